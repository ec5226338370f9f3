import HandshakeTrace
import TraceSyntax
import TraceText

/// What stands at an offset of a lesson.
struct TokenPlace {
  /// The statement of the line.
  let statement: Int
  let trace: TraceExtent
  /// The tokens of the line.
  let tokens: LineTokens
  /// The one at the offset.
  let token: Token

  /// What stands at `offset`; `nil` where the line says nothing.
  init?(at offset: Int, in document: TraceDocument) {
    guard let statement = document.statement(at: offset), let trace = document.trace(of: statement) else {
      return nil
    }
    let tokens = document.tokens(ofLineAt: document.line(of: statement).lowerBound)
    guard let token = Self.token(at: offset, in: tokens.tokens) else { return nil }
    self.statement = statement
    self.trace = trace
    self.tokens = tokens
    self.token = token
  }

  /// The token that holds `offset`; where that is only a sign or blank, the one that ends there.
  static func token(at offset: Int, in tokens: [Token]) -> Token? {
    let here = tokens.first { $0.range.lowerBound <= offset && offset < $0.range.upperBound }
    if let here, isWord(here.kind) { return here }
    return tokens.first { $0.range.upperBound == offset && isWord($0.kind) } ?? here ?? tokens.last
  }

  private static func isWord(_ kind: TokenKind) -> Bool {
    switch kind {
    case .time, .name, .flag, .key, .value, .string, .state, .word, .event, .prose, .comment, .note, .heading,
      .phase, .directive:
      true
    case .whitespace, .bullet, .arrivalEllipsis, .departureEllipsis, .omission, .arrow, .separator,
      .punctuation, .unread, .lineEnd:
      false
    }
  }
}
