/// An endpoint sends new data after its FIN.
package enum DataAfterFin: CatalogueEntry {
  package static let name = ProblemName.dataAfterFin
  package static let severity = SeverityByProfile.both(.error)
  package static let reference: RFCReference? = RFCReference(9293, "3.10.2")

  /// Uses `found`, the data as written, such as `Len=5`, or the flags; `endpoint`, the sender; and
  /// `reason`.
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
          A FIN says that its sender has nothing more to send, and takes the last number of that \
          direction. The other side may go on sending; the sender of the FIN only acknowledges, or \
          repeats what was lost.

          Send the data before the FIN, or from the other side.
          """)
    case .korean:
      ManualPage(
        summary: "종단점이 FIN을 보낸 뒤에 새 데이터를 보냅니다.",
        explanation: """
          FIN은 보낸 쪽이 더 보낼 것이 없다는 뜻이며 그 방향의 마지막 번호를 씁니다. 상대는 계속 보낼 수 \
          있지만, FIN을 보낸 쪽은 확인 응답하거나 유실된 것을 다시 보낼 뿐입니다.

          데이터를 FIN보다 먼저 보내거나 반대쪽에서 보내세요.
          """)
    }
  }

  package static let wrong = Example(
    """
    Client: FIN-ACK, Seq=300, ACK=400
    Server: ACK, Seq=400, ACK=301
    Client: PSH-ACK, Seq=301, ACK=400, Len=5

    """)

  package static let right = Example(
    """
    Client: PSH-ACK, Seq=300, ACK=400, Len=5
    Server: ACK, Seq=400, ACK=305
    Client: FIN-ACK, Seq=305, ACK=400
    Server: ACK, Seq=400, ACK=306

    """)
}
