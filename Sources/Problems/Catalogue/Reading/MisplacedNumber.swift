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
      \(values.found.or("이것"), .topic) 숫자가 다른 이름에 붙어 있습니다\
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
          A number stands at a flag, or under the wrong key.
          """)
    case .korean:
      ManualPage(
        summary: "숫자가 플래그나 다른 이름에 붙어 있습니다.",
        explanation: """
          숫자가 플래그나 다른 이름에 붙어 있습니다.
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
