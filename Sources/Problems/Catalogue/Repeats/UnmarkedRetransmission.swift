/// The same octets are sent again for no reason shown.
package enum UnmarkedRetransmission: CatalogueEntry {
  package static let name = ProblemName.unmarkedRetransmission
  package static let severity = SeverityByProfile.both(.warning)
  package static let reference: RFCReference? = RFCReference(9293, "3.8.1")

  /// Uses `found`, the flags or the number of the segment; and `endpoint`, who sends it again.
  package static func message(_ values: ProblemValues, in language: Language) -> String {
    switch language {
    case .english:
      """
      \(values.found.or("this segment")) is sent again\(values.endpoint.clause { " by \($0)" }), though \
      nothing shows that it was lost
      """
    case .korean:
      """
      \(values.found.or("이 세그먼트"), .subject) \(values.endpoint.clause { "\($0)에서 " })다시 나가지만, 유실되었다는 표시가 \
      없습니다
      """
    }
  }

  package static func page(in language: Language) -> ManualPage {
    switch language {
    case .english:
      ManualPage(
        summary: "The same octets are sent again for no reason shown.",
        explanation: """
          The same octets are sent again for no reason shown.
          """)
    case .korean:
      ManualPage(
        summary: "까닭이 나오지 않은 채 같은 옥텟을 다시 보냅니다.",
        explanation: """
          까닭이 나오지 않은 채 같은 옥텟을 다시 보냅니다.
          """)
    }
  }

  package static let wrong = Example(
    """


    """)

  package static let right = Example(
    """


    """)
}
