/// A reset carries an ACK that it does not need.
package enum ResetWithAck: CatalogueEntry {
  package static let name = ProblemName.resetWithAck
  package static let severity = SeverityByProfile(lesson: nil, strict: .hint)
  package static let reference: RFCReference? = RFCReference(9293, "3.5.2")

  /// Uses `found`, the flags as written, such as `RST-ACK`; and `expected`, those that suffice, `RST`.
  package static func message(_ values: ProblemValues, in language: Language) -> String {
    switch language {
    case .english:
      """
      \(values.found.or("this reset")) needs no ACK: it takes its number from the segment it answers\
      \(values.expected.clause { ", so \($0) suffices" })
      """
    case .korean:
      """
      \(values.found.or("이 RST"))에는 ACK가 필요 없습니다: 응답할 세그먼트에서 번호를 가져옵니다\
      \(values.expected.clause { "(\($0)로 충분)" })
      """
    }
  }

  package static func page(in language: Language) -> ManualPage {
    switch language {
    case .english:
      ManualPage(
        summary: "A reset carries an ACK that it does not need.",
        explanation: """
          A reset carries an ACK that it does not need.
          """)
    case .korean:
      ManualPage(
        summary: "RST에 필요 없는 ACK가 있습니다.",
        explanation: """
          RST에 필요 없는 ACK가 있습니다.
          """)
    }
  }

  package static let wrong = Example(
    """


    """, profile: .strict)

  package static let right = Example(
    """


    """, profile: .strict)
}
