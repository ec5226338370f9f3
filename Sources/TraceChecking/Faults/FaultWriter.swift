import Problems
import TCP
import TraceSyntax
import TraceText

/// Makes problems of faults: reads their lines again to find the bytes, the notes and the fixes.
struct FaultWriter {
  /// The file, whose lines are read again.
  let document: TraceDocument
  /// The statements of the trace.
  let extent: Range<Int>
  /// The file's symbols, with the sums that checking added.
  let symbols: SymbolTable
  /// How the numbers of each direction are written.
  let spellings: Pair<NumberSpelling>
  /// What the faults' `repair` points at.
  let repairs: [PlacedRepair]
  /// The names of the two endpoints as the trace writes them.
  let names: Pair<String>
  /// Which names stand for them.
  let endpoints: EndpointIndices

  init(_ checker: TraceChecker) {
    document = checker.document
    extent = checker.extent
    symbols = checker.symbols
    spellings = checker.spellings
    repairs = checker.repairs
    names = Pair(checker.name(of: 0), checker.name(of: 1))
    endpoints = EndpointIndices(checker)
  }

  /// A writer of what was found in a trace of `document`.
  init(_ findings: TraceFindings, in document: TraceDocument) {
    self.document = document
    extent = findings.extent
    symbols = findings.symbols
    spellings = findings.spellings
    repairs = findings.repairs
    names = findings.names
    endpoints = findings.endpoints
  }

  /// What the reader is told of `fault`.
  func problem(_ fault: Fault) -> Problem {
    let line = Line(document, statement: Int(fault.statement))
    let range = line.range(of: fault.part)
    var problem = Problem(fault.name, at: range, values: values(fault, line, range))
    if let note = note(fault) { problem.notes = [note] }
    if fault.uncheckedFrom >= 0 {
      let next = Line(document, statement: Int(fault.uncheckedFrom))
      problem.notes.append(Note(at: next.range(of: .whole), .notCheckedFromHere))
    }
    problem.fixes = fixes(fault, line)
    return problem
  }

  private func values(_ fault: Fault, _ line: Line, _ range: ByteRange) -> ProblemValues {
    let index = Int(fault.endpoint)
    var values = ProblemValues(
      found: document.source.text(range), expected: text(fault.expected, spelling(of: fault, line)),
      reason: reason(fault.reason, in: fault.direction),
      endpoint: names[index], peer: names[1 - index], state: fault.state?.name ?? "")
    if fault.part == .whole {
      values.found = line.statement.bits.isEmpty ? values.found : line.statement.bits.name
    }
    switch fault.name {
    case .notAllowedInState where fault.part == .event:
      // A misspelled word was reported as such, and is not held against the endpoint again.
      if !EventKind.isSpelled(values.found.trimmingParentheses) {
        values.found = "(\(line.statement.event.word))"
      }
    case .missingAckFlag:
      values.found = line.statement.bits.name
      values.expected = line.statement.bits.union(.ack).name
    case .wrongState:
      values.found = fault.foundState?.name ?? values.found
      values.expected = fault.state?.name ?? ""
    case .wrongFinalState:
      values.found = fault.foundState?.name ?? ""
      values.expected = fault.state?.name ?? ""
    case .stateAlias:
      values.expected = fault.state?.name ?? ""
    case .skippedTimeWait:
      values.found = fault.foundState?.name ?? ""
    case .thirdEndpoint:
      values.endpoint = names[0]
      values.peer = names[1]
      values.expected = fault.fix == .writeName ? names[index] : ""
    case .impliedAckFlag, .contradictoryFlags, .resetWithAck, .urgentPointerWithoutFlag:
      if case .setFlags(let bits)? = repair(fault) { values.expected = bits.name }
      if fault.name == .contradictoryFlags { values.found = line.statement.bits.name }
    case .wrongClaim:
      values.found = values.found.trimmingParentheses
    case .unanswered where fault.part == .event:
      values.found = values.found.trimmingParentheses
      values.expected = ControlBits.rst.name
    case .unwrittenNumber:
      values.found = unwritten(line.statement)
      values.expected = unwrittenItems(fault, line.statement)
    case .unanswered:
      if case .insertReply(let reply)? = repair(fault) { values.expected = reply.bits.name }
    case .unshownSyn:
      values.peer = names[1 - index]
    default: break
    }
    return values
  }

  /// The keys that a segment's line leaves out.
  private func unwritten(_ statement: Statement) -> String {
    var keys: [String] = []
    if !statement.marks.hasAny(.hasSequence, .blankSequence) { keys.append("Seq") }
    if statement.bits.hasAny(.ack), !statement.marks.hasAny(.hasAcknowledgment, .blankAcknowledgment) {
      keys.append("ACK")
    }
    if keys.isEmpty { keys.append("Len") }
    return keys.joined(separator: ", ")
  }

  /// The numbers that a segment's line leaves out, as items, as far as they are known.
  func unwrittenItems(_ fault: Fault, _ statement: Statement) -> String {
    let sender = endpoints.endpoint(statement.sender) ?? 0
    var items: [String] = []
    if !statement.marks.hasAny(.hasSequence, .blankSequence), fault.expected != nil {
      items.append("Seq=\(text(fault.expected, spellings[sender]))")
    }
    if statement.bits.hasAny(.ack), !statement.marks.hasAny(.hasAcknowledgment, .blankAcknowledgment),
      fault.found != nil
    {
      items.append("ACK=\(text(fault.found, spellings[1 - sender]))")
    }
    return items.joined(separator: ", ")
  }

  /// The repair that `fault` offers, if any.
  func repair(_ fault: Fault) -> Repair? { fault.repair >= 0 ? repairs[Int(fault.repair)].repair : nil }

  private func note(_ fault: Fault) -> Note? {
    guard fault.noteStatement >= 0, fault.noteStatement != fault.statement else { return nil }
    let line = Line(document, statement: Int(fault.noteStatement))
    let statement = line.statement
    switch fault.note {
    case .none, .uses: return uses(line, statement)
    case .firstSent: return Note(at: line.range(of: .whole), .firstSent)
    case .acknowledged: return Note(at: line.range(of: .whole), .acknowledgedHere)
    case .asksForAnswer: return Note(at: line.range(of: .whole), .asksForAnswer)
    case .notArrived: return Note(at: line.range(of: .whole), .notArrived)
    case .windowSet: return Note(at: line.range(of: .window), .windowSet(size: String(statement.window)))
    case .optionOffer:
      return line.writtenRange(of: .option(.maximumSegmentSize)).map { Note(at: $0, .optionOffer) }
    }
  }

  /// Which numbers the segment of a line uses.
  private func uses(_ line: Line, _ statement: Statement) -> Note {
    let hasNumber = statement.marks.hasAny(.hasSequence)
    let place = line.range(of: hasNumber ? .sequence : .whole)
    let spelling = line.spelling(of: .sequence)
    let number = hasNumber ? text(statement.sequence, spelling) : ""
    if statement.bits.hasAny(.syn) { return Note(at: place, .synUses(number: number)) }
    let hasLength = statement.marks.hasAny(.hasLength)
    if statement.bits.hasAny(.fin), !hasLength { return Note(at: place, .finUses(number: number)) }
    if hasLength, statement.length.isPlain, hasNumber, statement.lengthOffset > 0 {
      let last = statement.sequence + (statement.lengthOffset &- 1)
      return Note(
        at: place, .dataUses(octets: count(statement.length), first: number, last: text(last, spelling)))
    }
    if statement.bits == .ack, !hasLength, !statement.marks.hasAny(.unknownData) {
      return Note(at: line.range(of: .whole), .acknowledgmentUsesNone)
    }
    return Note(at: line.range(of: .whole), .firstSent)
  }
}

extension String {
  /// `retransmission` of `(retransmission)`.
  fileprivate var trimmingParentheses: String {
    guard hasPrefix("("), hasSuffix(")") else { return self }
    return String(dropFirst().dropLast())
  }
}
