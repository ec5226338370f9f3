/// Numbers are told apart by their order only.
package enum PositionalNumber: CatalogueEntry {
  package static let name = ProblemName.positionalNumber
  package static let severity = SeverityByProfile.both(.error)
  package static let reference: RFCReference? = RFCReference(9293, "3.1")

  /// Uses `found`, the numbers as written, such as `(y, x+1)`; and `expected`, the items that are meant,
  /// such as `Seq=y, ACK=x+1`.
  package static func message(_ values: ProblemValues, in language: Language) -> String {
    switch language {
    case .english:
      """
      \(values.found.or("the list of numbers")) leaves open which number \(isOne(values) ? "it is" : "is which")\
      \(values.expected.clause { ": \($0) is meant" })
      """
    case .korean:
      """
      \(values.found.or("이 숫자들"))만으로는 \(isOne(values) ? "" : "어느 것이 ")어떤 번호인지 알 수 없습니다\
      \(values.expected.clause { ": \($0, .subject) 맞습니다" })
      """
    }
  }

  /// Whether a single number is spoken of.
  private static func isOne(_ values: ProblemValues) -> Bool {
    !values.found.isEmpty && !values.found.contains(",")
  }

  package static func page(in language: Language) -> ManualPage {
    switch language {
    case .english:
      ManualPage(
        summary: "Numbers are told apart by their order only.",
        explanation: """
          In `SYN-ACK(y, x+1)` only the order tells the sequence number from the acknowledgment number, \
          and authors do not agree on the order. A learner cannot see which is which either.

          Name both: `Seq=` and `ACK=`.
          """)
    case .korean:
      ManualPage(
        summary: "숫자의 종류를 순서로만 구별하고 있습니다.",
        explanation: """
          `SYN-ACK(y, x+1)`에서는 순서만으로 시퀀스 번호와 확인 응답 번호를 구별해야 하는데, 쓰는 \
          사람마다 순서가 다릅니다. 배우는 사람도 구별할 수 없습니다.

          `Seq=`와 `ACK=`로 이름을 붙이세요.
          """)
    }
  }

  package static let wrong = Example(
    """
    Client: SYN, Seq=x
    Server: SYN-ACK(y, x+1)
    Client: ACK, Seq=x+1, ACK=y+1

    """)

  package static let right = Example(
    """
    Client: SYN, Seq=x
    Server: SYN-ACK, Seq=y, ACK=x+1
    Client: ACK, Seq=x+1, ACK=y+1

    """)
}
