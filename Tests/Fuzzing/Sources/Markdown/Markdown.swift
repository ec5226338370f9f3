import Fuzzing
import HandshakeTrace
import Problems
import TraceSyntax
import TraceText

/// A fence reads in its container as it reads alone, and whatever is edited in it stays in it.
///
/// For any bytes: the lines of fences lie in the text one behind the other, each up to its line's end and behind
/// blanks and `>` only; every statement stands at the beginning of such a line; the fences without their
/// containers, in a block quote and in a list say the same statements and notes, the same traces and the same
/// faults; and each fix edits content of fences only, so that the file has the same fences afterwards.
func markdown(_ bytes: [UInt8]) {
  let source = SourceText(name: "lesson.md", bytes: bytes)
  let document = TraceDocument.parse(source, as: .markdown)
  let finder = FenceFinder(of: document)
  let lines = finder.fences.flatMap(\.lines)
  requireRight(lines, bytes)
  let starts = Set(lines.map(\.lowerBound))
  for statement in document.statements {
    require(starts.contains(Int(statement.start)), "a statement begins where a line of a fence does")
  }
  let bare = withoutContainers(finder, bytes)
  for text in [bare, inContainer(bare, "> ", first: "> "), inContainer(bare, "   ", first: "1. Text")] {
    let again = TraceDocument.parse(SourceText(name: "lesson.md", bytes: text), as: .markdown)
    requireSame(document.meaning, again.meaning, "a container changes no statement")
    requireSame(
      document.traces.map(\.statements), again.traces.map(\.statements), "a container changes no trace")
    requireSame(document.faults, again.faults, "a container changes no fault")
    requireSame(
      document.words(of: .note), again.words(of: .note), "a container changes no note")
  }
  let contents = lines + finder.fences.map(\.options)
  for reported in check(LessonInput(source: source), options: CheckOptions())[0].problems {
    for fix in reported.problem.fixes where !isInFrontMatter(reported.problem, of: document) {
      requireMapped(fix, of: document, finder, contents)
    }
  }
}

private func requireRight(_ lines: [Range<Int>], _ bytes: [UInt8]) {
  let lineEnds: [UInt8] = [0x0A, 0x0D]
  var last = 0
  for line in lines {
    require(line.lowerBound >= last && line.upperBound <= bytes.count, "the lines of fences are in order")
    require(!bytes[line].contains { lineEnds.contains($0) }, "a line of a fence is one line")
    require(line.upperBound == bytes.count || lineEnds.contains(bytes[line.upperBound]), "it is a whole line")
    let prefix = bytes[..<line.lowerBound].reversed().prefix { !lineEnds.contains($0) }
    require(prefix.allSatisfy { [0x20, 0x09, 0x3E].contains($0) }, "before it stand blanks and `>`")
    last = line.upperBound
  }
}

/// The same fences under as many headings, but in no list and no block quote.
private func withoutContainers(_ finder: FenceFinder, _ bytes: [UInt8]) -> [UInt8] {
  let tildes = bytes.split { $0 != UInt8(ascii: "~") }.map(\.count).max() ?? 0
  let mark = [UInt8](repeating: UInt8(ascii: "~"), count: max(3, tildes + 1))
  var result: [UInt8] = []
  var section = -1
  for fence in finder.fences {
    if fence.section != section { result += Array("# Section\n".utf8) }
    section = fence.section
    result += mark + (fence.isMarked ? Array("hstrace ".utf8) + bytes[fence.options] : []) + [0x0A]
    for line in fence.lines { result += bytes[line] + [0x0A] }
    result += mark + [0x0A]
  }
  return result
}

/// The lines of `bare` behind `first`, each behind `prefix`.
private func inContainer(_ bare: [UInt8], _ prefix: String, first: String) -> [UInt8] {
  let lines = bare.split(separator: 0x0A, omittingEmptySubsequences: false)
  return Array(first.utf8) + [0x0A] + lines.flatMap { Array(prefix.utf8) + $0 + [0x0A] }
}

private func isInFrontMatter(_ problem: Problem, of document: TraceDocument) -> Bool {
  problem.range.start < document.frontMatter?.end ?? 0
}

private func requireMapped(
  _ fix: QuickFix, of document: TraceDocument, _ finder: FenceFinder, _ contents: [Range<Int>]
) {
  for edit in fix.edits {
    // A line that is taken out goes with its prefix and its end.
    let isLine = edit.replacement.isEmpty && contents.contains { edit.range.indices.contains($0.lowerBound) }
    let isInside = contents.contains {
      $0.lowerBound <= edit.range.lowerBound && edit.range.upperBound <= $0.upperBound
    }
    require(isLine || isInside, "an edit stays in the content of a fence: \(edit)")
  }
  let edited = SourceText(name: "lesson.md", bytes: TextEdit.apply(fix.edits, to: document.source.bytes))
  let again = FenceFinder(of: TraceDocument.parse(edited, as: .markdown))
  requireSame(
    finder.fences.map(\.isMarked), again.fences.map(\.isMarked),
    "a fix leaves the fences: \(String(decoding: edited.bytes, as: UTF8.self))")
}

extension TraceDocument {
  /// What is wrong in fences and behind their marks; what is not UTF-8 is told of once, anywhere in the file.
  fileprivate var faults: [ProblemName] {
    let fences = FenceFinder(of: self).fences
    let places = fences.flatMap(\.lines) + fences.map(\.options)
    return problems.filter { problem in
      let start = problem.range.lowerBound
      return problem.name != .notUTF8 && places.contains { $0.lowerBound <= start && start <= $0.upperBound }
    }.map(\.name)
  }

  /// The lines of the statements of one kind, as they are written.
  fileprivate func words(of kind: StatementKind) -> [String] {
    statements.filter { $0.kind == kind }.map { statement in
      let tokens = tokens(ofLineAt: Int(statement.start)).tokens.filter { $0.kind != .lineEnd }
      return tokens.map { source.text($0.range) }.joined()
    }
  }
}

extension FenceFinder {
  /// The fences of a document that was read.
  fileprivate init(of document: TraceDocument) {
    self.init()
    read(document.source.bytes.span, from: document.frontMatter?.upperBound ?? 0)
  }
}
