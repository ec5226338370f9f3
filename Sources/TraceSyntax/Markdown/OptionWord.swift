package import TraceText

/// A word such as `profile=strict`, as it stands behind a fence's `hstrace` and in the markers of a document.
package struct OptionWord: Hashable, Sendable {
  /// The whole word.
  package var range: ByteRange
  /// What stands before the first `=`, or the whole.
  package var key: String
  /// What stands behind it, without quotation marks; `nil` without `=`.
  package var value: String?
  /// How it is written.
  var form = Form.bare

  /// Where words may stand, which decides how they are written.
  enum Form: Hashable, Sendable {
    /// `width=72`
    case bare
    /// The same between braces, where attributes of other programs stand, too.
    case braces
    /// `:width: 72`, an option of a directive of MyST.
    case field
    /// `width: 72`, the same between two lines of `---`.
    case mapping
  }

  /// Whether another program reads it.
  package var belongsToOthers: Bool { form != .bare && Self.belongsToOthers(key, value) }

  /// Whether what stands where other programs have attributes and options, too, is one of theirs: it is none of ours, nor
  /// like one by a letter. The width that pandoc and Quarto know has a unit.
  package static func belongsToOthers(_ key: String, _ value: String?) -> Bool {
    guard let known = FenceKey(rawValue: key) else {
      let word = key.lowercased()
      return !FenceKey.allCases.contains { EditDistance.between(word, $0.rawValue, limit: 1) != nil }
    }
    return known.isOthers(value)
  }

  /// `width=72` as it is written here.
  ///
  /// - Parameter correction: may be empty, as it then is here.
  func spelled(_ correction: String) -> String {
    guard !correction.isEmpty else { return "" }
    let parts = correction.split(separator: "=", maxSplits: 1).map(String.init)
    let value = parts.count == 2 ? " \(parts[1])" : ""
    return switch form {
    case .bare, .braces: correction
    case .field: ":\(parts.first ?? ""):\(value)"
    case .mapping: "\(parts.first ?? ""):\(value)"
    }
  }

  /// The words in `range`, apart by blanks, commas and braces; a value in quotation marks may have these in it.
  ///
  /// A class (`.wide`) and an identifier (`#opening`), as pandoc has them between braces, are no words.
  package static func words(in source: SourceText, _ range: Range<Int>) -> [OptionWord] {
    let bytes = source.bytes.span
    var words: [OptionWord] = []
    var position = range.lowerBound
    // What follows a class stands in its braces.
    let firstBrace = range.first { bytes[$0] == Ascii.openBrace || bytes[$0] == Ascii.closeBrace }
    var isInBraces = firstBrace.map { bytes[$0] == Ascii.closeBrace } ?? false
    while position < range.upperBound {
      guard !isBetween(bytes[position]) else {
        if bytes[position] == Ascii.openBrace { isInBraces = true }
        if bytes[position] == Ascii.closeBrace { isInBraces = false }
        position += 1
        continue
      }
      let start = position
      var isQuoted = false
      while position < range.upperBound, isQuoted || !isBetween(bytes[position]) {
        if bytes[position] == Ascii.quote { isQuoted.toggle() }
        position += 1
      }
      guard bytes[start] != Ascii.period, bytes[start] != Ascii.number else { continue }
      let parts = source.text(ByteRange(start, position))
        .split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      words.append(
        OptionWord(
          range: ByteRange(start, position), key: parts[0].filter { $0 != "\"" },
          value: parts.count == 2 ? parts[1].filter { $0 != "\"" } : nil,
          form: isInBraces ? .braces : .bare))
    }
    return words
  }

  /// The word that a line of a directive's options is; `nil` for a blank line, a comment, and what is no option.
  init?(directiveLine line: Range<Int>, in source: SourceText) {
    let bytes = source.bytes.span
    var range = line
    while let first = range.first, Ascii.isBlank(bytes[first]) { range = first + 1..<range.upperBound }
    while let last = range.last, Ascii.isBlank(bytes[last]) { range = range.lowerBound..<last }
    let text = source.text(ByteRange(range.lowerBound, range.upperBound))
    let isField = text.hasPrefix(":")
    let parts = text.drop { $0 == ":" }.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, !text.hasPrefix("#") else { return nil }
    let value = parts[1].filter { $0 != "\"" && $0 != "'" }.drop { $0 == " " || $0 == "\t" }
    self.init(
      range: ByteRange(range.lowerBound, range.upperBound), key: String(parts[0]),
      value: value.isEmpty ? nil : String(value), form: isField ? .field : .mapping)
  }

  private init(range: ByteRange, key: String, value: String?, form: Form) {
    self.range = range
    self.key = key
    self.value = value
    self.form = form
  }

  /// Blanks, commas and braces.
  private static func isBetween(_ byte: UInt8) -> Bool {
    Ascii.isBlank(byte) || byte == Ascii.comma || byte == Ascii.openBrace || byte == Ascii.closeBrace
  }
}
