import Problems
import TraceChecking
import TraceText

/// Hands out the problems of a trace by place.
struct StepProblems {
  private let explainer: TraceExplainer
  /// Places in the lists, those of the last line first.
  private var waiting: [(place: UInt32, index: Int, isExpected: Bool)] = []

  init(_ explainer: TraceExplainer) {
    self.explainer = explainer
    for (list, isExpected) in [(explainer.found, false), (explainer.expected, true)] {
      for index in list.indices where list.entries[index].trace == Int32(explainer.trace) {
        let entry = list.entries[index]
        if entry.severity > .hint || isExpected { waiting.append((entry.place, index, isExpected)) }
      }
    }
    waiting.sort { $0.place > $1.place }
  }

  /// Whether a line, whose statement starts at `place`, has a problem of that name; asked before it is taken.
  func has(_ name: ProblemName, at place: UInt32) -> Bool {
    for next in waiting.reversed() {
      guard next.place <= place else { return false }
      let list = next.isExpected ? explainer.expected : explainer.found
      if next.place == place, list[next.index].problem.name == name { return true }
    }
    return false
  }

  /// The problems before an offset that were not taken yet, in the order in which their lines have them.
  mutating func take(before place: UInt32) -> [ExplainedProblem] {
    var taken: [(line: UInt32, start: UInt32, index: Int, problem: ExplainedProblem)] = []
    while let next = waiting.last, next.place < place {
      waiting.removeLast()
      let reported = next.isExpected ? explainer.expected[next.index] : explainer.found[next.index]
      let problem = ExplainedProblem(
        name: reported.problem.name,
        message: VisibleText.of(reported.problem.message(in: explainer.language)),
        severity: reported.severity, isExpected: next.isExpected)
      taken.append((next.place, reported.problem.range.start, next.index, problem))
    }
    taken.sort { ($0.line, $0.start, $0.index) < ($1.line, $1.start, $1.index) }
    return taken.map(\.problem)
  }
}
