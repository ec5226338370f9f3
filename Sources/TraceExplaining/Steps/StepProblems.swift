import Problems
import TraceChecking
import TraceText

/// Hands out the problems of a trace by place.
struct StepProblems {
  private let explainer: TraceExplainer
  /// Places in the lists, the last one first.
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

  /// The problems before an offset that were not taken yet.
  mutating func take(before place: UInt32) -> [ExplainedProblem] {
    var taken: [ExplainedProblem] = []
    while let next = waiting.last, next.place < place {
      waiting.removeLast()
      let reported = next.isExpected ? explainer.expected[next.index] : explainer.found[next.index]
      taken.append(
        ExplainedProblem(
          name: reported.problem.name,
          message: VisibleText.of(reported.problem.message(in: explainer.language)),
          severity: reported.severity, isExpected: next.isExpected))
    }
    return taken
  }
}
