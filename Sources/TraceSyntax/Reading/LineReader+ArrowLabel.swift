import Problems
import TraceText

/// A line that writes its segment into the arrow, as drawings do: `Client --SYN, Seq=100--> Server`.
private struct ArrowLabel {
  /// What stands within the arrow.
  var label: Range<Int>
  var pointsRight: Bool
  /// Behind the whole arrow.
  var end: Int
}

extension LineReader {
  /// Reads the rest of a line whose arrow at the cursor holds its items; `false` where it does not, and then
  /// nothing has changed.
  ///
  /// What stands in the arrow is read, and reported as what should stand behind the names.
  mutating func readArrowLabel(_ bytes: Span<UInt8>, _ from: Int) -> Bool {
    guard let arrow = arrowLabel(bytes, cursor) else { return false }
    let kept = cursor
    cursor = arrow.end
    skipBlanks(bytes)
    guard let other = readName(bytes, as: arrow.pointsRight ? .receiver : .sender) else {
      cursor = kept
      return false
    }
    let one = statement.sender
    let otherEnd = cursor
    if first == NameTable.none { first = one }
    note(endpoint: other)
    statement.sender = arrow.pointsRight ? one : other
    statement.receiver = arrow.pointsRight ? other : one
    readLabel(bytes, arrow.label, behind: otherEnd)
    let names = [statement.sender, statement.receiver].map { NameSpelling.written(document.names[$0]) }
    var last = otherEnd
    if let colon = colonLength(bytes, last) { last += colon }
    var repaired = "\(names[0]) -> \(names[1]): \(text(arrow.label.lowerBound, arrow.label.upperBound))"
    if last > otherEnd { repaired += "," }
    report(.unreadableLine, from, last, expected: repaired, fixes: [write(repaired, from, last)])
    return true
  }

  /// Reads the items in the arrow and those behind the names as those of one line.
  private mutating func readLabel(_ bytes: Span<UInt8>, _ label: Range<Int>, behind otherEnd: Int) {
    let lineEnd = end
    cursor = label.lowerBound
    end = label.upperBound
    readItems(bytes)
    end = lineEnd
    cursor = otherEnd + (colonLength(bytes, otherEnd) ?? 0)
    readContent(bytes)
  }

  /// The arrow at `from`, if a flag or a key stands within its shaft.
  private func arrowLabel(_ bytes: Span<UInt8>, _ from: Int) -> ArrowLabel? {
    var position = from
    let pointsLeft = byte(bytes, position) == 0x3c
    if pointsLeft { position += 1 }
    position = shaftEnd(bytes, position)
    guard position >= from + 2 else { return nil }
    while Ascii.isBlank(byte(bytes, position)) { position += 1 }
    let inside = position
    guard itemFollows(bytes, inside) || byte(bytes, inside) == Ascii.openBracket else { return nil }
    while position < end {
      let close = shaftEnd(bytes, position)
      let head = byte(bytes, close) == 0x3e
      if head ? close > position : pointsLeft && close >= position + 2 {
        var last = position
        while last > inside, Ascii.isBlank(bytes[last - 1]) { last -= 1 }
        return ArrowLabel(label: inside..<last, pointsRight: head, end: head ? close + 1 : close)
      }
      position = max(close, position + 1)
    }
    return nil
  }

  /// Behind the dashes at `from`.
  private func shaftEnd(_ bytes: Span<UInt8>, _ from: Int) -> Int {
    var position = from
    while byte(bytes, position) == Ascii.hyphen || byte(bytes, position) == Ascii.equals { position += 1 }
    return position
  }
}
