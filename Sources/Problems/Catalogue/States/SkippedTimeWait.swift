/// CLOSED is written where TIME-WAIT comes first.
package enum SkippedTimeWait: CatalogueEntry {
  package static let name = ProblemName.skippedTimeWait
  package static let severity = SeverityByProfile(lesson: .hint, strict: .warning)
  package static let reference: RFCReference? = RFCReference(9293, "3.6")

  /// Uses `found`, the state as written, `CLOSED`; `expected`, the state the endpoint is in, `TIME-WAIT`;
  /// and `endpoint`.
  package static func message(_ values: ProblemValues, in language: Language) -> String {
    switch language {
    case .english:
      """
      \(values.endpoint.or("the endpoint")) is in \(values.expected.or("TIME-WAIT")), not yet in \
      \(values.found.or("CLOSED")): it waits there for 2MSL, as a FIN may come again
      """
    case .korean:
      """
      \(values.endpoint.or("종단점"), .topic) 아직 \(values.found.or("CLOSED"), .subject) 아니라 \
      \(values.expected.or("TIME-WAIT")) 상태입니다: FIN이 다시 올 수 있어 2MSL 동안 기다립니다
      """
    }
  }

  package static func page(in language: Language) -> ManualPage {
    switch language {
    case .english:
      ManualPage(
        summary: "CLOSED is written where TIME-WAIT comes first.",
        explanation: """
          The side that closes first sends the last ACK, and cannot know whether it arrives. It waits \
          for twice the maximum segment lifetime in TIME-WAIT, so that it can answer a repeated FIN and \
          old segments die out.

          Write TIME-WAIT, and where the end is to be shown, add `(2MSL)` before CLOSED; where the metadata \
          expects CLOSED, add it at the end.
          """)
    case .korean:
      ManualPage(
        summary: "TIME-WAIT를 거치지 않고 CLOSED라고 적었습니다.",
        explanation: """
          먼저 닫은 쪽이 마지막 ACK를 보내는데, 그것이 도착했는지 알 수 없습니다. 그래서 다시 오는 FIN에 \
          응답하고 오래된 세그먼트가 사라지도록 TIME-WAIT에서 최대 세그먼트 수명의 두 배만큼 기다립니다.

          TIME-WAIT로 쓰고, 끝까지 보이려면 CLOSED 앞에 `(2MSL)`을 쓰세요. 메타데이터에서 CLOSED로 \
          끝난다고 했다면 트레이스 끝에 쓰세요.
          """)
    }
  }

  package static let wrong = Example(
    """
    Client: FIN-ACK, Seq=300, ACK=400
    Server: ACK, Seq=400, ACK=301
    Server: FIN-ACK, Seq=400, ACK=301
    Client: ACK, Seq=301, ACK=401 [CLOSED | CLOSED]

    """)

  package static let right = Example(
    """
    Client: FIN-ACK, Seq=300, ACK=400
    Server: ACK, Seq=400, ACK=301
    Server: FIN-ACK, Seq=400, ACK=301
    Client: ACK, Seq=301, ACK=401 [TIME-WAIT | CLOSED]
    Client: (2MSL)
    Client: [CLOSED]

    """)
}
