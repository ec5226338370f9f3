/// A number cannot be read, or is too large for its field.
package enum BadNumber: CatalogueEntry {
  package static let name = ProblemName.badNumber
  package static let severity = SeverityByProfile.both(.error)
  package static let reference: RFCReference? = RFCReference(9293, "3.1")

  /// Uses `found`, the item as written; and `expected`, the range the field can hold, such as `0-65535`,
  /// or nothing for 0 to 4294967295.
  package static func message(_ values: ProblemValues, in language: Language) -> String {
    switch language {
    case .english:
      """
      \(values.found.or("this")) is no value of this field, which takes \
      \(values.expected.or("0-4294967295"))
      """
    case .korean:
      """
      \(values.found.or("이것"), .topic) 이 필드의 값이 될 수 없습니다: 가능한 값은 \(values.expected.or("0-4294967295"))입니다
      """
    }
  }

  package static func page(in language: Language) -> ManualPage {
    switch language {
    case .english:
      ManualPage(
        summary: "A number cannot be read, or is too large for its field.",
        explanation: """
          A number cannot be read, or is too large for its field.
          """)
    case .korean:
      ManualPage(
        summary: "숫자를 읽을 수 없거나 필드에 담기에 너무 큽니다.",
        explanation: """
          숫자를 읽을 수 없거나 필드에 담기에 너무 큽니다.
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
