/// An exercise of the metadata cannot be made of its trace.
package enum UnfitExercise: CatalogueEntry {
  package static let name = ProblemName.unfitExercise
  package static let severity = SeverityByProfile.both(.warning)
  package static let reference: RFCReference? = nil

  /// Uses `found`, the exercise's identifier; and `expected`, why it cannot be set, by an `ExerciseObstacle`, or
  /// nothing.
  package static func message(_ values: ProblemValues, in language: Language) -> String {
    let why = ExerciseObstacle(rawValue: values.expected)?.text(in: language) ?? values.expected
    switch language {
    case .english:
      return """
        \(values.found.clause(or: "this exercise") { "exercise \"\($0)\"" }) cannot be set\(why.clause { ": \($0)" })
        """
    case .korean:
      return """
        \(values.found.clause(or: "이 연습 문제") { "연습 문제 \"\($0)\"" }, .object) 낼 수 없습니다\(why.clause { ": \($0)" })
        """
    }
  }

  package static func page(in language: Language) -> ManualPage {
    switch language {
    case .english:
      ManualPage(
        summary: "An exercise of the metadata cannot be made of its trace.",
        explanation: """
          An exercise hides numbers of a trace, shuffles its lines, makes one of them wrong, or lets the reader write it. \
          A trace in which there is nothing of the kind gives no exercise, and a page of the lesson is without it.

          Name another trace with `trace`, choose another `kind`, or write the numbers into the trace.
          """)
    case .korean:
      ManualPage(
        summary: "메타데이터에 적은 연습 문제를 그 트레이스로는 만들 수 없습니다.",
        explanation: """
          연습 문제는 트레이스의 번호를 가리거나, 줄을 섞거나, 한 줄을 틀리게 하거나, 트레이스를 직접 쓰게 합니다. \
          그럴 것이 없는 트레이스로는 문제를 낼 수 없고, 수업 페이지에서도 빠집니다.

          `trace`에 다른 트레이스를 적거나, 다른 `kind`를 고르거나, 트레이스에 번호를 적으세요.
          """)
    }
  }

  package static let wrong = Example(
    """
    ---
    title: Opening
    hstrace:
      exercises: [{id: numbers, kind: blank}]
    ---
    Client: SYN
    Server: SYN-ACK
    Client: ACK

    """)

  package static let right = Example(
    """
    ---
    title: Opening
    hstrace:
      exercises: [{id: numbers, kind: blank}]
    ---
    Client: SYN, Seq=100
    Server: SYN-ACK, Seq=200, ACK=101
    Client: ACK, Seq=101, ACK=201

    """)
}
