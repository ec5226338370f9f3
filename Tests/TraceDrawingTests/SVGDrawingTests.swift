import Problems
import TestSupport
import Testing
import TraceDrawing

/// What an SVG picture holds, and what it says to those who do not see it.
@Suite struct SVGDrawingTests {
  private func picture(_ text: String, language: Language? = nil) throws -> SVGPicture {
    try SVGPicture(try Sample.draw(text, as: .svg, language: language))
  }

  /// What a screen reader says of `text`, row by row, without the name of the whole.
  private func said(_ text: String, language: Language? = nil) throws -> [String] {
    Array(try picture(text, language: language).attributes["aria-label", default: []].dropFirst())
  }

  @Test func `every example is well-formed and has each segment once`() throws {
    for lesson in Examples.lessons {
      let drawings = lesson.drawings()
      let picture = try SVGPicture(try Sample.draw(drawings, as: .svg))
      let numbers = drawings.flatMap { drawing in (0..<drawing.segments).map { "\($0 + 1)" } }
      #expect(picture.attributes["data-segment", default: []] == numbers, "\(lesson.name)")
    }
  }

  @Test func `a picture runs nothing, asks for nothing and names nothing that could clash`() throws {
    let known: Set = ["svg", "title", "desc", "style", "g", "rect", "path", "text", "tspan"]
    for lesson in Examples.lessons {
      let drawn = try Sample.draw(
        lesson.drawings(), as: .svg)
      let picture = try SVGPicture(drawn)
      #expect(Set(picture.elements).isSubset(of: known), "\(lesson.name)")
      #expect(
        picture.attributes.keys.allSatisfy { $0 != "id" && !$0.hasPrefix("on") && !$0.hasSuffix("href") })
      #expect(!picture.sheet.contains("url(") && !picture.sheet.contains("@import"))
    }
  }

  @Test func `styles hold inside of pictures only`() throws {
    let sheet = try picture("A: SYN, Seq=1").sheet
    for rule in sheet.split(separator: "\n") {
      #expect(
        rule.hasPrefix(".hstrace") || rule.hasPrefix("@media (prefers-color-scheme:dark){.hstrace"), "\(rule)"
      )
    }
  }

  @Test func `each row says what happens and which states follow`() throws {
    let text = """
      Client: SYN, Seq=100
      Server: SYN-ACK, Seq=200, ACK=101 (lost)
      Server: (timeout)
      Server: SYN-ACK, Seq=200, ACK=101 (retransmission)
      > Both know.
      ...
      """
    #expect(
      try said(text) == [
        "1: Client sends SYN, SEQ=100; Client is then SYN-SENT; Server is then SYN-RECEIVED",
        "2: Server sends SYN,ACK, SEQ=200, ACK=101; lost", "Server: timer: retransmission timeout",
        "3: Server sends SYN,ACK, SEQ=200, ACK=101; again 2; Client is then ESTABLISHED", "Note: Both know.",
        "segments not shown",
      ])
  }

  @Test func `rows are said in Korean with the particles of their names`() throws {
    let text = """
      @0 철민: SYN, Seq=100 ...
      @0.5 ... 철민: SYN, Seq=100
      영희: SYN-ACK, Seq=200, ACK=101 (corrupt)
      """
    #expect(
      try said(text, language: .korean).prefix(3) == [
        "1, 0.0 s: 철민이 SYN, SEQ=100 전송; 전송 중; 철민은 SYN-SENT 상태", "1, 0.5 s, 영희가 받음; 영희는 SYN-RECEIVED 상태",
        "2: 영희가 SYN,ACK, SEQ=200, ACK=101 전송; 손상",
      ])
  }

  @Test func `the whole is named by its heading and described in a sentence`() throws {
    let picture = try picture("== Opening & \"more\" <now> ==\nA: SYN, Seq=1\nB: RST-ACK, Seq=0, ACK=2")
    #expect(picture.title == "Opening & \"more\" <now>")
    #expect(picture.summary.hasPrefix("2 segments between A and B"))
    #expect(picture.attributes["aria-label"]?.first == "\(picture.title). \(picture.summary)")
  }

  @Test func `the rows of a phase are a group of its name`() throws {
    let said = try said("-- one --\nA: SYN, Seq=1\n-- two --\nB: SYN-ACK, Seq=5, ACK=2")
    #expect(said.filter { $0 == "one" || $0 == "two" } == ["one", "two"])
  }

  @Test(arguments: [
    ("A: SYN, Seq=1\nB: SYN-ACK, Seq=5, ACK=1\nA: ACK, Seq=2, ACK=6", "error-box"),
    (
      "A: SYN, Seq=1\n#! expect: acknowledgment-mismatch\nB: SYN-ACK, Seq=5, ACK=1\nA: ACK, Seq=2, ACK=6",
      "expected-box"
    ),
  ])
  func `a problem has a box of its kind`(text: String, kind: String) throws {
    let names = try picture(text).attributes["class", default: []]
    #expect(names.filter { $0.hasSuffix("-box") && $0 != "name-box" } == [kind])
  }

  @Test func `what XML has no letter for does not go out`() throws {
    let picture = try picture("== a\u{FFFE}b\u{FFFF}\u{1}c ==\nA: SYN, Seq=1")
    #expect(!picture.title.unicodeScalars.contains { [1, 0xFFFE, 0xFFFF].contains($0.value) })
  }

  @Test func `nothing is drawn for states that are shown already`() throws {
    let said = try said("A: ACK, Seq=1, ACK=5, Len=3\nB: ACK, Seq=5, ACK=4\nA: [ESTABLISHED]")
    #expect(said == ["1: A sends ACK, SEQ=1, ACK=5, LEN=3", "2: B sends ACK, SEQ=5, ACK=4"])
  }
}
