import LessonMetadata
import Problems
import Testing
import TraceText

struct YAMLLimitTests {
  @Test(arguments: [
    (String(repeating: "[", count: 20_000), "depth"),
    (String(repeating: "- ", count: 20_000), "depth"),
    (String(repeating: "{a: ", count: 20_000), "depth"),
    ("a: [" + String(repeating: "b,", count: 100_001) + "]", "nodes"),
    ("a: &a b\nc: [" + String(repeating: "*a ,", count: 1_001) + "]", "aliases"),
    (String(repeating: "#", count: 1 << 20) + "\n", "size"),
    ("a: &a {b: *a}", "recursion"),
    (laughs, "nodes"),
  ])
  func `a limit is kept`(yaml: String, limit: String) throws {
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
    #expect(problem?.name == .metadataSyntax && problem?.range == ByteRange(10, 11))
    #expect(problem?.values.found == YAMLFault.notUTF8.rawValue)
  }

  /// Nine lists, each of nine times the one before.
  static let laughs: String =
    "a0: &a0 [x]\n"
    + (1...9).map { level in
      "a\(level): &a\(level) [" + Array(repeating: "*a\(level - 1)", count: 9).joined(separator: " ,") + "]\n"
    }.joined()
}
