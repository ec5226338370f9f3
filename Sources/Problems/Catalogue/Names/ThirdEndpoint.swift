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
      \(values.found.or("이 이름"), .topic) 세 번째 종단점입니다\
      \(values.endpoint.clause { _ in "\(values.peer.clause { _ in ": 한 연결의 종단점은 \(values.endpoint, .and) \(values.peer) 둘뿐입니다" })" })\
      \(values.expected.clause { ". \($0, .object) 쓰려고 했습니까?" })
      """
    }
  }

  package static func page(in language: Language) -> ManualPage {
    switch language {
    case .english:
      ManualPage(
        summary: "A trace names a third endpoint.",
        explanation: """
          A TCP connection has exactly two ends. A third name is a slip of the pen, or the exchange goes \
          through a proxy and is then two connections.

          Use the same two names throughout, give aliases in the metadata, or begin a new trace with a \
          heading.
          """)
    case .korean:
      ManualPage(
        summary: "트레이스에 세 번째 종단점이 나옵니다.",
        explanation: """
          TCP 연결의 끝은 정확히 둘입니다. 세 번째 이름은 오타이거나, 프록시를 거치는 교환이라면 연결이 \
          둘인 것입니다.

          두 이름만 쓰거나, 메타데이터에 별명을 적거나, 제목으로 새 트레이스를 시작하세요.
          """)
    }
  }

  package static let wrong = Example(
    """
    Client: SYN, Seq=100
    Server: SYN-ACK, Seq=200, ACK=101
    Clinet: ACK, Seq=101, ACK=201

    """)

  package static let right = Example(
    """
    Client: SYN, Seq=100
    Server: SYN-ACK, Seq=200, ACK=101
    Client: ACK, Seq=101, ACK=201

    """)
}
