/// An endpoint answers with something else than the RFC asks for.
package enum WrongResponse: CatalogueEntry {
  package static let name = ProblemName.wrongResponse
  package static let severity = SeverityByProfile.both(.error)
  package static let reference: RFCReference? = RFCReference(9293, "3.10.7")

  /// Uses `found`, what is sent; `expected`, the answer that is due, such as `SYN-ACK`; `endpoint`, who
  /// sends it; and `reason`.
  package static func message(_ values: ProblemValues, in language: Language) -> String {
    if values.expected.isEmpty, values.reason != .none { return owed(values, in: language) }
    return switch language {
    case .english:
      """
      \(values.endpoint.or("the receiver")) answers with \(values.found.or("this segment"))\
      \(values.expected.clause(or: ", which is not what is due") { ", but \($0) is due" })\
      \(values.because(in: .english))
      """
    case .korean:
      """
      \(values.endpoint.or("수신 측"), .subject) \(values.found.or("이 세그먼트"), .toward) 응답하지만 \
      \(values.expected.clause(or: "맞는 응답이 아닙니다") { "\($0, .copulaDue)야 합니다" })\
      \(values.because(in: .korean))
      """
    }
  }

  /// The message where the reason says what is due.
  private static func owed(_ values: ProblemValues, in language: Language) -> String {
    let reason = values.reason.text(in: language)
    return switch language {
    case .english:
      "\(values.endpoint.or("the receiver")) answers with \(values.found.or("this segment")), but \(reason)"
    case .korean:
      """
      \(values.endpoint.or("수신 측"), .subject) \(values.found.or("이 세그먼트"), .toward) 응답하지만, \(reason)
      """
    }
  }

  package static func page(in language: Language) -> ManualPage {
    switch language {
    case .english:
      ManualPage(
        summary: "An endpoint answers with something else than the RFC asks for.",
        explanation: """
          The RFC says for every segment what its receiver answers: a SYN-ACK to a SYN, a reset where \
          there is no connection, an ACK to what cannot be accepted. Here something else comes back.

          Check the flags of the answer, and which side sends it.
          """)
    case .korean:
      ManualPage(
        summary: "종단점의 응답이 RFC가 요구하는 것과 다릅니다.",
        explanation: """
          RFC는 세그먼트마다 받는 쪽의 응답을 정해 둡니다. SYN에는 SYN-ACK, 연결이 없으면 RST, 받아들일 \
          수 없는 것에는 ACK입니다. 여기서는 다른 응답이 돌아왔습니다.

          응답의 플래그와 보내는 쪽을 확인하세요.
          """)
    }
  }

  package static let wrong = Example(
    """
    A: [LISTEN]
    ... A: SYN, Seq=90 (duplicate)
    B: SYN-ACK, Seq=300, ACK=91
    A: ACK, Seq=91, ACK=301

    """)

  package static let right = Example(
    """
    A: [LISTEN]
    ... A: SYN, Seq=90 (duplicate)
    B: SYN-ACK, Seq=300, ACK=91
    A: RST, Seq=91

    """)
}
