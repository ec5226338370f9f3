import Problems
import TraceSyntax
import TraceText

/// A lesson: traces of TCP exchanges in the notation, alone or in the fences of a Markdown text.
///
/// ```swift
/// let lesson = Lesson("Client: SYN, Seq=100\nServer: SYN-ACK, Seq=200, ACK=100\n")
/// for finding in lesson.findings() { print(finding.range.lowerBound.line, finding.message) }
/// ```
public struct Lesson: Sendable {
  /// The lesson as it is written.
  public let text: String
  /// What the lesson is called; a name that ends in `.md` or `.markdown` makes it a Markdown text.
  public let name: String
  /// The YAML that stands in a file beside the lesson, where there is one.
  public let metadata: String?

  /// A lesson of `text`; nothing is read before something is asked.
  public init(_ text: String, name: String = "lesson.hs", metadata: String? = nil) {
    self.text = text
    self.name = name
    self.metadata = metadata
  }

  /// How strictly a lesson is checked.
  public enum Strictness: String, CaseIterable, Sendable {
    /// What a lesson may leave out is no finding, or a hint.
    case lesson
    /// Every number, flag and answer is wanted as RFC 9293 has it.
    case strict
  }

  /// A language that findings speak.
  public enum Language: String, CaseIterable, Sendable {
    case english = "en"
    case korean = "ko"
  }

  /// What is wrong with the lesson, hints included: findings in the text in its order, then those in `metadata`.
  ///
  /// - Parameters:
  ///   - strictness: `nil` for what the lesson's metadata says, else `lesson`.
  ///   - language: `nil` for what the lesson's metadata says, else English.
  public func findings(as strictness: Strictness? = nil, in language: Language? = nil) -> [Finding] {
    let lesson = checked(language, as: strictness, keepsOutlines: false)
    return lesson.reports.enumerated().flatMap { number, report in
      let lines = LineIndex(report.source.bytes)
      return report.problems.map {
        Finding($0, language: report.language, lines: lines, isInMetadata: number > 0)
      }
    }
  }

  /// The lesson in the one canonical form; lines that cannot be read stay as they are.
  public func formatted() -> String {
    let document = TraceDocument.parse(source, as: FileKind(fileName: name))
    return String(decoding: Formatter.format(document), as: UTF8.self)
  }

  /// The lesson, read and checked.
  func checked(
    _ language: Language?, as strictness: Strictness? = nil, keepsOutlines: Bool
  ) -> CheckedLesson {
    var options = CheckOptions()
    options.profile = strictness.map { $0 == .strict ? .strict : .lesson }
    options.language = language.map { $0 == .korean ? .korean : .english }
    let input = LessonInput(source: source, sidecar: metadata.map { SourceText(name: "metadata", $0) })
    return CheckedLesson(input, options: options, keepsOutlines: keepsOutlines)
  }

  private var source: SourceText { SourceText(name: name, text) }
}
