import Testing

/// Front matter that decides how a trace is read: endpoints, start, numbering.
@Suite
struct MetadataEffectsTests {
  @Test(arguments: table)
  func `what the metadata says takes effect`(_ verdict: Verdict) {
    verify(verdict)
  }

  private static let table: [Verdict] = [
    Verdict(
      "The declared initial numbers are those of the trace.",
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
      """,
      final: ("ESTABLISHED", "ESTABLISHED")),
    Verdict(
      "The first SYN has another number than the metadata declares.",
      """
      ---
      title: Opening
      hstrace:
        endpoints:
          - {name: A, isn: 100}
          - {name: B, isn: 300}
      ---
      A: SYN, Seq=101
      B: SYN-ACK, Seq=300, ACK=101
      A: ACK, Seq=101, ACK=301
      """,
      lesson: ["8:sequence-mismatch"], strict: ["8:sequence-mismatch"],
      fixed: """
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
    Verdict(
      "The numbers at the start of a trace that begins in a connection.",
      """
      ---
      title: Data
      hstrace:
        endpoints:
          - {name: A, state: ESTABLISHED, next: 100, expects: 300}
          - {name: B, state: ESTABLISHED, next: 300, expects: 100}
      ---
      A: PSH-ACK, Seq=100, ACK=300, Len=5
      B: ACK, Seq=300, ACK=105
      """),
    Verdict(
      "The first segment of a connection does not stand where the metadata says.",
      """
      ---
      title: Data
      hstrace:
        endpoints:
          - {name: A, state: ESTABLISHED, next: 100, expects: 300}
          - {name: B, state: ESTABLISHED, next: 300, expects: 100}
      ---
      A: PSH-ACK, Seq=101, ACK=300, Len=5
      B: ACK, Seq=300, ACK=105
      """,
      lesson: ["8:sequence-mismatch"], strict: ["8:sequence-mismatch"],
      fixed: """
        ---
        title: Data
        hstrace:
          endpoints:
            - {name: A, state: ESTABLISHED, next: 100, expects: 300}
            - {name: B, state: ESTABLISHED, next: 300, expects: 100}
        ---
        A: PSH-ACK, Seq=100, ACK=300, Len=5
        B: ACK, Seq=300, ACK=105
        """),
    Verdict(
      "A declared server that is CLOSED refuses.",
      """
      ---
      title: Refused
      hstrace:
        endpoints:
          - {name: A, state: CLOSED}
          - {name: B, state: CLOSED}
      ---
      A: SYN, Seq=100 [SYN-SENT | CLOSED]
      B: RST-ACK, Seq=0, ACK=101 [CLOSED | CLOSED]
      """,
      final: ("CLOSED", "CLOSED")),
    Verdict(
      "The start is said to be ESTABLISHED, which a close needs anyway.",
      """
      ---
      title: Close
      hstrace:
        start: ESTABLISHED
      ---
      A: FIN-ACK, Seq=100, ACK=300
      B: FIN-ACK, Seq=300, ACK=101
      A: ACK, Seq=101, ACK=301
      """,
      final: ("TIME-WAIT", "CLOSED")),
    Verdict(
      "The start is said to be CLOSED: an opening begins there.",
      """
      ---
      title: Opening
      hstrace:
        start: CLOSED
      ---
      A: SYN, Seq=100
      B: SYN-ACK, Seq=300, ACK=101
      A: ACK, Seq=101, ACK=301
      """,
      final: ("ESTABLISHED", "ESTABLISHED")),
    Verdict(
      "An alias names the same endpoint.",
      """
      ---
      title: Opening
      hstrace:
        endpoints:
          - {name: Client, aliases: [C]}
          - {name: Server, aliases: [S]}
      ---
      C: SYN, Seq=100
      S: SYN-ACK, Seq=300, ACK=101
      Client: ACK, Seq=101, ACK=301
      """,
      final: ("ESTABLISHED", "ESTABLISHED")),
    Verdict(
      "Letters are declared, and a plain number stands for one.",
      """
      ---
      title: Opening
      hstrace: {numbering: symbolic}
      ---
      A: SYN, Seq=x
      B: SYN-ACK, Seq=9, ACK=x+1
      A: ACK, Seq=x+1
      """,
      lesson: ["6:mixed-numbering"], strict: ["6:mixed-numbering"]),
    Verdict(
      "Letters are declared, and no line of a transfer has any.",
      """
      ---
      title: Opening
      hstrace: {numbering: symbolic, start: ESTABLISHED}
      ---
      A: PSH-ACK, Seq=1, ACK=1, Len=5
      B: ACK, Seq=1, ACK=6
      A: PSH-ACK, Seq=6, ACK=1, Len=5
      B: ACK, Seq=1, ACK=11
      """,
      lesson: [5, 5, 6, 6, 7, 7, 8].map { "\($0):mixed-numbering" },
      strict: [5, 5, 6, 6, 7, 7, 8].map { "\($0):mixed-numbering" }),
    Verdict(
      "Relative numbers are declared, so a SYN has number 0.",
      """
      ---
      title: Opening
      hstrace: {numbering: relative}
      ---
      A: SYN, Seq=0
      B: SYN-ACK, Seq=7, ACK=1
      A: ACK, Seq=1, ACK=1
      """,
      lesson: ["6:sequence-mismatch"], strict: ["6:sequence-mismatch"]),
    Verdict(
      "Absolute numbers are declared, so they do not become relative.",
      """
      ---
      title: Opening
      hstrace: {numbering: absolute}
      ---
      A: SYN, Seq=3389913449
      B: SYN-ACK, Seq=1673174687, ACK=3389913450
      A: PSH-ACK, Seq=3389913450, ACK=1, Len=77
      """,
      lesson: ["7:acknowledgment-mismatch"], strict: ["7:acknowledgment-mismatch"]),
    Verdict(
      "A problem that is allowed is no reason to seek the mistake elsewhere: the second ACK is still unanswered.",
      """
      ---
      title: Close
      hstrace: {allow: [skipped-time-wait]}
      ---
      A: FIN-ACK, Seq=300, ACK=400
      B: FIN-ACK, Seq=400, ACK=301
      A: ACK, Seq=301, ACK=401
      A: ACK, Seq=301, ACK=401
      A: [CLOSED]
      """,
      lesson: ["8:unanswered"], strict: ["8:unanswered"]),
  ]
}
