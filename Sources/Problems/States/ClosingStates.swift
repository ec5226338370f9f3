extension StatePage {
  /// The states of the side that sends its FIN first.
  static let closingFirst = [
    StatePage(
      "FIN-WAIT-1", RFCReference(9293, "3.6"),
      english: ManualPage(
        summary: "The first FIN has been sent, and is not acknowledged yet.",
        explanation: """
          The side that closes first is here after its FIN. The ACK of that FIN leads to FIN-WAIT-2. A FIN \
          from the other side leads to CLOSING, or straight to TIME-WAIT if it acknowledges this side's FIN as \
          well.

          No new data is sent from here on, but data that arrives is still taken and acknowledged.
          """),
      korean: ManualPage(
        summary: "먼저 FIN을 보냈고 아직 확인 응답되지 않았습니다.",
        explanation: """
          먼저 닫는 쪽이 FIN을 보낸 뒤의 상태입니다. 그 FIN에 대한 ACK가 오면 FIN-WAIT-2로 갑니다. 상대의 FIN이 \
          오면 CLOSING으로 가고, 그 세그먼트가 자신의 FIN까지 확인 응답하면 바로 TIME-WAIT로 갑니다.

          이제부터 새 데이터는 보내지 않지만, 오는 데이터는 받아서 확인 응답합니다.
          """)),
    StatePage(
      "FIN-WAIT-2", RFCReference(9293, "3.6"),
      english: ManualPage(
        summary: "One's own FIN is acknowledged; the other side may still send.",
        explanation: """
          The connection is closed in one direction and open in the other. The endpoint waits, for as long \
          as it takes, until the other side has sent all its data and its FIN, which leads to TIME-WAIT.
          """),
      korean: ManualPage(
        summary: "자신의 FIN이 확인 응답되었고 상대는 아직 보낼 수 있습니다.",
        explanation: """
          연결이 한 방향만 닫히고 반대 방향은 열려 있습니다. 상대가 데이터를 다 보내고 FIN을 보낼 때까지 기다리며, \
          FIN이 오면 TIME-WAIT로 갑니다.
          """)),
    StatePage(
      "CLOSING", RFCReference(9293, "3.6"),
      english: ManualPage(
        summary: "Both sides have sent a FIN at the same time, and one's own is not acknowledged yet.",
        explanation: """
          When both users close at once, each side receives a FIN while it waits for the ACK of its own. The \
          ACK of one's own FIN leads to TIME-WAIT, on both sides.
          """),
      korean: ManualPage(
        summary: "양쪽이 동시에 FIN을 보냈고 자신의 FIN은 아직 확인 응답되지 않았습니다.",
        explanation: """
          양쪽이 동시에 닫으면 각자 자신의 FIN에 대한 ACK를 기다리는 중에 상대의 FIN을 받습니다. 자신의 FIN에 대한 \
          ACK가 오면 양쪽 모두 TIME-WAIT로 갑니다.
          """)),
    StatePage(
      "TIME-WAIT", RFCReference(9293, "3.6"),
      english: ManualPage(
        summary: "Both FINs are acknowledged; the endpoint waits until old segments have died out.",
        explanation: """
          The side that closed first stays here for 2MSL, twice the time that a segment can live in the \
          network. If its last ACK was lost, the other side's FIN comes again and is acknowledged again.

          The wait also keeps segments of this connection from being taken for those of the next one with \
          the same addresses and ports. The side that closes last goes to CLOSED without this wait.
          """),
      korean: ManualPage(
        summary: "두 FIN이 모두 확인 응답되었고 오래된 세그먼트가 사라질 때까지 기다립니다.",
        explanation: """
          먼저 닫은 쪽은 세그먼트가 네트워크에 남아 있을 수 있는 시간의 두 배(2MSL) 동안 이 상태에 머뭅니다. 마지막 \
          ACK가 유실되면 상대의 FIN이 다시 오고, 그것을 다시 확인 응답합니다.

          이 대기는 같은 주소와 포트를 쓰는 다음 연결이 오래된 세그먼트를 잘못 받지 않게도 합니다. 나중에 닫는 쪽은 이 \
          대기 없이 CLOSED로 갑니다.
          """)),
  ]

  /// The states of the side that receives a FIN before it sends its own.
  static let closingLast = [
    StatePage(
      "CLOSE-WAIT", RFCReference(9293, "3.6"),
      english: ManualPage(
        summary: "The other side has closed; this one may still send.",
        explanation: """
          A FIN has arrived and has been acknowledged. The endpoint can go on sending data until its user \
          closes too; its FIN then leads to LAST-ACK.

          Connections that stay here for long mostly belong to programs that forget to close.
          """),
      korean: ManualPage(
        summary: "상대가 닫았고 이쪽은 아직 보낼 수 있습니다.",
        explanation: """
          FIN을 받아 확인 응답했습니다. 사용자가 닫을 때까지 데이터를 더 보낼 수 있으며, FIN을 보내면 LAST-ACK가 \
          됩니다.

          오래 이 상태에 머무는 연결은 대개 닫기를 잊은 프로그램의 것입니다.
          """)),
    StatePage(
      "LAST-ACK", RFCReference(9293, "3.6"),
      english: ManualPage(
        summary: "Both sides have sent a FIN; the ACK of the second one is missing.",
        explanation: """
          The side that closes last is here after its FIN. The ACK of that FIN leads straight to CLOSED. \
          Until it comes, the FIN is sent again.
          """),
      korean: ManualPage(
        summary: "양쪽이 FIN을 보냈고 두 번째 FIN의 확인 응답을 기다립니다.",
        explanation: """
          나중에 닫는 쪽이 FIN을 보낸 뒤의 상태입니다. 그 FIN에 대한 ACK가 오면 바로 CLOSED가 됩니다. 올 때까지 \
          FIN을 다시 보냅니다.
          """)),
  ]
}
