/// An endpoint sends new data after its FIN.
package enum DataAfterFin: CatalogueEntry {
  package static let name = ProblemName.dataAfterFin
  package static let severity = SeverityByProfile.both(.error)
  package static let reference: RFCReference? = RFCReference(9293, "3.10.2")

  /// Uses `found`, the data as written, such as `Len=5`; `endpoint`, the sender; and `reason`.
  package static func message(_ values: ProblemValues, in language: Language) -> String {
    switch language {
    case .english:
      """
      \(values.endpoint.or("the sender")) sends new data\(values.found.clause { " (\($0))" }) after its \
      FIN\(values.because(in: .english))
      """
    case .korean:
      """
      \(values.endpoint.or("송신 측"), .subject) FIN을 보낸 뒤에 새 데이터\(values.found.clause { "(\($0))" })를 보냅니다\
      \(values.because(in: .korean))
      """
    }
  }

  package static func page(in language: Language) -> ManualPage {
    switch language {
    case .english:
      ManualPage(
        summary: "An endpoint sends new data after its FIN.",
        explanation: """
          An endpoint sends new data after its FIN.
          """)
    case .korean:
      ManualPage(
        summary: "종단점이 FIN을 보낸 뒤에 새 데이터를 보냅니다.",
        explanation: """
          종단점이 FIN을 보낸 뒤에 새 데이터를 보냅니다.
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
