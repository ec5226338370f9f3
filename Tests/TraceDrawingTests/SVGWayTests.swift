import Testing
import TraceDrawing

/// The way of each segment across a picture.
@Suite struct SVGWayTests {
  private func picture(_ text: String) throws -> SVGPicture {
    try SVGPicture(try Sample.draw(text, as: .svg))
  }

  /// The lines of a class.
  private func lines(_ name: String, _ picture: SVGPicture) throws -> [Line] {
    try picture.paths.filter { $0.name == name }.map { Line(start: $0.start, end: try #require($0.end)) }
  }

  private struct Line {
    var start: (x: Double, y: Double)
    var end: (x: Double, y: Double)
    var drop: Double { end.y - start.y }
  }

  /// The lifelines, the left one first.
  private func lifelines(_ picture: SVGPicture) throws -> [Double] {
    try lines("life", picture).map(\.start.x).sorted()
  }

  /// The baselines of the texts that say just this.
  private func heights(of content: String, _ picture: SVGPicture) -> [Int] {
    picture.texts.filter { $0.content == content }.map(\.y)
  }

  @Test func `what arrives at once goes straight across, to a filled head`() throws {
    let picture = try picture("A: SYN, Seq=1\nB: SYN-ACK, Seq=5, ACK=2")
    let arrows = try lines("arrow", picture)
    let sides = try lifelines(picture)
    #expect(arrows.map(\.drop) == [0, 0])
    #expect(arrows.map(\.start.x) == sides)
    #expect(picture.paths.filter { $0.name == "head" }.map(\.start.x) == [sides[1] - 1, sides[0] + 1])
  }

  @Test func `a segment in flight slants from its row to that of its arrival`() throws {
    let picture = try picture("@0 A: SYN, Seq=1 ...\n> Waiting.\n@2 ... A: SYN, Seq=1")
    let head = try #require(picture.paths.first { $0.name == "head" })
    let shaft = try #require(try lines("arrow", picture).first)
    #expect(shaft.start.y == Double(heights(of: "0 s", picture)[0] - 4))
    #expect(abs(head.start.y - Double(heights(of: "2 s", picture)[0] - 4)) < 1)
  }

  @Test func `two segments that cross depart at one height and arrive at one`() throws {
    let picture = try picture(
      "A: SYN, Seq=1 ...\nB: SYN, Seq=5 ...\n... B: SYN, Seq=5\n... A: SYN, Seq=1")
    let arrows = try lines("arrow", picture)
    #expect(arrows[0].start.y == arrows[1].start.y && arrows[0].end.y == arrows[1].end.y)
    #expect(arrows[0].start.x < arrows[0].end.x && arrows[1].start.x > arrows[1].end.x)
    #expect(arrows[0].drop > 0)
  }

  @Test func `a segment that overtakes another crosses its line`() throws {
    let picture = try picture(
      """
      A: ACK, Seq=1, ACK=5, Len=3 ...
      A: ACK, Seq=4, ACK=5, Len=3 (out of order)
      B: ACK, Seq=5, ACK=1 (duplicate ACK)
      ... A: ACK, Seq=1, ACK=5, Len=3
      """)
    let arrows = try lines("arrow", picture)
    #expect(arrows[0].start.y < arrows[1].start.y && arrows[0].end.y > arrows[2].end.y)
  }

  @Test func `the longer a segment is on the way, the further it drops`() throws {
    let picture = try picture(
      """
      @0 A: ACK, Seq=1, ACK=5, Len=3 ...
      @0.5 ... A: ACK, Seq=1, ACK=5, Len=3
      @1 A: ACK, Seq=4, ACK=5, Len=3 ...
      @4 ... A: ACK, Seq=4, ACK=5, Len=3
      """)
    let arrows = try lines("arrow", picture)
    #expect(arrows[0].drop < arrows[1].drop)
  }

  @Test(arguments: ["A: SYN, Seq=1 (lost)", "A: SYN, Seq=1 ...\n... A: SYN, Seq=1 (lost)"])
  func `a lost segment ends part-way at a cross, and the rest of its way is dotted`(text: String) throws {
    let picture = try picture(text)
    let sides = try lifelines(picture)
    let shaft = try #require(try lines("arrow", picture).first)
    let rest = try #require(try lines("rest", picture).first)
    #expect(shaft.start.x == sides[0] && shaft.end.x < sides[1] - 20)
    #expect(rest.start.x > shaft.end.x && rest.end.x < sides[1])
    #expect(picture.paths.filter { $0.name == "loss" }.count == 1)
    #expect(picture.paths.allSatisfy { $0.name != "head" && $0.name != "hollow" })
  }

  @Test func `a segment that never arrives fades out between the lifelines`() throws {
    let picture = try picture("A: SYN, Seq=1 ...")
    let tail = try #require(try lines("tail", picture).first)
    #expect(tail.end.x < (try lifelines(picture))[1] - 20)
    #expect(picture.paths.allSatisfy { $0.name != "head" })
  }

  @Test func `an old duplicate comes out of the middle`() throws {
    let picture = try picture("B: [LISTEN]\n... A: SYN, Seq=90 (duplicate)")
    let shaft = try #require(try lines("arrow", picture).first)
    #expect(shaft.start.x > (try lifelines(picture))[0] + 50)
  }

  @Test func `the copies of a segment depart together and arrive apart`() throws {
    let picture = try picture(
      """
      A: ACK, Seq=1, ACK=5, Len=3 ...
      ... A: ACK, Seq=1, ACK=5, Len=3 (duplicate)
      B: ACK, Seq=5, ACK=4
      ... A: ACK, Seq=1, ACK=5, Len=3
      """)
    let arrows = try lines("arrow", picture)
    #expect(arrows[0].start == arrows[1].start && arrows[0].end.y < arrows[1].end.y)
  }

  @Test func `what its receiver drops has a hollow head, and what ends the connection has not`() throws {
    let text = "A: FIN-ACK, Seq=1, ACK=5\nB: FIN-ACK, Seq=5, ACK=2\nA: ACK, Seq=2, ACK=6"
    #expect(try picture(text).paths.allSatisfy { $0.name != "hollow" })
    let dropped = try picture("A: ACK, Seq=1, ACK=5, Len=3\nA: ACK, Seq=1, ACK=5, Len=3 (retransmission)")
    #expect(dropped.paths.filter { $0.name == "hollow" }.count == 1)
  }

  @Test func `lifelines are broken where segments are not shown`() throws {
    let picture = try picture("A: ACK, Seq=1, ACK=5, Len=3\n...\nB: ACK, Seq=5, ACK=90")
    #expect(try lines("life", picture).count == 4)
  }
}
