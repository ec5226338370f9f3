import Foundation
import LessonMetadata
import Problems
import Testing
import TraceText

/// The metadata of every example: the schema and the reader agree that it is right.
struct ExampleMetadataTests {
  private static let examples = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Examples")

  /// The YAML of every lesson's front matter and of every sidecar, by the file's path.
  static let documents: [(path: String, yaml: String)] = {
    let files = FileManager.default.enumerator(
      at: examples, includingPropertiesForKeys: nil, options: .skipsHiddenFiles)
    var documents: [(String, String)] = []
    while let file = files?.nextObject() as? URL {
      guard ["hs", "hstrace", "md", "yaml"].contains(file.pathExtension),
        let text = try? String(contentsOf: file, encoding: .utf8)
      else { continue }
      if file.pathExtension == "yaml" { documents.append((file.lastPathComponent, text)) }
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      guard lines.first == "---", let end = lines.dropFirst().firstIndex(of: "---") else { continue }
      documents.append((file.lastPathComponent, lines[1..<end].map { $0 + "\n" }.joined()))
    }
    return documents.sorted { $0.0 < $1.0 }
  }()

  @Test func `the examples have metadata, as front matter and as sidecars`() {
    #expect(Self.documents.contains { $0.path.hasSuffix(".yaml") })
    #expect(Self.documents.count > 10)
  }

  @Test(arguments: documents.map(\.path))
  func `schema and reader accept the metadata of an example`(path: String) throws {
    let yaml = try #require(Self.documents.first { $0.path == path }).yaml
    #expect(try schemaAccepts(yaml))
    let ignored: Set<ProblemName> = [.missingTitle, .stateAlias]
    #expect(read(yaml).problems.filter { !ignored.contains($0.name) } == [])
  }
}
