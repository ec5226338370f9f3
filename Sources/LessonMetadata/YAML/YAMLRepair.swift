import Problems
import TCP
import TraceText

/// The bytes of a YAML text in which mistakes that leave no doubt are mended, so that the rest can be read.
///
/// What is put in the place of bytes is as long as they are, so that every place stays that of the file.
struct YAMLRepair {
  /// More mistakes of the kind than a lesson has; each costs another reading.
  private static let mostMends = 16

  private let source: SourceText
  /// The bytes to read, by their places in the file.
  private(set) var bytes: ArraySlice<UInt8>
  /// What was mended.
  private(set) var problems: [Problem] = []
  /// Texts with colons in them that are to stand in quotation marks, by where they begin.
  private var quoted: [Int: ByteRange] = [:]

  init(_ source: SourceText, _ range: ByteRange) {
    self.source = source
    bytes = source.bytes[range.indices]
    if WideColon.occurs(in: bytes) { mendWideColons() }
  }

  /// The text of a plain scalar at `range` as the file has it, where its colons are hidden from YAML.
  func text(at range: ByteRange) -> String? {
    quoted[range.lowerBound] == range ? source.text(range) : nil
  }

  /// Hides the colons of a text without quotation marks, where they are what the reader stumbled over.
  mutating func mend(_ failure: YAMLFailure) -> Bool {
    guard case .syntax(.unexpectedColon, let place) = failure, problems.count < Self.mostMends,
      let value = YAMLLineParts(bytes, around: place).value(before: place)
    else { return false }
    let text = source.text(value)
    problems.append(
      Problem(
        .metadataSyntax, at: value, values: ProblemValues(found: YAMLFault.colonInText.rawValue),
        fixes: [
          QuickFix(
            .write(YAMLQuoting.quoted(text)),
            edits: [TextEdit(range: value, replacement: YAMLQuoting.quoted(text))])
        ]))
    quoted[value.lowerBound] = value
    for index in value.indices where bytes[index] == UInt8(ascii: ":") {
      if index + 1 == value.upperBound || bytes[index + 1] == 0x20 || bytes[index + 1] == 0x09 {
        bytes[index] = UInt8(ascii: "_")
      }
    }
    return true
  }

  /// Writes the colon behind keys for `：`.
  private mutating func mendWideColons() {
    var blockIndentation: Int?
    var position = bytes.startIndex
    while position < bytes.endIndex, problems.count < Self.mostMends {
      let line = YAMLLineParts(bytes, around: position)
      position = line.next
      if let indentation = blockIndentation, line.isBlank || line.indentation > indentation { continue }
      blockIndentation = line.opensBlock ? line.indentation : nil
      guard let colon = line.wideColon(isKey: { isKey(source.text($0), value: source.text($1), $2) }) else {
        continue
      }
      let hasBlank = colon.upperBound == line.end || bytes[colon.upperBound] == 0x20
      problems.append(
        Problem(
          .metadataSyntax, at: colon, values: ProblemValues(found: YAMLFault.fullWidthColon.rawValue),
          fixes: [
            QuickFix(
              .write("\(line.word(before: colon)):"),
              edits: [TextEdit(range: colon, replacement: hasBlank ? ":" : ": ")])
          ]))
      bytes[colon.lowerBound] = UInt8(ascii: ":")
      bytes[colon.lowerBound + 1] = 0x20
      bytes[colon.lowerBound + 2] = 0x20
    }
  }

  /// Whether a word before a full-width colon is a key: one that is known, or a name with a state behind it.
  private func isKey(_ word: String, value: String, _ isIndented: Bool) -> Bool {
    MetadataDecoder.allKeys.contains(word) || (isIndented && State(spelled: value) != nil)
  }
}

/// The colon that some keyboards write beside their own letters.
enum WideColon {
  static func occurs(in bytes: ArraySlice<UInt8>) -> Bool {
    bytes.indices.dropLast(2).contains { stands(at: $0, in: bytes) }
  }

  static func stands(at index: Int, in bytes: ArraySlice<UInt8>) -> Bool {
    bytes[index] == 0xEF && index + 2 < bytes.endIndex && bytes[index + 1] == 0xBC && bytes[index + 2] == 0x9A
  }
}

/// How a text stands in YAML so that it is that text and nothing else.
enum YAMLQuoting {
  static func quoted(_ text: String) -> String {
    if text.contains(where: { $0 == "\"" || $0 == "\\" }), !text.contains("'") { return "'\(text)'" }
    return "\"\(text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\""))\""
  }
}
