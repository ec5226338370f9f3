import LessonMetadata
import Problems
import Testing
import TraceText

/// What somebody new to YAML writes: told once, mended by the fix, and read as what was meant.
struct MeantMetadataTests {
  static let rows: [(yaml: String, problems: [String], mended: String)] = [
    ("title: TCP: the handshake\n", ["metadata-syntax 2:8"], "title: \"TCP: the handshake\"\n"),
    ("title: A \"b\": c  # d\n", ["metadata-syntax 2:8"], "title: 'A \"b\": c'  # d\n"),
    (
      "title: A: b: c\ndescription: d: e\n", ["metadata-syntax 2:8", "metadata-syntax 3:14"],
      "title: \"A: b: c\"\ndescription: \"d: e\"\n"
    ),
    (
      "title: T\nobjectives:\n  - Explain: SYN: ACK\n", ["metadata-syntax 4:5"],
      "title: T\nobjectives:\n  - \"Explain: SYN: ACK\"\n"
    ),
    (
      "title: T\nobjectives:\n  - Explain: why\n", ["metadata-type 4:5"],
      "title: T\nobjectives:\n  - \"Explain: why\"\n"
    ),
    (
      "title: T\nhstrace:\n  exercises:\n    - id: a\n      kind: blank\n      explain: No: one\n",
      ["metadata-syntax 7:16"],
      "title: T\nhstrace:\n  exercises:\n    - id: a\n      kind: blank\n      explain: \"No: one\"\n"
    ),
    ("title： 열기\nlang: ko\n", ["metadata-syntax 2:6"], "title: 열기\nlang: ko\n"),
    ("title：열기\n", ["metadata-syntax 2:6"], "title: 열기\n"),
    (
      "title: T\nhstrace:\n  expect:\n    클라이언트：CLOSED\n", ["metadata-syntax 5:10"],
      "title: T\nhstrace:\n  expect:\n    클라이언트: CLOSED\n"
    ),
    ("title: T\nlang: kr\n", ["metadata-value 3:7"], "title: T\nlang: ko\n"),
    ("title: T\nlang: jp-JP\n", ["metadata-value 3:7"], "title: T\nlang: ja-JP\n"),
    ("title: T\nlang: 한국어\n", ["metadata-value 3:7"], "title: T\nlang: ko\n"),
    ("title: T\nlang: ko_KR\n", ["metadata-value 3:7"], "title: T\nlang: ko-KR\n"),
    ("title: T\nprofile: strict\n", ["misplaced-metadata 3:1"], "title: T\nhstrace:\n  profile: strict\n"),
    (
      "expect:\n  A: CLOSED\n\n# of others\ntitle: T\nallow: [missing-ack-flag]\n",
      ["misplaced-metadata 2:1"],
      "hstrace:\n  expect:\n    A: CLOSED\n  allow: [missing-ack-flag]\n\n# of others\ntitle: T\n"
    ),
    (
      "title: T\nhstrace:\n    version: 1\nstart: CLOSED\nlayout: post\nnumbering: relative\n",
      ["misplaced-metadata 5:1"],
      "title: T\nhstrace:\n    version: 1\n    start: CLOSED\n    numbering: relative\nlayout: post\n"
    ),
    (
      "title: T\r\nendpoints:\r\n- name: A\r\n- name: B\r\n  isn: 1\r\nhstrace:\r\n",
      ["misplaced-metadata 3:1"],
      "title: T\r\nhstrace:\r\n  endpoints:\r\n  - name: A\r\n  - name: B\r\n    isn: 1\r\n"
    ),
    (
      "title: T\nexercises:\n- {id: a, kind: fault}\nhstrace: {version: 1}\n", ["misplaced-metadata 3:1"],
      "title: T\nexercises:\n- {id: a, kind: fault}\nhstrace: {version: 1}\n"
    ),
  ]

  @Test(arguments: rows.indices)
  func `a mistake is one finding, and its fix leaves none`(row: Int) {
    let (yaml, problems, mended) = Self.rows[row]
    #expect(read(yaml).problems.map { place($0, in: yaml) } == problems)
    let source = SourceText(name: "lesson.yaml", yaml)
    let fixes = MetadataReader.read(frontMatter: nil, sidecar: source).sidecarProblems.compactMap(
      \.fixes.first)
    #expect(!fixes.contains { !$0.isSafe })
    let fixed = TextEdit.apply(fixes.flatMap(\.edits), to: source.bytes)
    #expect(String(decoding: fixed, as: UTF8.self) == mended)
    if !fixes.isEmpty { #expect(read(mended).problems == []) }
  }

  @Test(arguments: rows.indices)
  func `a mistake is read as what was meant`(row: Int) {
    let (yaml, _, mended) = Self.rows[row]
    let (read, meant) = (read(yaml).metadata, read(mended).metadata)
    #expect(read.title == meant.title && read.language == meant.language && read.profile == meant.profile)
    #expect(read.start == meant.start && read.numbering == meant.numbering && read.allowed == meant.allowed)
    #expect(read.expectations.map(\.endpoint) == meant.expectations.map(\.endpoint))
    #expect(read.endpoints.map(\.name) == meant.endpoints.map(\.name))
    #expect(read.exercises.map(\.explanation) == meant.exercises.map(\.explanation))
  }

  @Test(arguments: [
    "exercises: true", "exercises: [{id: 1, kind: quiz}]", "expect: {a: b}", "expect: {}", "allow: all",
    "allow: [cookies]", "start: auto", "start: 2020", "numbering: true", "version: 1", "profile: dark",
    "endpoints: [a, b]", "endpoints: [{name: a, url: b}, {name: c}]", "endpoints: {A: , B: }",
    "description: |\n  title： in a block", "summary: 제목：부제", "keywords: [a：b]", "lang: kri",
  ])
  func `what other programs may mean is not told`(yaml: String) {
    #expect(read("title: T\n\(yaml)\n").problems == [])
  }

  @Test func `a lesson in another encoding tells its language all the same`() {
    let source = SourceText(
      name: "lesson.yaml",
      bytes: Array("title: ".utf8) + [0xBF, 0xAD, 0xB1, 0xE2] + Array("\nlang: ko\n".utf8))
    let result = MetadataReader.read(frontMatter: nil, sidecar: source)
    #expect(result.sidecarProblems.map(\.name) == [.notUTF8])
    #expect(result.metadata.language == "ko" && result.metadata.title == nil)
  }
}
