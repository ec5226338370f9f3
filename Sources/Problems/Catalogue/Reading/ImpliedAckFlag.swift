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
          `SYN, Seq=200, ACK=101` is understood: a number that acknowledges means that the flag ACK is \
          set. But the flags are then not all named, and a learner may take the segment for a plain SYN.

          Name the flag: `SYN-ACK`.
          """)
    case .korean:
      ManualPage(
        summary: "확인 응답 번호는 있지만 ACK 플래그가 적혀 있지 않습니다.",
        explanation: """
          `SYN, Seq=200, ACK=101`은 이해할 수 있습니다. 확인 응답 번호가 있으면 ACK 플래그도 있다는 \
          뜻입니다. 그러나 플래그가 모두 적힌 것은 아니어서 배우는 사람이 SYN만 있는 세그먼트로 볼 수 \
          있습니다.

          `SYN-ACK`처럼 플래그를 적으세요.
          """)
    }
  }

  package static let wrong = Example(
    """
    Client: SYN, Seq=100
    Server: SYN, Seq=200, ACK=101
    Client: ACK, Seq=101, ACK=201

    """, profile: .strict)

  package static let right = Example(
    """
    Client: SYN, Seq=100
    Server: SYN-ACK, Seq=200, ACK=101
    Client: ACK, Seq=101, ACK=201

    """, profile: .strict)
}
