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
      \(values.found.or("these numbers")) leaves open which number is which\
      \(values.expected.clause { ": \($0) is meant" })
      """
    case .korean:
      """
      \(values.found.or("이 숫자들"))만으로는 어느 것이 어떤 번호인지 알 수 없습니다\
      \(values.expected.clause { ": \($0, .subject) 맞습니다" })
      """
    }
  }

  package static func page(in language: Language) -> ManualPage {
    switch language {
    case .english:
      ManualPage(
        summary: "Numbers are told apart by their order only.",
        explanation: """
          Numbers are told apart by their order only.
          """)
    case .korean:
      ManualPage(
        summary: "숫자의 종류를 순서로만 구별하고 있습니다.",
        explanation: """
          숫자의 종류를 순서로만 구별하고 있습니다.
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
