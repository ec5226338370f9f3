import Problems
import TCP
package import TraceText

extension TraceDocument {
  /// Reads a file: every line gives a statement, a problem, both, or nothing; reading never fails.
  package static func parse(_ source: SourceText, as kind: FileKind) -> TraceDocument {
    switch kind {
    case .trace: TraceFileReader.read(source)
    case .markdown: MarkdownReader.read(source)
    }
  }

  /// The tokens of the line whose content begins at `offset` (`Statement.start`), its end included.
  package func tokens(ofLineAt offset: Int) -> LineTokens { source.tokens(ofLineAt: offset) }
}

extension SourceText {
  /// The tokens of the line that begins at `offset` (behind the prefix of a Markdown container), its end
  /// included.
  package func tokens(ofLineAt offset: Int) -> LineTokens {
    let bytes = bytes.span
    let start = min(max(offset, 0), bytes.count)
    let end = LineScanner.contentEnd(bytes, from: start)
    var reader = LineReader(sink: RecordingSink(), source: self)
    _ = reader.readLine(bytes, from: start, to: end)
    let next = LineScanner.nextLine(bytes, contentEnd: end)
    return LineTokens(reader.sink.tokens, bytes, line: start..<next, contentEnd: end)
  }
}
