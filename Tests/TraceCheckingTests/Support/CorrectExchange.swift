import Problems
import Testing

/// A trace that is correct, and must have no finding of warning or above.
struct CorrectExchange: Sendable, CustomTestStringConvertible {
  let story: String
  let trace: String
  /// Whether it is so in profile `strict` too.
  let isStrict: Bool

  init(_ story: String, isStrict: Bool = true, _ trace: String) {
    self.story = story
    self.trace = trace
    self.isStrict = isStrict
  }

  var profiles: [Profile] { isStrict ? [.lesson, .strict] : [.lesson] }
  var testDescription: String { story }
}
