import HandshakeTrace
import Problems
import TraceText

/// `textDocument/prepareRename`: whether what stands there can be given another name.
enum PrepareRenameRequest: LanguageRequest {
  typealias Content = PositionParameters
  static let method = "textDocument/prepareRename"

  struct Named: Encodable {
    var range: TextRange
    /// The name as it is, without quotation marks.
    var placeholder: String
  }

  static func answer(_ parameters: PositionParameters, _ session: Session) throws -> Named? {
    guard let place = try SubjectPlace(parameters, session), let renaming = try? Renaming(place) else {
      return nil
    }
    return Named(range: place.texts.text(of: place.file).range(of: place.range), placeholder: renaming.name)
  }
}

/// `textDocument/rename`: another name for an endpoint, in the lesson and its metadata, or for the letters of a trace.
enum RenameRequest: LanguageRequest {
  static let method = "textDocument/rename"

  struct Content: Decodable {
    var textDocument: DocumentIdentifier
    var position: Position
    var newName: String
  }

  static func answer(_ parameters: Content, _ session: Session) throws -> WorkspaceEdit {
    let position = PositionParameters(
      textDocument: parameters.textDocument, position: parameters.position)
    guard let place = try SubjectPlace(position, session) else {
      throw Renaming.nothing(in: session.settings.language ?? .english)
    }
    let edits = try Renaming(place).edits(to: parameters.newName)
    var changes: [String: [DocumentEdit]] = [:]
    for (file, edits) in edits {
      let text = place.texts.text(of: file)
      changes[place.texts.uri(of: file)] = edits.map {
        DocumentEdit(range: text.range(of: $0.range), newText: $0.replacement)
      }
    }
    return WorkspaceEdit(changes: changes)
  }
}

/// What the server says of renaming beforehand: `true`, or `RenameOptions` to a client that asks before (LSP 3.17).
struct RenameOffer: Encodable {
  var isPrepared: Bool

  func encode(to encoder: any Encoder) throws {
    if isPrepared {
      var container = encoder.container(keyedBy: CodingKeys.self)
      return try container.encode(true, forKey: .prepareProvider)
    }
    var container = encoder.singleValueContainer()
    try container.encode(true)
  }

  private enum CodingKeys: CodingKey { case prepareProvider }
}
