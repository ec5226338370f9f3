import Problems
import TestSupport
import Testing
import TraceDrawing
import TraceSyntax

/// Drawings and the words beside them call one thing by one name.
@Suite struct KoreanWordsTests {
  @Test func `no drawing has a word beside the one chosen for a thing`() {
    let claims: [SegmentMarks] = [
      .keepAlive, .windowProbe, .windowUpdate, .duplicateAcknowledgment, .challengeAcknowledgment,
      .outOfOrder,
    ]
    let words =
      claims.flatMap { DrawingWords.claims($0, in: .korean) }
      + EventKind.allCases.map { DrawingWords.event($0, octets: 5, in: .korean) }
      + [
        DrawingWords.again(4, isSpurious: false, in: .korean), DrawingWords.oldDuplicate(in: .korean),
        DrawingWords.copy(in: .korean), DrawingWords.inFlight(in: .korean),
      ]
    for word in words {
      for (other, term) in KoreanTerms.others { #expect(!word.contains(other), "\(term): \(word)") }
    }
  }

  @Test(arguments: [
    (Int32(4), false, "세그먼트 4 재전송"), (4, true, "세그먼트 4 불필요한 재전송"), (nil, false, "재전송"),
  ])
  func `a segment that is sent again is told by its number, not by how often`(
    number: Int32?, isSpurious: Bool, told: String
  ) {
    #expect(DrawingWords.again(number, isSpurious: isSpurious, in: .korean) == told)
  }

  @Test func `a summary has the words of the page`() throws {
    let text = """
      앨리스: FIN-ACK, Seq=300, ACK=400
      밥: ACK, Seq=400, ACK=301
      밥: FIN-ACK, Seq=400, ACK=301
      앨리스: ACK, Seq=301, ACK=401
      """
    let drawing = try #require(Sample.drawings(text, language: .korean).first)
    #expect(
      drawing.spokenSummary
        == "앨리스와 밥 사이의 세그먼트 4개: 4-way 핸드셰이크(연결 해제). 마지막 상태: 앨리스 TIME-WAIT, 밥 CLOSED.")
  }
}
