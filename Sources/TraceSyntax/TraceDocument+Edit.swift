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

  /// Lets go of the text, so that it can be edited without a copy. Until an edit is followed nothing is to be asked that
  /// needs it.
  package mutating func releaseText() { source = SourceText(name: source.name, bytes: []) }

  /// Follows an edit of a trace file by reading only the lines that it touched.
  ///
  /// - Parameter source: the text after the edit.
  /// - Returns: which statements are others than before; the document is then just what reading the whole text gives.
  ///   Where more than the lines touched may have changed, as behind a heading or a time, it is left as it was, `nil` is
  ///   returned, and the whole text is to be read.
  package mutating func follow(_ edit: Edit, in source: SourceText) -> StatementEdit? {
    guard let lines = EditedLines(edit, of: self, in: source), lines.standAlone(in: self) else { return nil }
    var reader = LineReader(sink: NullSink(), source: source)
    reader.document.names = names
    reader.document.names.forgetPlaces()
    reader.document.symbols = symbols
    let bytes = source.bytes.span
    reader.goOn(with: lines.names)
    reader.read(bytes, from: lines.new.lowerBound, to: lines.new.upperBound)
    let read = reader.document
    let trace = traces[lines.trace]
    let mayWriteBits = trace.mayWriteBits || reader.writesBits
    let mayHaveDoubtfulBits = trace.mayHaveDoubtfulBits || reader.hasDoubtfulBit
    let tellsMore =
      // One line that writes bits tells what `ACK=1` means in all others.
      (mayWriteBits && mayHaveDoubtfulBits) || read.names.names.count > Self.mostNames
      || read.symbols.symbols.count != symbols.symbols.count
      || read.statements.contains { $0.kind == .heading || $0.marks.hasAny(.hasTime) }
      || !reader.toldNames.areThose(of: lines.namesBehind)
    guard !tellsMore else { return nil }
    traces[lines.trace].mayWriteBits = mayWriteBits
    traces[lines.trace].mayHaveDoubtfulBits = mayHaveDoubtfulBits
    mayHaveDirectives = mayHaveDirectives || read.mayHaveDirectives
    let edit = self.edit(by: read, lines)
    splice(lines, read, source)
    traces[lines.trace].names.update(by: reader.toldNames)
    return edit
  }

  /// So many names are kept, among them those that edits have taken away again; then all is read anew.
  private static var mostNames: Int { 8192 }

  /// The edit that puts the statements read in the place of those of `lines`, without those at its ends that say the
  /// same as before and can have no problem.
  private func edit(by read: TraceDocument, _ lines: EditedLines) -> StatementEdit {
    var edit = StatementEdit(range: lines.statements, count: read.statements.count)
    guard read.problems.isEmpty, problems(in: lines.old).isEmpty else { return edit }
    func isSame(_ place: Int, _ index: Int) -> Bool {
      let (new, old) = (read.statements[place], statements[index])
      return new.detail == 0 && old.detail == 0 && new.says(old)
    }
    var first = 0
    while first < min(edit.count, edit.range.count), isSame(first, edit.range.lowerBound + first) {
      first += 1
    }
    edit.range = edit.range.lowerBound + first..<edit.range.upperBound
    edit.count -= first
    while edit.count > 0, !edit.range.isEmpty, isSame(first + edit.count - 1, edit.range.upperBound - 1) {
      edit.range = edit.range.lowerBound..<edit.range.upperBound - 1
      edit.count -= 1
    }
    return edit
  }

  /// The problems of some lines, as indices.
  private func problems(in lines: Range<Int>) -> Range<Int> {
    let first = problems.firstPlace { Int($0.range.start) >= lines.lowerBound }
    return first..<problems.firstPlace { Int($0.range.start) >= lines.upperBound }
  }

  /// Puts what was read of the touched lines in the place of what they were, and moves what stands behind them.
  private mutating func splice(_ lines: EditedLines, _ read: TraceDocument, _ source: SourceText) {
    let change = lines.new.count - lines.old.count
    let firstDetail = UInt32(details.count) - 1
    details.append(contentsOf: read.details.dropFirst())
    names = read.names
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
      traces[index].names.move(from: lines.old.upperBound, by: change)
    }
    let first = traces[lines.trace].statements.lowerBound
    traces[lines.trace].start = statements[first].start
    let touched = problems(in: lines.old)
    problems.replaceSubrange(touched, with: read.problems)
    for index in (touched.lowerBound + read.problems.count)..<problems.count {
      problems[index].move(by: change)
    }
    self.source = source
  }
}

/// The lines that an edit touched, before and after it.
private struct EditedLines {
  /// Their bytes in the old text and in the new one.
  var old: Range<Int>
  var new: Range<Int>
  /// Their statements in the old document.
  var statements: Range<Int>
  /// The index of the trace they stand in.
  var trace: Int
  /// The names that the trace has told before them.
  var names: ToldNames
  /// Those that it has told behind them.
  var namesBehind: ToldNames

  /// `nil` where the lines cannot be read by themselves.
  init?(_ edit: TraceDocument.Edit, of document: TraceDocument, in source: SourceText) {
    let bytes = source.bytes
    var start = LineScanner.lineStart(bytes, edit.range.lowerBound)
    // The end of the line above may be joined or parted.
    if start > 0, bytes[start - 1] == Ascii.carriageReturn { start = LineScanner.lineStart(bytes, start - 1) }
    let end = Self.nextLine(bytes, edit.range.lowerBound + edit.count)
    guard !Self.mayBegin(document, source, start), end - edit.change >= start else { return nil }
    new = start..<end
    old = start..<end - edit.change
    let before = old
    let first = document.statements.firstPlace { Int($0.start) >= before.lowerBound }
    let behind = document.statements.firstPlace { Int($0.start) >= before.upperBound }
    statements = first..<behind
    trace = document.traces.firstPlace { $0.statements.upperBound >= behind }
    guard trace < document.traces.count else { return nil }
    let extent = document.traces[trace].statements
    // What is written above a trace's heading is none of its own, and a trace that has lost all its lines is none.
    guard extent.lowerBound <= first,
      extent.lowerBound < first || document.statements[first].kind != .heading,
      extent != first..<behind
    else { return nil }
    names = document.traces[trace].names.before(old.lowerBound)
    namesBehind = document.traces[trace].names.before(old.upperBound)
    // In a trace that names nobody one line says that for all.
    guard namesBehind.first != NameTable.none else { return nil }
  }

  /// Whether lines from `start` on may belong to what stands above the first line of a file.
  private static func mayBegin(_ document: TraceDocument, _ source: SourceText, _ start: Int) -> Bool {
    if let frontMatter = document.frontMatter, start <= Int(frontMatter.end) + 8 { return true }
    if source.bytes.starts(with: [0xef, 0xbb, 0xbf]), start < 4 { return true }
    // A line that looks like the beginning of front matter may get its end, and what has none may get another one.
    guard FrontMatter.mayOpen(source, as: .trace) else { return false }
    let frontMatter = FrontMatter.find(in: source, as: .trace)
    return frontMatter?.form != .regular || frontMatter?.content != document.frontMatter
  }

  /// Whether what the lines said has told nothing of other lines but the names, and what is read of them can depend on
  /// nothing but names and symbols.
  func standAlone(in document: TraceDocument) -> Bool {
    // What was once a detail and is none any more takes room.
    guard document.details.count < 2 * document.statements.count + 1024 else { return false }
    return document.statements[statements].allSatisfy { statement in
      !statement.marks.hasAny(.hasTime) && statement.kind != .heading
    }
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
