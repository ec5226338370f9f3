/// A number stands at a flag, or under the wrong key.
package enum MisplacedNumber: CatalogueEntry {
  package static let name = ProblemName.misplacedNumber
  package static let severity = SeverityByProfile.both(.error)
  package static let reference: RFCReference? = RFCReference(9293, "3.1")

  /// Uses `found`, the text as written, such as `SYN=j`; and `expected`, the items that are meant, such
  /// as `SYN, Seq=j`.
  package static func message(_ values: ProblemValues, in language: Language) -> String {
    switch language {
    case .english:
      """
      \(values.found.or("this")) puts a number beside the wrong name\
      \(values.expected.clause { ": \($0) is meant" })
      """
    case .korean:
      """
      \(values.found.or("여기"))에서는 번호가 다른 이름에 붙어 있습니다\
      \(values.expected.clause { ": \($0, .subject) 맞습니다" })
      """
    }
  }

  package static func page(in language: Language) -> ManualPage {
    switch language {
    case .english:
      ManualPage(
        summary: "A number stands at a flag, or under the wrong key.",
        explanation: """
          `SYN=j` looks as if the SYN flag had the value j, and `ACK(seq=x+1)` as if the acknowledgment \
          were a sequence number. A flag is one bit; the numbers have fields of their own.

          Write the sequence number as `Seq=` and the acknowledgment number as `ACK=`.
          """)
    case .korean:
      ManualPage(
        summary: "숫자가 플래그나 다른 이름에 붙어 있습니다.",
        explanation: """
          `SYN=j`는 SYN 플래그의 값이 j인 것처럼 보이고, `ACK(seq=x+1)`은 확인 응답 번호가 시퀀스 번호인 \
          것처럼 보입니다. 플래그는 1비트이고 번호에는 각자의 필드가 있습니다.

          시퀀스 번호는 `Seq=`, 확인 응답 번호는 `ACK=`로 쓰세요.
          """)
    }
  }

  package static let wrong = Example(
    """
    Client: SYN=x
    Server: SYN-ACK, Seq=y, ACK=x+1
    Client: ACK, Seq=x+1, ACK=y+1

    """)

  package static let right = Example(
    """
    Client: SYN, Seq=x
    Server: SYN-ACK, Seq=y, ACK=x+1
    Client: ACK, Seq=x+1, ACK=y+1

    """)
}
