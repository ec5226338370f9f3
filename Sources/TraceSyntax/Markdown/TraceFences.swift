package import Problems
package import TraceText

extension FenceFinder {
  /// The fences, headings and marked comments of a Markdown file.
  package init(reading source: SourceText) {
    self.init()
    let bytes = source.bytes.span
    read(bytes, from: FrontMatter.find(in: source, as: .markdown)?.end ?? ByteOrderMark.length(bytes))
  }
}

extension TraceDocument {
  /// The fences of a Markdown file that hold its traces, in the order of the file.
  package var fences: [Fence] {
    FenceFinder(reading: source).fences.filter { $0.isMarked || FenceContent.isTrace($0, source) }
  }

  /// The offset of the first line of a trace file, behind its front matter.
  package var notationStart: Int {
    FrontMatter.find(in: source, as: .trace)?.end ?? ByteOrderMark.length(source.bytes.span)
  }

  /// Reads `fences` of a document that is no Markdown file; those with the same number of a section go on with each
  /// other, as those under one heading do.
  package static func parse(_ source: SourceText, fences: [Fence]) -> TraceDocument {
    let sections = (fences.map(\.section).max() ?? 0) + 1
    return MarkdownReader.read(
      fences, under: Array(repeating: nil, count: sections), of: source, frontMatter: nil)
  }

  /// The statements of a fence, as indices.
  package func statements(of fence: Fence) -> Range<Int> {
    guard let first = fence.lines.first, let last = fence.lines.last else { return 0..<0 }
    let begin = statements.firstPlace { Int($0.start) >= first.lowerBound }
    let end = statements.firstPlace { Int($0.start) > last.upperBound }
    return begin..<max(begin, end)
  }

  /// The indices of the traces that have some of `statements`.
  package func traces(of statements: Range<Int>) -> Range<Int> {
    guard !statements.isEmpty else { return 0..<0 }
    let begin = traces.firstPlace { $0.statements.upperBound > statements.lowerBound }
    let end = traces.firstPlace { $0.statements.lowerBound >= statements.upperBound }
    return begin..<max(begin, end)
  }

  /// Gives each trace what a fence around it would set.
  package mutating func set(_ options: FenceOptions) {
    for index in traces.indices { traces[index].options = options }
  }

  /// Gives each trace that says nothing of its profile this one.
  package mutating func set(_ profile: Profile) {
    for index in traces.indices where traces[index].options.profile == nil {
      traces[index].options.profile = profile
    }
  }
}
