/// An acknowledgment does not name the next number its sender expects.
package enum AcknowledgmentMismatch: CatalogueEntry {
  package static let name = ProblemName.acknowledgmentMismatch
  package static let severity = SeverityByProfile.both(.error)
  package static let reference: RFCReference? = RFCReference(9293, "3.4")

  /// Uses `found`, the item as written, such as `ACK=100`; `expected`, the number due; and `reason`.
  package static func message(_ values: ProblemValues, in language: Language) -> String {
    switch language {
    case .english:
      """
      \(values.found.or("the acknowledgment number"))\
      \(values.expected.clause(or: " is not the one expected") { ", but \($0) is expected" })\
      \(values.because(in: .english))
      """
    case .korean:
      """
      \(values.found.or("확인 응답 번호"), .copula)라고 적혀 있지만 \
      \(values.expected.clause(or: "맞지 않습니다") { "\($0, .copulaDue)야 합니다" })\(values.because(in: .korean))
      """
    }
  }

  package static func page(in language: Language) -> ManualPage {
    switch language {
    case .english:
      ManualPage(
        summary: "An acknowledgment does not name the next number its sender expects.",
        explanation: """
          An acknowledgment number is the next number its sender expects: all before it has arrived. It \
          is therefore one more than the number of a SYN or FIN, and for data the number of the first \
          octet plus the length.

          If the two segments crossed in the network, mark the one that was still under way with `...`.
          """)
    case .korean:
      ManualPage(
        summary: "확인 응답 번호가 다음에 받을 번호가 아닙니다.",
        explanation: """
          확인 응답 번호는 다음에 받을 번호이며, 그 앞은 모두 받았다는 뜻입니다. 따라서 SYN이나 FIN에 \
          대해서는 그 번호보다 하나 크고, 데이터에 대해서는 첫 옥텟의 번호에 길이를 더한 값입니다.

          두 세그먼트가 네트워크에서 엇갈렸다면 아직 가는 중인 것에 `...`를 붙이세요.
          """)
    }
  }

  package static let wrong = Example(
    """
    Client: SYN, Seq=100
    Server: SYN-ACK, Seq=200, ACK=100
    Client: ACK, Seq=101, ACK=201

    """)

  package static let right = Example(
    """
    Client: SYN, Seq=100
    Server: SYN-ACK, Seq=200, ACK=101
    Client: ACK, Seq=101, ACK=201

    """)
}
