import Problems
import TCP
import TraceText

/// One line in canonical form.
enum CanonicalLine {
  /// The canonical text of the line at `content`, which gave `statement`; `nil` where it must stay as it is.
  ///
  /// What was written is read again; a line that would then say something else stays as it is.
  static func write(
    _ document: TraceDocument, _ statement: Statement?, _ bytes: Span<UInt8>, _ content: Range<Int>
  ) -> String? {
    let tokens = document.source.tokens(ofLineAt: content.lowerBound)
    let line = LineText(document: document, tokens: tokens)
    guard let statement else { return line.comment.map { $0 } }
    let canonical: String
    switch statement.kind {
    case .segment, .event, .state:
      canonical = line.closed(SegmentText(line, document, statement).text())
    case .heading: canonical = line.closed(titled(document.title(of: statement), "=="))
    case .phase: canonical = line.closed(titled(document.title(of: statement), "--"))
    case .omission: canonical = line.closed("...")
    case .note:
      let text = document.note(of: statement)
      canonical = text.isEmpty ? ">" : "> \(text)"
    case .directive:
      guard let text = directive(document, statement) else { return nil }
      canonical = text
    }
    return Meaning.isSame(document, statement, canonical) ? canonical : nil
  }

  private static func titled(_ title: String, _ marks: String) -> String {
    title.isEmpty ? "\(marks) \(marks)" : "\(marks) \(title) \(marks)"
  }

  private static func directive(_ document: TraceDocument, _ statement: Statement) -> String? {
    guard let directive = document.directive(at: statement) else { return nil }
    let names = directive.problems.map(\.name.rawValue).joined(separator: ", ")
    switch directive.kind {
    case .expect: return "#! expect: \(names)"
    case .allow: return "#! allow: \(names)"
    }
  }
}

/// The pieces of a line that every kind of statement shares.
struct LineText {
  let document: TraceDocument
  let tokens: LineTokens

  /// The comment of the line in canonical form; `nil` without one.
  var comment: String? {
    guard let token = tokens.tokens.first(where: { $0.kind == .comment }) else { return nil }
    let written = document.source.text(token.range)
    if written.hasPrefix("#!/") { return written }
    var text = Substring(written)
    var marks = "#"
    if text.hasPrefix("//") {
      text.removeFirst(2)
    } else {
      marks = String(text.prefix { $0 == "#" })
      text.removeFirst(marks.count)
    }
    let rest = Trimming.blanks(String(text))
    return rest.isEmpty ? marks : "\(marks) \(rest)"
  }

  /// `text` and the comment two blanks behind it.
  func closed(_ text: String) -> String { comment.map { "\(text)  \($0)" } ?? text }

  /// The text of the first token of a kind and part.
  func text(_ kind: TokenKind, _ part: StatementPart?) -> String? {
    tokens.tokens.first { $0.kind == kind && $0.part == part }.map { document.source.text($0.range) }
  }

  /// The texts of all tokens of a kind and part.
  func texts(_ kind: TokenKind, _ part: StatementPart?) -> [String] {
    tokens.tokens.filter { $0.kind == kind && $0.part == part }.map { document.source.text($0.range) }
  }
}

/// Whether two lines say the same.
enum Meaning {
  /// Whether `canonical` alone reads without problem as what `statement` says.
  static func isSame(_ document: TraceDocument, _ statement: Statement, _ canonical: String) -> Bool {
    let source = SourceText(name: document.source.name, canonical)
    let bytes = source.bytes.span
    var reader = LineReader(sink: NullSink(), source: source)
    // The tables are the document's, so that names and symbols keep their indices.
    reader.document.names = document.names
    reader.document.names.forgetPlaces()
    reader.document.symbols = document.symbols
    guard reader.readLine(bytes, from: 0, to: bytes.count) else { return false }
    let problems = reader.document.problems
    guard problems.isEmpty else { return false }
    let other = reader.statement
    let ignored: SegmentMarks = [.acknowledgmentBitImplied, .acknowledgmentMayBeBit]
    guard other.kind == statement.kind, other.bits == statement.bits, other.event == statement.event,
      other.marks.subtracting(ignored) == statement.marks.subtracting(ignored),
      other.sender == statement.sender, other.receiver == statement.receiver,
      other.sequence == statement.sequence, other.acknowledgment == statement.acknowledgment,
      other.length == statement.length, other.window == statement.window
    else { return false }
    let detail = document.details[Int(statement.detail)]
    let otherDetail = reader.hasDetail ? reader.detail : StatementDetail()
    return otherDetail.senderState == detail.senderState && otherDetail.receiverState == detail.receiverState
      && otherDetail.urgentPointer == detail.urgentPointer && otherDetail.options == detail.options
  }
}

/// Takes blanks off both ends.
enum Trimming {
  static func blanks(_ text: String) -> String {
    var rest = Substring(text)
    while rest.first == " " || rest.first == "\t" { rest.removeFirst() }
    while rest.last == " " || rest.last == "\t" { rest.removeLast() }
    return String(rest)
  }
}
