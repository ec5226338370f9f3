/// An option is used that the two SYNs did not agree on.
package enum OptionNotOffered: CatalogueEntry {
  package static let name = ProblemName.optionNotOffered
  package static let severity = SeverityByProfile.both(.error)
  package static let reference: RFCReference? = RFCReference(7323, "1.3")

  /// Uses `found`, the option as written; and `peer`, the endpoint whose SYN did not offer it, or
  /// nothing.
  package static func message(_ values: ProblemValues, in language: Language) -> String {
    switch language {
    case .english:
      """
      \(values.found.or("this option")) may not be used: \
      \(values.peer.clause(or: "it was not offered in both SYNs") { "the SYN of \($0) did not offer it" })
      """
    case .korean:
      """
      \(values.found.or("이 옵션"), .topic) 쓸 수 없습니다: \
      \(values.peer.clause(or: "두 SYN이 모두") { "\($0)의 SYN이" }) 제안하지 않았습니다
      """
    }
  }

  package static func page(in language: Language) -> ManualPage {
    switch language {
    case .english:
      ManualPage(
        summary: "An option is used that the two SYNs did not agree on.",
        explanation: """
          Window scale, timestamps and SACK work only where both sides say so in their SYNs. A SYN-ACK \
          may repeat what the SYN offers, and after that only what both have offered may be used.

          Add the option to the SYN that lacks it, or leave it out here.
          """)
    case .korean:
      ManualPage(
        summary: "두 SYN이 합의하지 않은 옵션을 쓰고 있습니다.",
        explanation: """
          윈도우 스케일, 타임스탬프, SACK는 두 SYN이 모두 제안해야 쓸 수 있습니다. SYN-ACK는 SYN이 제안한 \
          것만 받아들일 수 있고, 그 뒤에는 양쪽이 제안한 것만 씁니다.

          빠진 SYN에 옵션을 넣거나 여기서 빼세요.
          """)
    }
  }

  package static let wrong = Example(
    """
    Client: SYN, Seq=100
    Server: SYN-ACK, Seq=200, ACK=101, WS=128
    Client: ACK, Seq=101, ACK=201

    """)

  package static let right = Example(
    """
    Client: SYN, Seq=100, WS=128
    Server: SYN-ACK, Seq=200, ACK=101, WS=128
    Client: ACK, Seq=101, ACK=201

    """)
}
