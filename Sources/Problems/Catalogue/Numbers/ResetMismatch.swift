/// A reset does not carry the number that makes it believable.
package enum ResetMismatch: CatalogueEntry {
  package static let name = ProblemName.resetMismatch
  package static let severity = SeverityByProfile.both(.error)
  package static let reference: RFCReference? = RFCReference(9293, "3.5.2")

  /// Uses `found`, the item of the reset as written; `expected`, the number due; and `reason`.
  package static func message(_ values: ProblemValues, in language: Language) -> String {
    if !values.found.isEmpty, !values.found.contains("=") { return lacksNumber(values, in: language) }
    return switch language {
    case .english:
      """
      \(values.found.or("the number")) on a reset\
      \(values.expected.clause(or: " is not the one expected") { ", but \($0) is expected" })\
      \(values.because(in: .english))
      """
    case .korean:
      """
      RST에 \(values.found.or("번호"), .copula)라고 적혀 있지만 \
      \(values.expected.clause(or: "맞지 않습니다") { "\($0, .copulaDue)야 합니다" })\(values.because(in: .korean))
      """
    }
  }

  /// A reset that has no acknowledgment where it needs one.
  private static func lacksNumber(_ values: ProblemValues, in language: Language) -> String {
    switch language {
    case .english:
      "\(values.found) lacks ACK=\(values.expected.or("…")): a reset of a segment without ACK acknowledges it"
    case .korean:
      """
      \(values.found)에 ACK=\(values.expected.or("…"), .subject) 없습니다: ACK가 없는 세그먼트에 대한 RST는 그 세그먼트를 확인 \
      응답합니다
      """
    }
  }

  package static func page(in language: Language) -> ManualPage {
    switch language {
    case .english:
      ManualPage(
        summary: "A reset does not carry the number that makes it believable.",
        explanation: """
          A reset is believed only if its number shows that its sender has seen the connection. It \
          answers a segment with ACK by taking that acknowledgment as its sequence number. Where there \
          was no ACK, its sequence number is 0 and it acknowledges all that the segment used. Sent of \
          its own accord, it has the next number.
          """)
    case .korean:
      ManualPage(
        summary: "RST의 번호가 상대가 믿을 수 있는 번호가 아닙니다.",
        explanation: """
          RST는 보낸 쪽이 그 연결을 보았다는 것을 번호로 증명해야 받아들여집니다. ACK가 있는 세그먼트에 \
          응답할 때는 그 확인 응답 번호를 시퀀스 번호로 씁니다. ACK가 없었다면 시퀀스 번호는 0이고 그 \
          세그먼트가 쓴 번호를 모두 확인 응답합니다. 스스로 보낼 때는 다음 번호를 씁니다.
          """)
    }
  }

  package static let wrong = Example(
    """
    Client: SYN, Seq=100
    Server: RST-ACK, Seq=0, ACK=100

    """)

  package static let right = Example(
    """
    Client: SYN, Seq=100
    Server: RST-ACK, Seq=0, ACK=101

    """)
}
