/// An option that only a SYN may carry stands in another segment.
package enum OptionOutsideSyn: CatalogueEntry {
  package static let name = ProblemName.optionOutsideSyn
  package static let severity = SeverityByProfile.both(.error)
  package static let reference: RFCReference? = RFCReference(9293, "3.1")

  /// Uses `found`, the option as written, such as `MSS=1460`.
  package static func message(_ values: ProblemValues, in language: Language) -> String {
    switch language {
    case .english:
      """
      \(values.found.or("this option")) belongs in a SYN only: it is agreed while the connection opens
      """
    case .korean: "\(values.found.or("이 옵션"), .topic) SYN에만 쓸 수 있습니다: 연결을 열 때 합의하는 값입니다"
    }
  }

  package static func page(in language: Language) -> ManualPage {
    switch language {
    case .english:
      ManualPage(
        summary: "An option that only a SYN may carry stands in another segment.",
        explanation: """
          The maximum segment size, the window scale and the permission for SACK are settled while the \
          connection opens, once for its whole life. In any later segment they are ignored.

          Move the option to the SYN or the SYN-ACK.
          """)
    case .korean:
      ManualPage(
        summary: "SYN에만 쓰는 옵션이 다른 세그먼트에 있습니다.",
        explanation: """
          MSS, 윈도우 스케일, SACK 허용은 연결을 열 때 한 번 정해져 끝까지 유지됩니다. 그 뒤의 세그먼트에 \
          쓰면 무시됩니다.

          옵션을 SYN이나 SYN-ACK로 옮기세요.
          """)
    }
  }

  package static let wrong = Example(
    """
    Client: SYN, Seq=100
    Server: SYN-ACK, Seq=200, ACK=101
    Client: ACK, Seq=101, ACK=201, MSS=1460

    """)

  package static let right = Example(
    """
    Client: SYN, Seq=100, MSS=1460
    Server: SYN-ACK, Seq=200, ACK=101
    Client: ACK, Seq=101, ACK=201

    """)
}
