/// Data is sent before the connection is established.
package enum DataBeforeHandshake: CatalogueEntry {
  package static let name = ProblemName.dataBeforeHandshake
  package static let severity = SeverityByProfile.both(.error)
  package static let reference: RFCReference? = RFCReference(9293, "3.10.2")

  /// Uses `found`, the data as written, such as `Len=5`, or the flags; `endpoint`, the sender; and
  /// `state`, which it is in.
  package static func message(_ values: ProblemValues, in language: Language) -> String {
    switch language {
    case .english:
      """
      \(values.endpoint.or("the sender")) sends data\(values.found.clause { " (\($0))" })\
      \(values.state.clause { " in \($0)" }), but data waits until the handshake is finished
      """
    case .korean:
      """
      \(values.endpoint.or("송신 측"), .subject)\(values.state.clause { " \($0) 상태에서" }) 데이터\
      \(values.found.clause { "(\($0))" })를 보냅니다: 데이터는 핸드셰이크가 끝날 때까지 기다려야 합니다
      """
    }
  }

  package static func page(in language: Language) -> ManualPage {
    switch language {
    case .english:
      ManualPage(
        summary: "Data is sent before the connection is established.",
        explanation: """
          Data that the user sends during the handshake waits until the connection is established, \
          because only then is it certain that the other side is there and means this connection. TCP \
          Fast Open is the exception, and says so with its option.

          Put the segment that ends the handshake before the data.
          """)
    case .korean:
      ManualPage(
        summary: "연결이 설정되기 전에 데이터를 보냅니다.",
        explanation: """
          핸드셰이크 중에 사용자가 보낸 데이터는 연결이 설정될 때까지 기다립니다. 그때에야 상대가 실제로 \
          이 연결을 원한다는 것이 확실해지기 때문입니다. 예외는 TCP Fast Open이며 옵션으로 표시합니다.

          핸드셰이크를 끝내는 세그먼트를 데이터보다 앞에 쓰세요.
          """)
    }
  }

  package static let wrong = Example(
    """
    Client: SYN, Seq=100
    Server: SYN-ACK, Seq=200, ACK=101
    Server: PSH-ACK, Seq=201, ACK=101, Len=5
    Client: ACK, Seq=101, ACK=206

    """)

  package static let right = Example(
    """
    Client: SYN, Seq=100
    Server: SYN-ACK, Seq=200, ACK=101
    Client: ACK, Seq=101, ACK=201
    Server: PSH-ACK, Seq=201, ACK=101, Len=5
    Client: ACK, Seq=101, ACK=206

    """)
}
