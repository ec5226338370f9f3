/// A segment carries no flag at all.
package enum NoFlags: CatalogueEntry {
  package static let name = ProblemName.noFlags
  package static let severity = SeverityByProfile.both(.error)
  package static let reference: RFCReference? = RFCReference(9293, "3.10.7.4")

  /// Uses `endpoint`, the sender.
  package static func message(_ values: ProblemValues, in language: Language) -> String {
    switch language {
    case .english:
      """
      this segment\(values.endpoint.clause { " of \($0)" }) has no flag: every segment but the first SYN \
      and a reset carries ACK
      """
    case .korean:
      """
      \(values.endpoint.clause { "\($0)의 " })이 세그먼트에는 플래그가 없습니다: 첫 SYN과 RST 말고는 모든 세그먼트에 \
      ACK가 있습니다
      """
    }
  }

  package static func page(in language: Language) -> ManualPage {
    switch language {
    case .english:
      ManualPage(
        summary: "A segment carries no flag at all.",
        explanation: """
          Only the first SYN and some resets do without ACK; every other segment has at least that flag. \
          A segment without any is dropped where it arrives, whatever else it carries.
          """)
    case .korean:
      ManualPage(
        summary: "세그먼트에 플래그가 하나도 없습니다.",
        explanation: """
          첫 SYN과 일부 RST를 뺀 모든 세그먼트에는 적어도 ACK 플래그가 있습니다. 플래그가 없는 \
          세그먼트는 무엇을 담았든 도착한 곳에서 버려집니다.
          """)
    }
  }

  package static let wrong = Example(
    """
    Client: SYN, Seq=100
    Server: SYN-ACK, Seq=200, ACK=101
    Client: Seq=101

    """)

  package static let right = Example(
    """
    Client: SYN, Seq=100
    Server: SYN-ACK, Seq=200, ACK=101
    Client: ACK, Seq=101, ACK=201

    """)
}
