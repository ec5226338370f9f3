package import HandshakeTrace
package import Problems
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

  /// What was found in its traces; `nil` where that is nothing.
  package var traceReport: FileReport? {
    guard !checked.problems.isEmpty else { return nil }
    return FileReport(
      source: document.source, language: language, traces: checked.traces, problems: checked.problems)
  }
}
