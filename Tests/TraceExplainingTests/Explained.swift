import HandshakeTrace
import Problems
import TestSupport
import TraceChecking
import TraceExplaining
import TraceSyntax
import TraceText

/// Explanations of lessons given as text.
enum Explained {
  /// The lesson, read and checked.
  static func lesson(
    _ text: String, name: String = "lesson.hs", metadata: String? = nil, language: Language? = nil,
    profile: Profile? = nil
  ) -> CheckedLesson {
    lesson(SourceText(name: name, text), metadata: metadata, language: language, profile: profile)
  }

  /// An example, read with every byte that it has, and checked.
  static func lesson(_ example: Examples.Lesson, language: Language) -> CheckedLesson {
    lesson(
      SourceText(name: example.name, bytes: example.bytes), metadata: example.metadata, language: language,
      profile: nil)
  }

  private static func lesson(
    _ source: SourceText, metadata: String?, language: Language?, profile: Profile?
  ) -> CheckedLesson {
    var options = CheckOptions()
    options.language = language
    options.profile = profile
    let input = LessonInput(
      source: source, sidecar: metadata.map { SourceText(name: "lesson.yaml", $0) })
    return CheckedLesson(input, options: options, keepsOutlines: true)
  }

  /// What is told of every trace of a lesson.
  static func traces(
    _ text: String, name: String = "lesson.hs", metadata: String? = nil, language: Language = .english,
    profile: Profile? = nil
  ) -> [TraceExplanation] {
    traces(lesson(text, name: name, metadata: metadata, language: language, profile: profile))
  }

  /// What is told of every trace of a lesson that is checked.
  static func traces(_ lesson: CheckedLesson) -> [TraceExplanation] {
    (0..<lesson.drawableTraces).map { TraceExplanation(lesson.explainer(ofTrace: $0)) }
  }

  /// The steps of the first trace.
  static func steps(_ text: String, language: Language = .english, profile: Profile? = nil) -> [ExplainedStep]
  {
    traces(text, language: language, profile: profile).first?.steps ?? []
  }

  /// The segments of the first trace, arrivals too.
  static func segments(
    _ text: String, language: Language = .english, profile: Profile? = nil
  ) -> [ExplainedSegment] {
    steps(text, language: language, profile: profile).compactMap(\.segment)
  }

  /// The explanation of all traces as text.
  static func text(_ lesson: CheckedLesson, width: Int = 80) throws -> String {
    var options = ExplanationOptions()
    options.width = width
    let bytes = try OutputBuffer.gather { output in
      for trace in 0..<lesson.drawableTraces {
        if trace > 0 { output.write("\n\n") }
        try ExplanationText.write(lesson.explainer(ofTrace: trace), options, to: &output)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension ExplainedStep {
  /// The segment that is sent or arrives; `nil` for other lines.
  var segment: ExplainedSegment? {
    switch content {
    case .segment(let segment), .arrival(let segment): segment
    case .event, .states, .phase, .note, .omission: nil
    }
  }

  /// All sentences but those that a user or the catalogue of problems wrote.
  var sentences: [String] {
    switch content {
    case .segment(let segment), .arrival(let segment):
      [segment.meaning] + segment.numbers.map(\.sentence) + segment.stateChanges.map(\.sentence)
        + segment.remarks.map(\.sentence)
    case .event(let remarks): remarks.map(\.sentence)
    case .states(let sentences): sentences
    case .omission(let sentence): [sentence]
    case .phase, .note: []
    }
  }
}
