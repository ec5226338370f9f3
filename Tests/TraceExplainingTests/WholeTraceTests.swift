import Problems
import Testing
import TraceExplaining

/// What is said of traces as a whole.
@Suite struct WholeTraceTests {
  private static let summaries: [(trace: String, english: [String], korean: [String])] = [
    (
      "A: SYN, Seq=1 ...\nB: SYN, Seq=9\n... A: SYN, Seq=1\nB: SYN-ACK, Seq=9, ACK=2 ...\n"
        + "A: SYN-ACK, Seq=1, ACK=10\n... B: SYN-ACK, Seq=9, ACK=2\n",
      ["4 segments between A and B: simultaneous open.", "At the end both are in ESTABLISHED."],
      ["A와 B 사이의 세그먼트 4개: 동시 열기(simultaneous open).", "마지막에는 둘 다 ESTABLISHED 상태입니다."]
    ),
    (
      "A: PSH-ACK, Seq=1, ACK=9, Len=5 (lost)\nA: (timeout)\nA: PSH-ACK, Seq=1, ACK=9, Len=5 (retransmission)\n"
        + "B: ACK, Seq=9, ACK=6, Win=0\nA: ACK, Seq=5, ACK=9 (window probe)\nB: ACK, Seq=9, ACK=6, Win=0\n",
      [
        "5 segments between A and B: data transfer.",
        "It shows a lost segment, a retransmission, a zero window and a window probe.",
        "At the end both are in ESTABLISHED.",
      ],
      [
        "A와 B 사이의 세그먼트 5개: 데이터 전송.", "유실된 세그먼트, 재전송, 제로 윈도우, 윈도우 프로브가 나옵니다.",
        "마지막에는 둘 다 ESTABLISHED 상태입니다.",
      ]
    ),
    (
      "A: SYN, Seq=1\nB: SYN-ACK, Seq=9, ACK=1\n",
      [
        "2 segments between A and B: unfinished handshake.",
        "At the end A is in ESTABLISHED, and B in SYN-RECEIVED.", "It has 1 error and 1 warning.",
      ],
      [
        "A와 B 사이의 세그먼트 2개: 끝나지 않은 핸드셰이크.",
        "마지막 상태는 A가 ESTABLISHED, B가 SYN-RECEIVED입니다.", "오류 1개와 경고 1개가 있습니다.",
      ]
    ),
    (
      "A: [CLOSED]\n", ["No segments.", "At the end A is in CLOSED."],
      ["세그먼트가 없습니다.", "A의 마지막 상태는 CLOSED입니다."]
    ),
  ]

  @Test(arguments: summaries)
  func `a summary counts what is numbered`(trace: String, english: [String], korean: [String]) {
    #expect(Explained.traces(trace, language: .english).first?.summary == english)
    #expect(Explained.traces(trace, language: .korean).first?.summary == korean)
  }

  @Test func `a trace without segments is nothing`() {
    #expect(Explained.traces("A: (listen)\n").first?.patterns == [])
  }

  @Test func `each segment of a trace that is not followed is counted`() throws {
    let trace = """
      A: SYN, Seq=1
      A: SYN-ACK, Seq=2, ACK=3
      A: ACK, Seq=2, ACK=3
      B: ACK, Seq=1, ACK=2
      C: ACK, Seq=1, ACK=2
      A: ACK, Seq=2, ACK=3
      """
    let told = try #require(Explained.traces(trace).first)
    let last = try #require(told.steps.compactMap(\.segment).last)
    #expect(told.summary[0].hasPrefix("\(last.number) segments between A and B"))
  }

  @Test func `a problem that was meant is called by its gravity`() throws {
    let lesson = Explained.lesson(
      """
      #! expect: data-on-syn
      A: SYN, Seq=1, Len=3
      == Another ==
      A: SYN, Seq=1
      #! expect: acknowledgment-mismatch
      B: SYN-ACK, Seq=9, ACK=1
      A: ACK, Seq=2, ACK=10
      """)
    let labels = try Explained.text(lesson).matches(of: /! (intended [a-z]+):/).map { String($0.output.1) }
    #expect(labels == ["intended hint", "intended error"])
  }

  @Test func `problems of a line stand as the line has them`() throws {
    let steps = Explained.steps(
      "A: SYN, Seq=100\nB: SYN-ACK, Seq=200, ACK=101\nA: ACK, Seq=100, ACK=200\n")
    #expect(steps.last?.problems.map(\.name) == [.sequenceMismatch, .acknowledgmentMismatch])
  }

  @Test func `an event has one time`() throws {
    let text = try Explained.text(
      Explained.lesson("@0.5 A: SYN, Seq=1 (lost)\n@+1s A: (timeout)\n@1.5 A: SYN, Seq=1 (retransmission)\n"))
    #expect(text.contains("\n    @1.5 A: (timeout)\n"))
  }
}
