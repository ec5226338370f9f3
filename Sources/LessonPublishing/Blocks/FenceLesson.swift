package import HandshakeTrace
import Problems
import TraceChecking
package import TraceSyntax
import TraceText

extension CheckedLesson {
  /// One fence of a Markdown document, checked as a lesson of its own; places count in the document.
  package init(of fence: Fence, in document: LessonInput, _ wishes: DrawingWishes) {
    var options = CheckOptions()
    options.language = wishes.language
    self.init(
      document, options: options, keepsOutlines: true,
      document: TraceDocument.parse(document.source, only: fence))
  }
}

/// What was found in the fences of a document that are lessons of their own, together: its lines are counted once.
struct FenceFindings {
  private var traces: [TraceReport] = []
  private var problems: [ReportedProblem] = []
  private var language = Language.english

  /// Adds what was found in a fence, behind those that were added before.
  mutating func add(_ fence: CheckedLesson) {
    traces += fence.checked.traces
    problems += fence.checked.problems
    if !fence.checked.problems.isEmpty { language = fence.language }
  }

  /// All of it; `nil` where nothing was found.
  func report(of document: SourceText) -> FileReport? {
    guard !problems.isEmpty else { return nil }
    return FileReport(
      source: document, language: language, traces: traces, problems: ProblemList(problems))
  }
}
