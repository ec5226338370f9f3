import Problems
import TCP
import Testing
import TraceSyntax
import TraceText

/// What people write, and the one form it is written in.
@Suite struct LenienceTests {
  static let lines: [(written: String, canonical: String)] = [
    // Flags.
    ("Server: SYN, Seq=200, ACK=101", "Server: SYN-ACK, Seq=200, ACK=101"),
    ("Server: ack+syn", "Server: SYN-ACK"),
    ("Server: SYN/ACK, Seq=1", "Server: SYN-ACK, Seq=1"),
    ("Server: [SYN, ACK] Seq=0 Ack=1 Win=65160 Len=0", "Server: SYN-ACK, Seq=0, ACK=1, Len=0, Win=65160"),
    ("Server: Flags [S.], seq 5, ack 2", "Server: SYN-ACK, Seq=5, ACK=2"),
    ("Server: SYNACK", "Server: SYN-ACK"),
    ("Client: PSH·ACK", "Client: PSH-ACK"),
    ("Client: Flags=0x012", "Client: SYN-ACK"),
    ("Client: SYN=1, ACK=0, Seq=7", "Client: SYN, Seq=7"),
    ("Server: SYN=1, ACK=1, seq=5, ack=7", "Server: SYN-ACK, Seq=5, ACK=7"),
    ("Client: URG=1, Urg=5, ACK", "Client: URG-ACK, Urg=5"),
    ("Client: ACK, FIN, PSH", "Client: FIN-PSH-ACK"),
    ("Client: SYN, Seq=1, ACK=0", "Client: SYN, Seq=1, ACK=0"),
    // Keys and values.
    ("Client: SYN, Sequence Number: 100", "Client: SYN, Seq=100"),
    ("Client: SYN, SEG.SEQ = 100", "Client: SYN, Seq=100"),
    ("Client: ACK, seq_num=1, ack_num=2", "Client: ACK, Seq=1, ACK=2"),
    ("클라이언트: SYN, 시퀀스 번호=100", "클라이언트: SYN, Seq=100"),
    ("서버：SYN，순서 번호＝２００，확인 응답 번호＝１０１", "서버: SYN-ACK, Seq=200, ACK=101"),
    ("Client: ACK 101", "Client: ACK, ACK=101"),
    ("Client: SYN(seq=x)", "Client: SYN, Seq=x"),
    ("Client: SYN, Seq = client_isn + 1", "Client: SYN, Seq=client_isn+1"),
    ("Client: SYN, Seq=0xDEAD_BEEF", "Client: SYN, Seq=0xDEAD_BEEF"),
    ("Client: SYN, Seq=?", "Client: SYN, Seq=?"),
    ("Client: ACK, Len=len, Seq=x-1", "Client: ACK, Seq=x-1, Len=len"),
    ("Client: ACK, 데이터", "Client: ACK, DATA"),
    ("Client: Data=\"a\\n\", ACK", "Client: ACK, Data=\"a\\n\""),
    ("Client: ACK, ack no. 101", "Client: ACK, ACK=101"),
    ("Client: ACK, Ack. No: 101, Seq. no.=5", "Client: ACK, Seq=5, ACK=101"),
    ("Client: SYN flag=1", "Client: SYN"),
    ("Client: SYN, Seq=100.", "Client: SYN, Seq=100"),
    ("客户端：SYN，seq＝x。", "客户端: SYN, Seq=x"),
    // Options.
    ("A: ACK, options [nop,nop,TS val 5 ecr 7]", "A: ACK, TSval=5, TSecr=7"),
    ("Client: SYN, wscale 7, mss 1460, sackOK", "Client: SYN, MSS=1460, wscale=7, SACK_PERM"),
    ("Client: SYN, Options [mss 1460, WS=128]", "Client: SYN, MSS=1460, WS=128"),
    ("Client: ACK, SACK=1001-1501 2001-2501", "Client: ACK, SACK=1001-1501, SACK=2001-2501"),
    ("Client: SYN, TFO", "Client: SYN, TFO=request"),
    ("Client: ACK, TSecr=1, TSval=2", "Client: ACK, TSval=2, TSecr=1"),
    // Directions and names.
    ("A → B: SYN", "A -> B: SYN"),
    ("A ─> B: SYN", "A -> B: SYN"),
    ("A-->>B: SYN", "A -> B: SYN"),
    ("A => B : SYN", "A -> B: SYN"),
    ("B <- A: SYN [SYN-SENT | LISTEN]", "A -> B: SYN [SYN-SENT | LISTEN]"),
    ("B ← A: SYN", "A -> B: SYN"),
    ("10.0.0.1:80 -> 10.0.0.2:4000: SYN", "10.0.0.1:80 -> 10.0.0.2:4000: SYN"),
    ("10.0.0.1:80 → 10.0.0.2:4000 [SYN] Seq=0", "10.0.0.1:80 -> 10.0.0.2:4000: SYN, Seq=0"),
    ("\u{200E}Client\u{200F}: SYN,\u{A0}Seq=1", "Client: SYN, Seq=1"),
    ("\"TCP Peer A\": SYN", "\"TCP Peer A\": SYN"),
    ("“TCP Peer A”: SYN", "\"TCP Peer A\": SYN"),
    ("\"Client\": SYN", "Client: SYN"),
    ("\"SYN\": SYN", "\"SYN\": SYN"),
    ("1: SYN", "1: SYN"),
    // What stands before.
    ("1. Client: SYN", "Client: SYN"),
    ("1) Client: SYN", "Client: SYN"),
    ("(a) Client: SYN", "Client: SYN"),
    ("① Client: SYN", "Client: SYN"),
    ("1️⃣ Client: SYN", "Client: SYN"),
    ("- **Client**: `SYN, Seq=1`", "Client: SYN, Seq=1"),
    ("Step 1: Client: SYN", "Client: SYN"),
    ("1단계: 클라이언트: SYN", "클라이언트: SYN"),
    ("Step 1 - Client: SYN", "Client: SYN"),
    ("1 - Client: SYN", "Client: SYN"),
    ("1: Client: SYN", "Client: SYN"),
    ("1)Client: SYN", "Client: SYN"),
    ("a. Client: SYN", "Client: SYN"),
    ("— Client: SYN", "Client: SYN"),
    ("1 단계: 클라이언트: SYN", "클라이언트: SYN"),
    ("第一次握手：客户端：SYN=1，seq=x", "客户端: SYN, Seq=x"),
    ("第2步 服务器 → 客户端：SYN", "服务器 -> 客户端: SYN"),
    ("ステップ１：クライアント：SYN", "クライアント: SYN"),
    ("| Client | Server | SYN | Seq=5 |", "Client -> Server: SYN, Seq=5"),
    ("| 1 | Client | SYN | Seq=5 |", "Client: SYN, Seq=5"),
    ("@120ms   Client:SYN", "@120ms Client: SYN"),
    // What stands behind.
    ("Client: SYN …", "Client: SYN ..."),
    ("… Client: SYN (중복)", "... Client: SYN (duplicate)"),
    ("Client: FIN-ACK (재전송)", "Client: FIN-ACK (retransmission)"),
    ("Client: ACK (Keep Alive)", "Client: ACK (keep-alive)"),
    ("Client: ACK (lost, retransmission)", "Client: ACK (lost) (retransmission)"),
    ("Client: ACK (the third segment)", "Client: ACK (the third segment)"),
    ("Client: ACK [ESTAB|FIN_WAIT1]", "Client: ACK [ESTABLISHED | FIN-WAIT-1]"),
    ("Client: ACK [ | CLOSED]", "Client: ACK [- | CLOSED]"),
    ("Client: ACK ［ESTABLISHED｜LISTEN］", "Client: ACK [ESTABLISHED | LISTEN]"),
    ("Client: 【TIME_WAIT】", "Client: [TIME-WAIT]"),
    ("Client: [time_wait]", "Client: [TIME-WAIT]"),
    ("Client: (active open)", "Client: (open)"),
    ("Client: (send 1_0)", "Client: (send 10)"),
    ("Client: SYN//why", "Client: SYN  # why"),
    ("Client: SYN      #why", "Client: SYN  # why"),
    // Other lines.
    ("==Opening", "== Opening =="),
    ("--  data --   # part", "-- data --  # part"),
    (">a note # with a sign", "> a note # with a sign"),
    ("//comment", "# comment"),
    ("#!expect:no-flags,wrong-state", "#! expect: no-flags, wrong-state"),
    ("…", "..."),
  ]

  @Test(arguments: lines)
  func `a line is read past its spelling and written in one form`(
    _ line: (written: String, canonical: String)
  ) {
    let document = parse(line.written)
    #expect(document.problems.map(\.name) == [])
    #expect(formatted(line.written) == line.canonical + "\n")
    #expect(formatted(line.canonical) == line.canonical + "\n")
    #expect(meaning(parse(line.canonical)) == meaning(document))
  }

  @Test func `a lone ACK=1 is the flag only where other flags are written as bits`() {
    let bits = parse("Client: SYN=1, Seq=9\nClient: ACK=1, Seq=10\n")
    #expect(bits.statements[1].bits.name == "ACK")
    #expect(!bits.statements[1].marks.hasAny(.hasAcknowledgment))
    let numbers = parse("Client: SYN, Seq=9\nClient: ACK=1, Seq=10\n")
    #expect(numbers.statements[1].marks.hasAny(.hasAcknowledgment))
    #expect(numbers.statements[1].acknowledgment == WrittenNumber(offset: 1))
  }

  @Test func `blank lines and line ends are kept, but never two blank lines in a row`() {
    #expect(formatted("\nA: SYN\r\n\r\n\r\nB: SYN-ACK\r\n\r\n") == "A: SYN\r\n\r\nB: SYN-ACK\r\n")
    #expect(formatted("---\ntitle:   x\n---\n\nA:SYN") == "---\ntitle:   x\n---\nA: SYN\n")
  }

  @Test func `relative times are added up, and a heading starts the clock again`() {
    let document = parse("@1.5 A: SYN\n@+20ms B: SYN-ACK\n== next ==\n@10us A: SYN\n")
    let times = document.statements.filter { $0.detail != 0 }.map { document.details[Int($0.detail)].time }
    #expect(times == [1_500_000, 1_520_000, 10])
  }

  @Test func `headings divide a file into traces, and what stands before them is one of its own`() {
    let document = parse("A: SYN\n== One ==  # x\nB: SYN\n...\n== Two\n")
    #expect(document.traces.map(\.title) == [nil, "One", "Two"])
    #expect(document.traces.map(\.statements) == [0..<1, 1..<4, 4..<5])
  }
}
