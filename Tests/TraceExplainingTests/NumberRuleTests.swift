import Problems
import Testing
import TraceExplaining

/// A trace, one of its numbers, and why that number is due.
struct NumberCase: Sendable, CustomTestStringConvertible {
  var trace: String
  /// The segment, from 1, as it is sent.
  var segment: Int
  var item: String
  var english: String
  var korean: String

  init(_ trace: String, _ segment: Int, _ item: String, _ english: String, _ korean: String) {
    self.trace = trace
    self.segment = segment
    self.item = item
    self.english = english
    self.korean = korean
  }

  var testDescription: String { "\(item): \(english)" }
}

@Suite struct NumberRuleTests {
  private static let opening = """
    Client: SYN, Seq=100
    Server: SYN-ACK, Seq=200, ACK=101
    Client: ACK, Seq=101, ACK=201

    """

  private static let cases: [NumberCase] = sequenceCases + repeatCases + acknowledgmentCases + jumpCases

  @Test(arguments: cases)
  func `each number is told by its rule`(_ expected: NumberCase) {
    for language in Language.allCases {
      let segments = Explained.segments(expected.trace, language: language)
      let segment = segments.first { $0.number == expected.segment && !$0.numbers.isEmpty }
      let number = segment?.numbers.first { $0.item == expected.item }
      let sentence = language == .english ? expected.english : expected.korean
      #expect(number?.sentence == sentence)
    }
  }

  private static let sequenceCases = [
    NumberCase(
      opening, 1, "Seq=100",
      "100 is the initial sequence number that Client chose; any number would do, but real hosts take one that is "
        + "hard to guess.",
      "100은 Client가 고른 초기 시퀀스 번호입니다. 어떤 번호든 되지만, 실제 호스트는 짐작하기 어려운 번호를 고릅니다."),
    NumberCase(
      opening, 2, "Seq=200",
      "200 is the initial sequence number that Server chose for its own direction; the two directions are numbered independently.",
      "200은 Server가 자신의 방향에 쓰려고 고른 초기 시퀀스 번호입니다. 두 방향은 번호를 따로 셉니다."),
    NumberCase(
      opening, 3, "Seq=101",
      "Client's SYN at 100 used one number, so its next number is 101; an ACK without data does not use it up.",
      "Client의 SYN(번호 100)이 번호 하나를 소비하므로 다음 번호는 101입니다. 데이터가 없는 ACK는 그 번호를 소비하지 않습니다."),
    NumberCase(
      opening + "Client: PSH-ACK, Seq=101, ACK=201, Len=5\n", 4, "Seq=101",
      "Segment 3, without data, used no number, so 101 is still Client's next number.",
      "세그먼트 3은 데이터가 없어 번호를 소비하지 않았으므로, Client의 다음 번호는 여전히 101입니다."),
    NumberCase(
      opening + "Client: PSH-ACK, Seq=101, ACK=201, Len=5\nClient: PSH-ACK, Seq=106, ACK=201, Len=5\n", 5,
      "Seq=106",
      "Client's 5 octets of data used the numbers 101 to 105, so its next number is 106.",
      "Client의 데이터 5옥텟이 번호 101부터 105까지를 소비하므로 다음 번호는 106입니다."),
    NumberCase(
      opening + "Client: PSH-ACK, Seq=101, ACK=201, Len=1\nClient: PSH-ACK, Seq=102, ACK=201, Len=5\n", 5,
      "Seq=102",
      "Client's octet of data at 101 used one number, so its next number is 102.",
      "Client의 데이터 1옥텟(번호 101)이 번호 하나를 소비하므로 다음 번호는 102입니다."),
    NumberCase(
      "Client: FIN-ACK, Seq=300, ACK=400\nServer: ACK, Seq=400, ACK=301\n", 1, "Seq=300",
      "The trace begins within a connection, in which 300 is Client's next number.",
      "트레이스가 연결 도중에 시작하며, 그 연결에서 Client의 다음 번호가 300입니다."),
    NumberCase(
      "Client: FIN-ACK, Seq=300, ACK=400\nServer: ACK, Seq=400, ACK=301\n", 2, "Seq=400",
      "The trace begins within a connection, in which 400 is Server's next number; Client's ACK says the same.",
      "트레이스가 연결 도중에 시작하며, 그 연결에서 Server의 다음 번호가 400입니다. Client의 ACK도 같은 번호를 알립니다."),
    NumberCase(
      "Client: SYN, Seq=100\nServer: RST-ACK, Seq=0, ACK=101\n", 2, "Seq=0",
      "What it answers has no ACK from which to take a number, so the reset has the number 0.",
      "응답 대상에 번호를 따올 ACK가 없으므로 RST의 번호는 0입니다."),
  ]

  private static let repeatCases = [
    NumberCase(
      "Client: SYN, Seq=100 (lost)\nClient: (timeout)\nClient: SYN, Seq=100 (retransmission)\n", 2, "Seq=100",
      "What is sent again keeps its number: segment 1 began at 100.",
      "다시 보내는 것은 처음의 번호를 그대로 씁니다. 세그먼트 1의 번호가 100입니다."),
    NumberCase(
      "A: SYN, Seq=100 ...\nB: SYN, Seq=300\n... A: SYN, Seq=100\nA: SYN-ACK, Seq=100, ACK=301 ...\n", 3,
      "Seq=100",
      "It is A's SYN again, now with an ACK, and keeps the initial sequence number 100.",
      "A가 자신의 SYN을 ACK와 함께 다시 보내는 것이므로, 초기 시퀀스 번호 100을 그대로 씁니다."),
    NumberCase(
      opening + "Server: ACK, Seq=200, ACK=101 (keep-alive)\n", 4, "Seq=200",
      "200 is one below 201, the next number: Client has it already, and must answer.",
      "200은 다음 번호 201보다 하나 작은, Client가 이미 받은 번호이므로 Client는 응답해야 합니다."),
  ]

  private static let acknowledgmentCases = [
    NumberCase(
      opening, 2, "ACK=101", "Client's SYN at 100 used one number, so Server expects 101 next.",
      "Client의 SYN(번호 100)이 번호 하나를 소비하므로 Server가 다음에 받을 번호는 101입니다."),
    NumberCase(
      "Client: SYN, Seq=x\nServer: SYN-ACK, Seq=y, ACK=x+1\n", 2, "ACK=x+1",
      "Client's SYN at x used one number, so Server expects x+1 next.",
      "Client의 SYN(번호 x)이 번호 하나를 소비하므로 Server가 다음에 받을 번호는 x+1입니다."),
    NumberCase(
      "Client: SYN, Seq=100\nServer: SYN-ACK, Seq=200, ACK=100\n", 2, "ACK=100",
      "100 is written, but 101 is due; what follows is told as if 101 were written. Client's SYN at 100 used one "
        + "number, so Server expects 101 next.",
      "100이라고 적혀 있지만 101이어야 하므로, 101로 보고 설명합니다. Client의 SYN(번호 100)이 번호 하나를 소비하므로 Server가 다음에 "
        + "받을 번호는 101입니다."),
    NumberCase(
      opening + "Client: PSH-ACK, Seq=101, ACK=201, Len=5\n", 4, "ACK=201",
      "Nothing more has arrived from Server, so Client still expects 201.",
      "Server로부터 더 도착한 것이 없으므로 Client가 다음에 받을 번호는 여전히 201입니다."),
    NumberCase(
      opening
        + "Client: ACK, Seq=101, ACK=201, Len=5\nClient: ACK, Seq=106, ACK=201, Len=5\nServer: ACK, Seq=201, ACK=111\n",
      6, "ACK=111", "Client's octets 101 to 110 have arrived, so Server expects 111 next.",
      "Client의 옥텟 101부터 110까지 도착했으므로 Server가 다음에 받을 번호는 111입니다."),
    NumberCase(
      "Client: FIN-ACK, Seq=300, ACK=400\nServer: ACK, Seq=400, ACK=301\n", 1, "ACK=400",
      "Client has everything before 400 of Server, and expects 400 next.",
      "Client는 Server로부터 번호 400 앞의 것을 모두 받았고, 다음에 받을 번호는 400입니다."),
    NumberCase(
      "Client: FIN-ACK, Seq=300, ACK=400\nServer: ACK, Seq=400, ACK=301\n", 2, "ACK=301",
      "Client's FIN at 300 used one number, so Server expects 301 next.",
      "Client의 FIN(번호 300)이 번호 하나를 소비하므로 Server가 다음에 받을 번호는 301입니다."),
    NumberCase(
      "Client: SYN, Seq=100\nServer: RST-ACK, Seq=0, ACK=101\n", 2, "ACK=101",
      "Client's SYN at 100 used one number, and 101 acknowledges it, so that the reset is believed.",
      "Client의 SYN(번호 100)이 번호 하나를 소비하므로 101로 그것을 확인 응답합니다. 그래야 상대가 RST를 믿습니다."),
  ]

  private static let jumpCases = [
    NumberCase(
      opening + "Client: ACK, Seq=100, ACK=201, Len=1 (keep-alive)\n", 4, "Len=1",
      "1 octet without meaning, under a number that is used already.",
      "이미 쓴 번호를 다시 쓰는, 뜻이 없는 1옥텟입니다."),
    NumberCase(
      opening + "...\nClient: FIN-ACK, Seq=5000, ACK=201\n", 4, "Seq=5000",
      "Segments that the trace does not show used the numbers up to here, so 5000 is Client's next number.",
      "트레이스에 나오지 않은 세그먼트가 여기까지의 번호를 소비했으므로, Client의 다음 번호는 5000입니다."),
    NumberCase(
      opening + "...\nClient: ACK, Seq=101, ACK=9000\n", 4, "ACK=9000",
      "Segments that the trace does not show have arrived as well, so Client expects 9000 next.",
      "트레이스에 나오지 않은 세그먼트도 도착했으므로, Client가 다음에 받을 번호는 9000입니다."),
    NumberCase(
      opening + "Client: PSH-ACK, Seq=101, ACK=201, DATA\nServer: ACK, Seq=201, ACK=151\n", 5, "ACK=151",
      "Client's octets 101 to 150 have arrived, so Server expects 151 next. So segment 4 carried 50 octets.",
      "Client의 옥텟 101부터 150까지 도착했으므로 Server가 다음에 받을 번호는 151입니다. 따라서 세그먼트 4의 데이터는 50옥텟입니다."),
  ]
}
