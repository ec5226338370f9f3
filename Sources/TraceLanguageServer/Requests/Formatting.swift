import HandshakeTrace
import TraceSyntax
import TraceText

/// `textDocument/formatting`: the canonical form, line by line; no edit where nothing changes.
enum FormattingRequest: LanguageRequest {
  typealias Content = DocumentParameters
  static let method = "textDocument/formatting"

  static func answer(_ parameters: DocumentParameters, _ session: Session) throws -> [DocumentEdit] {
    let document = try session.document(parameters.textDocument.uri)
    return session.formattingEdits(of: document, in: ByteRange(0, document.text.bytes.count))
  }
}

/// `textDocument/rangeFormatting`: the same for the lines of a range.
enum RangeFormattingRequest: LanguageRequest {
  typealias Content = RangeParameters
  static let method = "textDocument/rangeFormatting"

  static func answer(_ parameters: RangeParameters, _ session: Session) throws -> [DocumentEdit] {
    let document = try session.document(parameters.textDocument.uri)
    var range = document.text.bytes(of: parameters.range)
    let last = document.text.content(ofLine: document.text.line(of: range.upperBound))
    // A selection of whole lines ends at the beginning of the next one.
    if range.upperBound == last.lowerBound, range.upperBound > range.lowerBound {
      let before = document.text.content(ofLine: document.text.line(of: range.upperBound) - 1)
      range = ByteRange(range.lowerBound, max(range.lowerBound, before.upperBound))
    }
    return session.formattingEdits(of: document, in: range)
  }
}

/// `textDocument/onTypeFormatting`: the line above a line end that was just typed.
enum OnTypeFormattingRequest: LanguageRequest {
  static let method = "textDocument/onTypeFormatting"

  struct Content: Decodable {
    var textDocument: DocumentIdentifier
    var position: Position
    var ch: String
  }

  static func answer(_ parameters: Content, _ session: Session) throws -> [DocumentEdit] {
    let document = try session.document(parameters.textDocument.uri)
    guard parameters.ch == "\n", parameters.position.line > 0 else { return [] }
    let line = document.text.content(ofLine: parameters.position.line - 1)
    // A blank line is where somebody is about to write.
    let isBlank = document.text.bytes[line.indices].allSatisfy { $0 == 0x20 || $0 == 0x09 }
    return isBlank ? [] : session.formattingEdits(of: document, in: line)
  }
}

extension Session {
  /// The edits that bring the lines of a range into canonical form.
  fileprivate func formattingEdits(of document: OpenDocument, in range: ByteRange) -> [DocumentEdit] {
    guard !document.isMetadata else { return [] }
    let lesson = lesson(in: document).document
    return Formatter.edits(lesson, in: range, as: FileKind(fileName: lesson.source.name)).map {
      DocumentEdit(range: document.text.range(of: $0.range), newText: $0.replacement)
    }
  }
}

/// What the server says of formatting while somebody types (LSP 3.17, `DocumentOnTypeFormattingOptions`).
struct OnTypeFormattingOptions: Encodable { var firstTriggerCharacter = "\n" }
