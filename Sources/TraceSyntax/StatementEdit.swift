import TraceText

/// Which statements of a document others have taken the place of. All others say what they said, wherever they now stand.
package struct StatementEdit: Sendable {
  /// The statements replaced, as indices into those of before.
  package var range: Range<Int>
  /// How many stand in their place.
  package var count: Int

  package init(range: Range<Int>, count: Int) {
    self.range = range
    self.count = count
  }

  /// How many statements there are more than before.
  package var change: Int { count - range.count }
  /// The statements in the place of those replaced, as indices into those of now.
  package var replacement: Range<Int> { range.lowerBound..<range.lowerBound + count }

  /// Where the statement `index` of before is now; `nil` where it was replaced.
  package func place(of index: Int) -> Int? {
    if index < range.lowerBound { return index }
    return index < range.upperBound ? nil : index + change
  }

  /// This edit and one of the statements that it left, as one.
  package func followed(by next: StatementEdit) -> StatementEdit {
    let start = min(range.lowerBound, next.range.lowerBound)
    // Ends among the statements between the two edits.
    let end = max(range.lowerBound + count, next.range.upperBound)
    return StatementEdit(range: start..<end - change, count: end - start + next.change)
  }
}

extension TraceDocument {
  /// Which statements differ from those of `old`, where the document is what reading its text gives after `edit`.
  ///
  /// - Returns: `nil` where names or symbols of the two cannot be compared.
  package func edit(from old: TraceDocument, _ edit: Edit) -> StatementEdit? {
    guard names.names.starts(with: old.names.names), symbols.begins(with: old.symbols) else { return nil }
    // Lines that were edited may say something else by the same statement.
    let most = min(statements.count, old.statements.count)
    let touched = LineScanner.lineStart(source.bytes, edit.range.lowerBound)
    var first = 0
    while first < most, Int(statements[first].start) < touched, isSame(first, old, first) { first += 1 }
    var behind = 0
    while behind < most - first,
      Int(old.statements[old.statements.count - 1 - behind].start) > edit.range.upperBound,
      isSame(statements.count - 1 - behind, old, old.statements.count - 1 - behind)
    {
      behind += 1
    }
    return StatementEdit(
      range: first..<old.statements.count - behind, count: statements.count - behind - first)
  }

  /// Whether a statement says what one of another document does, and nothing beside it can be read of its line.
  private func isSame(_ index: Int, _ other: TraceDocument, _ otherIndex: Int) -> Bool {
    let statement = statements[index]
    let old = other.statements[otherIndex]
    // Of a segment without flags it is asked whether its line has a problem.
    guard statement.says(old), statement.kind != .segment || !statement.bits.isEmpty else { return false }
    return statement.detail == 0
      ? old.detail == 0 : details[Int(statement.detail)] == other.details[Int(old.detail)]
  }
}

extension Statement {
  /// Whether it says what `other` does, wherever they stand and but for their details.
  func says(_ other: Statement) -> Bool {
    var own = self
    own.start = other.start
    own.detail = other.detail
    return own == other
  }
}
