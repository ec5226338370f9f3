package import Problems
package import TraceText

/// Which places of a text a problem may point at.
package struct Places {
  private let bytes: [UInt8]
  /// For each byte and the end whether a character begins there; a byte that is not UTF-8 is a character.
  private let isBoundary: [Bool]

  package init(_ source: SourceText) {
    bytes = source.bytes
    var boundaries = [Bool](repeating: false, count: bytes.count + 1)
    var position = 0
    while position < bytes.count {
      boundaries[position] = true
      position += DecodedScalar(at: position, in: bytes, end: bytes.count).length
    }
    boundaries[bytes.count] = true
    isBoundary = boundaries
  }

  /// Traps unless `range` lies in the text, between characters.
  package func requireInside(_ range: ByteRange, _ what: @autoclosure () -> String) {
    require(
      range.start <= range.end && range.upperBound <= bytes.count,
      "\(what()) at \(range.start)..<\(range.end) lies in the \(bytes.count) bytes of the text")
    require(
      isBoundary[range.lowerBound] && isBoundary[range.upperBound],
      "\(what()) at \(range.start)..<\(range.end) begins and ends between characters")
  }

  /// Traps unless the places of `problem` are right: it and its notes are each within one line, and the edits of
  /// each fix do not overlap, so that none of them is left out.
  package func requireRight(_ problem: Problem) {
    for range in [problem.range] + problem.notes.map(\.range) {
      requireInside(range, "\(problem.name.rawValue)")
      require(
        !bytes[range.indices].contains { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") },
        "\(problem.name.rawValue) at \(range.start)..<\(range.end) is within one line")
    }
    for fix in problem.fixes {
      for edit in fix.edits { requireInside(edit.range, "an edit for \(problem.name.rawValue)") }
      let change = fix.edits.reduce(0) { $0 + $1.replacement.utf8.count - $1.range.count }
      requireSame(
        TextEdit.apply(fix.edits, to: bytes).count, bytes.count + change,
        "the edits for \(problem.name.rawValue) do not overlap: \(fix.edits)")
    }
  }
}
