/// A trace names a third endpoint.
package enum ThirdEndpoint: CatalogueEntry {
  package static let name = ProblemName.thirdEndpoint
  package static let severity = SeverityByProfile.both(.error)
  package static let reference: RFCReference? = nil

  /// Uses `found`, the third name; `endpoint` and `peer`, the two before it; and `expected`, the one that
  /// is nearly spelled so, or nothing.
  package static func message(_ values: ProblemValues, in language: Language) -> String {
    switch language {
    case .english:
      """
      \(values.found.or("this name")) would be a third endpoint\
      \(values.endpoint.clause { _ in "\(values.peer.clause { _ in " beside \(values.endpoint) and \(values.peer)" })" })\
      \(values.expected.clause { "; did you mean \($0)?" })
      """
    case .korean:
      """
      \(values.found.or("이 이름"), .topic) \
      \(values.endpoint.clause { _ in "\(values.peer.clause { _ in "\(values.endpoint, .and) \(values.peer)에 이은 " })" })세 \
      번째 종단점입니다\(values.expected.clause { ". \($0, .object) 뜻했나요?" })
      """
    }
  }

  package static func page(in language: Language) -> ManualPage {
    switch language {
    case .english:
      ManualPage(
        summary: "A trace names a third endpoint.",
        explanation: """
          A trace names a third endpoint.
          """)
    case .korean:
      ManualPage(
        summary: "트레이스에 세 번째 종단점이 나옵니다.",
        explanation: """
          트레이스에 세 번째 종단점이 나옵니다.
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
