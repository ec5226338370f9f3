import Testing

/// A trace, and what checking it must give: argued from RFC 9293 and the notation, not from the checker.
///
/// A finding is written `line:name`, such as `3:sequence-mismatch`; lines are counted from one. A star stands
/// for any line or any name where the argument settles only that there is one finding.
struct Verdict: Sendable, CustomTestStringConvertible {
  /// What happens in the trace, and why the findings are what they are.
  let story: String
  let trace: String
  /// All findings of warning and above in profile `lesson`, in order of line.
  let lesson: [String]
  /// All findings of warning and above in profile `strict`, in order of line.
  let strict: [String]
  /// Hints that profile `lesson` must give; it may give others.
  let lessonHints: [String]
  /// Hints that profile `strict` must give; it may give others.
  let hints: [String]
  /// The states at the end, of the endpoints in order of appearance.
  let final: (String, String)?
  /// What the whole trace is, as `TraceReport.pattern` names it.
  let pattern: String?
  /// The text after the first fix of every finding of warning and above in profile `lesson`.
  let fixed: String?

  init(
    _ story: String, _ trace: String, lesson: [String] = [], strict: [String] = [],
    lessonHints: [String] = [], hints: [String] = [], final: (String, String)? = nil,
    pattern: String? = nil, fixed: String? = nil
  ) {
    self.story = story
    self.trace = trace
    self.lesson = lesson
    self.strict = strict
    self.lessonHints = lessonHints
    self.hints = hints
    self.final = final
    self.pattern = pattern
    self.fixed = fixed
  }

  var testDescription: String { story }
}
