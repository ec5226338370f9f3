import TraceText

/// Receives the tokens of a line as the reader finds them, in the order of the text.
///
/// The reader is generic over its sink, so that statements and tokens come from one grammar.
protocol TokenSink {
  /// Whether the sink only records: then no problem is made.
  static var records: Bool { get }
  mutating func token(_ kind: TokenKind, _ start: Int, _ end: Int, _ part: StatementPart?)
  /// The tokens of the part that came last turn out to belong to another part.
  mutating func relabel(_ old: StatementPart, last: Bool, as new: StatementPart)
}

/// Drops everything; for reading statements at full speed.
struct NullSink: TokenSink {
  static var records: Bool { false }
  @inline(__always)
  mutating func token(_ kind: TokenKind, _ start: Int, _ end: Int, _ part: StatementPart?) {}
  @inline(__always)
  mutating func relabel(_ old: StatementPart, last: Bool, as new: StatementPart) {}
}

/// Keeps the tokens of one line.
struct RecordingSink: TokenSink {
  static var records: Bool { true }
  private(set) var tokens: [Token] = []

  mutating func token(_ kind: TokenKind, _ start: Int, _ end: Int, _ part: StatementPart?) {
    guard start < end, start >= tokens.last?.range.upperBound ?? 0 else { return }
    tokens.append(Token(kind: kind, range: .init(start, end), part: part))
  }

  mutating func relabel(_ old: StatementPart, last: Bool, as new: StatementPart) {
    let isKey = { (token: Token) in token.part == old && (token.kind == .key || token.kind == .name) }
    let found = last ? tokens.lastIndex(where: isKey) : tokens.firstIndex(where: isKey)
    guard var index = found else { return }
    repeat {
      tokens[index].part = new
      index += 1
    } while index < tokens.count && tokens[index].part == old && tokens[index].kind != .key
  }
}
