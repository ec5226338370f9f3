import Testing

/// Slips at the beginning of a connection: each is found once, at its place, and mended as its author would.
@Suite struct OpeningSlipsTests {
  @Test(arguments: slips)
  func `a slip in an opening gets its verdict`(_ verdict: Verdict) { verify(verdict) }

  static let slips: [Verdict] = [
    Verdict(
      "Both numbers of the third segment are one too low, and the line stays.",
      """
      Client: SYN, Seq=100
      Server: SYN-ACK, Seq=200, ACK=101
      Client: ACK, Seq=100, ACK=200
      Client: PSH-ACK, Seq=101, ACK=201, Len=5
      Server: ACK, Seq=201, ACK=106
      """,
      lesson: ["3:sequence-mismatch", "3:acknowledgment-mismatch"],
      strict: ["3:sequence-mismatch", "3:acknowledgment-mismatch"],
      fixed: """
        Client: SYN, Seq=100
        Server: SYN-ACK, Seq=200, ACK=101
        Client: ACK, Seq=101, ACK=201
        Client: PSH-ACK, Seq=101, ACK=201, Len=5
        Server: ACK, Seq=201, ACK=106
        """),
    Verdict(
      "The SYN is not shown, and the client's number is one too high all the same.",
      """
      Server: SYN-ACK, Seq=200, ACK=101
      Client: ACK, Seq=102, ACK=201
      """,
      lesson: ["1:unshown-syn", "2:sequence-mismatch"], strict: ["1:unshown-syn", "2:sequence-mismatch"],
      fixed: """
        Client: SYN, Seq=100
        Server: SYN-ACK, Seq=200, ACK=101
        Client: ACK, Seq=101, ACK=201
        """),
    Verdict(
      "The answer lacks its SYN, and the trace ends there.",
      """
      Client: SYN, Seq=100
      Server: ACK, Seq=200, ACK=101
      """,
      lesson: ["2:incomplete-handshake", "2:not-allowed-in-state"],
      strict: ["2:incomplete-handshake", "2:not-allowed-in-state"],
      fixed: """
        Client: SYN, Seq=100
        Server: SYN-ACK, Seq=200, ACK=101
        Client: ACK, Seq=101, ACK=201
        """),
    Verdict(
      "A SYN cannot acknowledge anything: its number goes.",
      """
      Client: SYN, Seq=100, ACK=5
      Server: SYN-ACK, Seq=200, ACK=101
      Client: ACK, Seq=101, ACK=201
      """,
      lesson: ["1:not-allowed-in-state"], strict: ["1:not-allowed-in-state"],
      fixed: """
        Client: SYN, Seq=100
        Server: SYN-ACK, Seq=200, ACK=101
        Client: ACK, Seq=101, ACK=201
        """),
    Verdict(
      "Two bare SYNs, and an ACK behind them: the second lacks its ACK.",
      """
      Client: SYN, Seq=100
      Server: SYN, Seq=300
      Client: ACK, Seq=101, ACK=301
      """,
      lesson: ["2:not-allowed-in-state"], strict: ["2:not-allowed-in-state"],
      fixed: """
        Client: SYN, Seq=100
        Server: SYN-ACK, Seq=300
        Client: ACK, Seq=101, ACK=301
        """),
    Verdict(
      "A prose word behind a segment takes nothing from its numbers.",
      """
      Client: SYN, Seq=100
      Server: SYN-ACK, Seq=200, ACK=101
      Client: ACK, Seq=101, ACK=201
      Client: PSH-ACK, Seq=101, ACK=201, Len=5 hello
      Server: ACK, Seq=201, ACK=106
      """,
      lesson: ["4:unknown-item"], strict: ["4:unknown-item"]),
    Verdict(
      "A line without sender that can be only one endpoint's is read as its in a lesson.",
      """
      Client: SYN, Seq=100
      SYN-ACK, Seq=200, ACK=101
      Client: ACK, Seq=101, ACK=201
      Server: PSH-ACK, Seq=201, ACK=101, Len=5
      """,
      strict: ["2:missing-sender"], final: ("ESTABLISHED", "ESTABLISHED")),
    Verdict(
      "tcpdump writes relative numbers from the third segment on, and no Seq on a pure ACK.",
      """
      C: SYN, Seq=3588415412
      S: SYN-ACK, Seq=697411256, ACK=3588415413
      C: ACK, ACK=1
      """,
      final: ("ESTABLISHED", "ESTABLISHED"), pattern: "three-way-handshake"),
    Verdict(
      "The user's OPEN may be said to enter SYN-SENT before the SYN's line does (3.10.1).",
      """
      Client: (open)
      Client: [SYN-SENT]
      Client: SYN, Seq=1
      Server: SYN-ACK, Seq=5, ACK=2
      Client: ACK, Seq=2, ACK=6
      """,
      final: ("ESTABLISHED", "ESTABLISHED")),
    Verdict(
      "What is acknowledged is not to be sent again: if it is, that is spurious.",
      """
      A: SYN, Seq=100
      B: SYN-ACK, Seq=300, ACK=101
      A: PSH-ACK, Seq=101, ACK=301, Len=10
      B: ACK, Seq=301, ACK=111
      A: PSH-ACK, Seq=101, ACK=301, Len=10 (retransmission)
      B: ACK, Seq=301, ACK=111
      """,
      lesson: ["5:wrong-claim"], strict: ["5:wrong-claim"],
      fixed: """
        A: SYN, Seq=100
        B: SYN-ACK, Seq=300, ACK=101
        A: PSH-ACK, Seq=101, ACK=301, Len=10
        B: ACK, Seq=301, ACK=111
        A: PSH-ACK, Seq=101, ACK=301, Len=10 (spurious)
        B: ACK, Seq=301, ACK=111
        """),
    Verdict(
      "Fast Open data that was refused is sent again from the number behind the SYN, not from 102.",
      """
      A: SYN, Seq=100, Len=5, TFO=0123456789abcdef
      B: SYN-ACK, Seq=300, ACK=101
      A: PSH-ACK, Seq=102, ACK=301, Len=5 (retransmission)
      B: ACK, Seq=301, ACK=106
      """,
      lesson: ["3:sequence-mismatch"], strict: ["3:sequence-mismatch"],
      fixed: """
        A: SYN, Seq=100, Len=5, TFO=0123456789abcdef
        B: SYN-ACK, Seq=300, ACK=101
        A: PSH-ACK, Seq=101, ACK=301, Len=5 (retransmission)
        B: ACK, Seq=301, ACK=106
        """),
    Verdict(
      "Fast Open data that was refused is sent again from the number behind the SYN, not from 100.",
      """
      A: SYN, Seq=100, Len=5, TFO=0123456789abcdef
      B: SYN-ACK, Seq=300, ACK=101
      A: PSH-ACK, Seq=100, ACK=301, Len=5 (retransmission)
      B: ACK, Seq=301, ACK=106
      """,
      lesson: ["3:sequence-mismatch"], strict: ["3:sequence-mismatch"],
      fixed: """
        A: SYN, Seq=100, Len=5, TFO=0123456789abcdef
        B: SYN-ACK, Seq=300, ACK=101
        A: PSH-ACK, Seq=101, ACK=301, Len=5 (retransmission)
        B: ACK, Seq=301, ACK=106
        """),
    Verdict(
      "A SYN-ACK alone opens nothing.",
      """
      Client: SYN, Seq=100
      Server: SYN-ACK, Seq=300, ACK=101
      """,
      lesson: ["2:incomplete-handshake"], strict: ["2:incomplete-handshake"], pattern: "unfinished-handshake"),
  ]
}
