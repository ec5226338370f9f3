import HandshakeTrace
import TraceSyntax
import TraceText

/// `textDocument/linkedEditingRange`: an endpoint's name in its trace, all places of which change while one is typed at.
enum LinkedEditingRequest: LanguageRequest {
  typealias Content = PositionParameters
  static let method = "textDocument/linkedEditingRange"
  /// In a longer trace a rename is quicker than so many places at every key.
  private static let limit = 1000

  struct Ranges: Encodable {
    var ranges: [TextRange]
    /// What may be typed: a name that needs no quotation marks.
    var wordPattern = #"[\p{L}\p{N}_][\p{L}\p{N}_.\-]*"#
  }

  static func answer(_ parameters: PositionParameters, _ session: Session) throws -> Ranges? {
    guard let place = try SubjectPlace(parameters, session), place.file == .lesson,
      case .endpoint(let name) = place.subject
    else { return nil }
    let document = place.texts.lesson.document
    guard let statement = document.statement(at: place.range.lowerBound),
      let trace = document.trace(of: statement), trace.statements.count <= limit
    else { return nil }
    let written = document.source.text(place.range)
    let ranges = EndpointNames(place.texts).mentions(of: [name], in: trace.statements).map(\.range)
    // What is typed can only stay the same everywhere where it is written the same everywhere.
    guard written == name, ranges.allSatisfy({ document.source.text($0) == written }) else { return nil }
    return Ranges(ranges: ranges.map { place.texts.document.text.range(of: $0) })
  }
}
