import Testing

/// The faults of real lessons that profile `lesson` passes over, and that `strict` reports.
@Suite
struct SimplificationTests {
  @Test(arguments: table)
  func `what a lesson simplifies is a hint at most`(_ verdict: Verdict) {
    verify(verdict)
  }

  private static let table: [Verdict] = [
    Verdict(
      "No Seq on a pure ACK.",
      """
      Client: SYN, Seq=c
      Server: SYN-ACK, Seq=s, ACK=c+1
      Client: ACK, ACK=s+1
      """,
      hints: ["3:unwritten-number"]),
    Verdict(
      "No Seq on the pure ACKs of a whole connection.",
      """
      Client: SYN, Seq=700
      Server: SYN-ACK, Seq=900, ACK=701
      Client: ACK, ACK=901
      Client: FIN-ACK, Seq=701, ACK=901
      Server: ACK, ACK=702
      Server: FIN-ACK, Seq=901, ACK=702
      Client: ACK, ACK=902
      """,
      hints: ["3:unwritten-number", "5:unwritten-number", "7:unwritten-number"]),
    Verdict(
      "FINs without the ACK bit, in letters.",
      """
      Client: FIN, Seq=m
      Server: ACK, Seq=n, ACK=m+1
      Server: FIN, Seq=n
      Client: ACK, Seq=m+1, ACK=n+1
      """,
      strict: ["1:missing-ack-flag", "3:missing-ack-flag"],
      lessonHints: ["1:missing-ack-flag", "3:missing-ack-flag"]),
    Verdict(
      "A FIN without the ACK bit, answered by a FIN-ACK.",
      """
      Client: FIN, Seq=40
      Server: FIN-ACK, Seq=60, ACK=41
      Client: ACK, Seq=41, ACK=61
      """,
      strict: ["1:missing-ack-flag"], lessonHints: ["1:missing-ack-flag"],
      pattern: "three-segment-close"),
    Verdict(
      "Data without the ACK bit.",
      """
      Client: SYN, Seq=10
      Server: SYN-ACK, Seq=20, ACK=11
      Client: ACK, Seq=11, ACK=21
      Client: DATA, Seq=11, Len=30
      Server: ACK, Seq=21, ACK=41
      """,
      strict: ["4:missing-ack-flag"], lessonHints: ["4:missing-ack-flag"]),
    Verdict(
      "Data with PSH but without ACK.",
      """
      Client: SYN, Seq=10
      Server: SYN-ACK, Seq=20, ACK=11
      Client: ACK, Seq=11, ACK=21
      Client: PSH, Seq=11, Len=30
      Server: ACK, Seq=21, ACK=41
      """,
      strict: ["4:missing-ack-flag"], lessonHints: ["4:missing-ack-flag"]),
    Verdict(
      "Flags only: the opening.",
      """
      Client: SYN
      Server: SYN-ACK
      Client: ACK
      """,
      hints: ["1:unwritten-number", "2:unwritten-number", "3:unwritten-number"]),
    Verdict(
      "Flags only: the close with every ACK bit.",
      """
      Client: FIN-ACK
      Server: ACK
      Server: FIN-ACK
      Client: ACK
      """,
      hints: ["1:unwritten-number", "2:unwritten-number", "3:unwritten-number", "4:unwritten-number"],
      final: ("TIME-WAIT", "CLOSED")),
    Verdict(
      "The acknowledgment moves by data whose length is not written.",
      """
      Client: PSH-ACK, Seq=1, ACK=1, DATA
      Server: ACK, Seq=1, ACK=800
      """),
    Verdict(
      "A PSH-ACK without a length, and an acknowledgment that tells it.",
      """
      Client: SYN, Seq=0
      Server: SYN-ACK, Seq=0, ACK=1
      Client: ACK, Seq=1, ACK=1
      Client: PSH-ACK, Seq=1, ACK=1
      Server: ACK, Seq=1, ACK=256
      """),
    Verdict(
      "A FIN that carries ACK but no number.",
      """
      Client: FIN-ACK, Seq=88
      Server: ACK, ACK=89
      Server: FIN-ACK, Seq=33
      Client: ACK, ACK=34
      """,
      hints: ["1:unwritten-number", "3:unwritten-number"], final: ("TIME-WAIT", "CLOSED")),
    Verdict(
      "Data that carries ACK but no number.",
      """
      Client: PSH-ACK, Seq=88, Len=12
      Server: ACK, ACK=100
      """,
      hints: ["1:unwritten-number"]),
    Verdict(
      "The letters of the opening come again in the close, after a phase line.",
      """
      Client: SYN, Seq=p
      Server: SYN-ACK, Seq=q, ACK=p+1
      Client: ACK, Seq=p+1, ACK=q+1
      -- close --
      Client: FIN-ACK, Seq=p, ACK=q
      Server: FIN-ACK, Seq=q, ACK=p+1
      Client: ACK, Seq=p+1, ACK=q+1
      """,
      hints: ["5:renewed-symbol"], final: ("TIME-WAIT", "CLOSED")),
    Verdict(
      "The letters of the opening come again in a trace of its own.",
      """
      == Opening ==
      Client: SYN, Seq=p
      Server: SYN-ACK, Seq=q, ACK=p+1
      Client: ACK, Seq=p+1, ACK=q+1
      == Close ==
      Client: FIN-ACK, Seq=p, ACK=q
      Server: FIN-ACK, Seq=q, ACK=p+1
      Client: ACK, Seq=p+1, ACK=q+1
      """),
    Verdict(
      "An ACK number, but ACK is not named.",
      """
      Client: SYN, Seq=4000
      Server: SYN, Seq=9000, ACK=4001
      Client: ACK, Seq=4001, ACK=9001
      """,
      hints: ["2:implied-ack-flag"]),
    Verdict(
      "A FIN with an ACK number, but ACK is not named.",
      """
      Client: FIN, Seq=4000, ACK=9000
      Server: FIN-ACK, Seq=9000, ACK=4001
      Client: ACK, Seq=4001, ACK=9001
      """,
      hints: ["1:implied-ack-flag"], final: ("TIME-WAIT", "CLOSED")),
    Verdict(
      "The numbers jump from 101 to 300 between open and close.",
      """
      Client: SYN, Seq=100
      Server: SYN-ACK, Seq=200, ACK=101
      Client: ACK, Seq=101, ACK=201
      Client: FIN-ACK, Seq=300, ACK=201
      Server: FIN-ACK, Seq=201, ACK=301
      Client: ACK, Seq=301, ACK=202
      """,
      strict: ["4:unshown-data"], lessonHints: ["4:unshown-data"]),
    Verdict(
      "The server's numbers jump, seen first in the client's acknowledgment.",
      """
      Client: SYN, Seq=100
      Server: SYN-ACK, Seq=200, ACK=101
      Client: ACK, Seq=101, ACK=201
      -- close --
      Client: FIN-ACK, Seq=101, ACK=900
      Server: FIN-ACK, Seq=900, ACK=102
      Client: ACK, Seq=102, ACK=901
      """,
      strict: ["5:unshown-data"], lessonHints: ["5:unshown-data"]),
    Verdict(
      "ACK=0 beside a SYN, in letters.",
      """
      Client: SYN, Seq=x, ACK=0
      Server: SYN-ACK, Seq=y, ACK=x+1
      Client: ACK, Seq=x+1, ACK=y+1
      """,
      hints: ["1:ack-zero-on-syn"]),
    Verdict(
      "CLOSED right after the last ACK.",
      """
      Client: FIN-ACK, Seq=5, ACK=6
      Server: ACK, Seq=6, ACK=6
      Server: FIN-ACK, Seq=6, ACK=6
      Client: ACK, Seq=6, ACK=7 [CLOSED | CLOSED]
      """,
      strict: ["4:skipped-time-wait"], lessonHints: ["4:skipped-time-wait"]),
    Verdict(
      "RFC 793 drew a pure ACK in the simultaneous open; here the server sends it.",
      """
      Server: SYN, Seq=y ...
      Client: SYN, Seq=x
      ... Server: SYN, Seq=y
      Server: ACK, Seq=y+1, ACK=x+1
      ...
      """,
      strict: ["4:superseded"], lessonHints: ["4:superseded"]),
  ]
}
