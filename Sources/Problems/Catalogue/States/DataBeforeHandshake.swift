/// Data is sent before the connection is established.
package enum DataBeforeHandshake: CatalogueEntry {
  package static let name = ProblemName.dataBeforeHandshake
  package static let severity = SeverityByProfile.both(.error)
  package static let reference: RFCReference? = RFCReference(9293, "3.10.2")

  /// Uses `found`, the data as written, such as `Len=5`; `endpoint`, the sender; `state`, which it is in;
  /// and `reason`.
  package static func message(_ values: ProblemValues, in language: Language) -> String {
    switch language {
    case .english:
      """
      \(values.endpoint.or("the sender")) sends data\(values.found.clause { " (\($0))" })\
      \(values.state.clause { " in \($0)" }) before the handshake is finished\
      \(values.because(in: .english))
      """
    case .korean:
      """
      \(values.endpoint.or("송신 측"), .subject) 핸드셰이크가 끝나기 전에\(values.state.clause { " \($0) 상태에서" }) 데이터\
      \(values.found.clause { "(\($0))" })를 보냅니다\(values.because(in: .korean))
      """
    }
  }

  package static func page(in language: Language) -> ManualPage {
    switch language {
    case .english:
      ManualPage(
        summary: "Data is sent before the connection is established.",
        explanation: """
          Data is sent before the connection is established.
          """)
    case .korean:
      ManualPage(
        summary: "연결이 설정되기 전에 데이터를 보냅니다.",
        explanation: """
          연결이 설정되기 전에 데이터를 보냅니다.
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
