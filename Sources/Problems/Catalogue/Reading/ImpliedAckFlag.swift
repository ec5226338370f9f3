/// An acknowledgment number is given, but the flag ACK is not named.
package enum ImpliedAckFlag: CatalogueEntry {
  package static let name = ProblemName.impliedAckFlag
  package static let severity = SeverityByProfile(lesson: nil, strict: .hint)
  package static let reference: RFCReference? = RFCReference(9293, "3.1")

  /// Uses `found`, the item with the number; and `expected`, the flags as they would be named, such as
  /// `SYN-ACK`, or nothing.
  package static func message(_ values: ProblemValues, in language: Language) -> String {
    switch language {
    case .english:
      """
      \(values.found.or("this number")) implies the flag ACK, which is not named\
      \(values.expected.clause { ": write \($0)" })
      """
    case .korean:
      """
      \(values.found.or("이 번호"), .topic) ACK 플래그를 뜻하지만 플래그가 적혀 있지 않습니다\
      \(values.expected.clause { ": \($0, .toward) 쓰세요" })
      """
    }
  }

  package static func page(in language: Language) -> ManualPage {
    switch language {
    case .english:
      ManualPage(
        summary: "An acknowledgment number is given, but the flag ACK is not named.",
        explanation: """
          An acknowledgment number is given, but the flag ACK is not named.
          """)
    case .korean:
      ManualPage(
        summary: "확인 응답 번호는 있지만 ACK 플래그가 적혀 있지 않습니다.",
        explanation: """
          확인 응답 번호는 있지만 ACK 플래그가 적혀 있지 않습니다.
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
