/// Data goes beyond what the receiver has offered to take.
package enum BeyondWindow: CatalogueEntry {
  package static let name = ProblemName.beyondWindow
  package static let severity = SeverityByProfile.both(.error)
  package static let reference: RFCReference? = RFCReference(9293, "3.8.6")

  /// Uses `found`, the item as written; `expected`, the last number that the window allows, or nothing;
  /// and `peer`, whose window it is.
  package static func message(_ values: ProblemValues, in language: Language) -> String {
    switch language {
    case .english:
      """
      \(values.found.or("this segment")) goes beyond the window of \(values.peer.or("the receiver"))\
      \(values.expected.clause { ", which ends at \($0)" })
      """
    case .korean:
      """
      \(values.found.or("이 세그먼트"), .topic) \(values.peer.or("수신 측"))의 윈도우를 벗어납니다\
      \(values.expected.clause { ": 윈도우는 \($0)까지입니다" })
      """
    }
  }

  package static func page(in language: Language) -> ManualPage {
    switch language {
    case .english:
      ManualPage(
        summary: "Data goes beyond what the receiver has offered to take.",
        explanation: """
          Data goes beyond what the receiver has offered to take.
          """)
    case .korean:
      ManualPage(
        summary: "수신 측이 허용한 윈도우를 넘어 데이터를 보냅니다.",
        explanation: """
          수신 측이 허용한 윈도우를 넘어 데이터를 보냅니다.
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
