import LessonMetadata
import Problems
import TCP
import Testing
import TraceText

/// Faults of metadata: where each stands, and what its fix writes.
struct MetadataPlaceTests {
  static let rows: [(yaml: String, problem: String)] = [
    ("title: 연결\nlevel: begginer\n", "metadata-value 3:8"),
    ("{title: 세 번 악수, level: 쉬움}\n", "metadata-value 2:24"),
    ("title: '세 번' \nlang: [ko]\n", "metadata-type 3:7"),
    ("title: T\r\ndate: 2023-02-30\r\n", "metadata-value 3:7"),
    ("title: 1\n", "metadata-type 2:8"),
    ("title: T\nhstrace:\n  profil: strict\n", "unknown-key 4:3"),
    ("title: T\nhstrace:\n  profile:\n", "metadata-type 4:3"),
    ("title: T\nhstrace:\n  expect: {클라이언트: OPEN}\n", "metadata-value 4:19"),
    ("title: T\nhstrace:\n  endpoints:\n  - name: A\n", "metadata-value 5:3"),
    ("title: T\nhstrace:\n  endpoints:\n  - {name: A}\n  - {name: A}\n", "metadata-value 6:12"),
    ("title: T\nhstrace: {allow: [mising-ack-flag]}\n", "metadata-value 3:19"),
    ("title: T\ntags: [가, 나, 3]\n", "metadata-type 3:14"),
    ("title: T\ntitle: U\n", "duplicate-key 3:1"),
    ("제목: 가\n제목: 나\ntitle: T\n", "duplicate-key 3:1"),
    ("title: T\n\tlevel: beginner\n", "metadata-syntax 3:1"),
    ("title: '세 번\n", "metadata-syntax 3:1"),
    ("title: T\na: b: c\n", "metadata-syntax 3:4"),
    ("title: T\na: [b, c\nd: e\n", "metadata-syntax 4:2"),
    ("a: *b\n", "metadata-syntax 2:4"),
    ("title: T\n---\ntitle: U\n", "metadata-syntax 4:1"),
    ("a: &a [*a]\n", "metadata-limit 2:8"),
    ("lang: ko\n", "missing-title 2:1"),
  ]

  @Test(arguments: rows)
  func `a problem stands at its line and column`(yaml: String, problem: String) {
    #expect(read(yaml).problems.map { place($0, in: yaml) } == [problem])
  }

  @Test(arguments: [
    "", "# nothing here\n", "\n\n", "title: T\n", "layout: post\ntitle: T\nno: [1, {a: b}]\n",
  ])
  func `no metadata, or that of other programs, has no problem`(yaml: String) {
    #expect(read(yaml).problems == [])
  }

  static let fixes: [(yaml: String, mended: String)] = [
    ("level: begginer", "level: beginner"), ("hstrace: {profil: strict}", "hstrace: {profile: strict}"),
    ("title: 2024", "title: \"2024\""), ("tags: TCP", "tags: [TCP]"), ("lang: en_US", "lang: en-US"),
    ("hstrace: {endpoints: {A: , B: {isn: '100'}}}", "hstrace: {endpoints: {A: , B: {isn: 100}}}"),
    ("hstrace: {expect: {A: ESTABLISED}}", "hstrace: {expect: {A: ESTABLISHED}}"),
    ("hstrace: {expect: {A: SYN_RCVD}}", "hstrace: {expect: {A: SYN-RECEIVED}}"),
    ("license: CC BY 4.0", "license: CC-BY-4.0"), ("duration: pt30m", "duration: PT30M"),
  ]

  @Test(arguments: fixes)
  func `the fix writes what was meant`(yaml: String, mended: String) throws {
    let source = SourceText(name: "lesson.yaml", yaml)
    let problems = MetadataReader.read(frontMatter: nil, sidecar: source).sidecarProblems
    let fix = try #require(problems.flatMap(\.fixes).first)
    #expect(String(decoding: TextEdit.apply(fix.edits, to: source.bytes), as: UTF8.self) == mended)
  }

  @Test func `every value is read`() {
    let metadata = read(
      """
      title: T
      lang: ko
      level: advanced
      tags: &t [a, b]
      objectives: *t
      duration: PT1H30M
      authors: [{name: Kim, url: "https://example.org"}, Lee]
      hstrace:
        profile: strict
        start: ESTABLISHED
        endpoints: [{name: A, next: 300, expects: 100, state: ESTAB, aliases: [a]}, {name: B, mss: 1460}]
        expect: {A: CLOSED, Closing: {B: TIME-WAIT}}
        allow: [missing-ack-flag]
        exercises: [{id: e, kind: fault, points: 2}]

      """
    ).metadata
    #expect(metadata.language == "ko" && metadata.level == .advanced && metadata.duration == 90)
    #expect(metadata.objectives == ["a", "b"] && metadata.authors.map(\.name) == ["Kim", "Lee"])
    #expect(metadata.profile == .strict && metadata.start == .established)
    #expect(metadata.endpoints.map(\.name) == ["A", "B"])
    #expect(metadata.endpoints.first?.next == 300 && metadata.endpoints.first?.state == .established)
    #expect(metadata.endpoints.last?.maximumSegmentSize == 1460)
    #expect(metadata.expectations.map(\.heading) == [nil, "Closing"])
    #expect(metadata.expectations.map(\.state) == [.closed, .timeWait])
    #expect(metadata.allowed == [.missingAckFlag] && metadata.exercises.first?.points == 2)
  }

  @Test func `an exercise whose identifier is taken is reported and left out`() {
    let yaml = "title: T\nhstrace: {exercises: [{id: e, kind: fault}, {id: e, kind: blank}]}\n"
    let result = read(yaml)
    #expect(result.problems.map { place($0, in: yaml) } == ["metadata-value 3:50"])
    #expect(result.metadata.exercises.map(\.kind) == [.fault])
  }
}
