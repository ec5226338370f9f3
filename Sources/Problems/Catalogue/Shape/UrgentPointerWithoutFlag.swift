/// An urgent pointer is given without the flag that makes it count.
package enum UrgentPointerWithoutFlag: CatalogueEntry {
  package static let name = ProblemName.urgentPointerWithoutFlag
  package static let severity = SeverityByProfile.both(.error)
  package static let reference: RFCReference? = RFCReference(9293, "3.8.5")

  /// Uses `found`, the item as written, such as `Urg=5`.
  package static func message(_ values: ProblemValues, in language: Language) -> String {
    switch language {
    case .english: "\(values.found.or("an urgent pointer")) has no meaning without the flag URG"
    case .korean: "\(values.found.or("긴급 포인터"), .topic) URG 플래그가 없으면 아무 뜻이 없습니다"
    }
  }

  package static func page(in language: Language) -> ManualPage {
    switch language {
    case .english:
      ManualPage(
        summary: "An urgent pointer is given without the flag that makes it count.",
        explanation: """
          The urgent pointer is an offset that counts only while the flag URG is set; otherwise the \
          receiver does not look at it. Set the flag or leave the pointer out.
          """)
    case .korean:
      ManualPage(
        summary: "URG 플래그 없이 긴급 포인터가 적혀 있습니다.",
        explanation: """
          긴급 포인터는 URG 플래그가 있을 때만 뜻이 있고, 없으면 받는 쪽이 보지 않습니다. 플래그를 \
          쓰거나 포인터를 빼세요.
          """)
    }
  }

  package static let wrong = Example(
    """
    Client: SYN, Seq=100
    Server: SYN-ACK, Seq=200, ACK=101
    Client: ACK, Seq=101, ACK=201
    Client: PSH-ACK, Seq=101, ACK=201, Len=5, Urg=5
    Server: ACK, Seq=201, ACK=106

    """)

  package static let right = Example(
    """
    Client: SYN, Seq=100
    Server: SYN-ACK, Seq=200, ACK=101
    Client: ACK, Seq=101, ACK=201
    Client: PSH-URG-ACK, Seq=101, ACK=201, Len=5, Urg=5
    Server: ACK, Seq=201, ACK=106

    """)
}
