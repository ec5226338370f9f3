package import TraceText

/// A word such as `profile=strict`, as it stands behind a fence's `hstrace` and in the markers of a document.
package struct OptionWord: Hashable, Sendable {
  /// The whole word.
  package var range: ByteRange
  /// What stands before the first `=`, or the whole.
  package var key: String
  /// What stands behind it, without quotation marks; `nil` without `=`.
  package var value: String?

  /// The words in `range`, apart by blanks, commas and braces; a value in quotation marks may have these in it.
  ///
  /// A class (`.wide`) and an identifier (`#opening`), as pandoc has them between braces, are no words.
  package static func words(in source: SourceText, _ range: Range<Int>) -> [OptionWord] {
    let bytes = source.bytes.span
    var words: [OptionWord] = []
    var position = range.lowerBound
    while position < range.upperBound {
      guard !isBetween(bytes[position]) else {
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
          value: parts.count == 2 ? parts[1].filter { $0 != "\"" } : nil))
    }
    return words
  }

  /// Blanks, commas and braces.
  private static func isBetween(_ byte: UInt8) -> Bool {
    Ascii.isBlank(byte) || byte == Ascii.comma || byte == Ascii.openBrace || byte == Ascii.closeBrace
  }
}
