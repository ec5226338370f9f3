import Problems
import Testing
import TraceExplaining

/// Numbers that depend on more than the segment before.
@Suite struct NumberHistoryTests {
  private static let opening = """
    Client: SYN, Seq=100
    Server: SYN-ACK, Seq=200, ACK=101
    Client: ACK, Seq=101, ACK=201

    """

  private static let cases = stillCases + severalCases + lengthCases + countingCases + spellingCases

  @Test(arguments: cases)
  func `each number is told by what came before it`(_ expected: NumberCase) {
    for language in Language.allCases {
      let segments = Explained.segments(expected.trace, language: language)
      let segment = segments.first { $0.number == expected.segment && !$0.numbers.isEmpty }
      let number = segment?.numbers.first { $0.item == expected.item }
      #expect(number?.sentence == (language == .english ? expected.english : expected.korean))
    }
  }

  @Test func `data is not called of unwritten length where its length is written`() throws {
    let segments = Explained.segments(
      Self.opening + "Client: ACK, Seq=101, ACK=201, Len=10, DATA\n", language: .english)
    let segment = try #require(segments.last { $0.number == 4 && !$0.numbers.isEmpty })
    #expect(segment.numbers.map(\.key) == ["Seq", "ACK", "Len"])
  }

  @Test func `a reset without its acknowledgment is told what it lacks`() throws {
    let segment = try #require(
      Explained.segments("Client: SYN, Seq=100\nServer: RST, Seq=0\n", language: .english).last)
    let number = try #require(segment.numbers.last)
    #expect(number.item == "ACK=101" && !number.isWritten)
    #expect(
      number.sentence
        == "Missing, and taken as meant; without it Client would drop the reset. Client's SYN at 100 "
        + "used one number, and 101 acknowledges it, so that the reset is believed.")
  }

  @Test func `a side that the trace left in CLOSED is supposed to listen when it answers a SYN`() {
    let trace = "Client: SYN, Seq=100\nServer: RST-ACK, Seq=0, ACK=101\nClient: SYN, Seq=300\n"
    let changes = Explained.segments(trace, language: .english).last?.stateChanges.map(\.sentence)
    #expect(
      changes?.last
        == "Server goes from LISTEN to SYN-RECEIVED, as Client's SYN has arrived; that it listens by now is not "
        + "written, but supposed.")
  }

  private static let stillCases = [
    NumberCase(
      opening + "... Client: SYN, Seq=50 (duplicate)\nServer: ACK, Seq=201, ACK=101 (challenge ACK)\n", 5,
      "ACK=101",
      "Server has not taken what has arrived from Client, so it still expects 101.",
      "Client로부터 도착한 것을 받아들이지 않았으므로, Server가 다음에 받을 번호는 여전히 101입니다."),
    NumberCase(
      "A: SYN, Seq=100 ...\nB: SYN, Seq=300\n... A: SYN, Seq=100\nA: SYN-ACK, Seq=100, ACK=301\n"
        + "B: SYN-ACK, Seq=300, ACK=101\nA: PSH-ACK, Seq=101, ACK=301, Len=10\n", 5, "ACK=301",
      "Only what A had already has arrived from B again, so A still expects 301.",
      "B로부터 이미 받은 것만 다시 도착했으므로, A가 다음에 받을 번호는 여전히 301입니다."),
    NumberCase(
      opening + "Client: PSH-ACK, Seq=101, ACK=201, Len=5\nServer: ACK, Seq=201, ACK=106\n"
        + "Client: PSH-ACK, Seq=106, ACK=201, Len=5\n", 6, "ACK=201",
      "Nothing more that uses a number has arrived from Server, so Client still expects 201.",
      "Server로부터 번호를 소비하는 것이 더 도착하지 않았으므로, Client가 다음에 받을 번호는 여전히 201입니다."),
    NumberCase(
      opening + "Client: PSH-ACK, Seq=101, ACK=201, Len=5\nServer: ACK, Seq=201, ACK=106\n"
        + "Client: PSH-ACK, Seq=101, ACK=201, Len=5 (spurious)\nServer: ACK, Seq=201, ACK=106\n", 7,
      "ACK=106",
      "Only what Server had already has arrived from Client again, so Server still expects 106.",
      "Client로부터 이미 받은 것만 다시 도착했으므로, Server가 다음에 받을 번호는 여전히 106입니다."),
    NumberCase(
      "A: PSH-ACK, Seq=1000, ACK=2000, Len=10 (lost)\nA: FIN-ACK, Seq=1010, ACK=2000 (out of order)\n"
        + "B: ACK, Seq=2000, ACK=1000 (duplicate ACK)\n", 3, "ACK=1000",
      "Octets are missing from 1000 on, so the acknowledgment stays there, though the FIN after them has arrived.",
      "1000부터의 옥텟이 빠져 있으므로, 그 뒤의 FIN이 도착했어도 확인 응답 번호는 그대로입니다."),
    NumberCase(
      probing + "B: ACK, Seq=2, ACK=12, Win=0\n", 7, "ACK=12",
      "B has not taken what has arrived from A, so it still expects 12.",
      "A로부터 도착한 것을 받아들이지 않았으므로, B가 다음에 받을 번호는 여전히 12입니다."),
    NumberCase(
      probing + "B: ACK, Seq=2, ACK=13, Win=9\n", 7, "ACK=13",
      "B's window has opened, and it has taken the probe's octet 12, so it expects 13 next.",
      "B의 윈도우가 열려 윈도우 프로브의 옥텟 12를 받았으므로, 다음에 받을 번호는 13입니다."),
    NumberCase(
      probing + "B: ACK, Seq=2, ACK=13, Win=9\nA: PSH-ACK, Seq=13, ACK=2, Len=5, Win=100\n", 8, "Seq=13",
      "A's octet of data at 12 used one number, so its next number is 13.",
      "A의 데이터 1옥텟(번호 12)이 번호 하나를 소비하므로 다음 번호는 13입니다."),
    NumberCase(
      probing, 6, "Len=1", "1 octet of new data goes along; it uses the number 12 if B has room for it.",
      "새 데이터 1옥텟을 함께 보내며, B에 자리가 있으면 번호 12를 소비합니다."),
  ]

  /// A probe as RFC 9293 has it, segment 6, reaches a closed window.
  private static let probing = """
    A: SYN, Seq=1, Win=100
    B: SYN-ACK, Seq=1, ACK=2, Win=10
    A: ACK, Seq=2, ACK=2, Win=100
    A: PSH-ACK, Seq=2, ACK=2, Len=10, Win=100
    B: ACK, Seq=2, ACK=12, Win=0
    A: ACK, Seq=12, ACK=2, Len=1, Win=100 (window probe)

    """

  private static let severalCases = [
    NumberCase(
      opening + "Client: PSH-ACK, Seq=101, ACK=201, Len=5\nClient: FIN-ACK, Seq=106, ACK=201\n"
        + "Server: ACK, Seq=201, ACK=107\n", 6, "ACK=107",
      "Client's octets 101 to 105 and FIN at 106 have arrived, so Server expects 107 next.",
      "Client의 옥텟 101부터 105까지와 FIN(번호 106)이 도착했으므로 Server가 다음에 받을 번호는 107입니다."),
    NumberCase(
      "Client: SYN, Seq=100, TFO=a1b2, Data=\"hello\"\nServer: SYN-ACK, Seq=200, ACK=106\n", 2, "ACK=106",
      "Client's SYN at 100 and octets 101 to 105 have arrived, so Server expects 106 next.",
      "Client의 SYN(번호 100)과 옥텟 101부터 105까지가 도착했으므로 Server가 다음에 받을 번호는 106입니다."),
    NumberCase(
      "Client: SYN, Seq=100, TFO=a1b2, Data=\"hello\"\nServer: SYN-ACK, Seq=200, ACK=101\n", 2, "ACK=101",
      "Server has taken Client's SYN at 100, but not the data that came with it, so it expects 101 next.",
      "Server는 Client의 SYN(번호 100)만 받고 함께 온 데이터는 받지 않았으므로, 다음에 받을 번호는 101입니다."),
    NumberCase(
      "B: PSH-ACK, Seq=1, ACK=1, Len=3\nA: ACK, Seq=1, ACK=4\n", 2, "ACK=4",
      "B's octets 1 to 3 have arrived, so A expects 4 next.",
      "B의 옥텟 1부터 3까지 도착했으므로 A가 다음에 받을 번호는 4입니다."),
    NumberCase(
      opening + "Client: PSH-ACK, Seq=101, ACK=201, Len=5\nServer: ACK, Seq=201, ACK=106 (lost)\n"
        + "Client: PSH-ACK, Seq=106, ACK=201, Len=5\nServer: ACK, Seq=201, ACK=111\n", 7, "ACK=111",
      "Client's octets 106 to 110 have arrived, so Server expects 111 next. That covers what segment 5, which was "
        + "lost, acknowledged.",
      "Client의 옥텟 106부터 110까지 도착했으므로 Server가 다음에 받을 번호는 111입니다. 유실된 세그먼트 5가 확인 응답한 것도 여기에 들어 "
        + "있습니다."),
  ]

  private static let lengthCases = [
    NumberCase(
      opening + "Client: PSH-ACK, DATA\nClient: PSH-ACK, DATA\nServer: ACK, Seq=201, ACK=181\n"
        + "Client: FIN-ACK, Seq=181, ACK=201\n", 7, "Seq=181",
      "Client's data from 101 on used as many numbers as it has octets, so its next number is 181.",
      "Client의 데이터(번호 101부터)가 옥텟 수만큼 번호를 소비하므로 다음 번호는 181입니다."),
    NumberCase(
      opening + "Client: PSH-ACK, DATA\nClient: PSH-ACK, DATA\nServer: ACK, Seq=201, ACK=181\n", 6, "ACK=181",
      "Client's octets 101 to 180 have arrived, so Server expects 181 next.",
      "Client의 옥텟 101부터 180까지 도착했으므로 Server가 다음에 받을 번호는 181입니다."),
    NumberCase(
      opening + "Client: PSH-ACK, Seq=101, ACK=201, Len=5\n...\nClient: FIN-ACK, Seq=5000, ACK=201\n"
        + "Server: ACK, Seq=201, ACK=5001\n", 6, "ACK=5001",
      "Client's data and FIN at 5000 have arrived, so Server expects 5001 next.",
      "Client의 데이터와 FIN(번호 5000)이 도착했으므로 Server가 다음에 받을 번호는 5001입니다."),
    NumberCase(
      opening + "Server: ACK, Seq=200, ACK=101, Len=1 (keep-alive)\n", 4, "Len=1",
      "1 octet without meaning, under a number that is used already.", "이미 쓴 번호를 다시 쓰는, 뜻이 없는 1옥텟입니다."),
    NumberCase(
      opening + "Client: ACK, Seq=101, ACK=201, DATA\nServer: ACK, Seq=201, ACK=181\n", 5, "ACK=181",
      "Client's octets 101 to 180 have arrived, so Server expects 181 next. So segment 4 carried 80 octets.",
      "Client의 옥텟 101부터 180까지 도착했으므로 Server가 다음에 받을 번호는 181입니다. 따라서 세그먼트 4의 데이터는 80옥텟입니다."),
    NumberCase(
      opening + "Client: ACK, Seq=101, ACK=201, DATA\nServer: ACK, Seq=201, ACK=181\n", 4, "DATA",
      "How many octets these are is not written; the next number that is written tells.",
      "몇 옥텟인지 적혀 있지 않으며, 다음에 적힌 번호로 알 수 있습니다."),
    NumberCase(
      opening + "Client: ACK, Seq=101, ACK=201, DATA\nServer: ACK\n", 4, "DATA",
      "How many octets these are is not written.", "몇 옥텟인지 적혀 있지 않습니다."),
    NumberCase(
      "C: SYN, Seq=x\nS: SYN-ACK, Seq=y, ACK=x+1\nC: ACK, Seq=x+1, ACK=y+1\nC: PSH-ACK, DATA\nS: ACK\n"
        + "C: FIN-ACK, Seq=x+20, ACK=y+1\n", 6, "Seq=x+20",
      "C's 19 octets of data used the numbers x+1 to x+19, so its next number is x+20.",
      "C의 데이터 19옥텟이 번호 x+1부터 x+19까지를 소비하므로 다음 번호는 x+20입니다."),
    NumberCase(
      "Client: SYN, Seq=100\nServer: SYN-ACK, Seq=200, ACK=101, Win=10\nClient: ACK, Seq=101, ACK=201, Len=13\n"
        + "Server: ACK, Seq=201, ACK=114\n", 4, "ACK=114",
      "Server has taken all of Client's data, also what lies beyond its window, so it expects 114 next.",
      "Server는 윈도우를 벗어난 것까지 Client의 데이터를 모두 받아들였으므로 다음에 받을 번호는 114입니다."),
    NumberCase(
      "Client: SYN, Seq=100\nServer: SYN-ACK, Seq=200, ACK=100\nClient: RST, Seq=100\n", 3, "Seq=100",
      "100 goes on from the number that was wrong above.", "100은 앞에서 틀린 번호를 이어 센 것입니다."),
    NumberCase(
      opening + "Client: FIN-ACK, Seq=101, ACK=201, Len=3\n", 4, "Len=3",
      "3 octets of data use the numbers 101 to 103, and the FIN uses 104.",
      "데이터 3옥텟이 번호 101부터 103까지를 소비하고 FIN이 번호 104를 소비합니다."),
    NumberCase(
      "Client: SYN, Seq=100, TFO=a1b2, Len=5\nServer: SYN-ACK, Seq=200, ACK=106\n", 1, "Len=5",
      "5 octets of data use the numbers 101 to 105, after the SYN, which uses 100.",
      "SYN이 번호 100을 소비하고, 그 뒤의 데이터 5옥텟이 번호 101부터 105까지를 소비합니다."),
  ]

  private static let relative = """
    A: SYN, Seq=3203771241
    B: SYN-ACK, Seq=2871000033, ACK=3203771242
    A: ACK, Seq=1, ACK=1
    A: PSH-ACK, Seq=1, ACK=1, Len=100
    B: ACK, Seq=1, ACK=101

    """

  private static let countingCases = [
    NumberCase(
      relative, 3, "Seq=1",
      "From here on the trace counts from the initial sequence numbers: 1 stands for 3203771242, A's next number.",
      "여기서부터 트레이스가 번호를 초기 시퀀스 번호부터 셉니다. 1은 A의 다음 번호인 3203771242를 뜻합니다."),
    NumberCase(
      relative, 3, "ACK=1",
      "Counted from B's initial sequence number, 1 stands for 2871000034, which A expects next.",
      "B의 초기 시퀀스 번호부터 세면 1은 A가 다음에 받을 2871000034를 뜻합니다."),
    NumberCase(
      relative, 5, "ACK=101", "A's octets 1 to 100 have arrived, so B expects 101 next.",
      "A의 옥텟 1부터 100까지 도착했으므로 B가 다음에 받을 번호는 101입니다."),
    NumberCase(
      "A: SYN, Seq=i\nB: SYN-ACK, Seq=j, ACK=i+1\nA: ACK, Seq=i+1, ACK=j+1\n...\n"
        + "A: FIN-ACK, Seq=x, ACK=y\nB: ACK, Seq=y, ACK=x+1\n", 5, "Seq=y",
      "y is the number that A expects next, as its ACK has said.", "y는 A가 ACK로 알린, 다음에 받을 번호입니다."),
    NumberCase(
      "Student: SYN, Seq=?\nTeacher: SYN-ACK, Seq=500, ACK=8\n", 2, "ACK=8",
      "Student's SYN used one number, so Teacher expects 8 next.",
      "Student의 SYN이 번호 하나를 소비하므로 Teacher가 다음에 받을 번호는 8입니다."),
    NumberCase(
      "A: SYN, Seq=4294967295\nB: SYN-ACK, Seq=7, ACK=0\n", 2, "ACK=0",
      "A's SYN at 4294967295 used one number, so B expects 0 next. After 4294967295 comes 0.",
      "A의 SYN(번호 4294967295)이 번호 하나를 소비하므로 B가 다음에 받을 번호는 0입니다. 4294967295 다음의 번호는 0입니다."),
  ]

  private static let spellingCases = [
    NumberCase(
      "A: SYN, Seq=0xFFFF_FFEF\nB: SYN-ACK, Seq=7, ACK=0xFFFF_FFF0\nA: ACK, Seq=0xFFFF_FFF0, ACK=8\n"
        + "A: PSH-ACK, Seq=0xFFFF_FFF0, ACK=8, Len=0x20\n", 4, "Len=0x20",
      "32 octets of data use the numbers 0xFFFF_FFF0 to 0xF. After 0xFFFF_FFFF comes 0x0.",
      "데이터 32옥텟이 번호 0xFFFF_FFF0부터 0xF까지를 소비합니다. 0xFFFF_FFFF 다음의 번호는 0x0입니다."),
    NumberCase(
      "A: SYN, Seq=0xabcdef\nB: SYN-ACK, Seq=7, ACK=0xabcdf0\n", 2, "ACK=0xabcdf0",
      "A's SYN at 0xabcdef used one number, so B expects 0xabcdf0 next.",
      "A의 SYN(번호 0xabcdef)이 번호 하나를 소비하므로 B가 다음에 받을 번호는 0xabcdf0입니다."),
    NumberCase(
      "A: SYN, Seq=1_000_000\nB: SYN-ACK, Seq=7, ACK=1_000_001\n", 2, "ACK=1_000_001",
      "A's SYN at 1_000_000 used one number, so B expects 1_000_001 next.",
      "A의 SYN(번호 1_000_000)이 번호 하나를 소비하므로 B가 다음에 받을 번호는 1_000_001입니다."),
  ]
}
