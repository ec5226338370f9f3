import HandshakeTrace
import LessonMetadata
import Problems
import TraceExplaining
import TraceSyntax
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
          let places = try writeTraces(to: &output)
          HTMLComparison(of: page).write(to: &output)
          HTMLExercises(page: page).write(to: &output)
          writeProblems(places, to: &output)
        }
      }
      output.line("footer", [:]) { output in
        output.line("p", words.madeBy(page.fileName))
      }
    }
  }

  /// Where a step of a trace stands in the lesson's text, and on the page.
  private struct Place {
    var trace: Int
    var start: Int
    var id: String
  }

  /// Writes all traces. - Returns: the steps, if any problem is to be led to one.
  private func writeTraces(to output: inout HTMLOutput) throws -> [Place] {
    if !page.hasTraces { output.line("p", words.noTrace) }
    var told: Set<TracePattern> = [.exchange]
    var places: [Place] = []
    let statements = page.lesson.document.statements
    for index in 0..<page.shownTraces {
      let trace = page.trace(index)
      try HTMLTrace(page: page, trace: trace, told: told).write(to: &output)
      told.formUnion(trace.patterns)
      if page.problemCount > 0 {
        for stop in trace.stops where stop.number > 0 {
          let start = Int(statements[stop.statement].start)
          places.append(Place(trace: index, start: start, id: "\(trace.id)-\(stop.number)"))
        }
      }
      try output.buffer.flushIfFull()
    }
    return places
  }

  /// What is wrong in the lesson, in the order of its files.
  private func writeProblems(_ places: [Place], to output: inout HTMLOutput) {
    let problems = page.toldProblems
    guard !problems.isEmpty else { return }
    output.block("section", ["class": "problems", "aria-labelledby": "problems"]) { output in
      output.line("h2", ["id": "problems"], words.problems)
      output.block("ul") { output in
        for problem in problems {
          output.line("li", ["class": problem.severity.rawValue]) { output in
            let step = problem.place.flatMap { place in
              places.last { $0.trace == place.trace && $0.start <= place.start }
            }
            output.span("strong") { output in
              let line = words.lineNumber(problem.line)
              if let step {
                output.span("a", ["href": "#\(step.id)"], line)
              } else {
                output.text(line)
              }
              output.text(", \(problem.severity.label(in: page.language))")
            }
            output.text(": \(problem.message)")
          }
        }
      }
    }
  }
}
