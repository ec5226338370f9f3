import Fuzzing
import HandshakeTrace
import Problems
import TraceSyntax
import TraceText

/// Reading loses no byte, and formatting changes no meaning and is then done.
///
/// For any bytes: the tokens of all lines, printed, are the bytes again. Formatted, as a trace and as Markdown,
/// they say the same statements and traces, formatting once more changes nothing, and if nothing was wrong with
/// any line, then nothing is afterwards, and checking finds the same problems in the same order, but for those
/// of spelling, which formatting mends.
func lossless(_ bytes: [UInt8]) {
  tokensCover(SourceText(name: "lesson.hs", bytes: bytes))
  for name in ["lesson.hs", "lesson.md"] { formattingKeeps(SourceText(name: name, bytes: bytes)) }
}

private func tokensCover(_ source: SourceText) {
  var position = 0
  while position < source.bytes.count {
    let line = position
    for token in source.tokens(ofLineAt: line).tokens {
      requireSame(position, token.range.lowerBound, "tokens of the line at \(line) follow each other")
      position = token.range.upperBound
    }
    require(position > line, "the line at \(line) has tokens")
  }
  requireSame(source.bytes.count, position, "the tokens end with the file")
}

private func formattingKeeps(_ source: SourceText) {
  let kind = FileKind(fileName: source.name)
  let document = TraceDocument.parse(source, as: kind)
  let once = SourceText(name: source.name, bytes: Formatter.format(document))
  let again = TraceDocument.parse(once, as: kind)
  requireSame(document.meaning, again.meaning, "\(source.name): formatting keeps each statement")
  requireSame(
    document.traces.map(\.title), again.traces.map(\.title), "\(source.name): formatting keeps the titles")
  requireSame(
    document.traces.map(\.statements), again.traces.map(\.statements),
    "\(source.name): formatting keeps the traces")
  let text = String(decoding: once.bytes, as: UTF8.self)
  requireSame(
    text, String(decoding: Formatter.format(again), as: UTF8.self),
    "\(source.name): a formatted file is canonical")
  guard document.problems.isEmpty else { return }
  requireSame([], again.problems.map(\.name), "\(source.name): formatting makes no line wrong")
  // A directive may expect a spelling that formatting mends.
  guard !document.statements.contains(where: { $0.kind == .directive }) else { return }
  requireSame(found(in: source), found(in: once), "\(source.name): formatting keeps the findings")
}

/// The names of what is wrong with the lesson beside its spelling, for those who ask for most.
private func found(in source: SourceText) -> [ProblemName] {
  var options = CheckOptions()
  options.profile = .strict
  options.allowed = [.stateAlias, .impliedAckFlag]
  return check(LessonInput(source: source), options: options)[0].problems.map(\.problem.name)
}
