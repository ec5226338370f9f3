import LessonMetadata
import Problems
import TCP
import Testing
import TraceChecking
import TraceDrawing
import TraceSyntax
import TraceText

/// Parts of a trace that are drawn alone.
struct PartTests {
  private let trace = """
    Client: SYN, Seq=100
    Server: SYN-ACK, Seq=200, ACK=101
    Client: ACK, Seq=101, ACK=201
    > open
    > and ready
    Client: PSH-ACK, Seq=101, ACK=201, Len=5 ...
    Client: PSH-ACK, Seq=101, ACK=201, Len=5 (retransmission)
    ... Client: PSH-ACK, Seq=101, ACK=201, Len=5
    Server: ACK, Seq=201, ACK=106
    """

  private func drawing(_ part: Range<Int>?) -> Drawing { drawings([part])[0] }

  /// Parts that are drawn one after the other.
  private func drawings(_ parts: [Range<Int>?]) -> [Drawing] {
    let document = TraceDocument.parse(SourceText(name: "a.hs", trace), as: .trace)
    let checked = CheckedDocument(
      checking: document, metadata: LessonMetadata(), profile: nil, allowed: [], keepsOutlines: true)
    var walk = DrawingWalk()
    return parts.map {
      Drawing(
        of: document, checked, trace: 0, metadata: LessonMetadata(), language: .english, part: $0, &walk)
    }
  }

  @Test(arguments: [
    [0..<3, 3..<6, 6..<9], [0..<1, 2..<3, 8..<9], [4..<9, 0..<4], [5..<9, 6..<7, 5..<9], [7..<9, 7..<9],
  ])
  func `a part is drawn the same after any other`(parts: [Range<Int>]) throws {
    for (part, drawn) in zip(parts, drawings(parts)) {
      let alone = drawing(part)
      #expect(try text(drawn) == text(alone))
      #expect(drawn.earlierSegments == alone.earlierSegments)
    }
  }

  private func text(_ drawing: Drawing) throws -> String {
    let bytes = try OutputBuffer.gather { buffer in
      try DrawingFormat.unicode.write([drawing], DrawingOptions(), to: &buffer)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test(arguments: DrawingFormat.allCases)
  func `every part can be drawn in every format`(format: DrawingFormat) throws {
    for lower in 0..<9 {
      for upper in lower + 1...9 {
        let bytes = try OutputBuffer.gather { buffer in
          try format.write([drawing(lower..<upper)], DrawingOptions(), to: &buffer)
        }
        #expect(!bytes.isEmpty)
      }
    }
  }

  @Test(arguments: [
    (0..<9, 0, "CLOSED", "ESTABLISHED"), (0..<2, 0, "CLOSED", "SYN-RECEIVED"),
    (1..<2, 1, "SYN-RECEIVED", "SYN-RECEIVED"), (2..<3, 2, "SYN-RECEIVED", "ESTABLISHED"),
    (4..<9, 3, "ESTABLISHED", "ESTABLISHED"),
  ])
  func `a part begins where the trace has come to, and ends where it is cut`(
    part: Range<Int>, earlier: Int, opening: String, final: String
  ) throws {
    let drawing = drawing(part)
    #expect(drawing.earlierSegments == earlier)
    #expect(drawing.opening[part.lowerBound == 0 ? 0 : 1]?.name == opening)
    #expect(drawing.report.endpoints[1].final == final)
    #expect(drawing.report.patterns.isEmpty == (part != 0..<9))
    #expect(drawing.rows.allSatisfy { part.contains(Int($0.statement)) })
  }

  @Test func `what departed before a part comes out of the network in it`() throws {
    let row = try #require(drawing(7..<9).rows.first)
    guard case .segment(let segment) = row.kind else { return #expect(Bool(false)) }
    #expect(segment.travel == .comesOut)
    #expect(segment.number == 4)
  }
}
