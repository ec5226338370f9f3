import Problems
import TCP
import TraceText

/// Tells whether an unmarked fence holds a trace.
enum FenceContent {
  /// Whether each line of the fence that is not blank reads as part of a trace, and one is a segment.
  ///
  /// A segment counts where it names its sender and has a flag or an item, and nothing in it is unknown; its
  /// numbers may be wrong, for the checker to say so.
  static func isTrace(_ fence: Fence, _ source: SourceText) -> Bool {
    let bytes = source.bytes.span
    var reader = LineReader(sink: NullSink(), source: source)
    var hasSegment = false
    for line in fence.lines {
      let known = reader.document.problems.count
      let isStatement = reader.readLine(bytes, from: line.lowerBound, to: line.upperBound)
      guard !reader.document.problems[known...].contains(where: { disqualifies($0.name) }) else {
        return false
      }
      guard isStatement else {
        if isSilent(bytes, line) { continue }
        return false
      }
      if reader.statement.kind == .segment {
        guard reader.items.hasAny else { return false }
        hasSegment = true
      }
    }
    return hasSegment
  }

  /// Whether the line is blank or a comment.
  private static func isSilent(_ bytes: Span<UInt8>, _ line: Range<Int>) -> Bool {
    var position = line.lowerBound
    while position < line.upperBound, Ascii.isBlank(bytes[position]) { position += 1 }
    guard position < line.upperBound else { return true }
    return bytes[position] == Ascii.number || bytes[position] == Ascii.slash
  }

  /// Whether the problem means that the line is perhaps no part of a trace at all.
  private static func disqualifies(_ name: ProblemName) -> Bool {
    let names: [ProblemName] = [
      .unreadableLine, .missingSender, .unknownItem, .unknownWord, .unknownState, .badDirective, .badTime,
      .unterminatedQuote, .notUTF8,
    ]
    return names.contains(name)
  }
}
