import TraceText

extension TraceDocument {
  /// The fences of a Markdown file that hold its traces, in the order of the file.
  package var fences: [Fence] {
    let bytes = source.bytes.span
    var position = ByteOrderMark.length(bytes)
    if let frontMatter = FrontMatter.find(bytes, from: position) { position = frontMatter.end }
    var finder = FenceFinder()
    finder.read(bytes, from: position)
    return finder.fences.filter { $0.isMarked || FenceContent.isTrace($0, source) }
  }

  /// The offset of the first line of a trace file, behind its front matter.
  package var notationStart: Int {
    let bytes = source.bytes.span
    let start = ByteOrderMark.length(bytes)
    return FrontMatter.find(bytes, from: start)?.end ?? start
  }
}
