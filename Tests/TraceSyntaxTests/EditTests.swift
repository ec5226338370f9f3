import TCP
import TestSupport
import Testing
import TraceSyntax
import TraceText

/// A document that follows edits is what reading its text anew gives.
struct EditTests {
  private static let pieces = [
    "1", "0", "#", "\n", "\r\n", "\r", "Client: ", "Server: ACK, Seq=1, ACK=2\n", "한글", "...", " (lost)",
    "\"", "> note\n",
    ", Win=5, MSS=1460", "== new ==\n", "@1 ", "x+1", "ACK=1", "[CLOSED]", "#! expect: bad-number\n", "---\n",
    "", "",
    "SYN=1, ", "Server <- Client: ", "Server", "Other: SYN\n", "\u{FF}", "-- part --\n",
    "title: T\n", "Title: of a trace\n", "Client: ESTABLISHD\n",
  ]

  @Test(arguments: Array(1...8) as [UInt64])
  func `after random edits a document is as if read anew`(seed: UInt64) {
    follow(seed, above: "# a lesson\n", atLeast: 150)
  }

  @Test(arguments: Array(1...4) as [UInt64])
  func `front matter may get its end and lose it, and lines above it`(seed: UInt64) {
    follow(seed, above: "---\ntitle: T\nhstrace:\n  version: 1\n---\n", atLeast: 40)
  }

  private func follow(_ seed: UInt64, above: String, atLeast least: Int) {
    print("edits of seed \(seed)")
    var random = SeededGenerator(seed: seed)
    var exchange = RandomExchange(ExchangeScript(seed: seed))
    let more = (1...20).map { "Client: ACK, Seq=\($0), ACK=7\nServer: ACK, Seq=7, ACK=\($0), Len=3\n" }
      .joined()
    let second = "== Second ==\n\(exchange.text())\n\(more)"
    let traces = "\(above)== First ==\n\(more)\(second)== Third ==\n\(more)"
    let text = Array(traces.utf8)
    var bytes = text
    var document = TraceDocument.parse(SourceText(name: "a.hs", bytes: bytes), as: .trace)
    var followed = 0
    for number in 1...500 {
      // Not too many edits on end, lest nothing can be read any more.
      if number % 10 == 0 {
        bytes = text
        document = TraceDocument.parse(SourceText(name: "a.hs", bytes: bytes), as: .trace)
      }
      // Often where a trace begins, since names are told there.
      let most = random.happens(30) ? min(120, bytes.count) : bytes.count
      let start = Int.random(in: 0...most, using: &random)
      let length = random.happens(60) ? 0 : Int.random(in: 0...min(6, bytes.count - start), using: &random)
      let piece = Array((Self.pieces.randomElement(using: &random) ?? "").utf8)
      bytes.replaceSubrange(start..<start + length, with: piece)
      let source = SourceText(name: "a.hs", bytes: bytes)
      let fresh = TraceDocument.parse(source, as: .trace)
      let edit = TraceDocument.Edit(range: start..<start + length, count: piece.count)
      if document.follow(edit, in: source) != nil {
        followed += 1
        guard Self.summary(document) == Self.summary(fresh) else {
          let (own, other) = (Self.summary(document), Self.summary(fresh))
          let place = zip(own, other).prefix { $0 == $1 }.count
          Issue.record(
            """
            edit \(number) of seed \(seed) at \(start)
            \(place < own.count ? own[place] : "-")
            \(place < other.count ? other[place] : "-")
            """)
          return
        }
      } else {
        document = fresh
      }
    }
    print("\(followed) of 500 followed")
    #expect(followed > least)
  }

  /// All that a document says, with names, symbols and details in place of their indices.
  private static func summary(_ document: TraceDocument) -> [String] {
    let statements = document.statements.map { statement in
      let detail = document.details[Int(statement.detail)]
      return
        "\(statement.start) \(statement.kind) \(statement.event) \(statement.bits.rawValue) \(statement.marks.rawValue) "
        + "\(document.names[statement.sender]) \(document.names[statement.receiver]) "
        + "\(document.symbols.text(statement.sequence)) \(document.symbols.text(statement.acknowledgment)) "
        + "\(document.symbols.text(statement.length)) \(statement.window) \(detail.options.maximumSegmentSize ?? 0) "
        + "\(String(describing: detail.senderState)) \(String(describing: detail.receiverState)) \(detail.time) "
        + "\(detail.urgentPointer)"
    }
    let traces = document.traces.map { "\($0.statements) \($0.title ?? "-") \($0.start)" }
    return statements + traces + document.problems.map { "\($0)" }
  }
}
