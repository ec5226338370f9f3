/// A segment of an existing connection has no ACK flag.
package enum MissingAckFlag: CatalogueEntry {
  package static let name = ProblemName.missingAckFlag
  package static let severity = SeverityByProfile(lesson: .hint, strict: .error)
  package static let reference: RFCReference? = RFCReference(9293, "3.10.7.4")

  /// Uses `found`, the flags as written, such as `FIN`, or nothing where none is; and `expected`, the
  /// flags as they should be, such as `FIN-ACK`.
  package static func message(_ values: ProblemValues, in language: Language) -> String {
    switch language {
    case .english:
      """
      \(values.found.or("the segment")) lacks the flag ACK, which every segment but the first SYN and a \
      reset carries\(values.expected.clause { ": write \($0)" })
      """
    case .korean:
      """
      이 \(values.found.or("세그먼트"))에 ACK 플래그가 빠졌습니다. 첫 SYN과 RST 말고는 모든 세그먼트에 있어야 합니다\
      \(values.expected.clause { ": \($0, .toward) 쓰세요" })
      """
    }
  }

  package static func page(in language: Language) -> ManualPage {
    switch language {
    case .english:
      ManualPage(
        summary: "A segment of an existing connection has no ACK flag.",
        explanation: """
          Once the first SYN has been answered, both sides know each other's numbers, and every segment \
          acknowledges what has arrived. A segment without ACK, a bare FIN for instance, is dropped by \
          its receiver.

          Many lessons write FIN where FIN-ACK is meant; to a learner who captures real traffic this is \
          a surprise. In the profile `strict` it is an error.
          """)
    case .korean:
      ManualPage(
        summary: "이미 설정된 연결의 세그먼트에 ACK 플래그가 없습니다.",
        explanation: """
          첫 SYN에 응답이 오면 양쪽은 서로의 번호를 알고, 모든 세그먼트는 받은 것을 확인 응답합니다. \
          ACK가 없는 세그먼트는, 이를테면 FIN만 있는 것은, 받는 쪽에서 버려집니다.

          많은 교재가 FIN-ACK를 FIN으로 줄여 쓰는데, 실제 트래픽을 캡처해 보면 다릅니다. `strict` \
          프로필에서는 오류입니다.
          """)
    }
  }

  package static let wrong = Example(
    """
    Client: FIN, Seq=300
    Server: ACK, Seq=400, ACK=301
    Server: FIN-ACK, Seq=400, ACK=301
    Client: ACK, Seq=301, ACK=401

    """)

  package static let right = Example(
    """
    Client: FIN-ACK, Seq=300, ACK=400
    Server: ACK, Seq=400, ACK=301
    Server: FIN-ACK, Seq=400, ACK=301
    Client: ACK, Seq=301, ACK=401

    """)
}
