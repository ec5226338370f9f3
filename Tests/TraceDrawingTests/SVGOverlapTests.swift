import Problems
import TestSupport
import Testing
import TraceDrawing

/// Each text of a picture has its room to itself, by the widths that the layout gives to letters.
@Suite struct SVGOverlapTests {
  private static let seed: UInt64 = 1

  @Test func `no two texts of an example overlap, and none is cut off`() throws {
    for lesson in Examples.lessons {
      let drawings = lesson.drawings()
      try check(drawings, name: lesson.name)
      let others = lesson.drawings(in: .korean)
      try check(others, name: lesson.name + " in Korean")
    }
  }

  @Test func `no two texts of a random exchange overlap, and none is cut off`() throws {
    print("exchanges of seed \(Self.seed)")
    for exchange in 0..<200 {
      var random = RandomExchange(
        ExchangeScript(seed: Self.seed &* 0x9e37_79b9_7f4a_7c15 &+ UInt64(exchange)))
      try check(Sample.drawings(random.text()), name: "exchange \(exchange)")
    }
  }

  @Test func `names, headings, notes and data of any length are broken, not cut off`() throws {
    let name = String(repeating: "가나다라", count: 20)
    let word = String(repeating: "W", count: 300)
    let text = """
      == \(word) \(name) ==
      -- \(word) --
      @0 \(name): SYN, Seq=1, TSval=4294967295, TSecr=4294967295, MSS=65535, WS=16384 ...
      @0.000001 B: SYN, Seq=5, Data="\(word)" (lost)
      > \(word)\(name)
      @1000 ... \(name): SYN, Seq=1
      """
    try check(Sample.drawings(text), name: "long texts")
  }

  private func check(_ drawings: [Drawing], name: String) throws {
    guard !drawings.isEmpty else { return }
    let picture = try SVGPicture(try Sample.draw(drawings, as: .svg))
    let texts = picture.texts.sorted { $0.y < $1.y }
    for (number, text) in texts.enumerated() {
      #expect(
        text.across.lowerBound >= 0 && text.across.upperBound <= picture.width && text.down.lowerBound >= 0
          && text.down.upperBound <= picture.height, "\(name): cut off: \(text.content)")
      for other in texts[(number + 1)...].prefix(while: { $0.y - text.y < 20 })
      where text.across.overlaps(other.across) && text.down.overlaps(other.down) {
        Issue.record("\(name): \(text.content) and \(other.content) overlap at line \(text.y)")
      }
    }
  }
}
