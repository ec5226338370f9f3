import Problems
import TraceText

extension LineReader {
  /// Says that nothing closes a fence, and offers to close it where all that stands in it belongs to the trace.
  mutating func reportUnclosed(_ fence: Fence, _ bytes: Span<UInt8>) {
    var end = fence.mark
    while end < fence.opening.upperBound, bytes[end] == bytes[fence.mark] { end += 1 }
    let marks = text(fence.mark, end)
    hasProblem = false
    report(
      .unclosedFence, fence.mark, fence.opening.upperBound, expected: marks,
      peer: fence.prefix.containers.isEmpty ? "" : "container",
      fixes: [closing(fence, marks, bytes)].compactMap { $0 })
  }

  /// The mark below the last line that is not blank, behind what the containers have before that line.
  private func closing(_ fence: Fence, _ marks: String, _ bytes: Span<UInt8>) -> QuickFix? {
    let last = fence.lines.last { line in !line.allSatisfy { Ascii.isBlank(bytes[$0]) } }
    guard let last, FenceContent.isTrace(fence, document.source) else { return nil }
    var start = last.lowerBound
    while start > 0, bytes[start - 1] != Ascii.lineFeed, bytes[start - 1] != Ascii.carriageReturn {
      start -= 1
    }
    let hasCarriageReturn = last.upperBound < bytes.count && bytes[last.upperBound] == Ascii.carriageReturn
    let line = "\(hasCarriageReturn ? "\r\n" : "\n")\(text(start, last.lowerBound))\(marks)"
    let place = ByteRange(last.upperBound, last.upperBound)
    return QuickFix(.add(marks), edits: [TextEdit(range: place, replacement: line)])
  }
}
