/// A line says two things of what the network does with the segment.
package enum ContradictoryFate: CatalogueEntry {
  package static let name = ProblemName.contradictoryFate
  package static let severity = SeverityByProfile.both(.error)
  package static let reference: RFCReference? = nil

  /// Uses `found`, the second of two words about the segment's fate, such as `(lost)`; and `expected`,
  /// the first one.
  package static func message(_ values: ProblemValues, in language: Language) -> String {
    switch language {
    case .english:
      """
      \(values.found.or("this")) contradicts \(values.expected.or("what the line says already")): a \
      segment has one fate
      """
    case .korean:
      """
      \(values.found.or("이것"), .topic) \(values.expected.or("같은 줄의 다른 표시"), .and) 어긋납니다: 한 세그먼트의 운명은 하나입니다
      """
    }
  }

  package static func page(in language: Language) -> ManualPage {
    switch language {
    case .english:
      ManualPage(
        summary: "A line says two things of what the network does with the segment.",
        explanation: """
          A line says two things of what the network does with the segment.
          """)
    case .korean:
      ManualPage(
        summary: "네트워크가 세그먼트를 어떻게 하는지 한 줄이 두 가지로 말합니다.",
        explanation: """
          네트워크가 세그먼트를 어떻게 하는지 한 줄이 두 가지로 말합니다.
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
