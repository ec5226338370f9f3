import Problems
import TCP
import Testing
import TraceSyntax
import TraceText

/// A line with a fault: what is found, where, and what the first fix makes of it.
struct Fault: CustomTestStringConvertible, Sendable {
  var line: String
  var name: ProblemName
  var marked: String
  /// The line after the first fix; `nil` where there is none.
  var mended: String?
  var isBroken: Bool

  init(_ line: String, _ name: ProblemName, _ marked: String, _ mended: String? = nil, isBroken: Bool = true)
  {
    self.line = line
    self.name = name
    self.marked = marked
    self.mended = mended
    self.isBroken = isBroken
  }

  var testDescription: String { line }
}

@Suite struct FaultTests {
  static let faults: [Fault] = [
    Fault("and so the server answers  # prose", .unreadableLine, "and so the server answers"),
    Fault("TCP Peer A: SYN", .unreadableLine, "TCP Peer A", "\"TCP Peer A\": SYN", isBroken: false),
    Fault(
      "Host A → Host B : SYN", .unreadableLine, "Host A → Host B", "\"Host A\" -> \"Host B\" : SYN",
      isBroken: false),
    Fault("A -> Host B SYN", .unreadableLine, "A -> Host B", "A -> \"Host B\": SYN", isBroken: false),
    Fault("A to B: SYN", .unreadableLine, "A to B", "A -> B: SYN", isBroken: false),
    Fault("B (10.0.0.2) <- A: SYN", .unreadableLine, "B (10.0.0.2) <- A", "A -> B: SYN", isBroken: false),
    Fault("Client - SYN, Seq=1", .unreadableLine, "Client -", "Client: SYN, Seq=1", isBroken: false),
    Fault("Cli\u{AD}ent: SYN", .unreadableLine, "Cli\u{AD}ent: SYN", "Client: SYN"),
    Fault("Client: SY\u{200B}N, Seq=1\u{200B}0", .unknownItem, "SY\u{200B}N", "Client: SYN, Seq=10"),
    Fault("Client SYN, Seq=1", .unreadableLine, "Client", "Client: SYN, Seq=1", isBroken: false),
    Fault("Client:", .unreadableLine, "Client:"),
    Fault("Client: SYN ... Seq=5", .unreadableLine, "... Seq=5"),
    Fault("SYN: Seq=5", .missingSender, "SYN: Seq=5"),
    Fault("[SYN] Seq=5", .missingSender, "[SYN] Seq=5"),
    Fault("Client: SYN, Sq=5", .unknownItem, "Sq=5", "Client: SYN, Seq=5", isBroken: false),
    Fault("Client: hello", .unknownItem, "hello"),
    Fault("Client: sends SYN with sequence number 100", .unknownItem, "sends"),
    Fault("Client: TCP 54321 > 80 [SYN]", .unknownItem, "TCP 54321 > 80"),
    Fault(
      "Client: ACK, Seq=1 and so it is open", .unknownItem, "and so it is open",
      "Client: ACK, Seq=1 # and so it is open", isBroken: false),
    Fault(
      "Client: ACK [ESTABLISHED] 연결 완료", .unknownItem, "연결 완료", "Client: ACK [ESTABLISHED] # 연결 완료",
      isBroken: false),
    Fault("Client: ACK, Seq=1,000", .badNumber, "1,000", "Client: ACK, Seq=1000", isBroken: false),
    Fault(
      "Client: ACK, Seq=1,000,000, ACK=5", .badNumber, "1,000,000", "Client: ACK, Seq=1000000, ACK=5",
      isBroken: false),
    Fault(
      "P > Q: Flags [P.], seq 1:518, length 517", .badNumber, "1:518",
      "P > Q: Flags [P.], seq 1, length 517", isBroken: false),
    Fault(
      "P > Q: Flags [P.], seq 1:518", .badNumber, "1:518", "P > Q: Flags [P.], seq 1, Len=517",
      isBroken: false),
    Fault(
      "Client --SYN--> Server", .unreadableLine, "Client --SYN--> Server", "Client -> Server: SYN",
      isBroken: false),
    Fault(
      "Client <-- SYN-ACK, Seq=1, ACK=5 -- Server  # x", .unreadableLine,
      "Client <-- SYN-ACK, Seq=1, ACK=5 -- Server", "Server -> Client: SYN-ACK, Seq=1, ACK=5  # x",
      isBroken: false),
    Fault(
      "클라이언트 --SYN--> \"서버 1\": Seq=1 (lost)", .unreadableLine, "클라이언트 --SYN--> \"서버 1\":",
      "클라이언트 -> \"서버 1\": SYN, Seq=1 (lost)", isBroken: false),
    Fault("Client --hello--> Server", .unreadableLine, "Client --hello--> Server"),
    Fault("Client: SYN lost", .unknownItem, "lost", "Client: SYN (lost)"),
    Fault("Client: close", .unknownItem, "close", "Client: (close)"),
    Fault("Client: ESTABLISHED", .unknownItem, "ESTABLISHED", "Client: [ESTABLISHED]"),
    Fault("Client: ESTABLISHD", .unknownState, "ESTABLISHD", "Client: [ESTABLISHED]"),
    Fault("Client: SYN_SNT  # waits", .unknownState, "SYN_SNT", "Client: [SYN-SENT]  # waits"),
    Fault("Client: FIN WAIT", .unknownState, "FIN WAIT", "Client: [FIN-WAIT-1]"),
    Fault("Client: syn_rcvd", .unknownItem, "syn_rcvd", "Client: [SYN-RECEIVED]"),
    Fault("Server: LISTEN", .unknownItem, "LISTEN", "Server: [LISTEN]"),
    Fault("Server: listen", .unknownItem, "listen", "Server: (listen)"),
    Fault("Client: SYN, Seq=100!", .unknownItem, "!", "Client: SYN, Seq=100"),
    Fault("Server: <SEQ=300><ACK=101><CTL=SYN,ACK>", .unknownItem, "<SEQ=300><ACK=101><CTL=SYN"),
    Fault(
      "Client: SYN, Seq=1 (losst)", .unknownWord, "(losst)", "Client: SYN, Seq=1 (lost)", isBroken: false),
    Fault("Client: (ESTAB)", .unknownWord, "(ESTAB)", "Client: [ESTABLISHED]"),
    Fault("Client: (clsoe)", .unknownWord, "(clsoe)", "Client: (close)", isBroken: false),
    Fault(
      "Client: ACK [ESTABLISHD]", .unknownState, "ESTABLISHD", "Client: ACK [ESTABLISHED]", isBroken: false),
    Fault(
      "Client: SYN [SYN-SENT, SYN_RCVD]", .unknownState, "SYN-SENT, SYN_RCVD",
      "Client: SYN [SYN-SENT | SYN-RECEIVED]", isBroken: false),
    Fault(
      "Client: [ESTABLISHED", .unknownState, "[ESTABLISHED", "Client: [ESTABLISHED]", isBroken: false),
    Fault("[Client]: SYN", .unreadableLine, "[Client]: SYN"),
    Fault("Client: [OPEN | CLOSED]", .unknownState, "OPEN", isBroken: false),
    Fault("Client: SYN, Seq=", .missingValue, "Seq="),
    Fault("Client: SYN, Seq #100", .missingValue, "Seq"),
    Fault("Client: SYN, Seq, ACK=5", .missingValue, "Seq"),
    Fault("Client: SYN, Seq=4294967296", .badNumber, "4294967296"),
    Fault("Client: SYN, Seq=12ab", .badNumber, "12ab"),
    Fault("Client: ACK, ACK=ISN(c)+1", .badNumber, "ISN(c)+1", "Client: ACK, ACK=ISN_c+1"),
    Fault("Client: SYN, Seq=1__0", .badNumber, "1__0"),
    Fault("Client: ACK, Win=70000", .badNumber, "Win=70000", isBroken: false),
    Fault("Client: ACK, Data=hello", .badNumber, "hello", "Client: ACK, Data=\"hello\""),
    Fault("Client: SYN, Seq=1, Seq=2", .repeatedItem, "Seq=2", "Client: SYN, Seq=1"),
    Fault("Client: SYN-SYN", .repeatedItem, "SYN", "Client: SYN", isBroken: false),
    Fault("Client: SYN=j", .misplacedNumber, "SYN=j", "Client: SYN, Seq=j", isBroken: false),
    Fault("Client: ACK(seq=x+1)", .misplacedNumber, "ACK(seq=x+1)", "Client: ACK, ACK=x+1", isBroken: false),
    Fault(
      "Server: SYN(seq=y)+ACK(seq=x+1)", .misplacedNumber, "ACK(seq=x+1)", "Server: SYN(seq=y)+ACK, ACK=x+1",
      isBroken: false),
    Fault(
      "Server: SYN-ACK(y, x+1)", .positionalNumber, "(y, x+1)", "Server: SYN-ACK, Seq=y, ACK=x+1",
      isBroken: false),
    Fault("Client: SYN (x)", .positionalNumber, "(x)", "Client: SYN, Seq=x", isBroken: false),
    Fault("Client: ACK(y+1)", .positionalNumber, "(y+1)", "Client: ACK, ACK=y+1", isBroken: false),
    Fault("Client: SYN 100", .positionalNumber, "100", "Client: SYN, Seq=100", isBroken: false),
    Fault("Client: FIN u", .positionalNumber, "u", "Client: FIN, Seq=u", isBroken: false),
    Fault("Server: SYN-ACK(y)", .positionalNumber, "(y)"),
    Fault(
      "Server: SYN-ACK y, x+1", .positionalNumber, "y, x+1", "Server: SYN-ACK, Seq=y, ACK=x+1",
      isBroken: false),
    Fault(
      "Server: SYN-ACK 200, 101, Win=5", .positionalNumber, "200, 101",
      "Server: SYN-ACK, Seq=200, ACK=101, Win=5", isBroken: false),
    Fault(
      "Client: ACK x+1, y+1", .positionalNumber, "x+1, y+1", "Client: ACK, Seq=x+1, ACK=y+1", isBroken: false),
    Fault("Client: FIN (close)", .misplacedEvent, "(close)", "Client: (close)\nClient: FIN", isBroken: false),
    Fault(
      "\"Peer A\": ACK, Seq=5 (2MSL)", .misplacedEvent, "(2MSL)",
      "\"Peer A\": ACK, Seq=5\n\"Peer A\": (2MSL)",
      isBroken: false),
    Fault("Client: SYN (lost) (duplicate)", .contradictoryFate, "(lost) (duplicate)", isBroken: false),
    Fault("Client: SYN (lost) ...", .contradictoryFate, "...", isBroken: false),
    Fault("Client: ACK, Data=\"hel  # x", .unterminatedQuote, "\"hel", "Client: ACK, Data=\"hel\"  # x"),
    Fault("@1x Client: SYN", .badTime, "@1x", isBroken: false),
    Fault("+200ms Client: SYN", .badTime, "+200ms", "@+200ms Client: SYN", isBroken: false),
    Fault("0.120 Client -> Server: SYN", .badTime, "0.120", "@0.120 Client -> Server: SYN", isBroken: false),
    Fault("1.5s \"Peer A\": SYN", .badTime, "1.5s", "@1.5s \"Peer A\": SYN", isBroken: false),
    Fault("Client: SYN, WS=100", .badOption, "WS=100", "Client: SYN, WS=64", isBroken: false),
    Fault("Client: SYN, WS=7", .badOption, "WS=7", "Client: SYN, wscale=7", isBroken: false),
    Fault("Client: ACK, SACK=9-5", .badOption, "9-5", isBroken: false),
    Fault("Client: SYN, TFO=xyz", .badOption, "TFO=xyz", isBroken: false),
    Fault(
      "Client: ACK, Len=6, Data=\"é!\"", .lengthMismatch, "Len=6", "Client: ACK, Len=3, Data=\"é!\"",
      isBroken: false),
    Fault(
      "#! allow: missing-ack", .unknownProblem, "missing-ack", "#! allow: missing-ack-flag", isBroken: false),
    Fault("#! expect: no-flag", .unknownProblem, "no-flag", "#! expect: no-flags", isBroken: false),
  ]

  @Test(arguments: faults)
  func `a fault costs one line and is found at its place, with the fix that mends it`(_ fault: Fault) {
    let document = parse("A: SYN\n\(fault.line)\nB: ACK\n")
    #expect(document.problems.map(\.name) == [fault.name])
    #expect(document.problems.first.map { document.source.text($0.range) } == fault.marked)
    #expect(document.statements.first?.bits.name == "SYN")
    #expect(document.statements.last?.bits.name == "ACK")
    if document.statements.count == 3 {
      #expect(document.statements[1].marks.hasAny(.isBroken) == fault.isBroken)
    }
    if fault.name != .missingSender { #expect(mended(fault.line) == fault.mended) }
    if let mended = fault.mended { #expect(parse(mended).problems.map(\.name) == []) }
    #expect(formatted(fault.line) == fault.line + "\n")
  }

  @Test func `a missing sender can be each of the two endpoints`() {
    let document = parse("A: SYN\nB: SYN-ACK\nACK, Seq=1\n")
    let fixed = document.problems.first?.fixes.map {
      String(decoding: TextEdit.apply($0.edits, to: document.source.bytes), as: UTF8.self).split(
        separator: "\n"
      ).last
    }
    #expect(fixed == ["A: ACK, Seq=1", "B: ACK, Seq=1"])
    #expect(document.statements[2].sender == NameTable.none)
  }

  @Test func `a trace that never names a sender says so once`() {
    let nameless = "SYN, Seq=100\nSYN-ACK, Seq=200, ACK=101\nACK, Seq=101, ACK=201\n"
    #expect(parse(nameless).problems.map(\.name) == [.missingSender])
    let two = parse("A: SYN\n== One ==\n\(nameless)== Two ==\n\(nameless)B: ACK\nACK\n")
    #expect(two.problems.map(\.name) == Array(repeating: .missingSender, count: 1 + 4))
  }

  @Test func `an event on a segment's line is moved to a line of the same container`() throws {
    let lesson = "> ```hstrace\r\n> A: FIN-ACK, Seq=1, ACK=5 (close)\r\n> ```\r\n"
    let document = TraceDocument.parse(SourceText(name: "a.md", lesson), as: .markdown)
    let fix = try #require(document.problems.first?.fixes.first)
    #expect(fix.title == .insertLineBefore("A: (close)"))
    #expect(
      String(decoding: TextEdit.apply(fix.edits, to: document.source.bytes), as: UTF8.self)
        == "> ```hstrace\r\n> A: (close)\r\n> A: FIN-ACK, Seq=1, ACK=5\r\n> ```\r\n")
  }

  @Test func `the sender before an arrow is known where the receiver is`() {
    let document = parse("A: SYN\nB: SYN-ACK\n-> B: ACK\n")
    #expect(document.problems.isEmpty)
    #expect(document.names[document.statements[2].sender] == "A")
  }

  @Test func `bytes that are not UTF-8 are reported once a line`() {
    let bytes = Array("A: SYN  # ".utf8) + [0xff, 0x20, 0xfe, 0x0a] + Array("B: ACK\n".utf8)
    let document = TraceDocument.parse(SourceText(name: "a.hs", bytes: bytes), as: .trace)
    #expect(document.problems.map(\.name) == [.notUTF8])
    #expect(document.problems.first?.range == ByteRange(10, 11))
  }

  @Test func `a name in another encoding is one finding, and not also an unreadable line`() {
    let korean: [UInt8] = [0xc5, 0xac, 0xb6, 0xf3, 0x3a, 0x20, 0x53, 0x59, 0x4e, 0x0a]
    let document = TraceDocument.parse(SourceText(name: "a.hs", bytes: korean + korean), as: .trace)
    #expect(document.problems.map(\.name) == [.notUTF8, .notUTF8])
  }

  @Test func `times never go back`() {
    let document = parse("@2 A: SYN\n@1 B: ACK\n")
    #expect(document.problems.map(\.name) == [.badTime])
    #expect(document.problems.first?.values.expected == "@2")
  }

  @Test(arguments: [
    ("@0.040", "@0.020", "@0.040"), ("@0.04", "@0.020", "@0.040"), ("@0.0405", "@0.02", "@0.0405"),
    ("@40ms", "@20ms", "@0.04"), ("@2.0", "@1", "@2"),
  ])
  func `an earlier time is told as finely as the time that lies before it`(
    first: String, second: String, told: String
  ) {
    let document = parse("\(first) A: SYN\n\(second) B: ACK\n")
    #expect(document.problems.first?.values.expected == told)
  }

  @Test func `a line gives no more than sixteen problems, and the next line counts anew`() {
    let line = "A: SYN" + String(repeating: ", Seq=1", count: 100) + "\n"
    let document = TraceDocument.parse(SourceText(name: "lesson.hs", line + line), as: .trace)
    #expect(document.problems.count == 32)
  }
}
