import Problems
import TraceText

/// A file of a SARIF run: locations, regions and fixes in it.
struct SARIFFile {
  let language: Language
  private let uri: String
  private let index: LineIndex

  init(_ source: SourceText, language: Language) {
    self.language = language
    uri = Self.uri(source.name)
    index = LineIndex(source.bytes)
  }

  /// A `physicalLocation`.
  func location(_ range: ByteRange) -> String {
    "{\"artifactLocation\": {\"uri\": \"\(uri)\"}, \"region\": \(region(range))}"
  }

  /// A `fix` of this file.
  func fix(_ fix: QuickFix) -> String {
    let replacements = fix.edits.map { edit in
      let text = JSONText.quoted(edit.replacement)
      return "{\"deletedRegion\": \(region(edit.range)), \"insertedContent\": {\"text\": \(text)}}"
    }
    let title = JSONText.quoted(fix.title.text(in: language))
    return "{\"description\": {\"text\": \(title)}, \"artifactChanges\": [{\"artifactLocation\": "
      + "{\"uri\": \"\(uri)\"}, \"replacements\": [\(replacements.joined(separator: ", "))]}]}"
  }

  /// A `region`, whose end column is the one behind the last character.
  private func region(_ range: ByteRange) -> String {
    let start = index.position(of: range.lowerBound)
    let end = index.position(of: range.upperBound)
    return "{\"startLine\": \(start.line), \"startColumn\": \(start.utf16Column)"
      + ", \"endLine\": \(end.line), \"endColumn\": \(end.utf16Column)}"
  }

  /// `path` as a URI reference (RFC 3986): a relative path stays one.
  static func uri(_ path: String) -> String {
    var result = path.hasPrefix("/") ? "file://" : ""
    for byte in path.utf8 {
      let scalar = Unicode.Scalar(byte)
      if byte < 0x80,
        scalar.properties.isAlphabetic || scalar.properties.numericType != nil
          || "/-._~".unicodeScalars.contains(scalar)
      {
        result.unicodeScalars.append(scalar)
      } else {
        let digits = String(byte, radix: 16, uppercase: true)
        result += digits.count == 1 ? "%0\(digits)" : "%\(digits)"
      }
    }
    return result
  }
}
