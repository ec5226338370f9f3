import TCP
import TraceSyntax
import TraceText

/// Makes the mutants of one lesson: every fault of every kind that its lines allow.
struct Spoiling {
  private let lesson: CorrectLesson
  private let document: TraceDocument
  private let bytes: [UInt8]
  /// The statements that are segments.
  private let segments: [Int]
  private var mutants: [Mutant] = []

  static func mutants(of lesson: CorrectLesson) -> [Mutant] {
    var spoiling = Spoiling(lesson)
    for trace in spoiling.document.traces { spoiling.spoil(trace.statements) }
    return spoiling.mutants
  }

  private init(_ lesson: CorrectLesson) {
    self.lesson = lesson
    let source = SourceText(name: "lesson.hs", lesson.text)
    let document = TraceDocument.parse(source, as: .trace)
    self.document = document
    bytes = source.bytes
    segments = document.statements.indices.filter { document.statements[$0].kind == .segment }
  }

  private mutating func spoil(_ trace: Range<Int>) {
    let inTrace = segments.filter { trace.contains($0) }
    let names = Set(inTrace.map { document.statements[$0].sender })
    for (place, index) in inTrace.enumerated() {
      spoilNumbers(index)
      spoilFlags(index)
      spoilStates(index)
      spoilLine(index, next: place + 1 < inTrace.count ? inTrace[place + 1] : nil, names: names)
    }
    for index in trace where document.statements[index].kind == .state { spoilStates(index) }
  }

  // MARK: Numbers

  private mutating func spoilNumbers(_ index: Int) {
    let statement = document.statements[index]
    let marks = statement.marks
    let hasBoth = marks.hasAny(.hasSequence) && marks.hasAny(.hasAcknowledgment)
    if marks.hasAny(.hasSequence), !marks.hasAny(.blankSequence) {
      spoil(statement.sequence, index, .sequence, other: hasBoth ? statement.acknowledgment : nil)
    }
    if marks.hasAny(.hasAcknowledgment), !marks.hasAny(.blankAcknowledgment) {
      spoil(statement.acknowledgment, index, .acknowledgment, other: hasBoth ? statement.sequence : nil)
    }
  }

  private mutating func spoil(
    _ number: WrittenNumber, _ index: Int, _ part: StatementPart, other: WrittenNumber?
  ) {
    let length = document.statements[index].length
    move(number, by: 1, .numberByOne, index, part)
    move(number, by: 0 &- 1, .numberByOne, index, part)
    if length.isPlain, length.offset > 1 {
      move(number, by: length.offset, .numberByLength, index, part)
      move(number, by: 0 &- length.offset, .numberByLength, index, part)
    }
    move(number, by: 1 << 31, .numberByHalf, index, part)
    if let other, other != number { write(other, .numberOfPeer, index, part) }
  }

  private mutating func move(
    _ number: WrittenNumber, by step: UInt32, _ kind: Mutant.Kind, _ index: Int, _ part: StatementPart
  ) {
    // A letter has no negative offset.
    if !number.isPlain, Int32(bitPattern: number.offset &+ step) < 0 { return }
    write(number + step, kind, index, part)
  }

  private mutating func write(
    _ number: WrittenNumber, _ kind: Mutant.Kind, _ index: Int, _ part: StatementPart
  ) {
    guard let range = tokens(index).valueRange(of: part) else { return }
    let text = document.symbols.text(number)
    add(
      kind, index, "\(part)=\(text) for \(document.source.text(range))",
      [TextEdit(range: range, replacement: text)])
  }

  // MARK: Flags

  private mutating func spoilFlags(_ index: Int) {
    let statement = document.statements[index]
    for bit in [ControlBits.syn, .fin, .rst, .ack] {
      let isImplied = bit == .ack && statement.marks.hasAny(.acknowledgmentBitImplied)
      if isImplied { continue }
      if statement.bits.hasAny(bit) {
        // The number, or its blank, would still say that there is an ACK.
        if bit == .ack, statement.marks.hasAny(.anyAcknowledgment) { continue }
        setFlags(statement.bits.subtracting(bit), .flagDropped, index, "\(bit.name) dropped")
      } else {
        setFlags(statement.bits.union(bit), .flagAdded, index, "\(bit.name) added")
      }
    }
  }

  private mutating func setFlags(_ bits: ControlBits, _ kind: Mutant.Kind, _ index: Int, _ change: String) {
    guard var range = tokens(index).range(of: .flags) else { return }
    if bits.isEmpty {
      while range.upperBound < bytes.count, bytes[range.upperBound] == 0x2c || bytes[range.upperBound] == 0x20
      {
        range.end += 1
      }
    }
    add(kind, index, change, [TextEdit(range: range, replacement: bits.name)])
  }

  // MARK: States

  private mutating func spoilStates(_ index: Int) {
    guard document.statements[index].kind == .state || document.statements[index].marks.hasAny(.hasStates)
    else {
      return
    }
    let detail = document.details[Int(document.statements[index].detail)]
    for (state, part) in [
      (detail.senderState, StatementPart.senderState), (detail.receiverState, .receiverState),
    ] {
      guard let state, let range = tokens(index).range(of: part) else { continue }
      for step in [1, 4, 7] {
        let all = State.allCases
        guard let place = all.firstIndex(of: state) else { continue }
        let other = all[(place + step) % all.count]
        add(
          .stateReplaced, index, "\(other.name) for \(state.name)",
          [TextEdit(range: range, replacement: other.name)])
      }
    }
  }

  // MARK: Lines

  private mutating func spoilLine(_ index: Int, next: Int?, names: Set<UInt16>) {
    let line = lineRange(index)
    let text = document.source.text(line)
    let sender = document.statements[index].sender
    add(
      .segmentRemoved, index, "removed",
      [TextEdit(range: ByteRange(line.lowerBound, min(line.upperBound + 1, bytes.count)), replacement: "")])
    add(
      .segmentDoubled, index, "doubled",
      [TextEdit(range: ByteRange(line.upperBound, line.upperBound), replacement: "\n" + text)])
    if let other = names.first(where: { $0 != sender }), names.count == 2,
      document.statements[index].receiver == NameTable.none, let range = tokens(index).range(of: .sender),
      let otherLine = segments.first(where: { document.statements[$0].sender == other }),
      let otherRange = tokens(otherLine).range(of: .sender)
    {
      add(
        .senderChanged, index, "other sender",
        [TextEdit(range: range, replacement: document.source.text(otherRange))])
    }
    if let sender = tokens(index).range(of: .sender), let receiver = tokens(index).range(of: .receiver) {
      add(
        .senderChanged, index, "other direction",
        [
          TextEdit(range: sender, replacement: document.source.text(receiver)),
          TextEdit(range: receiver, replacement: document.source.text(sender)),
        ])
    }
    if let next {
      let second = lineRange(next)
      guard document.source.text(second) != text else { return }
      add(
        .segmentsSwapped, index, "swapped with line \(lineNumber(second.lowerBound))",
        [
          TextEdit(range: line, replacement: document.source.text(second)),
          TextEdit(range: second, replacement: text),
        ])
    }
  }

  private func tokens(_ index: Int) -> LineTokens {
    document.tokens(ofLineAt: Int(document.statements[index].start))
  }

  /// The line without its line feed.
  private func lineRange(_ index: Int) -> ByteRange {
    let start = Int(document.statements[index].start)
    var end = start
    while end < bytes.count, bytes[end] != 10 { end += 1 }
    return ByteRange(start, end)
  }

  private func lineNumber(_ offset: Int) -> Int {
    1 + bytes[..<offset].reduce(0) { $1 == 10 ? $0 + 1 : $0 }
  }

  private mutating func add(_ kind: Mutant.Kind, _ index: Int, _ change: String, _ edits: [TextEdit]) {
    let text = String(decoding: TextEdit.apply(edits, to: bytes), as: UTF8.self)
    mutants.append(
      Mutant(
        lesson: lesson, kind: kind, statement: index,
        line: lineNumber(Int(document.statements[index].start)), change: change, text: text))
  }
}
