import Testing

/// Lessons as teachers publish them, in canonical form: correct, or simplified without any fault.
@Suite
struct CorrectLessonsTests {
  @Test(arguments: table)
  func `a lesson without a fault has no error`(_ verdict: Verdict) {
    verify(verdict)
  }

  private static let table: [Verdict] = [
    Verdict(
      "Correct, plain numbers.",
      """
      Client: SYN, Seq=2200
      Server: SYN-ACK, Seq=4100, ACK=2201
      Client: ACK, Seq=2201, ACK=4101
      """,
      pattern: "three-way-handshake"),
    Verdict(
      "Correct, numbers as a capture has them.",
      """
      Client: SYN, Seq=3101744820
      Server: SYN-ACK, Seq=918273645, ACK=3101744821
      Client: ACK, Seq=3101744821, ACK=918273646
      """),
    Verdict(
      "Correct, in Korean names.",
      """
      클라이언트: SYN, Seq=100
      서버: SYN-ACK, Seq=300, ACK=101
      클라이언트: ACK, Seq=101, ACK=301
      """,
      final: ("ESTABLISHED", "ESTABLISHED")),
    Verdict(
      "Correct, written with arrows and quoted names.",
      """
      "Host A" -> "Host B": SYN, Seq=7
      "Host B" -> "Host A": SYN-ACK, Seq=9, ACK=8
      "Host A" -> "Host B": ACK, Seq=8, ACK=10
      """,
      final: ("ESTABLISHED", "ESTABLISHED")),
    Verdict(
      "Correct, relative numbers of a packet tool, closing in three segments.",
      """
      Client: FIN-ACK, Seq=1, ACK=733
      Server: FIN-ACK, Seq=733, ACK=2
      Client: ACK, Seq=2, ACK=734
      """,
      pattern: "three-segment-close"),
    Verdict(
      "Correct, half of a close: the other side's FIN is not part of the lesson.",
      """
      Server: FIN-ACK, Seq=1, ACK=65
      Client: ACK, Seq=65, ACK=2
      """),
    Verdict(
      "Correct, opening with a request from the server.",
      """
      Client: SYN, Seq=0
      Server: SYN-ACK, Seq=0, ACK=1
      Client: ACK, Seq=1, ACK=1
      Server: PSH-ACK, Seq=1, ACK=1, Len=400
      Client: ACK, Seq=1, ACK=401
      """),
    Verdict(
      "Simplified: no Seq on the last ACK, plain numbers.",
      """
      Client: SYN, Seq=55
      Server: SYN-ACK, Seq=66, ACK=56
      Client: ACK, ACK=67
      """),
    Verdict(
      "Simplified: opening and close in letters of their own.",
      """
      Client: SYN, Seq=j
      Server: SYN-ACK, Seq=k, ACK=j+1
      Client: ACK, ACK=k+1
      Client: FIN, Seq=m
      Server: ACK, ACK=m+1
      Server: FIN, Seq=n
      Client: ACK, ACK=n+1
      """,
      strict: ["4:missing-ack-flag", "6:missing-ack-flag"], final: ("TIME-WAIT", "CLOSED")),
    Verdict(
      "Simplified: a SYN with a number for the server's answer, and FINs without ACK.",
      """
      Client: SYN, Seq=j
      Server: SYN, Seq=k, ACK=j+1
      Client: ACK, ACK=k+1
      Client: FIN, Seq=m
      Server: ACK, ACK=m+1
      Server: FIN-ACK, Seq=n
      Client: ACK, ACK=n+1
      """,
      strict: ["4:missing-ack-flag"]),
    Verdict(
      "Simplified: a close in letters without acknowledgment numbers on the FINs.",
      """
      Client: FIN-ACK, Seq=g
      Server: ACK, ACK=g+1
      Server: FIN-ACK, Seq=h
      Client: ACK, ACK=h+1
      """,
      pattern: "four-segment-close"),
    Verdict(
      "Simplified: a transfer, told by acknowledgments alone.",
      """
      Client: SYN, Seq=40
      Server: SYN-ACK, Seq=80, ACK=41
      Client: ACK, ACK=81
      Client: DATA, Seq=41, Len=60
      Server: ACK, ACK=101
      """,
      strict: ["4:missing-ack-flag"]),
    Verdict(
      "Simplified: data lost at the end of a lesson about loss, told without the loss.",
      """
      Client: SYN, Seq=40
      Server: SYN-ACK, Seq=80, ACK=41
      Client: ACK, Seq=41, ACK=81
      Client: DATA, Seq=41, Len=60
      Server: ACK, ACK=101
      Client: DATA, Seq=101, Len=60
      Client: DATA, Seq=161, Len=60
      """,
      strict: ["4:missing-ack-flag", "6:missing-ack-flag", "7:missing-ack-flag"]),
    Verdict(
      "Simplified: absolute SYNs, then relative numbers, as a dump prints them.",
      """
      Client: SYN, Seq=1450021977
      Server: SYN-ACK, Seq=3120550214, ACK=1450021978
      Client: PSH-ACK, Seq=1, ACK=1, Len=310
      Server: ACK, ACK=311
      Server: PSH-ACK, Seq=1, ACK=311, Len=500
      """),
    Verdict(
      "Simplified: absolute numbers throughout, the pure ACKs without Seq.",
      """
      Client: SYN, Seq=1450021977
      Server: SYN-ACK, Seq=3120550214, ACK=1450021978
      Client: ACK, ACK=3120550215
      Client: PSH-ACK, Seq=1450021978, ACK=3120550215, Len=310
      Server: ACK, ACK=1450022288
      """),
    Verdict(
      "Simplified: flags alone for the whole life of a connection.",
      """
      Client: SYN
      Server: SYN-ACK
      Client: ACK
      Client: FIN
      Server: ACK
      Server: FIN
      Client: ACK
      """,
      strict: ["4:missing-ack-flag", "6:missing-ack-flag"], final: ("TIME-WAIT", "CLOSED")),
    Verdict(
      "Simplified: numbers in the opening, none for the data, letters in the close.",
      """
      Client: SYN, Seq=x
      Server: SYN-ACK, Seq=y, ACK=x+1
      Client: ACK, Seq=x+1, ACK=y+1
      Client: PSH-ACK
      Server: ACK
      -- close --
      Client: FIN-ACK, Seq=a
      Server: ACK, ACK=a+1
      Server: FIN-ACK, Seq=b
      Client: ACK, ACK=b+1
      """,
      final: ("TIME-WAIT", "CLOSED")),
    Verdict(
      "Simplified: ACK=0 written out beside the SYN.",
      """
      Client: SYN, Seq=500, ACK=0
      Server: SYN-ACK, Seq=600, ACK=501
      Client: ACK, Seq=501, ACK=601
      """),
    Verdict(
      "Correct: a reset ends a connection whose numbers are relative.",
      """
      Client: ACK, Seq=0, ACK=0
      Server: RST, Seq=0
      """,
      final: ("CLOSED", "CLOSED")),
  ]
}
