package import HandshakeTrace
import LessonMetadata
package import Problems
import TraceChecking
package import TraceDrawing
package import TraceSyntax
import TraceText

/// A document that is checked as a whole and drawn fence by fence.
///
/// Fences that go on with each other are one trace: each is drawn from the states and numbers that those above it have
/// come to, and what is wrong is what is wrong with all of them.
package struct FencedLesson: Sendable {
  /// The whole document, with outlines.
  package let lesson: CheckedLesson
  /// The indices of traces of which something was drawn, or was to be.
  private var traces: Set<Int> = []
  /// Where their fences are.
  private var extents: [Range<Int>] = []
  /// Where the last of them was drawn to.
  private var walk = DrawingWalk()

  /// Checks `input`.
  ///
  /// - Parameters:
  ///   - document: what reading it gives, where that is known already.
  ///   - profile: that of traces that say nothing of it, where metadata does not, either.
  package init(
    _ input: LessonInput, language: Language? = nil, profile: Profile? = nil,
    document: TraceDocument? = nil
  ) {
    var options = CheckOptions()
    options.language = language
    var document = document ?? TraceDocument.parse(input.source, as: .markdown)
    if let profile { document.set(profile) }
    lesson = CheckedLesson(input, options: options, keepsOutlines: true, document: document)
  }

  /// The drawings of what `fence` has of each trace; fences are best drawn in the order of the document.
  package mutating func drawings(of fence: Fence, in language: Language?) -> [Drawing] {
    lesson.drawings(of: lesson.document.statements(of: fence), in: language ?? lesson.language, after: &walk)
  }

  /// Takes what is wrong with `fence` into the report; fences are noted in the order of the document.
  package mutating func note(_ fence: Fence) {
    traces.formUnion(lesson.document.traces(of: lesson.document.statements(of: fence)))
    extents.append(fence.extent)
  }

  /// What was found in the fences that were noted and in those that go on with them; `nil` where that is nothing.
  ///
  /// What the words behind a fence's `hstrace` say wrongly is told by whoever draws it.
  package var report: FileReport? {
    let told = lesson.checked.problems.filter { found in
      guard found.problem.name != .unknownFenceOption else { return false }
      if let trace = found.trace, traces.contains(trace) { return true }
      let place = Int(found.problem.range.start)
      let fence = extents.firstPlace { $0.upperBound > place }
      return fence < extents.count && extents[fence].contains(place)
    }
    guard !told.isEmpty else { return nil }
    return FileReport(
      source: lesson.document.source, language: lesson.language,
      traces: traces.sorted().map { lesson.checked.traces[$0] }, problems: ProblemList(told))
  }
}
