import HandshakeTrace
import LessonExercises
import Problems
import TestSupport
import Testing

/// Why a number belongs into a blank.
struct BlankReasonTests {
  private func reasons(_ trace: String, _ language: Language = .english) -> [String] {
    let lesson = Lessons.lesson(trace.replacing("|", with: "\n") + "\n", language: language)
    return LessonBlanks(lesson).blanks.map(\.reason)
  }

  /// Traces with one blank length, and what tells it.
  private static let lengths: [(trace: String, english: String, korean: String)] = [
    (
      "A: ACK, Seq=1, ACK=5, Len=?|B: ACK, Seq=5, ACK=11",
      "B then expects 11: 10 octets of data use the numbers 1 to 10.",
      "뒤에 B가 보내는 ACK가 11이므로, 데이터 10옥텟이 번호 1부터 10까지를 소비합니다."
    ),
    (
      "A: ACK, Seq=1, ACK=5, Len=?|A: ACK, Seq=4, ACK=5",
      "A goes on with 4: 3 octets of data use the numbers 1 to 3.",
      "A가 4부터 이어서 보내므로, 데이터 3옥텟이 번호 1부터 3까지를 소비합니다."
    ),
    (
      "A: ACK, Seq=1, ACK=5, Len=?|A: ACK, Seq=1, ACK=5",
      "A goes on with 1: there is no data, which would use numbers.", "A가 1부터 이어서 보내므로, 번호를 소비할 데이터가 없습니다."
    ),
    (
      "A: FIN-ACK, Seq=1, ACK=5, Len=?|B: ACK, Seq=5, ACK=12",
      "B then expects 12: 10 octets of data use the numbers 1 to 10, and the FIN uses 11.",
      "뒤에 B가 보내는 ACK가 12이므로, 데이터 10옥텟이 번호 1부터 10까지를 소비하고 FIN이 번호 11을 소비합니다."
    ),
    (
      "A: ACK, Seq=x, ACK=y, Len=?|B: ACK, Seq=y, ACK=x+20",
      "B then expects x+20: 20 octets of data use the numbers x to x+19.",
      "뒤에 B가 보내는 ACK가 x+20이므로, 데이터 20옥텟이 번호 x부터 x+19까지를 소비합니다."
    ),
  ]

  @Test(arguments: lengths)
  func `a length is told by the later number that shows it`(trace: String, english: String, korean: String) {
    #expect(reasons(trace) == [english])
    #expect(reasons(trace, .korean) == [korean])
  }

  @Test func `a number that is blank itself tells no length`() {
    #expect(
      reasons("A: ACK, Seq=1, ACK=5, Len=?|A: ACK, Seq=?, ACK=5, Len=3|B: ACK, Seq=5, ACK=41").first
        == "37 octets of data use the numbers 1 to 37. No other length fits the numbers that follow.")
  }

  private static let fin = "A: ACK, Seq=1, ACK=5|B: ACK, Seq=5, ACK=1|A: FIN-ACK, Seq=?, ACK=5"

  @Test func `another number that gives a hint alone is named`() {
    #expect(
      reasons(Self.fin).map {
        $0.hasSuffix("5001, for one, would be no mistake, but would give the hint unshown-data.")
      }
        == [true])
    #expect(
      reasons(Self.fin, .korean).map { $0.hasSuffix("5001 같은 번호도 틀린 것은 아니지만 unshown-data 힌트가 나옵니다.") } == [
        true
      ])
  }

  @Test func `another number that needs another blank changed says so`() {
    let trace = Self.fin + "|B: ACK, Seq=5, ACK=?"
    let ends = ["5001", "5002"].map {
      "\($0), for one, would be no mistake if other blanks changed with it, but would give the hint unshown-data."
    }
    let reasons = reasons(trace)
    #expect(zip(reasons, ends).allSatisfy { $0.hasSuffix($1) } && reasons.count == 2, "\(reasons)")
    let korean = self.reasons(trace, .korean)
    #expect(korean.allSatisfy { $0.contains("다른 빈칸도 함께 바꾸면 500") }, "\(korean)")
  }
}
