package import TraceText

/// The difference of two texts in the unified format that `patch` reads.
package enum UnifiedDiff {
  /// Lines shown before and behind a change.
  private static let context = 3
  /// How far ahead lines that agree again are looked for, so that the time is linear.
  private static let lookahead = 64

  /// Writes the difference from `old` to `new`; nothing where they are equal.
  package static func write(_ old: SourceText, _ new: SourceText, to output: inout OutputBuffer) {
    let oldLines = lines(old.bytes)
    let newLines = lines(new.bytes)
    let changes = changes(oldLines, newLines)
    guard !changes.isEmpty else { return }
    output.write("--- \(old.name)\n+++ \(new.name)\n")
    var start = 0
    while start < changes.count {
      var end = start + 1
      while end < changes.count, changes[end].old.lowerBound - changes[end - 1].old.upperBound <= 2 * context
      {
        end += 1
      }
      writeHunk(changes[start..<end], oldLines, newLines, to: &output)
      start = end
    }
  }

  /// Lines that are replaced by others.
  struct Change: Hashable {
    var old: Range<Int>
    var new: Range<Int>
  }

  /// The changes in order; between two of them at least one line agrees.
  private static func changes(_ old: [ArraySlice<UInt8>], _ new: [ArraySlice<UInt8>]) -> [Change] {
    var changes: [Change] = []
    var (left, right) = (0, 0)
    while left < old.count || right < new.count {
      if left < old.count, right < new.count, old[left] == new[right] {
        (left, right) = (left + 1, right + 1)
        continue
      }
      let (skippedOld, skippedNew) = skip(old[left...], new[right...])
      let change = Change(old: left..<left + skippedOld, new: right..<right + skippedNew)
      if let last = changes.last, last.old.upperBound == left, last.new.upperBound == right {
        changes[changes.count - 1] = Change(
          old: last.old.lowerBound..<change.old.upperBound, new: last.new.lowerBound..<change.new.upperBound)
      } else {
        changes.append(change)
      }
      (left, right) = (left + skippedOld, right + skippedNew)
    }
    return changes
  }

  /// The fewest lines to pass over on both sides until two agree; one of each where none do soon.
  private static func skip(_ old: ArraySlice<ArraySlice<UInt8>>, _ new: ArraySlice<ArraySlice<UInt8>>) -> (
    Int, Int
  ) {
    if old.isEmpty || new.isEmpty { return (old.count, new.count) }
    for distance in 1..<lookahead {
      for skippedOld in 0...min(distance, old.count) where distance - skippedOld <= new.count {
        let left = old.startIndex + skippedOld
        let right = new.startIndex + distance - skippedOld
        guard left < old.endIndex, right < new.endIndex else { continue }
        if old[left] == new[right] { return (skippedOld, distance - skippedOld) }
      }
    }
    return (1, 1)
  }

  private static func writeHunk(
    _ changes: ArraySlice<Change>, _ old: [ArraySlice<UInt8>], _ new: [ArraySlice<UInt8>],
    to output: inout OutputBuffer
  ) {
    guard let first = changes.first, let last = changes.last else { return }
    let before = min(context, first.old.lowerBound)
    let behind = min(context, old.count - last.old.upperBound)
    let oldRange = first.old.lowerBound - before..<last.old.upperBound + behind
    let newRange = first.new.lowerBound - before..<last.new.upperBound + behind
    output.write("@@ -\(numbers(oldRange)) +\(numbers(newRange)) @@\n")
    var place = oldRange.lowerBound
    for change in changes {
      for line in place..<change.old.lowerBound { write(" ", old[line], to: &output) }
      for line in change.old { write("-", old[line], to: &output) }
      for line in change.new { write("+", new[line], to: &output) }
      place = change.old.upperBound
    }
    for line in place..<oldRange.upperBound { write(" ", old[line], to: &output) }
  }

  /// `3,7`; a range without lines names the line before it.
  private static func numbers(_ range: Range<Int>) -> String {
    let start = range.isEmpty ? range.lowerBound : range.lowerBound + 1
    return range.count == 1 ? "\(start)" : "\(start),\(range.count)"
  }

  private static func write(_ mark: String, _ line: ArraySlice<UInt8>, to output: inout OutputBuffer) {
    output.write(mark)
    for byte in line { output.write(byte: byte) }
    if line.last != UInt8(ascii: "\n") { output.write("\n\\ No newline at end of file\n") }
  }

  /// The lines with their line feeds; the last may have none.
  private static func lines(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    var lines: [ArraySlice<UInt8>] = []
    var start = 0
    for place in bytes.indices where bytes[place] == UInt8(ascii: "\n") {
      lines.append(bytes[start...place])
      start = place + 1
    }
    if start < bytes.count { lines.append(bytes[start...]) }
    return lines
  }
}
