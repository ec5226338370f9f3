package import HandshakeTrace
import LessonExercises
import LessonMetadata
package import Problems
import TraceChecking
import TraceExplaining
import TraceSyntax
import TraceText

/// A lesson as a page shows it, whatever the page is written in.
package struct LessonPage: Sendable {
  /// The lesson, checked with its outlines.
  let lesson: CheckedLesson
  /// The language of all that the page adds.
  package let language: Language
  /// The file's name without its folders, safe to print.
  let fileName: String
  /// Its title, or what its only trace, its file or its content is called; never empty.
  package let title: String
  /// Whether the lesson is a Markdown document, whose prose the page does not have.
  package let isDocument: Bool
  /// The address of that document as it is seen from the page; `nil` where that is not known.
  let documentLink: String?
  /// Its exercises, safe to print.
  let exercises: [ExerciseSheet]
  private let source: SourceLines

  /// - Parameters:
  ///   - lesson: its outlines must have been kept.
  ///   - place: where the page will be; `nil` where that, or the lesson's own place, is not known.
  package init(_ lesson: CheckedLesson, at place: PagePlace? = nil) {
    self.lesson = lesson
    language = lesson.language
    let name = lesson.document.source.name
    fileName = VisibleText.of(String(name.split(separator: "/").last ?? "lesson"))
    exercises = ExerciseSheet.sheets(of: lesson, seed: 0).map(\.visible)
    isDocument = FileKind(fileName: name) == .markdown
    shownTraces = lesson.document.statements.contains(where: \.isShown) ? lesson.drawableTraces : 0
    source = SourceLines(of: lesson.document, isMarkdown: isDocument)
    documentLink = place.map { PageLink.relative($0.wayToDocument) }
    title =
      Self.line(lesson.metadata.title) ?? lesson.onlyHeading ?? FileTitle.words(of: fileName)
      ?? Self.name(of: lesson.patterns, in: language) ?? fileName
  }

  /// What traces are, as a title; `nil` where that is nothing or too much to say.
  private static func name(of patterns: [TracePattern], in language: Language) -> String? {
    guard (1...3).contains(patterns.count) else { return nil }
    return patterns.map { $0.page(in: language).name }.joined(separator: ", ").capitalizedFirst
  }

  var words: PageWords { PageWords(language: language) }

  /// Whether there is anything to show; a lesson that is only begun has none, or headings alone.
  package var hasTraces: Bool { shownTraces > 0 }

  /// How many traces are shown: all of them, or none.
  let shownTraces: Int

  /// What its author is to be told of it beside the findings, in one line; `nil` where there is nothing.
  package var warning: String? {
    guard !hasTraces else { return nil }
    return "\(lesson.document.source.name): \(Severity.warning.label(in: language)): \(words.lacksTrace)"
  }

  var metadata: LessonMetadata { lesson.metadata }

  /// The tag of the language of a text of the author's, where it is another one than the page's: the one that Hangul tells,
  /// else the one that the lesson says its texts are in.
  func tag(of text: String) -> String? {
    let told = metadata.language.flatMap { Language(tag: $0) == language ? nil : $0 }
    guard Language.english.otherTag(of: text) != nil else { return told }
    guard language != .korean else { return nil }
    return told.flatMap { Language(tag: $0) == .korean ? $0 : nil } ?? language.otherTag(of: text)
  }

  /// The paragraphs of the description.
  var description: [String] { Self.paragraphs(metadata.description) }

  /// The trace at `index`, told; a page holds one at a time.
  func trace(_ index: Int) -> PageTrace {
    PageTrace(lesson.explainer(ofTrace: index), index: index)
  }

  /// The lesson's report, then the sidecar's where there is a sidecar.
  package var reports: [FileReport] { lesson.reports }

  /// What its traces are, each once, in the order of the traces; those of which something is to be told.
  package var patterns: [TracePattern] { lesson.patterns }

  /// How many errors and warnings it has that it does not foretell.
  package var problemCount: Int {
    lesson.reports.reduce(0) { count, report in
      count + report.problems.entries.count { $0.severity > .hint }
    }
  }

  /// How many mistakes it foretells.
  var meantCount: Int { lesson.checked.expected.entries.count }

  /// The number of the exercise that asks for the mistake which the trace at `index` has by intent; `nil` where none does.
  /// What the page tells of such a trace is the answer.
  func exercise(askingForMistakeIn index: Int) -> Int? {
    guard lesson.checked.expected.entries.contains(where: { $0.trace == Int32(index) }) else {
      return nil
    }
    return exercises.firstIndex { $0.exercise.kind == .fault && $0.trace == index }.map { $0 + 1 }
  }

  /// The parts that a reader may go to: traces, the comparison, exercises, problems.
  var parts: [(id: String, title: String)] {
    var parts = lesson.checked.traces.indices.prefix(shownTraces).map { index in
      (id: PageTrace.id(of: index), title: heading(ofTrace: index))
    }
    if patterns.count > 1 { parts.append((id: "comparison", title: words.comparison)) }
    if !exercises.isEmpty { parts.append((id: "exercises", title: words.exercises)) }
    if problemCount > 0 { parts.append((id: "problems", title: words.problems)) }
    return parts
  }

  /// What stands above the trace at `index`: its heading, else what it is; not what the page is called already.
  func heading(ofTrace index: Int) -> String {
    let report = lesson.checked.traces[index]
    if let heading = Self.line(report.title), heading != title { return heading }
    let name = Self.name(of: report.patterns, in: language)
    return name == nil || name == title ? words.exchange : name ?? ""
  }

  /// Something that is wrong in the lesson.
  struct ToldProblem {
    var severity: Severity
    var line: Int
    /// Where in the lesson's text it is, and in which trace; `nil` for metadata and for what belongs to no trace.
    var place: (trace: Int, start: Int)?
    /// A sentence, safe to print.
    var message: String
  }

  /// The errors and warnings that the lesson does not foretell, in the order of its files; the first of very many.
  var toldProblems: [ToldProblem] {
    var told: [ToldProblem] = []
    for (number, report) in lesson.reports.enumerated() where !report.problems.isEmpty {
      let lines = LineIndex(report.source.bytes)
      for problem in report.problems where problem.severity > .hint {
        guard told.count < Self.mostProblems else { return told }
        let start = Int(problem.problem.range.start)
        told.append(
          ToldProblem(
            severity: problem.severity, line: lines.position(of: start).line,
            place: number > 0 ? nil : problem.trace.map { (trace: $0, start: start) },
            message: VisibleText.of(problem.problem.message(in: language)).ended))
      }
    }
    return told
  }

  /// As many as anybody reads.
  private static let mostProblems = 200

  /// The lines of the trace at `index` as the lesson has them, safe to print.
  func sourceLines(ofTrace index: Int) -> [String] { source.lines(ofTrace: index) }

  /// `text` in one line that is safe to print; `nil` where nothing is left.
  static func line(_ text: String?) -> String? {
    guard let text else { return nil }
    let line = VisibleText.of(text.split(whereSeparator: \.isWhitespace).joined(separator: " "))
    return line.isEmpty ? nil : line
  }

  /// The paragraphs of `text`, between which blank lines stand.
  static func paragraphs(_ text: String?) -> [String] {
    guard let text else { return [] }
    var paragraphs: [[Substring]] = [[]]
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      if line.allSatisfy(\.isWhitespace) {
        paragraphs.append([])
      } else {
        paragraphs[paragraphs.count - 1].append(line)
      }
    }
    return paragraphs.compactMap { line($0.joined(separator: " ")) }
  }
}

extension ExerciseSheet {
  /// Itself with every text safe to print.
  fileprivate var visible: ExerciseSheet {
    func visible(lines text: String) -> String {
      text.split(separator: "\n", omittingEmptySubsequences: false).map { VisibleText.of(String($0)) }
        .joined(separator: "\n")
    }
    var sheet = self
    sheet.task = VisibleText.of(task)
    sheet.given = given.map { VisibleText.of($0) }
    sheet.answers = answers.map { answer in
      ExerciseAnswer(
        label: VisibleText.of(answer.label), prompt: VisibleText.of(answer.prompt),
        accepted: answer.accepted.map(visible(lines:)), reason: VisibleText.of(answer.reason),
        correction: answer.correction.map { VisibleText.of($0) }, blank: answer.blank)
    }
    return sheet
  }
}

extension Statement {
  /// Whether a page shows it by itself.
  fileprivate var isShown: Bool {
    switch kind {
    case .segment, .event, .state, .omission, .note: true
    case .heading, .phase, .directive: false
    }
  }
}

extension CheckedLesson {
  /// The heading of the only trace, where there is one.
  fileprivate var onlyHeading: String? {
    checked.traces.count == 1 ? LessonPage.line(checked.traces[0].title) : nil
  }

  fileprivate var patterns: [TracePattern] {
    var patterns: [TracePattern] = []
    for trace in checked.traces {
      for pattern in trace.patterns where pattern != .exchange && !patterns.contains(pattern) {
        patterns.append(pattern)
      }
    }
    return patterns
  }
}
