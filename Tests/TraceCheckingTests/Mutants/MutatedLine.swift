import TCP
import TraceSyntax
import TraceText

/// What the mutated line is in the correct lesson, and what has become of it.
struct MutatedLine {
  private let document: TraceDocument
  private let index: Int
  /// The statement of the correct lesson.
  let statement: Statement
  /// The statement in its place in the mutant; `nil` where it is gone.
  private let mutated: Statement?
  private let mutatedDocument: TraceDocument
  private let trace: Range<Int>

  init(_ mutant: Mutant) {
    document = TraceDocument.parse(SourceText(name: "lesson.hs", mutant.lesson.text), as: .trace)
    mutatedDocument = TraceDocument.parse(SourceText(name: "lesson.hs", mutant.text), as: .trace)
    index = mutant.statement
    statement = document.statements[index]
    mutated = index < mutatedDocument.statements.count ? mutatedDocument.statements[index] : nil
    let place = index
    trace = document.traces.map(\.statements).first { $0.contains(place) } ?? 0..<0
  }

  /// Whether the flag was added.
  func hasGained(_ flag: ControlBits) -> Bool {
    !statement.bits.hasAny(flag) && mutated?.bits.hasAny(flag) == true
  }

  /// Whether the flag was dropped.
  func hasLost(_ flag: ControlBits) -> Bool {
    statement.bits.hasAny(flag) && mutated?.bits.hasAny(flag) == false
  }

  /// ACK alone, and no data.
  var isPureAcknowledgment: Bool {
    statement.bits.intersection([.syn, .fin, .rst, .ack]) == .ack && !carriesData && !isProbe
  }

  var carriesData: Bool {
    statement.marks.hasAny([.hasLength, .blankLength, .unknownData]) || statement.bits.hasAny(.psh)
  }

  var isOldDuplicate: Bool { statement.marks.isSuperset(of: [.arrives, .duplicate]) }

  var isProbe: Bool { statement.marks.hasAny([.keepAlive, .windowProbe]) }

  /// It did not arrive when it was sent, or says itself that it is sent again.
  var mayBeSentAgain: Bool {
    statement.marks.hasAny([.lost, .corrupt, .departs, .retransmission, .spurious, .duplicate])
      && !statement.marks.hasAny(.arrives)
  }

  /// The changed number is about this endpoint's direction; the sequence number's is the sender.
  private var direction: UInt16? {
    let changesSequence = mutated.map { $0.sequence != statement.sequence } ?? false
    if changesSequence { return statement.sender }
    return trace.lazy.map { document.statements[$0] }
      .first { $0.kind == .segment && $0.sender != statement.sender }?.sender
      ?? NameTable.none
  }

  /// Whether no line before it writes a number about the direction of the changed one.
  var isFirstNumber: Bool { !earlier.contains { writesNumber($0) } }

  /// Whether the last segment before it in its direction carries data of unwritten length.
  var followsOpenLength: Bool {
    let last = earlier.last { $0.kind == .segment && $0.sender == direction }
    guard let last else { return false }
    return last.marks.hasAny([.unknownData, .blankLength])
      || (last.bits.hasAny(.psh) && !last.marks.hasAny(.hasLength))
  }

  /// Whether data may have been left out since the direction's last number, or may be before its next one.
  var followsOmission: Bool {
    let since = earlier.lastIndex { writesNumber($0) }
    let between = earlier[(since.map { $0 + 1 } ?? earlier.startIndex)...]
    return statement.bits.hasAny(.fin) || between.contains { $0.kind == .omission || $0.kind == .phase }
  }

  /// No segment was seen before.
  var isBeforeOpening: Bool { !earlier.contains { $0.kind == .segment } }

  var becomesClosed: Bool {
    guard let mutated else { return false }
    let before = document.details[Int(statement.detail)]
    let after = mutatedDocument.details[Int(mutated.detail)]
    return (before.senderState == .timeWait && after.senderState == .closed)
      || (before.receiverState == .timeWait && after.receiverState == .closed)
  }

  /// Whether the line's endpoint sends nothing, and nothing reaches it.
  var isBystander: Bool {
    !trace.contains { place in
      let other = document.statements[place]
      return other.kind == .segment
        && (other.sender == statement.sender || !other.marks.hasAny([.lost, .corrupt]))
    }
  }

  private var earlier: ArraySlice<Statement> { document.statements[trace.lowerBound..<index] }

  private func writesNumber(_ other: Statement) -> Bool {
    guard other.kind == .segment else { return false }
    return other.sender == direction
      ? other.marks.hasAny(.hasSequence) && !other.marks.hasAny(.blankSequence)
      : other.marks.hasAny(.hasAcknowledgment) && !other.marks.hasAny(.blankAcknowledgment)
  }
}
