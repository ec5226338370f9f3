import Problems
import TCP
import TraceChecking
import TraceExplaining
import TraceSyntax

/// What is said of a segment: what it is, what it does, and why its numbers are due.
struct SegmentHover {
  /// The trace behind the segment.
  let moment: TraceMoment
  let step: MomentStep
  let segment: CheckedSegment
  let statement: Statement
  let language: Language

  /// Adds all of it.
  func add(to prose: inout Prose) {
    let receiver = 1 - segment.sender
    let names = moment.names
    prose.add(
      .strong("\(names[segment.sender]) → \(names[receiver].or("?"))"), .plain(": "),
      .code(segment.bits.name))
    prose.add(.prose(NatureWords(language: language).sentence(segment.nature)))
    var states: [Prose.Piece] = []
    for side in [segment.sender, receiver] {
      let change = StateChange(names[side], step.statesBefore[side], step.statesAfter[side]).pieces
      if !states.isEmpty, !change.isEmpty { states.append(.newLine) }
      states += change
    }
    prose.add(states)
    var numbers: [Prose.Piece] = []
    for part in [StatementPart.sequence, .acknowledgment] {
      let rule = rule(of: part)
      if !numbers.isEmpty, !rule.isEmpty { numbers.append(.newLine) }
      numbers += rule
    }
    prose.add(numbers)
    prose.add(.link(NatureWords.reference(segment.nature)))
  }

  /// Adds why a number is due, or which numbers data uses.
  func addRule(of part: StatementPart, to prose: inout Prose) {
    switch part {
    case .sequence, .acknowledgment: prose.add(rule(of: part))
    case .length, .data: prose.add(dataRange)
    case .sender, .receiver, .flags, .flag, .window, .urgentPointer, .option, .senderState, .receiverState,
      .claim, .event, .departure, .arrival, .time, .whole:
      break
    }
  }

  /// `ACK=101: the SYN at 100 uses one number`; nothing for a blank, which the reader is to fill in.
  private func rule(of part: StatementPart) -> [Prose.Piece] {
    let isSequence = part == .sequence
    let due = isSequence ? segment.sequence : segment.acknowledgment
    let marks = statement.marks
    guard let due, !marks.hasAny(isSequence ? .blankSequence : .blankAcknowledgment) else { return [] }
    let reason = (isSequence ? segment.sequenceReason : segment.acknowledgmentReason).text(in: language)
    let key = isSequence ? "Seq" : "ACK"
    let isWritten = marks.hasAny(isSequence ? .hasSequence : .hasAcknowledgment)
    let written = isSequence ? statement.sequence : statement.acknowledgment
    var pieces: [Prose.Piece] = []
    if isWritten, written != due {
      // The number that is due stands first, and what is written is not repeated as if it were right.
      let word = language == .korean ? "맞는 번호 " : "due "
      pieces.append(.plain(word))
    }
    pieces.append(.code("\(key)=\(moment.text(due, of: isSequence ? segment.sender : 1 - segment.sender))"))
    if !reason.isEmpty { pieces += [.plain(": "), .prose(reason)] }
    return pieces
  }

  /// The numbers that the data uses.
  private var dataRange: [Prose.Piece] {
    guard let sequence = segment.sequence, let length = segment.dataLength, length > 0,
      !statement.marks.hasAny(.blankSequence, .blankLength)
    else { return [] }
    let first = sequence + (segment.bits.hasAny(.syn) ? 1 : 0)
    let last = first + (length - 1)
    let sender = segment.sender
    return [.code(moment.text(first, of: sender)), .plain(" – "), .code(moment.text(last, of: sender))]
  }
}

/// `Client: SYN-SENT → ESTABLISHED`, or one state where none has changed.
struct StateChange {
  let pieces: [Prose.Piece]

  init(_ name: String, _ before: State?, _ after: State?) {
    guard let after else {
      pieces = []
      return
    }
    let start = before.flatMap { $0 == after ? nil : "\($0.name) → " } ?? ""
    pieces = [.plain("\(name): \(start)\(after.name)")]
  }
}
