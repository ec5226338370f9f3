import HandshakeTrace
import TraceSyntax
import TraceText

/// What the server says of colours beforehand (LSP 3.17, `SemanticTokensOptions`).
struct SemanticTokensOptions: Encodable {
  struct Legend: Encodable {
    var tokenTypes = TokenLook.Kind.allCases.map(\.rawValue)
    var tokenModifiers = TokenLook.modifierNames
  }
  struct Full: Encodable { var delta = true }

  var legend = Legend()
  var range = true
  var full = Full()
}

/// Colours, or what has changed of them.
struct SemanticTokensAnswer: WrittenAnswer {
  enum Content {
    case numbers([UInt32])
    case edits([Colours.Edit])
  }

  /// `nil` for a part of a document.
  var result: Int?
  var content: Content

  func write(to bytes: inout [UInt8]) {
    bytes += Array("{".utf8)
    if let result { bytes += Array("\"resultId\":\"\(result)\",".utf8) }
    switch content {
    case .numbers(let numbers):
      bytes += Array("\"data\":".utf8)
      bytes.append(array: numbers)
    case .edits(let edits):
      bytes += Array("\"edits\":[".utf8)
      for (number, edit) in edits.enumerated() {
        if number > 0 { bytes += Array(",".utf8) }
        bytes += Array("{\"start\":\(edit.start),\"deleteCount\":\(edit.deleteCount),\"data\":".utf8)
        bytes.append(array: edit.data)
        bytes += Array("}".utf8)
      }
      bytes += Array("]".utf8)
    }
    bytes += Array("}".utf8)
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encodeNil()
  }
}

/// `textDocument/semanticTokens/full`: the colours of every line that is notation.
enum SemanticTokensRequest: LanguageRequest {
  typealias Content = DocumentParameters
  static let method = "textDocument/semanticTokens/full"

  static func answer(_ parameters: DocumentParameters, _ session: Session) throws -> SemanticTokensAnswer {
    let document = try session.document(parameters.textDocument.uri)
    guard !document.isMetadata else { return SemanticTokensAnswer(content: .numbers([])) }
    var colours = document.colours ?? Colours(session.lesson(in: document).document, document.text)
    document.colours = nil
    _ = colours.update(session.lesson(in: document).document, document.text)
    document.colours = colours
    return SemanticTokensAnswer(result: colours.result, content: .numbers(colours.numbers))
  }
}

/// `textDocument/semanticTokens/full/delta`: what has changed since the colours were told.
enum SemanticTokensDeltaRequest: LanguageRequest {
  static let method = "textDocument/semanticTokens/full/delta"

  struct Content: Decodable {
    var textDocument: DocumentIdentifier
    var previousResultId: String
  }

  static func answer(_ parameters: Content, _ session: Session) throws -> SemanticTokensAnswer {
    let document = try session.document(parameters.textDocument.uri)
    guard !document.isMetadata, var colours = document.colours,
      String(colours.result) == parameters.previousResultId
    else {
      return try SemanticTokensRequest.answer(
        DocumentParameters(textDocument: parameters.textDocument), session)
    }
    // Taken out meanwhile, so that the numbers are changed where they are.
    document.colours = nil
    let edit = colours.update(session.lesson(in: document).document, document.text)
    document.colours = colours
    return SemanticTokensAnswer(result: colours.result, content: .edits(edit.map { [$0] } ?? []))
  }
}

/// `textDocument/semanticTokens/range`: the colours of the lines that are seen.
enum SemanticTokensRangeRequest: LanguageRequest {
  typealias Content = RangeParameters
  static let method = "textDocument/semanticTokens/range"

  static func answer(_ parameters: RangeParameters, _ session: Session) throws -> SemanticTokensAnswer {
    let document = try session.document(parameters.textDocument.uri)
    guard !document.isMetadata else { return SemanticTokensAnswer(content: .numbers([])) }
    let text = document.text
    let range = text.bytes(of: parameters.range)
    let lesson = session.lesson(in: document).document
    let lines = text.line(of: range.lowerBound)..<text.line(of: range.upperBound) + 1
    let data = TokenData(NotationLines(lesson, text), text, lesson.source, range: lines)
    return SemanticTokensAnswer(content: .numbers(data.numbers))
  }
}
