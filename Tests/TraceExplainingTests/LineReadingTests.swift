import Problems
import TCP
import Testing
import TraceExplaining

/// A line that cannot stand as it is written is told as the check reads it, and says so.
@Suite struct LineReadingTests {
  @Test(arguments: own + before)
  func `how a line is read is told`(_ expected: SentenceCase) {
    for language in Language.allCases {
      let sentences = Explained.steps(expected.trace, language: language).flatMap(\.sentences)
      let sentence = language == .english ? expected.english : expected.korean
      #expect(sentences.contains { $0.contains(sentence) }, "\(sentences)")
    }
  }

  private static let swapped =
    "A: SYN, Seq=1\nA: ACK, Seq=2, ACK=6\nB: SYN-ACK, Seq=5, ACK=2\nB: ACK, Seq=6, ACK=2, Len=4\n"
    + "A: ACK, Seq=2, ACK=10\n"
  private static let owedSyn =
    "A: SYN, Seq=1\nB: FIN-ACK, Seq=5, ACK=2\nA: ACK, Seq=2, ACK=6\nA: ACK, Seq=2, ACK=6, Len=5\n"
    + "B: ACK, Seq=6, ACK=7\nB: ACK, Seq=6, ACK=7, Len=7\nA: ACK, Seq=7, ACK=13\n"

  private static let own = [
    SentenceCase(
      swapped, "The segment is taken to come after the next one.", "이 세그먼트는 다음 세그먼트보다 뒤에 있는 것으로 봅니다."),
    SentenceCase(
      swapped, "The segment is taken to come before the one above it.", "이 세그먼트는 바로 위 세그먼트보다 앞에 있는 것으로 봅니다."
    ),
    SentenceCase(
      swapped, "A goes from SYN-SENT to ESTABLISHED, as B's SYN has arrived and its own is acknowledged.",
      "A는 B의 SYN이 도착하고 자신의 SYN이 확인 응답되었으므로 SYN-SENT에서 ESTABLISHED로 갑니다."),
    SentenceCase(
      "A: SYN, Seq=1\nA: SYN-ACK, Seq=5, ACK=2\nA: ACK, Seq=2, ACK=6\nB: ACK, Seq=6, ACK=2, Len=4\n",
      "The line is read as one of B.",
      "이 줄은 B가 보낸 것으로 읽습니다."),
    SentenceCase(
      owedSyn, "From here on, B's FIN above is taken to end nothing; its number stays used.",
      "여기서부터는 위에 있는 B의 FIN이 번호만 소비하고 아무것도 끝내지 않은 것으로 보고 설명합니다."),
  ]

  private static let strayFin =
    "A: ACK, Seq=11, ACK=1, Len=5\nA: FIN-ACK, Seq=16, ACK=1\n> One more:\nA: ACK, Seq=16, ACK=1, Len=5\n"
    + "B: ACK, Seq=1, ACK=21\n"

  private static let before = [
    SentenceCase(
      strayFin, "From here on, segment 2 is taken for ACK. A sends data.",
      "여기서부터는 세그먼트 2를 ACK로 보고 설명합니다. A가 데이터를 보냅니다."),
    SentenceCase(
      "A: ACK, Seq=11, ACK=1, Len=5\nA: FIN-ACK, Seq=16, ACK=1\nA: (send 5)\nA: ACK, Seq=16, ACK=1, Len=5\n"
        + "B: ACK, Seq=1, ACK=21\n", "From here on, segment 2 is taken for ACK.",
      "여기서부터는 세그먼트 2를 ACK로 보고 설명합니다."),
    SentenceCase(
      strayFin, "Segment 2, without data, used no number, so 16 is still A's next number.",
      "세그먼트 2는 데이터가 없어 번호를 소비하지 않았으므로, A의 다음 번호는 여전히 16입니다."),
    SentenceCase(
      strayFin, "A's octets 11 to 20 have arrived, so B expects 21 next.", "A의 옥텟 11부터 20까지 도착했으므로"),
    SentenceCase(
      "A: SYN, Seq=1\nB: SYN-ACK, Seq=5, ACK=2\nA: FIN-ACK, Seq=7, ACK=9\nA: ACK, Seq=2, ACK=6, Len=5\n"
        + "B: ACK, Seq=6, ACK=7\n",
      "From here on, segment 3 is told as if it were not there.", "여기서부터는 세그먼트 3이 없는 것으로 보고 설명합니다."),
  ]

  @Test func `no state is taken back by a segment`() {
    for trace in [Self.strayFin, Self.owedSyn] {
      let changes = Explained.segments(trace).flatMap(\.stateChanges)
      #expect(
        !changes.contains { $0.after == .established && $0.before != .synSent && $0.before != .synReceived })
    }
  }
}
