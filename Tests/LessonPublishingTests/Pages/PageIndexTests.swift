import HandshakeTrace
import LessonPublishing
import Problems
import Testing
import TraceText

/// The index of a folder of lessons.
@Suite struct PageIndexTests {
  private static let right = Document.handshake
  private static let wrong = "A: SYN, Seq=1\nB: SYN-ACK, Seq=5, ACK=1\nA: ACK, Seq=2, ACK=6\n"
  private static let meant =
    "A: SYN, Seq=1\n#! expect: acknowledgment-mismatch\nB: SYN-ACK, Seq=5, ACK=1\nA: ACK, Seq=2, ACK=6\n"

  /// A lesson, and what the index says of its mistakes.
  private static let rows: [(lesson: String, language: Language, problems: String)] = [
    (right, .english, "none"), (right, .korean, "없음"),
    (wrong, .english, "1"), (wrong, .korean, "1"),
    (meant, .english, "1 meant"), (meant, .korean, "의도한 오류 1개"),
    ("\(meant)\n== Two ==\n\(wrong)", .english, "1, 1 meant"),
    ("\(meant)\n== Two ==\n\(wrong)", .korean, "1, 의도한 오류 1개"),
  ]

  @Test(arguments: rows.indices)
  func `mistakes that are meant are counted by themselves`(_ row: Int) throws {
    let row = Self.rows[row]
    let index = Self.index([("lesson.hs", row.lesson)], row.language)
    let page = try ReadMarkup(String(decoding: PageFormat.html.bytes(of: index), as: UTF8.self))
    #expect(page.named("td").last?.text == row.problems)
    let markdown = String(decoding: PageFormat.markdown.bytes(of: index), as: UTF8.self)
    #expect(markdown.contains(" | \(row.problems) |\n"))
  }

  @Test func `lessons without a title are told apart by the names of their files`() throws {
    let files = ["ack-zero.hs", "bad_number.hs", "a/lesson.hs", "b/lesson.hs"]
    let index = Self.index(files.map { ($0, Self.right) }, .english)
    let page = try ReadMarkup(String(decoding: PageFormat.html.bytes(of: index), as: UTF8.self))
    let titles = page.named("a").filter { $0.parent == "th" }.map(\.text)
    #expect(titles == ["ACK zero", "Bad number", "Three-way handshake", "Three-way handshake"])
    #expect(
      page.named("span").filter { $0.attributes["class"] == "file" }.map(\.text) == [
        " lesson.hs", " lesson.hs",
      ])
    #expect(page.named("td").filter { $0.text == "three-way handshake" }.count == files.count)
  }

  /// An index of lessons by the names of their files, whose pages stand beside it.
  private static func index(_ lessons: [(name: String, text: String)], _ language: Language) -> LessonIndex {
    var options = CheckOptions()
    options.language = language
    var index = LessonIndex(language: language)
    for (number, lesson) in lessons.enumerated() {
      let input = LessonInput(source: SourceText(name: lesson.name, lesson.text))
      let page = LessonPage(CheckedLesson(input, options: options, keepsOutlines: true))
      index.add(LessonIndex.Entry(of: page, at: "\(number).html"))
    }
    return index
  }
}
