import Testing

/// Letters, absolute and relative numbers, blanks, wraparound: RFC 9293, 3.4.
@Suite
struct NumberingTests {
  @Test(arguments: table)
  func `a way of numbering gets its verdict`(_ verdict: Verdict) {
    verify(verdict)
  }

  private static let table: [Verdict] = [
    Verdict(
      "Letters with a data length as a letter: y+1 and x+1+len.",
      """
      A: SYN, Seq=x
      B: SYN-ACK, Seq=y, ACK=x+1
      A: ACK, Seq=x+1, ACK=y+1
      A: PSH-ACK, Seq=x+1, ACK=y+1, Len=len
      B: ACK, Seq=y+1, ACK=x+1+len
      """,
      final: ("ESTABLISHED", "ESTABLISHED")),
    Verdict(
      "The octets are counted but the SYN is forgotten: x+len.",
      """
      A: SYN, Seq=x
      B: SYN-ACK, Seq=y, ACK=x+1
      A: ACK, Seq=x+1, ACK=y+1
      A: PSH-ACK, Seq=x+1, ACK=y+1, Len=len
      B: ACK, Seq=y+1, ACK=x+len
      """,
      lesson: ["5:acknowledgment-mismatch"], strict: ["5:acknowledgment-mismatch"]),
    Verdict(
      "Words as letters, as textbooks use them.",
      """
      Client: SYN, Seq=client_isn
      Server: SYN-ACK, Seq=server_isn, ACK=client_isn+1
      Client: ACK, Seq=client_isn+1, ACK=server_isn+1
      """,
      pattern: "three-way-handshake"),
    Verdict(
      "Nothing is solved for: x+n stands where x+1 is due.",
      """
      A: SYN, Seq=x
      B: SYN-ACK, Seq=y, ACK=x+n
      A: ACK, Seq=x+1, ACK=y+1
      """,
      lesson: ["2:acknowledgment-mismatch"], strict: ["2:acknowledgment-mismatch"],
      fixed: """
        A: SYN, Seq=x
        B: SYN-ACK, Seq=y, ACK=x+1
        A: ACK, Seq=x+1, ACK=y+1
        """),
    Verdict(
      "x+2 acknowledges a number that was never sent.",
      """
      A: SYN, Seq=x
      B: SYN-ACK, Seq=y, ACK=x+2
      A: ACK, Seq=x+1, ACK=y+1
      """,
      lesson: ["2:acknowledgment-of-unsent"], strict: ["2:acknowledgment-of-unsent"]),
    Verdict(
      "The SYN-ACK acknowledges x itself.",
      """
      A: SYN, Seq=x
      B: SYN-ACK, Seq=y, ACK=x
      A: ACK, Seq=x+1, ACK=y+1
      """,
      lesson: ["2:acknowledgment-mismatch"], strict: ["2:acknowledgment-mismatch"],
      fixed: """
        A: SYN, Seq=x
        B: SYN-ACK, Seq=y, ACK=x+1
        A: ACK, Seq=x+1, ACK=y+1
        """),
    Verdict(
      "One direction has letters, the other numbers: each counts for itself.",
      """
      A: SYN, Seq=x
      B: SYN-ACK, Seq=300, ACK=x+1
      A: ACK, Seq=x+1, ACK=301
      """,
      final: ("ESTABLISHED", "ESTABLISHED")),
    Verdict(
      "A number acknowledges a letter: nobody can tell whether it is right.",
      """
      A: SYN, Seq=x
      B: SYN-ACK, Seq=y, ACK=101
      A: ACK, Seq=x+1, ACK=y+1
      """,
      lesson: ["2:mixed-numbering"], strict: ["2:mixed-numbering"]),
    Verdict(
      "A letter in a direction that has numbers.",
      """
      A: SYN, Seq=100
      B: SYN-ACK, Seq=300, ACK=101
      A: ACK, Seq=x+1, ACK=301
      """,
      lesson: ["3:mixed-numbering"], strict: ["3:mixed-numbering"]),
    Verdict(
      "A phase line lets bare letters start anew, once.",
      """
      A: SYN, Seq=x
      B: SYN-ACK, Seq=y, ACK=x+1
      A: ACK, Seq=x+1, ACK=y+1
      -- close --
      A: FIN-ACK, Seq=x, ACK=y
      B: ACK, Seq=y, ACK=x+1
      B: FIN-ACK, Seq=y, ACK=x+1
      A: ACK, Seq=x+1, ACK=y+1
      """,
      hints: ["5:renewed-symbol"], final: ("TIME-WAIT", "CLOSED")),
    Verdict(
      "A phase line never lets a number go back to the ISN.",
      """
      A: SYN, Seq=100
      B: SYN-ACK, Seq=300, ACK=101
      A: ACK, Seq=101, ACK=301
      -- close --
      A: FIN-ACK, Seq=100, ACK=301
      B: FIN-ACK, Seq=301, ACK=102
      A: ACK, Seq=102, ACK=302
      """,
      lesson: ["5:sequence-mismatch"], strict: ["5:sequence-mismatch"], final: ("TIME-WAIT", "CLOSED"),
      fixed: """
        A: SYN, Seq=100
        B: SYN-ACK, Seq=300, ACK=101
        A: ACK, Seq=101, ACK=301
        -- close --
        A: FIN-ACK, Seq=101, ACK=301
        B: FIN-ACK, Seq=301, ACK=102
        A: ACK, Seq=102, ACK=302
        """),
    Verdict(
      "New letters in a second trace are free: a heading starts anew.",
      """
      == Opening ==
      A: SYN, Seq=x
      B: SYN-ACK, Seq=y, ACK=x+1
      A: ACK, Seq=x+1, ACK=y+1
      == Closing ==
      A: FIN-ACK, Seq=x, ACK=y
      B: FIN-ACK, Seq=y, ACK=x+1
      A: ACK, Seq=x+1, ACK=y+1
      """,
      final: ("ESTABLISHED", "ESTABLISHED")),
    Verdict(
      "Absolute numbers in the SYNs, relative ones after: as packet tools print them.",
      """
      A: SYN, Seq=1000000000
      B: SYN-ACK, Seq=2000000000, ACK=1000000001
      A: ACK, Seq=1, ACK=1
      A: PSH-ACK, Seq=1, ACK=1, Len=100
      B: ACK, Seq=1, ACK=101
      """),
    Verdict(
      "After the change to relative numbers a mistake is still one.",
      """
      A: SYN, Seq=1000000000
      B: SYN-ACK, Seq=2000000000, ACK=1000000001
      A: ACK, Seq=1, ACK=1
      A: PSH-ACK, Seq=1, ACK=1, Len=100
      B: ACK, Seq=1, ACK=100
      """,
      lesson: ["5:acknowledgment-mismatch"], strict: ["5:acknowledgment-mismatch"],
      fixed: """
        A: SYN, Seq=1000000000
        B: SYN-ACK, Seq=2000000000, ACK=1000000001
        A: ACK, Seq=1, ACK=1
        A: PSH-ACK, Seq=1, ACK=1, Len=100
        B: ACK, Seq=1, ACK=101
        """),
    Verdict(
      "Small initial numbers are no absolute ones, so 1 is wrong twice.",
      """
      A: SYN, Seq=100
      B: SYN-ACK, Seq=300, ACK=101
      A: ACK, Seq=1, ACK=1
      """,
      lesson: ["3:sequence-mismatch", "3:acknowledgment-mismatch"],
      strict: ["3:sequence-mismatch", "3:acknowledgment-mismatch"],
      fixed: """
        A: SYN, Seq=100
        B: SYN-ACK, Seq=300, ACK=101
        A: ACK, Seq=101, ACK=301
        """),
    Verdict(
      "Relative numbers from zero.",
      """
      A: SYN, Seq=0
      B: SYN-ACK, Seq=0, ACK=1
      A: ACK, Seq=1, ACK=1
      """,
      final: ("ESTABLISHED", "ESTABLISHED")),
    Verdict(
      "The SYN uses the last number of the space; the next one is zero.",
      """
      A: SYN, Seq=4294967295
      B: SYN-ACK, Seq=300, ACK=0
      A: ACK, Seq=0, ACK=301
      """,
      final: ("ESTABLISHED", "ESTABLISHED")),
    Verdict(
      "Data runs over the end of the number space.",
      """
      A: PSH-ACK, Seq=4294967290, ACK=300, Len=10
      B: ACK, Seq=300, ACK=4
      A: PSH-ACK, Seq=4, ACK=300, Len=6
      B: ACK, Seq=300, ACK=10
      """),
    Verdict(
      "At the end of the number space the count is off by one.",
      """
      A: PSH-ACK, Seq=4294967290, ACK=300, Len=10
      B: ACK, Seq=300, ACK=3
      """,
      lesson: ["2:acknowledgment-mismatch"], strict: ["2:acknowledgment-mismatch"],
      fixed: """
        A: PSH-ACK, Seq=4294967290, ACK=300, Len=10
        B: ACK, Seq=300, ACK=4
        """),
    Verdict(
      "Hexadecimal and grouped digits are numbers like others.",
      """
      A: SYN, Seq=0x64
      B: SYN-ACK, Seq=3_000, ACK=0x65
      A: ACK, Seq=0x65, ACK=3_001
      """,
      final: ("ESTABLISHED", "ESTABLISHED")),
    Verdict(
      "Blanks for the reader are as unwritten, and give no hint.",
      """
      A: SYN, Seq=100
      B: SYN-ACK, Seq=300, ACK=?
      A: ACK, Seq=?, ACK=301
      """,
      final: ("ESTABLISHED", "ESTABLISHED")),
  ]
}
