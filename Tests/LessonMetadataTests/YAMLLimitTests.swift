import LessonMetadata
import Problems
import Testing
import TraceText

/// How large and how deep YAML may be, and the bytes that are no YAML at all.
struct YAMLLimitTests {
  static let rows: [(yaml: String, limit: String)] = [
    (repeated("[", 20_000), "depth"),
    (repeated("- ", 20_000), "depth"),
    (repeated("{a: ", 20_000), "depth"),
    ("a: [\(repeated("b,", 100_001))]", "nodes"),
    ("a: &a b\nc: [\(repeated("*a ,", 1_001))]", "aliases"),
    (repeated("#", 1 << 20), "size"),
    ("a: &a {b: *a}", "recursion"),
    (laughs, "nodes"),
  ]

  @Test(arguments: rows.indices)
  func `a limit is kept`(index: Int) throws {
    let (yaml, limit) = Self.rows[index]
    var result: MetadataResult?
    let time = ContinuousClock().measure { result = read(yaml + "\n") }
    let problem = try #require(result?.problems.first)
    #expect(problem.name == .metadataLimit && problem.values.found == limit)
    #expect(time < .seconds(5))
  }

  @Test func `64 collections within one another are read`() {
    let yaml = "a: " + String(repeating: "[", count: 63) + String(repeating: "]", count: 63) + "\ntitle: T\n"
    #expect(read(yaml).problems == [])
  }

  @Test func `a byte-order mark does not move a place`() {
    let source = SourceText(name: "lesson.yaml", "\u{FEFF}title: 1\n")
    let problem = MetadataReader.read(frontMatter: nil, sidecar: source).sidecarProblems.first
    #expect(problem?.range == ByteRange(10, 11))
  }

  @Test func `bytes that are not UTF-8 are a fault at their place`() {
    let source = SourceText(name: "lesson.yaml", bytes: Array("title: 연".utf8) + [0xFF, 0x0A])
    let problem = MetadataReader.read(frontMatter: nil, sidecar: source).sidecarProblems.first
    #expect(problem?.name == .notUTF8 && problem?.range == ByteRange(10, 11))
  }

  /// Nine lists, each of nine times the one before.
  static let laughs: String = {
    var text = "a0: &a0 [x]\n"
    for level in 1...9 { text += "a\(level): &a\(level) [\(repeated("*a\(level - 1) ,", 9))]\n" }
    return text
  }()

  private static func repeated(_ text: String, _ count: Int) -> String {
    String(repeating: text, count: count)
  }
}
