import HandshakeTrace
import LessonMetadata
import Problems
import TraceExplaining
import TraceText

/// The page of a lesson in HTML.
struct HTMLLesson {
  let page: LessonPage
  var words: PageWords { page.words }

  func write(to output: inout HTMLOutput) throws {
    var frame = HTMLPage(language: page.language, title: page.title)
    frame.description = page.description.first
    frame.hasScript = page.hasTraces
    try frame.write(to: &output) { output in
      try output.block("main", ["id": "main"]) { output in
        try output.block("article") { output in
          HTMLHeading(page: page).write(to: &output)
          try writeTraces(to: &output)
          HTMLComparison(of: page).write(to: &output)
          HTMLExercises(page: page).write(to: &output)
          writeProblems(to: &output)
        }
      }
      output.line("footer", [:]) { output in
        output.line("p", words.madeBy(page.fileName))
      }
    }
  }

  private func writeTraces(to output: inout HTMLOutput) throws {
    if !page.hasTraces { output.line("p", words.noTrace) }
    var told: Set<TracePattern> = [.exchange]
    for index in 0..<page.shownTraces {
      let trace = page.trace(index)
      try HTMLTrace(page: page, trace: trace, told: told).write(to: &output)
      told.formUnion(trace.patterns)
      try output.buffer.flushIfFull()
    }
  }

  /// What is wrong in the lesson, in the order of its files.
  private func writeProblems(to output: inout HTMLOutput) {
    let problems = page.toldProblems
    guard !problems.isEmpty else { return }
    output.block("section", ["class": "problems", "aria-labelledby": "problems"]) { output in
      output.line("h2", ["id": "problems"], words.problems)
      output.block("ul") { output in
        for problem in problems {
          output.line("li", ["class": problem.severity.rawValue]) { output in
            output.span("strong", words.lineNumber(problem.line))
            output.text(": \(problem.message)")
          }
        }
      }
    }
  }
}
