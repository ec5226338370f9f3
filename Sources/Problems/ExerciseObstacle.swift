/// Why an exercise cannot be set.
///
/// The raw value stands in the `expected` of an `unfit-exercise` and is the English text.
package enum ExerciseObstacle: String, Error, CaseIterable, Sendable {
  /// The lesson has no trace at all.
  case noTrace = "the lesson has no trace"
  /// The title it names is that of no trace.
  case noSuchTrace = "no trace has the title it names"
  /// A reader is to write a trace in which nobody sends anything.
  case noSegment = "its trace has no segment"
  /// Nothing can be hidden where nothing is written.
  case noNumber = "no number is written in its trace"
  /// A blank that would have more than one right number is not asked for.
  case untoldNumbers = "no number of its trace follows from the others"
  /// There is one line, or all are the same.
  case sameLines = "its trace has no two lines that can change places"
  /// A trace that is wrong shows no reader what is right.
  case findings = "its trace has findings; mend them, or write #! expect above a line that is to be wrong"
  /// The author expects a problem, which does not occur.
  case noFault = "what #! expect names does not occur in its trace"
  /// Changing a number brings no finding, or several.
  case unmistakable = "changing a number of its trace does not give exactly one finding"
  /// The trace to be written has a blank itself.
  case openBlank = "a blank of its trace may have several values"
  /// What a task would tell, such as a length, is not in the trace.
  case untoldFacts = "its trace leaves out what the task has to tell"

  /// The obstacle as the end of a sentence, without a final period.
  package func text(in language: Language) -> String {
    switch language {
    case .english: rawValue
    case .korean: korean
    }
  }

  private var korean: String {
    switch self {
    case .noTrace: "수업에 트레이스가 없습니다"
    case .noSuchTrace: "적힌 제목의 트레이스가 없습니다"
    case .noSegment: "트레이스에 세그먼트가 없습니다"
    case .noNumber: "트레이스에 적힌 번호가 없습니다"
    case .untoldNumbers: "트레이스에 다른 번호에서 알아낼 수 있는 번호가 없습니다"
    case .sameLines: "트레이스에 자리를 바꿀 수 있는 두 줄이 없습니다"
    case .findings: "트레이스에 문제가 있습니다. 고치거나, 일부러 틀린 줄이면 그 위에 #! expect를 쓰세요"
    case .noFault: "#! expect에 적은 문제가 트레이스에 나오지 않습니다"
    case .unmistakable: "번호 하나를 바꾸어도 문제가 꼭 하나 나오지는 않는 트레이스입니다"
    case .openBlank: "트레이스에 값이 여럿일 수 있는 빈칸이 있습니다"
    case .untoldFacts: "문제에서 알려 주어야 할 것이 트레이스에 빠져 있습니다"
    }
  }
}
