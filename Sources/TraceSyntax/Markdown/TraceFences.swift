import Problems
package import TraceText

extension FenceFinder {
  /// The fences, headings and marked comments of a Markdown file.
  package init(reading source: SourceText) {
    self.init()
    let bytes = source.bytes.span
    let start = ByteOrderMark.length(bytes)
    read(bytes, from: FrontMatter.find(bytes, from: start)?.end ?? start)
  }
}

extension TraceDocument {
  /// The fences of a Markdown file that hold its traces, in the order of the file.
  package var fences: [Fence] {
    FenceFinder(reading: source).fences.filter { $0.isMarked || FenceContent.isTrace($0, source) }
  }

  /// The offset of the first line of a trace file, behind its front matter.
  package var notationStart: Int {
    let bytes = source.bytes.span
    let start = ByteOrderMark.length(bytes)
    return FrontMatter.find(bytes, from: start)?.end ?? start
  }

  /// Reads one fence of a Markdown file as if it were the only one; places count in the whole file.
  ///
  /// What the words behind `hstrace` say wrongly is no problem of this document.
  package static func parse(_ source: SourceText, only fence: Fence) -> TraceDocument {
    let bytes = source.bytes.span
    var reader = LineReader(sink: NullSink(), source: source)
    reader.readOptions(of: fence)
    reader.document.problems.removeAll()
    reader.read(fence, bytes)
    reader.closeTrace()
    reader.document.frontMatter = FrontMatter.find(bytes, from: ByteOrderMark.length(bytes))?.content
    return reader.document
  }

  /// Gives each trace what a fence around it would set.
  package mutating func set(_ options: FenceOptions) {
    for index in traces.indices { traces[index].options = options }
  }
}
