extension StatePage {
  /// CLOSED and LISTEN: no connection yet, or no longer.
  static let unopened = [
    StatePage(
      "CLOSED", RFCReference(9293, "3.3.2"),
      english: ManualPage(
        summary: "There is no connection: the imaginary state before the first and after the last.",
        explanation: """
          In CLOSED nothing is remembered about a connection. An active open sends a SYN and leads to \
          SYN-SENT, a passive open leads to LISTEN.

          Any segment that arrives, unless it is a reset, is answered with a reset.
          """),
      korean: ManualPage(
        summary: "연결이 없습니다. 연결 전과 연결 뒤를 나타내는 가상의 상태입니다.",
        explanation: """
          CLOSED에서는 연결에 대해 기억하는 것이 없습니다. 능동으로 열면 SYN을 보내 SYN-SENT로, 수동으로 열면 \
          LISTEN으로 갑니다.

          도착하는 세그먼트에는, RST가 아니라면, RST로 응답합니다.
          """)),
    StatePage(
      "LISTEN", RFCReference(9293, "3.10.7.2"),
      english: ManualPage(
        summary: "A server waits for a SYN from anyone.",
        explanation: """
          A passive open leads here. A SYN that arrives is answered with a SYN-ACK, and the endpoint goes \
          to SYN-RECEIVED. An ACK is answered with a reset, because nothing has been sent that it could \
          acknowledge; a reset is ignored.
          """),
      korean: ManualPage(
        summary: "서버가 누구에게서든 SYN이 오기를 기다립니다.",
        explanation: """
          수동으로 열면 이 상태가 됩니다. SYN이 오면 SYN-ACK로 응답하고 SYN-RECEIVED로 갑니다. 보낸 것이 없으므로 \
          ACK가 오면 RST로 응답하고, RST는 무시합니다.
          """)),
  ]

  /// SYN-SENT and SYN-RECEIVED: the handshake is under way.
  static let opening = [
    StatePage(
      "SYN-SENT", RFCReference(9293, "3.10.7.3"),
      english: ManualPage(
        summary: "A SYN has been sent, and its answer has not come yet.",
        explanation: """
          A client is here after its SYN. A SYN-ACK that acknowledges this SYN leads to ESTABLISHED, and the \
          client sends the third segment of the handshake.

          A SYN without ACK means that both sides open at once: the endpoint goes to SYN-RECEIVED and \
          repeats its SYN with an ACK. A reset that acknowledges the SYN says that the connection is refused.
          """),
      korean: ManualPage(
        summary: "SYN을 보냈고 아직 응답이 오지 않았습니다.",
        explanation: """
          클라이언트가 SYN을 보낸 뒤의 상태입니다. 그 SYN을 확인 응답하는 SYN-ACK가 오면 ESTABLISHED가 되고 \
          핸드셰이크의 세 번째 세그먼트를 보냅니다.

          ACK 없는 SYN이 오면 양쪽이 동시에 여는 것이므로, SYN-RECEIVED로 가서 자신의 SYN을 ACK와 함께 다시 \
          보냅니다. SYN을 확인 응답하는 RST는 연결이 거부되었다는 뜻입니다.
          """)),
    StatePage(
      "SYN-RECEIVED", RFCReference(9293, "3.10.7.4"),
      english: ManualPage(
        summary: "A SYN has come and has been answered; the acknowledgment of one's own SYN is missing.",
        explanation: """
          A server is here after its SYN-ACK, and either side when both open at once. The ACK of the \
          endpoint's own SYN leads to ESTABLISHED.

          A reset leads back to LISTEN if the endpoint came from there, else to CLOSED. In an ordinary \
          opening the client never enters this state.
          """),
      korean: ManualPage(
        summary: "SYN을 받아 응답했고, 자신의 SYN에 대한 확인 응답을 기다립니다.",
        explanation: """
          서버가 SYN-ACK를 보낸 뒤의 상태이며, 양쪽이 동시에 열 때는 두 쪽 모두 거칩니다. 자신의 SYN에 대한 ACK가 \
          오면 ESTABLISHED가 됩니다.

          RST가 오면, LISTEN에서 왔다면 LISTEN으로, 아니면 CLOSED로 갑니다. 보통의 연결 설정에서 클라이언트는 이 \
          상태를 거치지 않습니다.
          """)),
  ]

  /// ESTABLISHED: data flows.
  static let established = [
    StatePage(
      "ESTABLISHED", RFCReference(9293, "3.10.7.4"),
      english: ManualPage(
        summary: "The connection is open, and data flows in both directions.",
        explanation: """
          Both SYNs have been acknowledged. Every segment carries ACK now, and data that arrives is \
          acknowledged.

          Whoever closes first sends a FIN and goes to FIN-WAIT-1; whoever receives a FIN first goes to \
          CLOSE-WAIT.
          """),
      korean: ManualPage(
        summary: "연결이 열려 있고 양방향으로 데이터가 오갑니다.",
        explanation: """
          두 SYN이 모두 확인 응답되었습니다. 이제 모든 세그먼트에 ACK가 있고, 받은 데이터는 확인 응답합니다.

          먼저 닫는 쪽은 FIN을 보내 FIN-WAIT-1로 가고, FIN을 먼저 받는 쪽은 CLOSE-WAIT로 갑니다.
          """))
  ]
}
