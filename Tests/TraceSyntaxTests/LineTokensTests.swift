import TCP
import Testing
import TraceSyntax
import TraceText

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
