import LessonFiles
import LessonPublishing
import Problems
import Testing
import TraceSyntax
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
      wrong("fromat=svg", nearest: "format=svg"), 1, 30
    ),
    (
      "<!-- hstrace:begin lesson.hs format=svgg -->\n<!-- hstrace:end -->\n",
      wrong("format=svgg", .format, nearest: "format=svg"), 1, 30
    ),
    (
      "<!-- hstrace:begin lesson.hs width=20 -->\n<!-- hstrace:end -->\n",
      wrong("width=20", .width, nearest: "width=60"), 1, 30
    ),
    (
      "<!-- hstrace:begin lesson.hs draw=svg -->\n<!-- hstrace:end -->\n",
      wrong("draw=svg", nearest: "format=svg"), 1, 30
    ),
    (
      "<!-- hstrace:begin lesson.hs lang=fr -->\n<!-- hstrace:end -->\n",
      wrong("lang=fr", .lang, nearest: ""), 1,
      30
    ),
    ("<!-- hstrace:begin lesson.hs -->\n<!-- hstrace:end smu=1 -->\n", .wrongSum("smu=1"), 2, 18),
    (
      "text\n```hstrace draw=svgg\nA: SYN\n```\n",
      wrong("draw=svgg", .draw, nearest: "draw=svg", among: FenceKey.allCases), 2, 12
    ),
    (
      "```hstrace drw=svg\nA: SYN\n```\n",
      wrong("drw=svg", nearest: "draw=svg", among: FenceKey.allCases), 1, 12
    ),
    ("```hstrace draw\nA: SYN\n```\n", wrong("draw", .draw, nearest: "", among: FenceKey.allCases), 1, 12),
    (
      "```hstrace draw=svg widht=70\nA: SYN\n```\n\n<!-- hstrace:begin -->\n<!-- hstrace:end -->\n",
      wrong("widht=70", nearest: "width=70", among: FenceKey.allCases), 1, 21
    ),
    (
      "```hstrace draw=ascii\nA: SYN\n```\n<!-- hstrace:begin format=rfc -->\n<!-- hstrace:end -->\n",
      .optionsBelowFence, 4, 1
    ),
    ("text <!-- hstrace:begin lesson.hs -->\n", .besideText, 1, 6),
    ("| <!-- hstrace:begin lesson.hs --> | <!-- hstrace:end --> |\n", .besideText, 1, 3),
    ("text\n    <!-- hstrace:begin lesson.hs -->\n", .besideText, 2, 5),
    ("<!-- a --> <!-- hstrace:begin lesson.hs -->\n", .besideText, 1, 12),
    (
      "<!-- hstrace begin lesson.hs -->\n", .unknownMarker("hstrace begin", nearest: "hstrace:begin"), 1, 1
    ),
    ("<!-- HSTRACE:END -->\n", .unknownMarker("HSTRACE:END", nearest: "hstrace:end"), 1, 1),
    (
      "<!-- hstrace:begin lesson.hs -->\n\n```text\na\n\n<!-- hstrace:end -->\n\n```sh\n```\n",
      .swallowedEnd(line: 6), 3, 1
    ),
    (
      "<!-- hstrace:begin /tmp/lesson.hs -->\n<!-- hstrace:end -->\n", .absolutePath("/tmp/lesson.hs"), 1, 1
    ),
    (
      "<!-- hstrace:begin lesson.hs format=svg file=/a.svg -->\n<!-- hstrace:end -->\n",
      .absolutePath("/a.svg"), 1, 1
    ),
    (
      "<!-- hstrace:begin gone.hs -->\n<!-- hstrace:end -->\n",
      .unreadable(FileError(path: "docs/gone.hs", reason: .missing)), 1, 1
    ),
    ("<!-- hstrace:begin empty.hs -->\n<!-- hstrace:end -->\n", .noTrace("empty.hs"), 1, 1),
    (
      "<!-- hstrace:begin lesson.hs trace=3 -->\n<!-- hstrace:end -->\n",
      .noSuchTrace(3, count: 1, isLesson: true), 1, 1
    ),
    (
      "<!-- hstrace:begin lesson.hs format=svg file=a.png -->\n<!-- hstrace:end -->\n",
      .noPicturePath("a.png"), 1, 1
    ),
  ]

  private static func wrong(
    _ word: String, _ key: FenceKey? = nil, nearest: String,
    among keys: [FenceKey] = FenceKey.allCases.filter { $0 != .draw && $0 != .start }
  ) -> EmbedFault.Kind {
    .wrongOption(DrawingWishes.Fault(word: word, key: key, nearest: nearest, keys: keys))
  }

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
    #expect(texts.count >= 29)
  }

  @Test(arguments: [
    "````\n<!-- hstrace:begin gone.hs -->\n````\n", "    <!-- hstrace:begin gone.hs -->\n",
    "<!-- a comment\n<!-- hstrace:begin gone.hs -->\n-->\n", "Write `<!-- hstrace:begin gone.hs -->`.\n",
    "---\na: |\n  <!-- hstrace:begin gone.hs -->\n---\n", "<!-- hstrace draws this -->\n",
    "Code `of two\nlines <!-- hstrace:begin gone.hs -->` here.\n", "<!-- hstrace begins to draw -->\n",
    "<pre>\n<!-- hstrace:begin gone.hs -->\n</pre>\n",
    "- a\n  - b\n\n  text\n\n      <!-- hstrace:begin gone.hs -->\n",
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

  @Test func `a picture of standard input has no name of its own`() {
    let text = "```hstrace draw=svg\nA: SYN, Seq=1\n```\n"
    #expect(Document(text, at: "<stdin>").embedded().faults.map(\.kind) == [.unnamedPicture])
    let named = text.replacing("draw=svg", with: "draw=svg file=a.svg")
    #expect(Document(named, at: "<stdin>").embedded().pictures.map(\.path) == ["a.svg"])
  }

  @Test func `one word is enough on many blocks in one that is not closed`() {
    let marker = "<!-- hstrace:begin lesson.hs -->\n"
    let faults = Document(String(repeating: marker, count: 1000)).embedded().faults
    #expect(faults.map(\.kind) == [.nested(line: 1)])
  }
}
