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
      \(values.found.or("this name")) is not an endpoint of the trace\
      \(values.expected.clause { "; did you mean \($0)?" })
      """
    case .korean:
      """
      \(values.found.or("이 이름"), .topic) 트레이스의 종단점이 아닙니다\
      \(values.expected.clause { ". \($0, .object) 쓰려고 했습니까?" })
      """
    }
  }

  package static func page(in language: Language) -> ManualPage {
    switch language {
    case .english:
      ManualPage(
        summary: "The metadata speaks of an endpoint that the trace does not have.",
        explanation: """
          What the metadata says of an endpoint takes effect under the name that the trace uses. Under \
          another name it says nothing of this trace, and an expectation there is never checked.
          """)
    case .korean:
      ManualPage(
        summary: "메타데이터에 적힌 종단점이 트레이스에 없습니다.",
        explanation: """
          메타데이터에 적은 내용은 트레이스에서 쓰는 이름에만 적용됩니다. 다른 이름으로 적으면 이 \
          트레이스와 관계가 없고, 기대하는 상태도 검사되지 않습니다.
          """)
    }
  }

  package static let wrong = Example(
    """
    ---
    title: Opening
    hstrace:
      expect: {Cliant: ESTABLISHED}
    ---
    Client: SYN, Seq=100
    Server: SYN-ACK, Seq=200, ACK=101
    Client: ACK, Seq=101, ACK=201

    """)

  package static let right = Example(
    """
    ---
    title: Opening
    hstrace:
      expect: {Client: ESTABLISHED}
    ---
    Client: SYN, Seq=100
    Server: SYN-ACK, Seq=200, ACK=101
    Client: ACK, Seq=101, ACK=201

    """)
}
