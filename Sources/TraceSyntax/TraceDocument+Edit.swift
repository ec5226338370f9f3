import Problems
import TCP
package import TraceText

extension TraceDocument {
  /// What was edited in a text: the bytes replaced, and how many stand there now.
  package struct Edit: Sendable {
    /// The bytes of the old text.
    package var range: Range<Int>
    /// The bytes of the new text that stand in their place.
    package var count: Int

    package init(range: Range<Int>, count: Int) {
      self.range = range
      self.count = count
    }

    /// How many bytes the text has more than before.
    var change: Int { count - range.count }

    /// This edit and one of the text that it left, as one.
    package func followed(by next: Edit) -> Edit {
      let start = min(range.lowerBound, next.range.lowerBound)
      // Ends in the text between the two edits.
      let end = max(range.lowerBound + count, next.range.upperBound)
      return Edit(range: start..<end - change, count: end - start + next.change)
    }
  }

  /// Follows an edit of a trace file by reading only the lines that it touched.
  ///
  /// - Parameter source: the text after the edit.
  /// - Returns: whether the document is now just what reading the whole text gives. Where more than the lines touched
  ///   may have changed, as behind a heading or a time, it is left as it was, and the whole text is to be read.
  package mutating func follow(_ edit: Edit, in source: SourceText) -> Bool {
    guard let lines = EditedLines(edit, of: self, in: source), lines.standAlone(in: self) else {
      return false
    }
    var reader = LineReader(sink: NullSink(), source: source)
    reader.document.names = names
    reader.document.names.forgetPlaces()
    reader.document.symbols = symbols
    let bytes = source.bytes.span
    reader.first = lines.names.first
    reader.second = lines.names.second
    reader.read(bytes, from: lines.new.lowerBound, to: lines.new.upperBound)
    let read = reader.document
    let tellsMore =
      reader.writesBits || reader.hasDoubtfulBit || read.names.names.count != names.names.count
      || read.symbols.symbols.count != symbols.symbols.count
      || read.statements.contains { $0.kind == .heading || $0.marks.hasAny(.hasTime) }
    guard !tellsMore else { return false }
    splice(lines, read, source, change: edit.change)
    return true
  }

  /// Puts what was read of the touched lines in the place of what they were, and moves what stands behind them.
  private mutating func splice(
    _ lines: EditedLines, _ read: TraceDocument, _ source: SourceText, change: Int
  ) {
    let firstDetail = UInt32(details.count) - 1
    details.append(contentsOf: read.details.dropFirst())
    symbols = read.symbols
    let added = read.statements.map { statement in
      var statement = statement
      if statement.detail > 0 { statement.detail += firstDetail }
      return statement
    }
    statements.replaceSubrange(lines.statements, with: added)
    for index in (lines.statements.lowerBound + added.count)..<statements.count {
      statements[index].start = UInt32(Int(statements[index].start) + change)
    }
    for index in lines.trace..<traces.count {
      let isBehind = index > lines.trace
      let extent = traces[index].statements
      let shift = added.count - lines.statements.count
      traces[index].statements =
        (isBehind ? extent.lowerBound + shift : extent.lowerBound)..<extent.upperBound + shift
      if isBehind { traces[index].start = UInt32(Int(traces[index].start) + change) }
    }
    let first = problems.firstPlace { Int($0.range.start) >= lines.old.lowerBound }
    let end = problems.firstPlace { Int($0.range.start) >= lines.old.upperBound }
    problems.replaceSubrange(first..<end, with: read.problems)
    for index in (first + read.problems.count)..<problems.count { problems[index].move(by: change) }
    self.source = source
  }
}

/// The lines that an edit touched, before and after it, and one line on either side, since line ends may be joined or
/// parted.
private struct EditedLines {
  /// Their bytes in the old text and in the new one.
  var old: Range<Int>
  var new: Range<Int>
  /// Their statements in the old document.
  var statements: Range<Int>
  /// The index of the trace they stand in.
  var trace: Int
  /// The two names that the trace has named before them.
  var names: (first: UInt16, second: UInt16)

  /// `nil` where the lines cannot be read by themselves.
  init?(_ edit: TraceDocument.Edit, of document: TraceDocument, in source: SourceText) {
    let bytes = source.bytes
    var start = Self.lineStart(bytes, edit.range.lowerBound)
    if start > 0 { start = Self.lineStart(bytes, start - 1) }
    var end = Self.nextLine(bytes, edit.range.lowerBound + edit.count)
    end = Self.nextLine(bytes, end)
    // A line that looks like the beginning of front matter may get its end.
    let mayHaveFrontMatter =
      document.frontMatter == nil
      && bytes.prefix(6).split(separator: 0xbf).last?.starts(with: [45, 45, 45]) == true
    guard !mayHaveFrontMatter, start > Int(document.frontMatter?.end ?? 0) + 8, end - edit.change >= start
    else { return nil }
    new = start..<end
    old = start..<end - edit.change
    let before = old
    let first = document.statements.firstPlace { Int($0.start) >= before.lowerBound }
    let behind = document.statements.firstPlace { Int($0.start) >= before.upperBound }
    statements = first..<behind
    trace = document.traces.firstPlace { $0.statements.upperBound >= behind }
    guard trace < document.traces.count, document.traces[trace].statements.lowerBound < first else {
      return nil
    }
    // Both names stand above the lines, so that none of these can be the first to name one.
    var found: [UInt16] = []
    for index in document.traces[trace].statements.lowerBound..<first {
      let statement = document.statements[index]
      for name in [statement.sender, statement.receiver] where name != NameTable.none && !found.contains(name)
      {
        found.append(name)
      }
      if found.count == 2 { break }
    }
    guard found.count == 2 else { return nil }
    names = (found[0], found[1])
  }

  /// Whether what the lines said has told nothing of other lines, and what is read of them can depend on none but the
  /// names and symbols.
  func standAlone(in document: TraceDocument) -> Bool {
    // What was once a detail and is none any more takes room.
    guard document.details.count < 2 * document.statements.count + 1024 else { return false }
    // One line that writes bits tells what `ACK=1` means in all others.
    let extent = document.traces[trace].statements
    guard !document.statements[extent].contains(where: { $0.marks.hasAny(.acknowledgmentMayBeBit) }) else {
      return false
    }
    return document.statements[statements].allSatisfy { statement in
      !statement.marks.hasAny(.hasTime) && statement.kind != .heading
        && isKnown(statement.sender) && isKnown(statement.receiver)
    }
  }

  private func isKnown(_ name: UInt16) -> Bool {
    name == NameTable.none || name == names.first || name == names.second
  }

  private static func lineStart(_ bytes: [UInt8], _ offset: Int) -> Int {
    var place = min(offset, bytes.count)
    while place > 0, bytes[place - 1] != 10, bytes[place - 1] != 13 { place -= 1 }
    return place
  }

  /// Where the line behind that of `offset` begins.
  private static func nextLine(_ bytes: [UInt8], _ offset: Int) -> Int {
    var place = min(offset, bytes.count)
    while place < bytes.count, bytes[place] != 10, bytes[place] != 13 { place += 1 }
    if place + 1 < bytes.count, bytes[place] == 13, bytes[place + 1] == 10 { return place + 2 }
    return min(place + 1, bytes.count)
  }
}

extension Problem {
  /// Follows an edit above the problem's line.
  fileprivate mutating func move(by change: Int) {
    range = range.moved(by: change)
    for index in notes.indices { notes[index].range = notes[index].range.moved(by: change) }
    for fix in fixes.indices {
      for edit in fixes[fix].edits.indices {
        fixes[fix].edits[edit].range = fixes[fix].edits[edit].range.moved(by: change)
      }
    }
  }
}

extension ByteRange {
  fileprivate func moved(by change: Int) -> ByteRange { ByteRange(lowerBound + change, upperBound + change) }
}
