extension CountedTrace {
  /// Correct traces: each ends as it should, and nothing in it is left open.
  static let table: [CountedTrace] = [
    CountedTrace(
      "a three-way handshake",
      anchors: [Anchor(1, "Seq", .initialNumber, foundAt: 2), Anchor(2, "Seq", .initialNumber, foundAt: 3)],
      """
      A: SYN, Seq=100
      B: SYN-ACK, Seq=300, ACK=101
      A: ACK, Seq=101, ACK=301
      """),
    CountedTrace(
      "a handshake in letters",
      anchors: [Anchor(1, "Seq", .initialNumber, foundAt: 2), Anchor(2, "Seq", .initialNumber, foundAt: 3)],
      """
      A: SYN, Seq=x
      B: SYN-ACK, Seq=y, ACK=x+1
      A: ACK, Seq=x+1, ACK=y+1
      """),
    CountedTrace(
      "a handshake whose numbers metadata declares",
      anchors: [],
      """
      ---
      title: Opening
      hstrace:
        endpoints:
          - {name: A, isn: 100}
          - {name: B, isn: 300}
      ---
      A: SYN, Seq=100
      B: SYN-ACK, Seq=300, ACK=101
      A: ACK, Seq=101, ACK=301
      """),
    CountedTrace(
      "a refused connection",
      anchors: [Anchor(1, "Seq", .initialNumber, foundAt: 2)],
      """
      A: SYN, Seq=100
      B: RST-ACK, Seq=0, ACK=101
      """),
    CountedTrace(
      "a four-segment close",
      anchors: [Anchor(1, "Seq", .firstShown, foundAt: 2), Anchor(1, "ACK", .firstShown, foundAt: 2)],
      """
      A: FIN-ACK, Seq=100, ACK=300
      B: ACK, Seq=300, ACK=101
      B: FIN-ACK, Seq=300, ACK=101
      A: ACK, Seq=101, ACK=301
      """),
    CountedTrace(
      "a three-segment close in letters",
      anchors: [Anchor(1, "Seq", .firstShown, foundAt: 2), Anchor(1, "ACK", .firstShown, foundAt: 2)],
      """
      A: FIN-ACK, Seq=u, ACK=v
      B: FIN-ACK, Seq=v, ACK=u+1
      A: ACK, Seq=u+1, ACK=v+1
      """),
    CountedTrace(
      "a connection from its opening to its close",
      anchors: [Anchor(1, "Seq", .initialNumber, foundAt: 2), Anchor(2, "Seq", .initialNumber, foundAt: 3)],
      """
      A: SYN, Seq=100
      B: SYN-ACK, Seq=300, ACK=101
      A: ACK, Seq=101, ACK=301
      A: PSH-ACK, Seq=101, ACK=301, Len=10
      B: ACK, Seq=301, ACK=111
      B: PSH-ACK, Seq=301, ACK=111, Len=20
      A: ACK, Seq=111, ACK=321
      A: FIN-ACK, Seq=111, ACK=321
      B: ACK, Seq=321, ACK=112
      B: FIN-ACK, Seq=321, ACK=112
      A: ACK, Seq=112, ACK=322
      """),
    CountedTrace(
      "data and its acknowledgments",
      anchors: [Anchor(1, "Seq", .firstShown, foundAt: 2), Anchor(1, "ACK", .firstShown, foundAt: 2)],
      """
      A: PSH-ACK, Seq=1000, ACK=5000, Len=100
      B: ACK, Seq=5000, ACK=1100
      A: PSH-ACK, Seq=1100, ACK=5000, Len=50
      B: PSH-ACK, Seq=5000, ACK=1150, Len=30
      A: ACK, Seq=1150, ACK=5030
      """),
    CountedTrace(
      "one acknowledgment for two segments",
      anchors: [Anchor(1, "Seq", .firstShown, foundAt: 2), Anchor(1, "ACK", .firstShown, foundAt: 2)],
      """
      A: PSH-ACK, Seq=1000, ACK=5000, Len=100
      A: PSH-ACK, Seq=1100, ACK=5000, Len=100
      B: ACK, Seq=5000, ACK=1200
      """),
    CountedTrace(
      "data over the end of the number space",
      anchors: [Anchor(1, "Seq", .firstShown, foundAt: 2), Anchor(1, "ACK", .firstShown, foundAt: 2)],
      """
      A: PSH-ACK, Seq=4294967290, ACK=300, Len=10
      B: ACK, Seq=300, ACK=4
      A: PSH-ACK, Seq=4, ACK=300, Len=6
      B: ACK, Seq=300, ACK=10
      """),
    CountedTrace(
      "an opening at the end of the number space",
      anchors: [Anchor(1, "Seq", .initialNumber, foundAt: 2), Anchor(2, "Seq", .initialNumber, foundAt: 3)],
      """
      A: SYN, Seq=4294967295
      B: SYN-ACK, Seq=4294967294, ACK=0
      A: ACK, Seq=0, ACK=4294967295
      A: PSH-ACK, Seq=0, ACK=4294967295, Len=2
      B: ACK, Seq=4294967295, ACK=2
      """),
    CountedTrace(
      "a lost SYN",
      anchors: [Anchor(1, "Seq", .initialNumber, foundAt: 2), Anchor(3, "Seq", .initialNumber, foundAt: 4)],
      """
      A: SYN, Seq=100 (lost)
      A: SYN, Seq=100 (retransmission)
      B: SYN-ACK, Seq=300, ACK=101
      A: ACK, Seq=101, ACK=301
      """),
    CountedTrace(
      "a lost SYN-ACK",
      anchors: [Anchor(1, "Seq", .initialNumber, foundAt: 2), Anchor(2, "Seq", .initialNumber, foundAt: 4)],
      """
      A: SYN, Seq=100
      B: SYN-ACK, Seq=300, ACK=101 (lost)
      A: SYN, Seq=100 (retransmission)
      B: SYN-ACK, Seq=300, ACK=101 (retransmission)
      A: ACK, Seq=101, ACK=301
      """),
    CountedTrace(
      "lost data",
      anchors: [Anchor(1, "Seq", .initialNumber, foundAt: 2), Anchor(2, "Seq", .initialNumber, foundAt: 3)],
      """
      A: SYN, Seq=100
      B: SYN-ACK, Seq=300, ACK=101
      A: ACK, Seq=101, ACK=301
      A: PSH-ACK, Seq=101, ACK=301, Len=10 (lost)
      A: PSH-ACK, Seq=101, ACK=301, Len=10 (retransmission)
      B: ACK, Seq=301, ACK=111
      """),
    CountedTrace(
      "a lost last ACK",
      anchors: [Anchor(1, "Seq", .firstShown, foundAt: 2), Anchor(1, "ACK", .firstShown, foundAt: 2)],
      """
      A: FIN-ACK, Seq=100, ACK=300
      B: FIN-ACK, Seq=300, ACK=101
      A: ACK, Seq=101, ACK=301 (lost)
      B: FIN-ACK, Seq=300, ACK=101 (retransmission)
      A: ACK, Seq=101, ACK=301
      """),
    CountedTrace(
      "a gap and its filling",
      anchors: [Anchor(1, "Seq", .initialNumber, foundAt: 2), Anchor(2, "Seq", .initialNumber, foundAt: 3)],
      """
      A: SYN, Seq=100
      B: SYN-ACK, Seq=300, ACK=101
      A: PSH-ACK, Seq=101, ACK=301, Len=10 (lost)
      A: PSH-ACK, Seq=111, ACK=301, Len=10
      B: ACK, Seq=301, ACK=101
      A: PSH-ACK, Seq=101, ACK=301, Len=10 (retransmission)
      B: ACK, Seq=301, ACK=121
      """),
    CountedTrace(
      "a simultaneous open",
      anchors: [Anchor(1, "Seq", .initialNumber, foundAt: 3), Anchor(2, "Seq", .initialNumber, foundAt: 4)],
      """
      A: SYN, Seq=100 ...
      B: SYN, Seq=300
      ... A: SYN, Seq=100
      A: SYN-ACK, Seq=100, ACK=301 ...
      B: SYN-ACK, Seq=300, ACK=101
      ... A: SYN-ACK, Seq=100, ACK=301
      """),
    CountedTrace(
      "a simultaneous close",
      anchors: [Anchor(1, "Seq", .firstShown, foundAt: 2), Anchor(1, "ACK", .firstShown, foundAt: 2)],
      """
      A: FIN-ACK, Seq=100, ACK=300 ...
      B: FIN-ACK, Seq=300, ACK=100
      ... A: FIN-ACK, Seq=100, ACK=300
      A: ACK, Seq=101, ACK=301
      B: ACK, Seq=301, ACK=101
      """),
    CountedTrace(
      "data in the network",
      anchors: [Anchor(1, "Seq", .initialNumber, foundAt: 2), Anchor(2, "Seq", .initialNumber, foundAt: 3)],
      """
      A: SYN, Seq=100
      B: SYN-ACK, Seq=300, ACK=101
      A: ACK, Seq=101, ACK=301
      A: PSH-ACK, Seq=101, ACK=301, Len=5 ...
      B: PSH-ACK, Seq=301, ACK=101, Len=10
      ... A: PSH-ACK, Seq=101, ACK=301, Len=5
      B: ACK, Seq=311, ACK=106
      A: ACK, Seq=106, ACK=311
      """),
    CountedTrace(
      "an abort",
      anchors: [Anchor(1, "Seq", .initialNumber, foundAt: 2), Anchor(2, "Seq", .initialNumber, foundAt: 3)],
      """
      A: SYN, Seq=100
      B: SYN-ACK, Seq=300, ACK=101
      A: ACK, Seq=101, ACK=301
      B: PSH-ACK, Seq=301, ACK=101, Len=40
      A: ACK, Seq=101, ACK=341
      A: RST, Seq=101
      """),
    CountedTrace(
      "a half-close",
      anchors: [Anchor(1, "Seq", .firstShown, foundAt: 2), Anchor(1, "ACK", .firstShown, foundAt: 2)],
      """
      A: FIN-ACK, Seq=100, ACK=300
      B: ACK, Seq=300, ACK=101
      B: PSH-ACK, Seq=300, ACK=101, Len=50
      A: ACK, Seq=101, ACK=350
      B: FIN-ACK, Seq=350, ACK=101
      A: ACK, Seq=101, ACK=351
      """),
    CountedTrace(
      "a transfer in letters",
      anchors: [Anchor(1, "Seq", .initialNumber, foundAt: 2), Anchor(2, "Seq", .initialNumber, foundAt: 3)],
      """
      A: SYN, Seq=x
      B: SYN-ACK, Seq=y, ACK=x+1
      A: ACK, Seq=x+1, ACK=y+1
      A: PSH-ACK, Seq=x+1, ACK=y+1, Len=10
      B: ACK, Seq=y+1, ACK=x+11
      A: FIN-ACK, Seq=x+11, ACK=y+1
      B: FIN-ACK, Seq=y+1, ACK=x+12
      A: ACK, Seq=x+12, ACK=y+2
      """),
  ]
}
