import HandshakeTrace
import Problems
import TraceReports
import TraceSyntax
import TraceText

/// Turns a text into another by replacing the lines in which they differ, so that marks and cursors elsewhere stay.
enum LineEdits {
  /// The edits that make `new` of `old`; none where they are the same.
  static func between(_ old: TextDocument, and new: [UInt8]) -> [DocumentEdit] {
    guard old.bytes != new else { return [] }
    let oldLines = lines(old.bytes)
    let newLines = lines(new)
    var first = 0
    while first < min(oldLines.count, newLines.count),
      old.bytes[oldLines[first]] == new[newLines[first]]
    {
      first += 1
    }
    if oldLines.count == newLines.count { return lineByLine(old, oldLines, new, newLines, from: first) }
    var end = 0
    while end < min(oldLines.count, newLines.count) - first,
      old.bytes[oldLines[oldLines.count - 1 - end]] == new[newLines[newLines.count - 1 - end]]
    {
      end += 1
    }
    let range = part(oldLines, first..<oldLines.count - end, of: old.bytes.count)
    let text = part(newLines, first..<newLines.count - end, of: new.count)
    return [edit(old, range, new[text])]
  }

  /// Where lines only change, each that does is replaced by itself.
  private static func lineByLine(
    _ old: TextDocument, _ oldLines: [Range<Int>], _ new: [UInt8], _ newLines: [Range<Int>], from first: Int
  ) -> [DocumentEdit] {
    (first..<oldLines.count).compactMap { line in
      let (was, becomes) = (oldLines[line], newLines[line])
      guard old.bytes[was] != new[becomes] else { return nil }
      return edit(old, was, new[becomes])
    }
  }

  private static func edit(_ old: TextDocument, _ range: Range<Int>, _ text: ArraySlice<UInt8>)
    -> DocumentEdit
  {
    DocumentEdit(
      range: old.range(of: ByteRange(range.lowerBound, range.upperBound)),
      newText: String(decoding: text, as: UTF8.self))
  }

  /// The bytes of some lines; between two lines the empty part in front of the second.
  private static func part(_ lines: [Range<Int>], _ numbers: Range<Int>, of count: Int) -> Range<Int> {
    let start = numbers.lowerBound < lines.count ? lines[numbers.lowerBound].lowerBound : count
    return start..<max(start, numbers.isEmpty ? start : lines[numbers.upperBound - 1].upperBound)
  }

  /// The lines with their ends.
  private static func lines(_ bytes: [UInt8]) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = 0
    for place in bytes.indices {
      let isEnd =
        bytes[place] == UInt8(ascii: "\n")
        || bytes[place] == UInt8(ascii: "\r")
          && (place + 1 == bytes.count || bytes[place + 1] != UInt8(ascii: "\n"))
      guard isEnd else { continue }
      lines.append(start..<place + 1)
      start = place + 1
    }
    if start < bytes.count { lines.append(start..<bytes.count) }
    return lines
  }
}

/// What a lesson is after all safe fixes.
enum SafeFix {
  static func bytes(of document: OpenDocument, _ session: Session) -> [UInt8] {
    let lesson = session.lesson(in: document)
    let options = session.settings.checkOptions
    let result = SafeFixes.apply(
      lesson: lesson.document.source, sidecar: lesson.reports.dropFirst().first?.source, includesHints: false
    ) { source, sidecar in
      check(LessonInput(source: source, sidecar: sidecar), options: options)
    }
    return result.lesson.bytes
  }
}
