import Problems
import Testing
import TraceChecking
import TraceExplaining

/// A trace, one of its segments, and sentences that are told of it.
struct MeaningCase: Sendable, CustomTestStringConvertible {
  var trace: String
  /// The segment, from 1, as it is sent.
  var segment: Int
  /// What it is, in both languages.
  var meanings: [Language: String]
  /// All that is told of states and of what becomes of it in English; `nil` where that is not what the case shows.
  var rest: [String]?
  /// Where RFCs tell of it; `nil` likewise.
  var reference: RFCReference?

  init(
    _ trace: String, _ segment: Int, _ english: String, _ korean: String, rest: [String]? = nil,
    reference: RFCReference? = nil
  ) {
    self.trace = trace
    self.segment = segment
    meanings = [.english: english, .korean: korean]
    self.rest = rest
    self.reference = reference
  }

  var testDescription: String { meanings[.english] ?? trace }
}

@Suite struct SegmentMeaningTests {
  private static let opening = """
    Client: SYN, Seq=100
    Server: SYN-ACK, Seq=200, ACK=101
    Client: ACK, Seq=101, ACK=201

    """

  private static let cases = doubledCases + acknowledgmentCases + repeatCases

  @Test(arguments: cases)
  func `each segment is told by what it does`(_ expected: MeaningCase) throws {
    for language in Language.allCases {
      let segments = Explained.segments(expected.trace, language: language)
      let segment = try #require(segments.first { $0.number == expected.segment })
      #expect(segment.meaning == expected.meanings[language])
      guard language == .english else { continue }
      if let rest = expected.rest {
        #expect(segment.stateChanges.map(\.sentence) + segment.remarks.map(\.sentence) == rest)
      }
      if let reference = expected.reference { #expect(segment.reference == reference) }
    }
  }

  private static let doubled =
    opening + """
      Client: FIN-ACK, Seq=101, ACK=201 (duplicate)
      Server: ACK, Seq=201, ACK=102
      Server: ACK, Seq=201, ACK=102

      """

  private static let doubledCases = [
    MeaningCase(
      doubled, 4, "Client says with a FIN that it has nothing more to send.",
      "Client가 더 보낼 것이 없음을 FIN으로 알립니다.",
      rest: [
        "Client goes from ESTABLISHED to FIN-WAIT-1, as it has sent its FIN.",
        "Server goes from ESTABLISHED to CLOSE-WAIT, as Client's FIN has arrived.",
        "The network delivers it twice.", "Server must acknowledge this.",
        "The second copy brings nothing new, so Server drops it.",
        "Server must answer all the same, with the number that it expects.",
      ]),
    MeaningCase(doubled, 5, "Server acknowledges Client's FIN.", "Server가 Client의 FIN을 확인 응답합니다."),
    MeaningCase(
      doubled, 6,
      "Server answers the second copy, which brought nothing new, by naming the number that it expects.",
      "Server가 기다리는 번호를 알려, 새로운 것이 없던 두 번째 복사본에 응답합니다.", reference: RFCReference(9293, "3.10.7.4")),
    MeaningCase(
      "C: SYN, Seq=5\nS: SYN-ACK, Seq=70, ACK=6 (duplicate)\nC: ACK, Seq=6, ACK=71\n", 3,
      "C acknowledges S's SYN: the third segment of the handshake.",
      "핸드셰이크의 세 번째 세그먼트로, C가 S의 SYN을 확인 응답합니다."),
    MeaningCase(
      "C: SYN, Seq=5 (duplicate)\nS: SYN-ACK, Seq=70, ACK=6\n", 1,
      "C asks S to open a connection, and tells where its own numbers begin.",
      "C가 S와 연결을 열자고 요청하며, 자신의 번호가 어디서 시작하는지 알립니다.",
      rest: [
        "C goes from CLOSED to SYN-SENT, as it has sent a SYN.",
        "S goes from LISTEN to SYN-RECEIVED, as C's SYN has arrived.", "The network delivers it twice.",
        "S must answer with a SYN-ACK.", "The second copy brings nothing new, so S drops it.",
        "S must answer all the same, with the number that it expects.",
      ]),
  ]

  private static let refused = "C: SYN, Seq=100 (duplicate)\nS: RST-ACK, Seq=0, ACK=101\n"

  private static let acknowledgmentCases = [
    MeaningCase(
      refused, 1, "C asks S to open a connection, and tells where its own numbers begin.",
      "C가 S와 연결을 열자고 요청하며, 자신의 번호가 어디서 시작하는지 알립니다.",
      rest: [
        "C goes from CLOSED to SYN-SENT, as it has sent a SYN.", "The network delivers it twice.",
        "S has no connection to which this could belong, and must answer with a reset.",
        "S must answer the second copy in the same way.",
      ]),
    MeaningCase(
      opening + "Client: PSH-ACK, Seq=101, ACK=201, Len=5\nClient: FIN-ACK, Seq=106, ACK=201\n"
        + "Server: ACK, Seq=201, ACK=107\n", 6, "Server acknowledges Client's data and FIN.",
      "Server가 Client의 데이터와 FIN을 확인 응답합니다."),
    MeaningCase(
      "C: SYN, Seq=100, TFO=aabbccdd, Len=6\nS: SYN-ACK, Seq=900, ACK=107\nS: PSH-ACK, Seq=901, ACK=107, Len=4\n"
        + "C: ACK, Seq=107, ACK=905\n", 4, "C acknowledges S's SYN and data, which completes the handshake.",
      "C가 S의 SYN과 데이터를 확인 응답하며, 이것으로 핸드셰이크가 끝납니다."),
    MeaningCase(
      "C: SYN, Seq=0\nS: SYN-ACK, Seq=0, ACK=1\nC: FIN-ACK, Seq=1, ACK=1, Len=3\n", 3,
      "C sends its last data, says with a FIN that nothing follows, and acknowledges S's SYN.",
      "C가 마지막 데이터를 보내며, 뒤따를 것이 없음을 FIN으로 알립니다. S의 SYN도 확인 응답합니다."),
    MeaningCase(
      opening + "... Client: SYN, Seq=50 (duplicate)\nServer: ACK, Seq=201, ACK=101 (challenge ACK)\n", 5,
      "Server answers what it does not believe with a challenge ACK, which names the number that it expects: if Client "
        + "really knows of no such connection, it will send a reset with that number.",
      "Server는 믿지 않은 세그먼트에 challenge ACK로 응답하여, 자신이 기다리는 번호를 알립니다. Client가 정말로 이 연결을 모른다면 이 번호로 "
        + "RST를 보낼 것입니다.", reference: RFCReference(5961, "4.2")),
    MeaningCase(
      opening + "Server: ACK, Seq=200, ACK=101 (keep-alive)\nClient: ACK, Seq=101, ACK=201\n", 5,
      "Client answers the keep-alive, by naming the number that it expects: it is still there.",
      "Client가 기다리는 번호를 알려 keep-alive에 응답합니다. 아직 있다는 뜻입니다.", reference: RFCReference(9293, "3.8.4")),
  ]

  private static let repeatCases = [
    MeaningCase(
      opening + "Client: PSH-ACK, Seq=101, ACK=201, Len=5\nServer: ACK, Seq=201, ACK=106\n"
        + "Client: PSH-ACK, Seq=101, ACK=201, Len=5 (spurious)\n", 6,
      "Client sends segment 4 again, though it had arrived.", "Client가 이미 도착한 세그먼트 4를 다시 보냅니다."),
    MeaningCase(
      opening + "Client: PSH-ACK, Seq=101, ACK=201, Len=5\nServer: ACK, Seq=201, ACK=106 ...\n"
        + "Client: PSH-ACK, Seq=101, ACK=201, Len=5 (spurious)\n", 6,
      "Client sends segment 4 again, as no acknowledgment of it has arrived; it had arrived all the same.",
      "확인 응답이 아직 도착하지 않았으므로, Client는 이미 도착한 세그먼트 4를 다시 보냅니다."),
    MeaningCase(
      opening + "Client: PSH-URG-ACK, Seq=101, ACK=201, Len=5, Urg=2\n", 4, "Client sends urgent data.",
      "Client가 긴급 데이터를 보냅니다."),
    MeaningCase(
      opening + "Client: ACK, Seq=101, ACK=201, Len=5 (lost)\nClient: FIN-ACK, Seq=106, ACK=201 (lost)\n"
        + "Client: (timeout)\nClient: FIN-ACK, Seq=101, ACK=201, Len=5 (retransmission)\n", 6,
      "Client sends segments 4 and 5 again in one, as they were not acknowledged.",
      "Client가 확인 응답되지 않은 세그먼트 4와 5를 합친 것을 다시 보냅니다.", reference: RFCReference(9293, "3.8.1")),
    MeaningCase(
      opening + "Client: ACK, Seq=101, ACK=201, Len=5 (lost)\n"
        + ["106", "111", "116"].map {
          "Client: ACK, Seq=\($0), ACK=201, Len=5\nServer: ACK, Seq=201, ACK=101 (duplicate ACK)\n"
        }.joined() + "Client: ACK, Seq=101, ACK=201, Len=5 (retransmission)\n", 11,
      "Client sends segment 4 again without waiting for its timer, as three duplicate ACKs say that it is missing.",
      "중복 ACK 세 개로 세그먼트 4가 빠졌음을 알았으므로, Client는 타이머를 기다리지 않고 다시 보냅니다.",
      rest: [
        "It brings what was missing, and Server can use what it has kept.",
        "Server should acknowledge this at once.",
      ], reference: RFCReference(5681, "3.2")),
    MeaningCase(
      "A: FIN-ACK, Seq=300, ACK=400\nB: FIN-ACK, Seq=400, ACK=301\nA: ACK, Seq=301, ACK=401 (lost)\n"
        + "B: (timeout)\nB: FIN-ACK, Seq=400, ACK=301 (retransmission)\nA: ACK, Seq=301, ACK=401\n", 5,
      "A acknowledges B's FIN once more, as it has arrived again.",
      "다시 도착한 B의 FIN을 A가 한 번 더 확인 응답합니다."),
    MeaningCase(
      "A: FIN-ACK, Seq=300, ACK=400\nB: FIN-ACK, Seq=400, ACK=301\nA: ACK, Seq=301, ACK=401 (lost)\n"
        + "B: (timeout)\nB: FIN-ACK, Seq=400, ACK=301 (retransmission)\n", 4,
      "B sends segment 2 again, as segment 3, which acknowledged it, was lost.",
      "이를 확인 응답한 세그먼트 3이 유실되었으므로, B는 이미 도착한 세그먼트 2를 다시 보냅니다.",
      rest: [
        "It is B's FIN again: A must acknowledge it once more, and begins anew to wait for two maximum segment "
          + "lifetimes."
      ]),
    MeaningCase(
      "A: PSH-ACK, Seq=1000, ACK=2000, Len=10 (lost)\nA: FIN-ACK, Seq=1010, ACK=2000 (out of order)\n"
        + "A: (timeout)\nA: PSH-ACK, Seq=1000, ACK=2000, Len=10 (retransmission)\n"
        + "B: ACK, Seq=2000, ACK=1011\n", 3,
      "A sends segment 1 again, as it was not acknowledged.", "A가 확인 응답되지 않은 세그먼트 1을 다시 보냅니다.",
      rest: [
        "B goes from ESTABLISHED to CLOSE-WAIT, as all before A's FIN has arrived now.",
        "It brings what was missing before A's FIN, which B has kept and can take now.",
        "B should acknowledge this at once.",
      ]),
  ]

  @Test(arguments: Language.allCases)
  func `an arrival of which nothing else is told says what it does`(language: Language) throws {
    let segments = Explained.segments(
      Self.opening + "Client: PSH-ACK, Seq=101, ACK=201, Len=5\nServer: ACK, Seq=201, ACK=106 ...\n"
        + "... Server: ACK, Seq=201, ACK=106\n", language: language)
    let arrival = try #require(segments.last)
    #expect(
      arrival.remarks.map(\.sentence) == [
        language == .english
          ? "It acknowledges what Client has sent before 106." : "Client가 보낸 것을 106 앞까지 확인 응답합니다."
      ])
  }

  @Test func `numbers behind data of unwritten length are not told before one is written`() throws {
    let steps = Explained.steps(Self.opening + "Client: PSH-ACK, DATA\nServer: ACK\nClient: FIN-ACK\n")
    let answer = try #require(steps[4].segment)
    #expect(answer.numbers.map(\.item) == ["Seq=201"])
    let finish = try #require(steps[5].segment)
    #expect(finish.numbers.map(\.item) == ["ACK=201"])
    #expect(steps[5].blocksAfter.first.sendNext == nil && steps[5].blocksAfter.second.receiveNext == nil)
  }

  @Test func `what is true of all windows and clocks of a side is told once`() {
    let segments = Explained.segments(
      """
      C: SYN, Seq=1, Win=500, WS=2, TSval=10, TSecr=0
      S: SYN-ACK, Seq=1, ACK=2, Win=500, WS=4, TSval=20, TSecr=10
      C: ACK, Seq=2, ACK=2, Win=250, TSval=11, TSecr=20
      C: ACK, Seq=2, ACK=2, Win=1, TSval=12, TSecr=20 (window update)
      """)
    let told = { (segment: Int, key: String) in
      segments[segment].numbers.first { $0.key == key }?.sentence ?? ""
    }
    #expect(
      told(2, "Win")
        == "250 × 2 is 500, as both SYNs agreed on window scaling. C has room for 500 octets, from 2 to 501.")
    #expect(told(3, "Win") == "1 × 2 is 2: C has room for 2 octets, from 2 to 3.")
    #expect(told(0, "TSval") == "C's clock shows 10; S sends back the latest value that it has taken.")
    #expect(told(3, "TSval") == "C's clock shows 12.")
  }
}
