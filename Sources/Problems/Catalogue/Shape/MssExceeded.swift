/// A segment carries more data than the receiver's MSS.
package enum MssExceeded: CatalogueEntry {
  package static let name = ProblemName.mssExceeded
  package static let severity = SeverityByProfile(lesson: .warning, strict: .error)
  package static let reference: RFCReference? = RFCReference(9293, "3.7.1")

  /// Uses `found`, the length as written, such as `Len=2000`; `expected`, the largest length; and `peer`,
  /// the receiver that set it.
  package static func message(_ values: ProblemValues, in language: Language) -> String {
    switch language {
    case .english:
      """
      \(values.found.or("the data")) is more than the \(values.expected.or("allowed")) octets that \
      \(values.peer.or("the receiver")) takes in one segment
      """
    case .korean:
      """
      \(values.found.or("데이터"), .topic) \(values.peer.or("수신 측"), .subject) 한 세그먼트로 받는 \
      \(values.expected.or("최대 길이"))옥텟을 넘습니다
      """
    }
  }

  package static func page(in language: Language) -> ManualPage {
    switch language {
    case .english:
      ManualPage(
        summary: "A segment carries more data than the receiver's MSS.",
        explanation: """
          The MSS option says how much data its sender is ready to receive in one segment. A larger \
          segment may not fit the path or the receiver's buffer. In a capture large segments are common, \
          because the network card cuts them; in a lesson they are a slip.
          """)
    case .korean:
      ManualPage(
        summary: "세그먼트의 데이터가 수신 측의 MSS보다 큽니다.",
        explanation: """
          MSS 옵션은 한 세그먼트로 받을 수 있는 데이터의 크기를 알립니다. 더 큰 세그먼트는 경로나 수신 \
          버퍼에 맞지 않을 수 있습니다. 캡처에서는 네트워크 카드가 나누기 때문에 큰 세그먼트가 흔하지만 \
          교재에서는 실수입니다.
          """)
    }
  }

  package static let wrong = Example(
    """
    Client: SYN, Seq=100, MSS=1460
    Server: SYN-ACK, Seq=200, ACK=101, MSS=1000
    Client: ACK, Seq=101, ACK=201
    Client: PSH-ACK, Seq=101, ACK=201, Len=1400
    Server: ACK, Seq=201, ACK=1501

    """)

  package static let right = Example(
    """
    Client: SYN, Seq=100, MSS=1460
    Server: SYN-ACK, Seq=200, ACK=101, MSS=1000
    Client: ACK, Seq=101, ACK=201
    Client: PSH-ACK, Seq=101, ACK=201, Len=1000
    Server: ACK, Seq=201, ACK=1101

    """)
}
