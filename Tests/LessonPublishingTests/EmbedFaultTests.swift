import LessonFiles
import LessonPublishing
import Problems
import Testing
import TraceText

/// What a document can have wrong, and where that is told.
struct EmbedFaultTests {
  typealias Case = (text: String, kind: EmbedFault.Kind, line: Int, column: Int)

  static let cases: [Case] = [
    ("text\n<!-- hstrace:begin lesson.hs -->\n", .unclosed, 2, 1),
    (
      "<!-- hstrace:begin lesson.hs -->\n> <!-- hstrace:begin lesson.hs -->\n<!-- hstrace:end -->\n",
      .nested(line: 1), 2, 3
    ),
    ("> <!-- hstrace:end -->\n", .strayEnd, 1, 3),
    ("> <!-- hstrace:begin lesson.hs -->\n<!-- hstrace:end -->\n", .otherContainer, 2, 1),
    ("<!-- hstrace:begin -->\n<!-- hstrace:end -->\n", .noLesson, 1, 1),
    (
      "```hstrace draw=ascii\nA: SYN\n```\ntext\n<!-- hstrace:begin -->\n<!-- hstrace:end -->\n", .noLesson,
      5, 1
    ),
    ("<!-- hstrace:begin lesson.hs\n-->\n", .openComment, 1, 1),
    ("<!-- hstrace:begin lesson.hs --> <!-- hstrace:end -->\n", .textBehindMarker, 1, 34),
    ("<!-- hstrace:start lesson.hs -->\n", .unknownMarker("hstrace:start", nearest: ""), 1, 1),
    ("<!-- hstrace:ende -->\n", .unknownMarker("hstrace:ende", nearest: "hstrace:end"), 1, 1),
    ("```hstrace draw=ascii\nA: SYN\n", .unclosedFence, 1, 1),
    (
      "<!-- hstrace:begin lesson.hs fromat=svg -->\n<!-- hstrace:end -->\n",
      .wrongOption("fromat=svg", nearest: "format=svg"), 1, 30
    ),
    (
      "<!-- hstrace:begin lesson.hs format=svgg -->\n<!-- hstrace:end -->\n",
      .wrongOption("format=svgg", nearest: "format=svg"), 1, 30
    ),
    (
      "<!-- hstrace:begin lesson.hs width=20 -->\n<!-- hstrace:end -->\n",
      .wrongOption("width=20", nearest: "width=60"), 1, 30
    ),
    (
      "<!-- hstrace:begin lesson.hs draw=svg -->\n<!-- hstrace:end -->\n",
      .wrongOption("draw=svg", nearest: ""), 1, 30
    ),
    (
      "<!-- hstrace:begin gone.hs -->\n<!-- hstrace:end -->\n",
      .unreadable(FileError(path: "docs/gone.hs", reason: .missing)), 1, 1
    ),
    ("<!-- hstrace:begin empty.hs -->\n<!-- hstrace:end -->\n", .noTrace("empty.hs"), 1, 1),
    (
      "<!-- hstrace:begin lesson.hs trace=3 -->\n<!-- hstrace:end -->\n", .noSuchTrace(3, count: 1), 1, 1
    ),
    (
      "<!-- hstrace:begin lesson.hs format=svg file=a.png -->\n<!-- hstrace:end -->\n",
      .noPicturePath("a.png"), 1, 1
    ),
  ]

  @Test(arguments: cases.indices)
  func `a fault is told at its place, and the document stays`(number: Int) throws {
    let (text, kind, line, column) = Self.cases[number]
    var document = Document(
      text, beside: ["docs/lesson.hs": Document.handshake, "docs/empty.hs": "# nothing\n"])
    let faults = document.embed().faults
    #expect(faults.map(\.kind) == [kind], "\(text)")
    let place = LineIndex(Array(text.utf8)).position(of: try #require(faults.first).offset)
    #expect((place.line, place.column) == (line, column), "\(text)")
    #expect(document.text == text)
  }

  @Test(arguments: Language.allCases)
  func `every fault has its sentence in every language`(language: Language) {
    var texts: Set<String> = []
    for (number, fault) in Self.cases.enumerated() {
      let text = EmbedFault(kind: fault.kind, offset: 0).text(in: language)
      #expect(!text.contains("\n"), "\(number)")
      #expect(text.count > 10, "\(number)")
      texts.insert(text)
    }
    #expect(texts.count >= 17)
  }

  @Test(arguments: [
    "````\n<!-- hstrace:begin gone.hs -->\n````\n", "    <!-- hstrace:begin gone.hs -->\n",
    "<!-- a comment\n<!-- hstrace:begin gone.hs -->\n-->\n", "Write `<!-- hstrace:begin gone.hs -->`.\n",
    "---\na: |\n  <!-- hstrace:begin gone.hs -->\n---\n", "<!-- hstrace draws this -->\n",
  ])
  func `a marker that is only text is none`(text: String) {
    let embedding = Document(text).embedded()
    #expect(embedding.faults == [])
    #expect(!embedding.isStale)
  }

  @Test func `a fault in one block keeps no other from being drawn`() {
    var document = Document(
      """
      <!-- hstrace:begin gone.hs -->
      <!-- hstrace:end -->
      <!-- hstrace:begin lesson.hs fromat=svg -->
      <!-- hstrace:end -->
      <!-- hstrace:begin lesson.hs -->
      <!-- hstrace:end summ=1 -->
      <!-- hstrace:begin lesson.hs format=ascii -->
      <!-- hstrace:end -->

      """, beside: ["docs/lesson.hs": Document.handshake])
    #expect(document.embed().faults.count == 3)
    #expect(document.text.contains("+--- SYN"))
    #expect(!document.text.contains("├─── SYN"))
  }

  @Test func `one word is enough on many blocks in one that is not closed`() {
    let marker = "<!-- hstrace:begin lesson.hs -->\n"
    let faults = Document(String(repeating: marker, count: 1000)).embedded().faults
    #expect(faults.map(\.kind) == [.nested(line: 1)])
  }
}
