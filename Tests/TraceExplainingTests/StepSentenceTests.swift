import Problems
import Testing
import TraceExplaining

/// A trace, a sentence that its explanation has, and in both languages.
struct SentenceCase: Sendable, CustomTestStringConvertible {
  var trace: String
  var english: String
  var korean: String

  init(_ trace: String, _ english: String, _ korean: String) {
    self.trace = trace
    self.english = english
    self.korean = korean
  }

  var testDescription: String { english }
}

/// What is said of states, events and duties.
@Suite struct StepSentenceTests {
  private static let opening = "A: SYN, Seq=100\nB: SYN-ACK, Seq=200, ACK=101\nA: ACK, Seq=101, ACK=201\n"
  private static let closing =
    "A: FIN-ACK, Seq=100, ACK=300\nB: FIN-ACK, Seq=300, ACK=101\nA: ACK, Seq=101, ACK=301\n"

  @Test(arguments: states + windows + supposed + remarks)
  func `it is told`(_ expected: SentenceCase) {
    for language in Language.allCases {
      let sentences = Explained.steps(expected.trace, language: language).flatMap(\.sentences)
      let sentence = language == .english ? expected.english : expected.korean
      #expect(sentences.contains(sentence), "\(sentences)")
    }
  }

  private static let states = [
    SentenceCase(
      "A: SYN, Seq=1\nB: SYN-ACK, Seq=9, ACK=2\nA: FIN-ACK, Seq=2, ACK=10\n",
      "B goes from SYN-RECEIVED to ESTABLISHED, as its SYN is acknowledged.",
      "B는 자신의 SYN이 확인 응답되었으므로 SYN-RECEIVED에서 ESTABLISHED로 갑니다."),
    SentenceCase(
      "A: SYN, Seq=1\nB: SYN-ACK, Seq=9, ACK=2\nA: FIN-ACK, Seq=2, ACK=10\n",
      "B goes from ESTABLISHED to CLOSE-WAIT, as A's FIN has arrived.",
      "B는 A의 FIN이 도착했으므로 ESTABLISHED에서 CLOSE-WAIT로 갑니다."),
    SentenceCase(
      "B: [LISTEN]\nA: SYN, Seq=1\nB: SYN-ACK, Seq=9, ACK=2\nA: RST, Seq=2\n",
      "B goes from SYN-RECEIVED to LISTEN, as A has reset the connection, which began in LISTEN.",
      "A가 연결을 재설정했고 그 연결은 LISTEN에서 시작했으므로 B는 SYN-RECEIVED에서 LISTEN으로 갑니다."),
    SentenceCase(
      opening + "A: PSH-ACK, Seq=101, ACK=201, Len=5\nB: ACK, Seq=201, ACK=106, Win=0\nA: (timeout)\n",
      "A's timer runs out: A will ask whether B's window has opened.",
      "A의 타이머가 만료되었습니다. A는 B의 윈도우가 열렸는지 묻게 됩니다."),
  ]

  private static let windows = [
    SentenceCase(
      "A: SYN, Seq=1\nB: SYN-ACK, Seq=9, ACK=2, Win=10\nA: ACK, Seq=2, ACK=10\nA: PSH-ACK, Seq=2, ACK=10, Len=10\n",
      "B's window (2 to 11) is full: A may send no more data until an acknowledgment moves or widens it.",
      "이로써 B의 윈도우(번호 2부터 11까지)가 다 찼으므로, A는 확인 응답이 윈도우를 옮기거나 넓힐 때까지 데이터를 더 보낼 수 없습니다."),
    SentenceCase(
      "A: SYN, Seq=1\nB: SYN-ACK, Seq=9, ACK=2, Win=10\nA: ACK, Seq=2, ACK=10\nA: PSH-ACK, Seq=2, ACK=10, Len=15\n",
      "B takes only what fits into its window, up to 11, and drops the rest.",
      "B는 윈도우에 들어가는 번호 11까지만 받고 나머지는 버립니다."),
    SentenceCase(
      opening + "... A: RST, Seq=150 (duplicate)\n",
      "Its number lies in B's window (none is written: 65535 octets are assumed), but is not the next one, so B does "
        + "not believe the reset: it must answer with an ACK that names the number it expects.",
      "번호가 B의 윈도우(적혀 있지 않아 65535옥텟으로 봄) 안이지만 다음에 받을 번호가 아니므로, B는 RST를 믿지 않으며 기다리는 번호를 담은 "
        + "ACK로 응답해야 합니다."),
    SentenceCase(
      "A: SYN, Seq=1\nA: (2MSL)\n", "This cannot happen to A here, and changes nothing.",
      "A에 이 일은 여기서 일어날 수 없으므로 바뀌는 것이 없습니다."),
  ]

  private static let supposed = [
    SentenceCase(
      opening
        + "A: FIN-ACK, Seq=101, ACK=201\nB: ACK, Seq=201, ACK=102\nA: ACK, Seq=102, ACK=202\nA: (2MSL)\n",
      "A line is missing before this one, and is supposed: B: FIN-ACK, Seq=201, ACK=102. A acknowledges B's FIN.",
      "이 줄 앞에 빠진 줄이 있어, 다음 줄이 있는 것으로 봅니다: B: FIN-ACK, Seq=201, ACK=102. A가 B의 FIN을 확인 응답합니다."),
    SentenceCase(
      "A: SYN, Seq=5\nA: ACK, Seq=6, ACK=71\nA: PSH-ACK, Seq=6, ACK=71, Len=4\nB: ACK, Seq=71, ACK=10\n",
      "A line is missing before this one, and is supposed: B: SYN-ACK, Seq=70, ACK=6. A acknowledges B's SYN: the third "
        + "segment of the handshake.",
      "이 줄 앞에 빠진 줄이 있어, 다음 줄이 있는 것으로 봅니다: B: SYN-ACK, Seq=70, ACK=6. 핸드셰이크의 세 번째 "
        + "세그먼트로, A가 B의 SYN을 확인 응답합니다."),
    SentenceCase(
      "A: SYN, Seq=5\nA: ACK, Seq=6, ACK=71\nA: PSH-ACK, Seq=6, ACK=71, Len=4\nB: ACK, Seq=71, ACK=10\n",
      "A goes from SYN-SENT to ESTABLISHED, as B's SYN has arrived and its own is acknowledged.",
      "A는 B의 SYN이 도착하고 자신의 SYN이 확인 응답되었으므로 SYN-SENT에서 ESTABLISHED로 갑니다."),
    SentenceCase(
      "A: SYN, Seq=5\nB: SYN-ACK, Seq=70, ACK=6\nB: PSH-ACK, Seq=71, ACK=6, Len=4\nA: ACK, Seq=6, ACK=75\n",
      "B goes from SYN-RECEIVED to ESTABLISHED, as its SYN is acknowledged.",
      "B는 자신의 SYN이 확인 응답되었으므로 SYN-RECEIVED에서 ESTABLISHED로 갑니다."),
  ]

  private static let remarks = [
    SentenceCase(
      closing + "B: SYN, Seq=9000\nA: SYN-ACK, Seq=7000, ACK=9001\nB: ACK, Seq=9001, ACK=7001\n",
      "Its number lies above all that B used in the old connection, so A may open a new one with it.",
      "B가 이전 연결에서 쓴 모든 번호보다 크므로 A는 이것으로 새 연결을 열 수 있습니다."),
    SentenceCase(
      closing + "B: SYN, Seq=9000\nA: SYN-ACK, Seq=7000, ACK=9001\nB: ACK, Seq=9001, ACK=7001\n",
      "A's initial number must then lie above all that it used itself.",
      "그때 A의 초기 시퀀스 번호도 자신이 쓴 모든 번호보다 커야 합니다."),
    SentenceCase(
      opening + "A: PSH-URG-ACK, Seq=101, ACK=201, Len=5, Urg=2\n",
      "URG says that the urgent pointer is valid, as there is urgent data.",
      "URG는 긴급 데이터가 있어 긴급 포인터가 유효함을 알립니다."),
    SentenceCase(
      "A: SYN, Seq=100 ...\n... A: SYN, Seq=90 (duplicate)\nB: SYN-ACK, Seq=300, ACK=91\nA: RST, Seq=91\n"
        + "... A: SYN, Seq=100\n",
      "It acknowledges nothing that A has sent in this connection, so A must answer with a reset.",
      "이 연결에서 A가 보낸 적이 없는 것을 확인 응답하므로, A는 RST로 응답해야 합니다."),
  ]

  @Test func `a SYN that crosses another is answered by the rule of SYN-SENT`() throws {
    let arrival = try #require(
      Explained.segments("A: SYN, Seq=1 ...\nB: SYN, Seq=9\n... A: SYN, Seq=1\n").last)
    #expect(arrival.remarks.map(\.reference?.section) == ["3.10.7.3"])
  }

  @Test func `who gives a connection up does so by the rule of ABORT`() throws {
    let reset = try #require(Explained.segments(Self.opening + "A: RST, Seq=101\n").last)
    #expect(reset.reference == RFCReference(9293, "3.10.5"))
    let refusal = try #require(Explained.segments("A: SYN, Seq=1\nB: RST-ACK, Seq=0, ACK=2\n").last)
    #expect(refusal.reference == RFCReference(9293, "3.5.2"))
  }

  @Test(arguments: [
    ("A: (open)\n", "3.10.1"), ("A: [TIME-WAIT]\nA: (2MSL)\n", "3.10.8"),
    (opening + "A: (user timeout)\n", "3.10.8"), (opening + "A: (abort)\n", "3.10.5"),
    (opening + "B: ACK, Seq=201, ACK=101, Win=0\nA: (timeout)\n", "3.8.6.1"),
  ])
  func `an event has its section`(trace: String, section: String) {
    guard case .event(let sentences)? = Explained.steps(trace).last?.content else {
      Issue.record("\(trace)")
      return
    }
    #expect(sentences.first?.reference == RFCReference(9293, section))
  }

  @Test func `a name in metadata is that of the endpoint with its other names`() throws {
    let metadata = """
      hstrace:
        version: 1
        endpoints:
          Client:
            aliases: [C]
            next: 5000
          Server:
            aliases: [S]
      """
    let trace = try #require(
      Explained.traces("C: ACK, Seq=5000, ACK=1\nS: ACK, Seq=1, ACK=5000\n", metadata: metadata).first)
    #expect(
      trace.steps[0].segment?.numbers.first?.sentence == "The lesson says that 5000 is C's next number.")
  }

  @Test func `an old duplicate arrives, and nobody sends it`() {
    let steps = Explained.steps("A: SYN, Seq=100 ...\n... A: SYN, Seq=90 (duplicate)\n")
    guard case .arrival? = steps.last?.content else {
      Issue.record("\(steps)")
      return
    }
  }
}
