/// How the bytes of a file are read.
package enum FileKind: Sendable {
  /// The whole file is notation.
  case trace
  /// The notation stands in code fences.
  case markdown

  /// The kind of a file by the extension of its name: `.md` and `.markdown` are Markdown, all others are traces.
  package init(fileName: String) {
    let name = fileName.lowercased()
    self = name.hasSuffix(".md") || name.hasSuffix(".markdown") ? .markdown : .trace
  }
}
