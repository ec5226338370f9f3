/// A field occurs twice on one line.
package enum RepeatedItem: CatalogueEntry {
  package static let name = ProblemName.repeatedItem
  package static let severity = SeverityByProfile.both(.error)
  package static let reference: RFCReference? = nil

  /// Uses `found`, the second item as written; and `expected`, the first one, or nothing.
  package static func message(_ values: ProblemValues, in language: Language) -> String {
    switch language {
    case .english:
      """
      \(values.found.or("this field")) is given a second time\
      \(values.expected.clause { ", beside \($0)" }): a segment has it once
      """
    case .korean:
      """
      \(values.found.or("이 필드"), .subject) 두 번 적혀 있습니다\(values.expected.clause { "(앞에 \($0))" }): 한 세그먼트에는 \
      하나만 있습니다
      """
    }
  }

  package static func page(in language: Language) -> ManualPage {
    switch language {
    case .english:
      ManualPage(
        summary: "A field occurs twice on one line.",
        explanation: """
          A field occurs twice on one line.
          """)
    case .korean:
      ManualPage(
        summary: "같은 필드가 한 줄에 두 번 나옵니다.",
        explanation: """
          같은 필드가 한 줄에 두 번 나옵니다.
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
