/// A user call or timer stands on a segment's line.
package enum MisplacedEvent: CatalogueEntry {
  package static let name = ProblemName.misplacedEvent
  package static let severity = SeverityByProfile.both(.error)
  package static let reference: RFCReference? = RFCReference(9293, "3.9.1")

  /// Uses `found`, the event's word, with its parentheses or without; and `endpoint`, where it would
  /// happen, or nothing.
  package static func message(_ values: ProblemValues, in language: Language) -> String {
    let found = values.found.or("...").inParentheses
    return switch language {
    case .english:
      """
      \(found) happens at an endpoint, not to a segment: write it on a line \
      of its own\(values.endpoint.clause { ", `\($0): \(found)`" })
      """
    case .korean:
      """
      \(found, .topic) 세그먼트가 아니라 종단점에서 일어나는 일입니다: 따로 한 줄에\
      \(values.endpoint.clause { " `\($0): \(found)`\(KoreanParticle.toward.form(after: found))" }) 쓰세요
      """
    }
  }

  package static func page(in language: Language) -> ManualPage {
    switch language {
    case .english:
      ManualPage(
        summary: "A user call or timer stands on a segment's line.",
        explanation: """
          Closing, listening or a timer running out happens at one endpoint, at a moment of its own. On \
          a segment's line it would be unclear whether it comes before the segment or after it, and at \
          which end.

          Give the event its own line, before the segment that follows from it.
          """)
    case .korean:
      ManualPage(
        summary: "사용자 호출이나 타이머가 세그먼트 줄에 적혀 있습니다.",
        explanation: """
          닫기, 대기, 타이머 만료는 한 종단점에서 따로 일어나는 일입니다. 세그먼트 줄에 쓰면 그 앞의 \
          일인지 뒤의 일인지, 어느 쪽의 일인지 알 수 없습니다.

          그 결과로 나가는 세그먼트 앞에 한 줄로 따로 쓰세요.
          """)
    }
  }

  package static let wrong = Example(
    """
    Client: FIN-ACK, Seq=300, ACK=400 (close)
    Server: ACK, Seq=400, ACK=301
    Server: FIN-ACK, Seq=400, ACK=301
    Client: ACK, Seq=301, ACK=401

    """)

  package static let right = Example(
    """
    Client: (close)
    Client: FIN-ACK, Seq=300, ACK=400
    Server: ACK, Seq=400, ACK=301
    Server: FIN-ACK, Seq=400, ACK=301
    Client: ACK, Seq=301, ACK=401

    """)
}
