import Problems
import TraceText

extension LineReader {
  /// `#! expect: …`, `#! allow: …`, or a comment; `#!/` begins a comment for a shell.
  mutating func readCommentOrDirective(_ bytes: Span<UInt8>) -> Bool {
    let from = cursor
    cursor = end
    guard byte(bytes, from + 1) == Ascii.exclamation, byte(bytes, from + 2) != Ascii.slash else {
      sink.token(.comment, from, end, nil)
      return false
    }
    sink.token(.directive, from, end, nil)
    statement.kind = .directive
    document.mayHaveDirectives = true
    let line = DirectiveLine(bytes, from, end)
    let last = contentEnd(bytes, from)
    guard line.kind != nil, !(line.problems.isEmpty && line.unknown.isEmpty) else {
      report(.badDirective, from, last)
      return line.kind != nil
    }
    for range in line.unknown {
      let nearest = Nearest.problem(document.source.text(range))
      report(
        .unknownProblem, range.lowerBound, range.upperBound, expected: nearest ?? "",
        fixes: nearest.map { [write($0, range.lowerBound, range.upperBound)] } ?? [])
    }
    return true
  }
}
