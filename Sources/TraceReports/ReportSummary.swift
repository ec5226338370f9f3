package import Problems

/// What a whole run came to.
package struct ReportSummary: Hashable, Sendable {
  /// Lessons read; a sidecar is no file of its own.
  package var files = 0
  /// Traces in all of them.
  package var traces = 0
  /// Segments in all traces.
  package var segments = 0
  /// Problems that are errors.
  package var errors = 0
  /// Problems that are warnings.
  package var warnings = 0
  /// Problems that are hints.
  package var hints = 0
  /// Problems that `--fix` mended; they are in no other count.
  package var fixed = 0
  /// Whether every file could be read and, where it was fixed, written.
  package var isComplete = true

  package init() {}

  /// Counts a lesson: the report of its file and, if it has one, of its sidecar.
  package mutating func add(_ lesson: [FileReport]) {
    files += 1
    for report in lesson {
      traces += report.traces.count
      segments += report.traces.reduce(0) { $0 + $1.segments }
      for problem in report.problems.entries {
        switch problem.severity {
        case .error: errors += 1
        case .warning: warnings += 1
        case .hint: hints += 1
        }
      }
    }
  }
}
