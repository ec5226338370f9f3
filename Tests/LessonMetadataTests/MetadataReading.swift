import LessonMetadata
import Problems
import Testing
import TraceText

/// Reads `yaml` as front matter behind a `---` line.
func read(_ yaml: String, sidecar: String? = nil) -> MetadataResult {
  let source = SourceText(name: "lesson.hs", "---\n\(yaml)---\n")
  let range = ByteRange(4, source.bytes.count - 4)
  return MetadataReader.read(
    frontMatter: (source, range), sidecar: sidecar.map { SourceText(name: "lesson.yaml", $0) })
}

/// `name line:column` of `problem` in the file that `read` makes, the column in Unicode scalars.
func place(_ problem: Problem, in yaml: String, prefix: String = "---\n") -> String {
  let before = String(decoding: Array((prefix + yaml).utf8)[..<problem.range.lowerBound], as: UTF8.self)
  var line = 1
  var column = 1
  for scalar in before.unicodeScalars {
    if scalar == "\n" { (line, column) = (line + 1, 1) } else { column += 1 }
  }
  return "\(problem.name.rawValue) \(line):\(column)"
}

/// Whether the schema of `Grammar` accepts a YAML document.
func schemaAccepts(_ document: String) throws -> Bool {
  let schema = try #require(tree(MetadataSchema.text))
  return try SchemaValidator(root: schema).accepts(#require(tree(document)))
}

private func tree(_ text: String) -> YAMLNode? {
  let source = SourceText(name: "document", text)
  return YAMLComposer.compose(source, ByteRange(0, source.bytes.count)).root
}
