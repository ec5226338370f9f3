import Testing

/// Where numbers may move on because data is not shown, and where they may not.
@Suite
struct PlacesTests {
  @Test(arguments: table)
  func `a place for data not shown gets its verdict`(_ verdict: Verdict) {
    verify(verdict)
  }

  private static let table: [Verdict] = [
    Verdict(
      "After an omission both directions may have moved on; nothing is reported.",
      """
      A: SYN, Seq=100
      B: SYN-ACK, Seq=300, ACK=101
      A: ACK, Seq=101, ACK=301
      ...
      A: FIN-ACK, Seq=1000, ACK=5000
      B: FIN-ACK, Seq=5000, ACK=1001
      A: ACK, Seq=1001, ACK=5001
      """,
      final: ("TIME-WAIT", "CLOSED")),
    Verdict(
      "The first FIN is a place: between open and close data was not shown.",
      """
      A: SYN, Seq=100
      B: SYN-ACK, Seq=200, ACK=101
      A: ACK, Seq=101, ACK=201
      A: FIN-ACK, Seq=300, ACK=201
      B: FIN-ACK, Seq=201, ACK=301
      A: ACK, Seq=301, ACK=202
      """,
      strict: ["4:unshown-data"], lessonHints: ["4:unshown-data"], final: ("TIME-WAIT", "CLOSED")),
    Verdict(
      "A phase line is a place too.",
      """
      A: SYN, Seq=100
      B: SYN-ACK, Seq=200, ACK=101
      A: ACK, Seq=101, ACK=201
      -- data --
      A: PSH-ACK, Seq=501, ACK=201, Len=10
      B: ACK, Seq=201, ACK=511
      """,
      strict: ["5:unshown-data"], lessonHints: ["5:unshown-data"]),
    Verdict(
      "A jump of one is never data not shown: it is a mistake in counting.",
      """
      A: SYN, Seq=100
      B: SYN-ACK, Seq=200, ACK=101
      A: ACK, Seq=101, ACK=201
      -- close --
      A: FIN-ACK, Seq=102, ACK=201
      B: FIN-ACK, Seq=201, ACK=102
      A: ACK, Seq=102, ACK=202
      """,
      lesson: ["5:sequence-mismatch"], strict: ["5:sequence-mismatch"], final: ("TIME-WAIT", "CLOSED"),
      fixed: """
        A: SYN, Seq=100
        B: SYN-ACK, Seq=200, ACK=101
        A: ACK, Seq=101, ACK=201
        -- close --
        A: FIN-ACK, Seq=101, ACK=201
        B: FIN-ACK, Seq=201, ACK=102
        A: ACK, Seq=102, ACK=202
        """),
    Verdict(
      "A jump by one at the first FIN, and the author counts on from there: one finding.",
      """
      A: SYN, Seq=100
      B: SYN-ACK, Seq=200, ACK=101
      A: ACK, Seq=101, ACK=201
      A: FIN-ACK, Seq=102, ACK=201
      B: FIN-ACK, Seq=201, ACK=103
      A: ACK, Seq=103, ACK=202
      """,
      lesson: ["4:sequence-mismatch"], strict: ["4:sequence-mismatch"]),
    Verdict(
      "Numbers never go back, at a place neither.",
      """
      A: PSH-ACK, Seq=500, ACK=200, Len=10
      B: ACK, Seq=200, ACK=510
      -- close --
      A: FIN-ACK, Seq=400, ACK=200
      B: FIN-ACK, Seq=200, ACK=511
      A: ACK, Seq=511, ACK=201
      """,
      lesson: ["4:sequence-mismatch"], strict: ["4:sequence-mismatch"],
      fixed: """
        A: PSH-ACK, Seq=500, ACK=200, Len=10
        B: ACK, Seq=200, ACK=510
        -- close --
        A: FIN-ACK, Seq=510, ACK=200
        B: FIN-ACK, Seq=200, ACK=511
        A: ACK, Seq=511, ACK=201
        """),
    Verdict(
      "Without any place a forward jump is a wrong number.",
      """
      A: SYN, Seq=100
      B: SYN-ACK, Seq=200, ACK=101
      A: ACK, Seq=101, ACK=201
      A: PSH-ACK, Seq=151, ACK=201, Len=10
      B: ACK, Seq=201, ACK=111
      """,
      lesson: ["4:sequence-mismatch"], strict: ["4:sequence-mismatch"],
      fixed: """
        A: SYN, Seq=100
        B: SYN-ACK, Seq=200, ACK=101
        A: ACK, Seq=101, ACK=201
        A: PSH-ACK, Seq=101, ACK=201, Len=10
        B: ACK, Seq=201, ACK=111
        """),
    Verdict(
      "The next number goes on with the old count, so the jump was a mistake after all.",
      """
      A: SYN, Seq=100
      B: SYN-ACK, Seq=200, ACK=101
      A: ACK, Seq=101, ACK=201
      -- data --
      A: PSH-ACK, Seq=151, ACK=201, Len=10
      B: ACK, Seq=201, ACK=111
      """,
      lesson: ["5:sequence-mismatch"], strict: ["5:sequence-mismatch"]),
    Verdict(
      "A place is used up by the first number about its direction.",
      """
      A: SYN, Seq=100
      B: SYN-ACK, Seq=200, ACK=101
      A: ACK, Seq=101, ACK=201
      -- data --
      A: PSH-ACK, Seq=101, ACK=201, Len=10
      B: ACK, Seq=201, ACK=111
      A: PSH-ACK, Seq=211, ACK=201, Len=10
      B: ACK, Seq=201, ACK=121
      """,
      lesson: ["7:sequence-mismatch"], strict: ["7:sequence-mismatch"],
      fixed: """
        A: SYN, Seq=100
        B: SYN-ACK, Seq=200, ACK=101
        A: ACK, Seq=101, ACK=201
        -- data --
        A: PSH-ACK, Seq=101, ACK=201, Len=10
        B: ACK, Seq=201, ACK=111
        A: PSH-ACK, Seq=111, ACK=201, Len=10
        B: ACK, Seq=201, ACK=121
        """),
    Verdict(
      "The server's own first FIN is a place for the server's numbers.",
      """
      A: FIN-ACK, Seq=100, ACK=300
      B: ACK, Seq=300, ACK=101
      B: FIN-ACK, Seq=500, ACK=101
      A: ACK, Seq=101, ACK=501
      """,
      strict: ["3:unshown-data"], lessonHints: ["3:unshown-data"], final: ("TIME-WAIT", "CLOSED")),
    Verdict(
      "The server's FIN one on from its ACK: a pure ACK uses no number.",
      """
      A: FIN-ACK, Seq=100, ACK=300
      B: ACK, Seq=300, ACK=101
      B: FIN-ACK, Seq=301, ACK=101
      A: ACK, Seq=101, ACK=302
      """,
      lesson: ["3:sequence-mismatch"], strict: ["3:sequence-mismatch"]),
    Verdict(
      "An omission in the middle of a transfer; after it the count holds again.",
      """
      A: PSH-ACK, Seq=100, ACK=300, Len=10
      B: ACK, Seq=300, ACK=110
      ...
      A: PSH-ACK, Seq=910, ACK=300, Len=10
      B: ACK, Seq=300, ACK=921
      """,
      lesson: ["5:acknowledgment-of-unsent"], strict: ["5:acknowledgment-of-unsent"]),
    Verdict(
      "After an omission a jump of one direction leaves the other as it was.",
      """
      A: PSH-ACK, Seq=100, ACK=300, Len=10
      B: ACK, Seq=300, ACK=110
      ...
      A: PSH-ACK, Seq=110, ACK=800, Len=10
      B: ACK, Seq=800, ACK=120
      """),
    Verdict(
      "At a place letters may take over from numbers.",
      """
      A: SYN, Seq=100
      B: SYN-ACK, Seq=200, ACK=101
      A: ACK, Seq=101, ACK=201
      ...
      A: FIN-ACK, Seq=u, ACK=v
      B: ACK, Seq=v, ACK=u+1
      B: FIN-ACK, Seq=v, ACK=u+1
      A: ACK, Seq=u+1, ACK=v+1
      """,
      final: ("TIME-WAIT", "CLOSED")),
    Verdict(
      "A keep-alive after an omission stands below the new count, not at the end of the old one.",
      """
      A: SYN, Seq=100
      B: SYN-ACK, Seq=300, ACK=101
      A: ACK, Seq=101, ACK=301
      ...
      B: ACK, Seq=900, ACK=500
      A: ACK, Seq=499, ACK=900 (keep-alive)
      B: ACK, Seq=900, ACK=500
      """),
    Verdict(
      "The number that an old keep-alive has lies among what was left out, and is no new data.",
      """
      A: SYN, Seq=100
      B: SYN-ACK, Seq=300, ACK=101
      A: ACK, Seq=101, ACK=301
      ...
      B: ACK, Seq=301, ACK=110
      A: ACK, Seq=109, ACK=301, Len=1 (keep-alive)
      B: ACK, Seq=301, ACK=110
      ... A: ACK, Seq=109, ACK=301, Len=1 (duplicate)
      B: ACK, Seq=301, ACK=110 (challenge ACK)
      A: PSH-ACK, Seq=110, ACK=301, Len=10
      B: ACK, Seq=301, ACK=120
      """),
  ]
}
