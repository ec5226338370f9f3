/// A line that begins with #! is neither an expectation nor an allowance.
package enum BadDirective: CatalogueEntry {
  package static let name = ProblemName.badDirective
  package static let severity = SeverityByProfile.both(.error)
  package static let reference: RFCReference? = nil

  /// Uses `found`, the text behind `#!`.
  package static func message(_ values: ProblemValues, in language: Language) -> String {
    switch language {
    case .english:
      """
      \(values.found.clause(or: "this directive is empty") { "\"\($0)\" is not a directive" }): write \
      `expect: NAME` or `allow: NAME`
      """
    case .korean:
      """
      \(values.found.clause(or: "지시문이 비어 있습니다") { "\"\($0)\"\(KoreanParticle.topic.form(after: $0)) 지시문이 아닙니다" }): \
      `expect: NAME`이나 `allow: NAME`으로 쓰세요
      """
    }
  }

  package static func page(in language: Language) -> ManualPage {
    switch language {
    case .english:
      ManualPage(
        summary: "A line that begins with #! is neither an expectation nor an allowance.",
        explanation: """
          A line that begins with `#!` speaks to the checker: `expect` says that the next line is a \
          deliberate mistake, `allow` that a finding is not to be reported. A word it does not know would be passed over in silence, and so it is reported.
          """)
    case .korean:
      ManualPage(
        summary: "#!로 시작하는 줄이 expect도 allow도 아닙니다.",
        explanation: """
          `#!`로 시작하는 줄은 검사기에 하는 말입니다. `expect`는 다음 줄이 일부러 넣은 잘못이라는 \
          뜻이고, `allow`는 그 문제를 알리지 말라는 뜻입니다. 모르는 말은 그냥 지나치지 않고 알립니다.
          """)
    }
  }

  package static let wrong = Example(
    """
    #! ignore: missing-ack-flag
    Client: FIN, Seq=300
    Server: ACK, Seq=400, ACK=301
    Server: FIN-ACK, Seq=400, ACK=301
    Client: ACK, Seq=301, ACK=401

    """)

  package static let right = Example(
    """
    #! allow: missing-ack-flag
    Client: FIN, Seq=300
    Server: ACK, Seq=400, ACK=301
    Server: FIN-ACK, Seq=400, ACK=301
    Client: ACK, Seq=301, ACK=401

    """)
}
