import TCP
import Testing
import TraceSyntax
import TraceText

/// Which bytes of a line gave which part of its statement.
@Suite struct LineTokensTests {
  static let line =
    "1. @1.5 A -> B: SYN-ACK, Seq=100, ACK 7, Len=5, WS=128 (lost) (retransmission) [ESTAB | CLOSED]  # note"

  static let parts: [(StatementPart, String?, String?)] = [
    (.time, "@1.5", nil),
    (.sender, "A", nil),
    (.receiver, "B", nil),
    (.flags, "SYN-ACK", nil),
    (.flag(.ack), "ACK", nil),
    (.flag(.fin), nil, nil),
    (.sequence, "Seq=100", "100"),
    (.acknowledgment, "ACK 7", "7"),
    (.length, "Len=5", "5"),
    (.window, nil, nil),
    (.option(.windowScale), "WS=128", "128"),
    (.claim(.lost), "(lost)", nil),
    (.claim(.retransmission), "(retransmission)", nil),
    (.senderState, "ESTAB", nil),
    (.receiverState, "CLOSED", nil),
    (
      .whole,
      "@1.5 A -> B: SYN-ACK, Seq=100, ACK 7, Len=5, WS=128 (lost) (retransmission) [ESTAB | CLOSED]", nil
    ),
  ]

  @Test(arguments: parts)
  func `each part of a statement has its place`(_ part: StatementPart, _ range: String?, _ value: String?) {
    let source = SourceText(name: "a.hs", Self.line)
    let tokens = source.tokens(ofLineAt: 0)
    #expect(tokens.range(of: part).map(source.text) == range)
    #expect(tokens.valueRange(of: part).map(source.text) == value)
  }

  static let others: [(String, StatementPart, String?, String?)] = [
    ("1️⃣ 서버 → 클라이언트：SYN，순서 번호＝２００，확인 응답 번호 １０１ (재전송)", .sender, "서버", nil),
    ("1️⃣ 서버 → 클라이언트：SYN，순서 번호＝２００", .receiver, "클라이언트", nil),
    ("서버：SYN，순서 번호＝２００，확인 응답 번호＝１０１", .sequence, "순서 번호＝２００", "２００"),
    ("서버：SYN，순서 번호＝２００，확인 응답 번호＝１０１", .acknowledgment, "확인 응답 번호＝１０１", "１０１"),
    ("서버：ACK (재전송) ［ESTABLISHED｜LISTEN］", .receiverState, "LISTEN", nil),
    ("서버：ACK (재전송) ［ESTABLISHED｜LISTEN］", .claim(.retransmission), "(재전송)", nil),
    ("Host A → Host B: SYN, Seq=1", .sender, "Host A", nil),
    ("Host A → Host B: SYN, Seq=1", .receiver, "Host B", nil),
    ("Host B ← Host A: SYN, Seq=1", .sender, "Host A", nil),
    ("Host B ← Host A: SYN, Seq=1", .receiver, "Host B", nil),
    ("Server: ACK(seq=x+1)", .acknowledgment, "seq=x+1", "x+1"),
    ("Client: SYN=j", .sequence, "j", "j"),
    ("Client: SYN, Sq=5", .sequence, "Sq=5", "5"),
    ("Client: SYN (losst)", .claim(.lost), "(losst)", nil),
    ("10.0.0.1:80 → 10.0.0.2:4000 [SYN] Seq=0", .receiver, "10.0.0.2:4000", nil),
  ]

  @Test(arguments: others)
  func `parts have their places in pasted and in repaired lines too`(
    _ line: String, _ part: StatementPart, _ range: String?, _ value: String?
  ) {
    let source = SourceText(name: "a.hs", line)
    let tokens = source.tokens(ofLineAt: 0)
    #expect(tokens.range(of: part).map(source.text) == range)
    #expect(tokens.valueRange(of: part).map(source.text) == value)
  }

  @Test func `of two ACK items the one that is 1 is the flag`() {
    let source = SourceText(name: "a.hs", "A: SYN=1, ACK=1, ack=7")
    let tokens = source.tokens(ofLineAt: 0)
    #expect(tokens.range(of: .flag(.ack)).map(source.text) == "ACK=1")
    #expect(tokens.range(of: .acknowledgment).map(source.text) == "ack=7")
  }

  @Test func `an arrow to the left names the receiver first`() {
    let source = SourceText(name: "a.hs", "B <- A: (close) ...")
    let tokens = source.tokens(ofLineAt: 0)
    #expect(tokens.range(of: .sender).map(source.text) == "A")
    #expect(tokens.range(of: .receiver).map(source.text) == "B")
    #expect(tokens.range(of: .event).map(source.text) == "(close)")
  }
}
