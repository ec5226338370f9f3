import TestSupport
import Testing
import TraceDrawing
import TraceText

/// How the style of the RFC's figures draws what those figures do not have.
@Suite struct RFCDrawingTests {
  private func lines(_ text: String, width: Int = 80) throws -> [String] {
    var options = DrawingOptions()
    options.width = width
    return try Sample.draw("A: [ESTABLISHED]\nB: [ESTABLISHED]\n" + text, as: .rfc, options: options)
      .split(separator: "\n").dropFirst(2).map { $0.split(separator: " ").joined(separator: " ") }
  }

  @Test(arguments: [
    ("A: ACK, Seq=1, ACK=5, Len=3 (lost)", "2. ESTABLISHED --> <SEQ=1><ACK=5><DATA=3><CTL=ACK> --X (lost)"),
    ("B: ACK, Seq=5, ACK=1, Len=3 (lost)", "2. (lost) X-- <SEQ=5><ACK=1><DATA=3><CTL=ACK> <-- ESTABLISHED"),
    (
      "A: ACK, Seq=1, ACK=5, Len=3 (corrupt)",
      "2. ESTABLISHED --> <SEQ=1><ACK=5><DATA=3><CTL=ACK> --X (corrupt)"
    ),
    (
      "A: ACK, Seq=1, ACK=5, Data=\"hi\"",
      "2. ESTABLISHED --> <SEQ=1><ACK=5><DATA=2 \"hi\"><CTL=ACK> --> ESTABLISHED"
    ),
    (
      "A: ACK, Seq=1, ACK=5, Win=0, TSval=7",
      "2. ESTABLISHED --> <SEQ=1><ACK=5><WIN=0><TSval=7><CTL=ACK> --> ESTABLISHED"
    ),
    (
      "A: PSH-ACK, Seq=1, ACK=5, Len=4, Data=\"hello\"",
      "2. ESTABLISHED --> <SEQ=1><ACK=5><DATA=4 \"hello\"> --> ESTABLISHED"
    ),
    (
      "A: ACK, Seq=1, ACK=5, Len=3 ...\n... A: ACK, Seq=2",
      "3. ... <SEQ=2><ACK=5><DATA=3><CTL=ACK> --> ESTABLISHED"
    ),
    ("... B: ACK, Seq=5, ACK=1", "2. ESTABLISHED <-- <SEQ=5><ACK=1><CTL=ACK> ..."),
    ("... B: ACK, Seq=5, ACK=1 (duplicate)", "2. ESTABLISHED <-- <SEQ=5><ACK=1><CTL=ACK> ... (duplicate)"),
    ("A: ACK, Seq=1, ACK=5\n-- end --", "-- end --"),
    ("A: ACK, Seq=1, ACK=5\n> So.", "(So.)"),
    ("A: ACK, Seq=1, ACK=5\n...", "(segments not shown)"),
    ("A: (send 3)", "2. (Send 3)"),
  ])
  func `what the notation says has its line`(text: String, line: String) throws {
    let lines = try lines(text)
    #expect(lines.contains(line), "\(lines)")
  }

  @Test func `a remark on a line of its own begins where the fields begin`() throws {
    let segment = "A: ACK, Seq=1, ACK=5, Len=3"
    var options = DrawingOptions()
    options.width = 72
    let drawn = try Sample.draw(
      "A: [ESTABLISHED]\nB: [ESTABLISHED]\n\(segment) (lost)\n\(segment) (retransmission)", as: .rfc,
      options: options
    ).split(separator: "\n")
    let segments = drawn.filter { $0.contains("<SEQ=1>") }
    let remark = try #require(drawn.last)
    #expect(segments.count == 2 && remark.hasSuffix(" (again 2)"), "\(drawn)")
    #expect(segments[1].prefix { $0 != "<" }.count == remark.prefix { $0 != "(" }.count)
  }

  @Test func `an event beside an empty middle does not move the arrows`() throws {
    let text = "A: [ESTABLISHED]\nB: [ESTABLISHED]\nA: ACK, Seq=1, ACK=5, Len=3\n"
    let alone = try Sample.draw(text, as: .rfc)
    #expect(try Sample.draw(text + "A: (timeout)\nB: (timeout)", as: .rfc).hasPrefix(alone))
  }

  @Test func `a long segment is broken between its fields`() throws {
    let text =
      "A: PSH-ACK, Seq=4000000001, ACK=4000000005, Win=64000, TSval=4000000000, TSecr=4000000001, Len=1460"
    let drawn = try lines(text, width: 70)
    let first = try #require(drawn.firstIndex { $0.hasPrefix("2.") })
    #expect(drawn[first] == "2. ESTABLISHED --> <SEQ=4000000001> --> ESTABLISHED")
    let further = drawn[(first + 1)...].prefix { $0.hasPrefix("<") }
    #expect(
      further == [
        "<ACK=4000000005><DATA=1460>", "<WIN=64000><TSval=4000000000>", "<TSecr=4000000001><CTL=PSH,ACK>",
      ])
  }

  @Test(arguments: [60, 80, 120])
  func `in a random exchange lines are numbered and within their width`(width: Int) throws {
    let seed: UInt64 = 1
    print("exchanges of seed \(seed)")
    for exchange in 0..<100 {
      var random = RandomExchange(ExchangeScript(seed: seed &* 0x9e37_79b9_7f4a_7c15 &+ UInt64(exchange)))
      var options = DrawingOptions()
      options.width = width
      guard let drawing = Sample.drawings(random.text()).first else { continue }
      let lines = try Sample.draw(drawing, as: .rfc, options: options).split(separator: "\n")
      #expect(lines.allSatisfy { DisplayWidth.columns(of: String($0)) <= width }, "exchange \(exchange)")
      let numbers = lines.compactMap { $0.firstMatch(of: #/^ +(\d+)\. /#).flatMap { Int($0.1) } }
      #expect(numbers == numbers.indices.map { $0 + 1 }, "exchange \(exchange)")
      let arrivals = drawing.rows.count { if case .arrival = $0.kind { true } else { false } }
      let arrows = lines.count { $0.contains(#/ (-->|<--|\.\.\.|X--) +</#) }
      #expect(arrows == drawing.segments + arrivals, "exchange \(exchange)")
    }
  }
}
