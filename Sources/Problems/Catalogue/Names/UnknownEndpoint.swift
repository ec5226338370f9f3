/// The metadata speaks of an endpoint that the trace does not have.
package enum UnknownEndpoint: CatalogueEntry {
  package static let name = ProblemName.unknownEndpoint
  package static let severity = SeverityByProfile.both(.warning)
  package static let reference: RFCReference? = nil

  /// Uses `found`, the name as written in the metadata; and `expected`, the nearest name in the trace, or
  /// nothing.
  package static func message(_ values: ProblemValues, in language: Language) -> String {
    switch language {
    case .english:
      """
      \(values.found.or("this name")) is no endpoint of the trace\
      \(values.expected.clause { "; did you mean \($0)?" })
      """
    case .korean:
      """
      \(values.found.or("이 이름"), .topic) 트레이스의 종단점이 아닙니다\
      \(values.expected.clause { ". \($0, .object) 뜻했나요?" })
      """
    }
  }

  package static func page(in language: Language) -> ManualPage {
    switch language {
    case .english:
      ManualPage(
        summary: "The metadata speaks of an endpoint that the trace does not have.",
        explanation: """
          The metadata speaks of an endpoint that the trace does not have.
          """)
    case .korean:
      ManualPage(
        summary: "메타데이터가 트레이스에 없는 종단점을 말합니다.",
        explanation: """
          메타데이터가 트레이스에 없는 종단점을 말합니다.
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
