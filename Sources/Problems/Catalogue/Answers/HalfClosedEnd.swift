/// The trace ends while only one direction is closed.
package enum HalfClosedEnd: CatalogueEntry {
  package static let name = ProblemName.halfClosedEnd
  package static let severity = SeverityByProfile(lesson: nil, strict: .hint)
  package static let reference: RFCReference? = RFCReference(9293, "3.6.1")

  /// Uses `endpoint`; and `state`, which it is in.
  package static func message(_ values: ProblemValues, in language: Language) -> String {
    switch language {
    case .english:
      """
      the trace ends with \(values.endpoint.or("an endpoint")) in \
      \(values.state.or("a half-closed state")): one direction is still open
      """
    case .korean:
      """
      \(values.endpoint.or("종단점"), .subject) \(values.state.or("반만 닫힌")) 상태인 채로 트레이스가 끝납니다: 한 방향이 아직 열려 \
      있습니다
      """
    }
  }

  package static func page(in language: Language) -> ManualPage {
    switch language {
    case .english:
      ManualPage(
        summary: "The trace ends while only one direction is closed.",
        explanation: """
          One side has sent its FIN and had it acknowledged; the other may go on sending as long as it \
          likes. Ending there is legal, but a lesson about closing usually shows both FINs.
          """)
    case .korean:
      ManualPage(
        summary: "한 방향만 닫힌 채 트레이스가 끝납니다.",
        explanation: """
          한쪽이 FIN을 보내 확인 응답을 받았지만 다른 쪽은 얼마든지 더 보낼 수 있습니다. 여기서 끝나도 \
          되지만, 연결 해제를 다루는 수업이라면 보통 두 FIN을 모두 보여 줍니다.
          """)
    }
  }

  package static let wrong = Example(
    """
    Client: FIN-ACK, Seq=300, ACK=400
    Server: ACK, Seq=400, ACK=301

    """, profile: .strict)

  package static let right = Example(
    """
    Client: FIN-ACK, Seq=300, ACK=400
    Server: ACK, Seq=400, ACK=301
    Server: FIN-ACK, Seq=400, ACK=301
    Client: ACK, Seq=301, ACK=401

    """, profile: .strict)
}
