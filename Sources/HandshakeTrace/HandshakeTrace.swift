package import LessonMetadata
package import Problems
package import TraceChecking
package import TraceSyntax
package import TraceText

/// A lesson as it was found: the file, and its sidecar where there is one.
package struct LessonInput: Sendable {
  /// The lesson's own file.
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
  /// Problems not to be reported anywhere, beside those the lesson allows.
  package var allowed: Set<ProblemName> = []

  package init() {}
}

/// Checks a lesson: its metadata and every trace in it.
///
/// The first report is the lesson's; a second one is the sidecar's, where there is a sidecar.
package func check(_ lesson: LessonInput, options: CheckOptions) -> [FileReport] {
  CheckedLesson(lesson, options: options, keepsOutlines: false).reports
}

/// A lesson that was checked: what was read, what it says of itself, and what was found.
package struct CheckedLesson: Sendable {
  /// The lesson's report, then the sidecar's where there is a sidecar.
  package var reports: [FileReport]
  /// What was read of the lesson.
  package var document: TraceDocument
  /// What it says of itself.
  package var metadata: LessonMetadata
  /// What checking its traces gave.
  package var checked: CheckedDocument
  /// What the command line says of the profile; `nil` left it to fences and metadata.
  package var profile: Profile?
  /// Problems that the command line allows, beside those the lesson allows.
  package var allowed: Set<ProblemName>
  /// That of the command line, else that of the lesson, else English.
  package var language: Language

  /// Reads and checks `lesson`.
  ///
  /// - Parameters:
  ///   - keepsOutlines: whether its traces are to be drawn.
  ///   - document: what reading the lesson gives, where that is known already.
  ///   - kept: what the last check of the lesson left behind, so that only what has changed is checked again; `nil`
  ///     leaves nothing behind.
  package init(
    _ lesson: LessonInput, options: CheckOptions, keepsOutlines: Bool, document known: TraceDocument? = nil,
    kept: consuming KeptChecks? = nil
  ) {
    document = known ?? TraceDocument.parse(lesson.source, as: FileKind(fileName: lesson.source.name))
    let read = MetadataReader.read(
      frontMatter: document.frontMatter.map { (source: lesson.source, range: $0) }, sidecar: lesson.sidecar)
    metadata = read.metadata
    profile = options.profile
    allowed = options.allowed
    language = options.language ?? metadata.language.map { Language(tag: $0) } ?? .english
    checked = CheckedDocument(
      checking: document, metadata: metadata, profile: options.profile, allowed: options.allowed,
      keepsOutlines: keepsOutlines, kept: kept)
    let reported = options.profile ?? metadata.profile ?? .lesson
    let silenced = options.allowed.union(metadata.allowed)
    func report(_ problems: [Problem]) -> [ReportedProblem] {
      problems.compactMap { problem in
        guard let severity = problem.name.severity(in: reported), !silenced.contains(problem.name) else {
          return nil
        }
        return ReportedProblem(problem, severity: severity)
      }
    }
    let titles = checked.traces.compactMap(\.title)
    let unknown =
      unknownEndpoints(metadata, in: document) + unknownHeadings(metadata, titles: titles)
      + unfitExercises(metadata, in: document)
    reports = [
      FileReport(
        source: lesson.source, language: language, traces: checked.traces,
        problems: checked.problems.merged(
          with: report(read.problems + unknown.filter { !$0.isInSidecar }.map(\.problem))
            .sorted { $0.problem.range.start < $1.problem.range.start }
        ).withOne(.notUTF8, values: encoding(of: lesson.source)))
    ]
    if let sidecar = lesson.sidecar {
      reports.append(
        FileReport(
          source: sidecar, language: language,
          problems: ProblemList(report(read.sidecarProblems + unknown.filter(\.isInSidecar).map(\.problem)))
            .withOne(.notUTF8, values: encoding(of: sidecar))))
    }
  }
}

/// What is told of a file that is not UTF-8.
private func encoding(of source: SourceText) -> ProblemValues {
  ProblemValues(expected: LegacyEncoding.name(of: source.bytes) ?? "")
}
