package import Problems
package import TraceText

/// A lesson as it was found: the file, and its sidecar where there is one.
package struct LessonInput: Sendable {
  package var source: SourceText
  /// `lesson.yaml` beside `lesson.hs`.
  package var sidecar: SourceText?

  package init(source: SourceText, sidecar: SourceText? = nil) {
    self.source = source
    self.sidecar = sidecar
  }
}

/// What the command line says of checking.
package struct CheckOptions: Sendable {
  /// `nil`: what the lesson says, else `lesson`.
  package var profile: Profile?
  /// `nil`: what the lesson says, else English.
  package var language: Language?
  package var allowed: Set<ProblemName> = []

  package init() {}
}

/// Checks a lesson: its metadata and every trace in it.
///
/// The first report is the lesson's; a second one is the sidecar's, where it has problems.
package func check(_ lesson: LessonInput, options: CheckOptions) -> [FileReport] {
  [FileReport(source: lesson.source, language: options.language ?? .english)]
}
