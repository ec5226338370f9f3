/// A line marked as a mistake is not one.
package enum ExpectedProblemMissing: CatalogueEntry {
  package static let name = ProblemName.expectedProblemMissing
  package static let severity = SeverityByProfile.both(.error)
  package static let reference: RFCReference? = nil

  /// Uses `found`, the name of the problem.
  package static func message(_ values: ProblemValues, in language: Language) -> String {
    switch language {
    case .english: "\(values.found.or("the problem")) is expected here, but the line below does not have it"
    case .korean: "\(values.found.or("문제"), .subject) 있어야 한다고 적혀 있지만 아래 줄에는 그런 문제가 없습니다"
    }
  }

  package static func page(in language: Language) -> ManualPage {
    switch language {
    case .english:
      ManualPage(
        summary: "A line marked as a mistake is not one.",
        explanation: """
          `#! expect: NAME` marks a deliberate mistake, and promises that the checker will find it. The \
          line below has no such problem: perhaps it was corrected, or another problem is meant.

          Remove the directive, or name the problem that is there.
          """)
    case .korean:
      ManualPage(
        summary: "잘못이라고 표시한 줄에 그 잘못이 없습니다.",
        explanation: """
          `#! expect: NAME`은 일부러 넣은 잘못을 표시하며 검사기가 그것을 찾아야 합니다. 아래 줄에는 \
          그런 문제가 없습니다. 이미 고쳤거나 다른 문제일 수 있습니다.

          지시문을 지우거나 실제로 있는 문제의 이름을 쓰세요.
          """)
    }
  }

  package static let wrong = Example(
    """
    Client: SYN, Seq=100
    #! expect: acknowledgment-mismatch
    Server: SYN-ACK, Seq=200, ACK=101
    Client: ACK, Seq=101, ACK=201

    """)

  package static let right = Example(
    """
    Client: SYN, Seq=100
    #! expect: acknowledgment-mismatch
    Server: SYN-ACK, Seq=200, ACK=100
    Client: ACK, Seq=101, ACK=201

    """)
}
