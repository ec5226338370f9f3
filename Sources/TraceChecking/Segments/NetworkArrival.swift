import Problems
import TCP
import TraceSyntax

/// Segments that arrive on lines of their own: out of the network, or as old duplicates.
extension TraceChecker {
  /// `... X: …`: the oldest segment of X in the network that agrees arrives now.
  mutating func arrive(_ draft: inout Draft) {
    repairShape(&draft)
    readLength(&draft)
    let waiting = connection.network.indices.filter { connection.network[$0].sender == UInt8(draft.sender) }
    if let place = agreeing(draft, among: waiting) {
      take(place, &draft)
      return
    }
    let isForgotten = connection.hasForgottenDepartures
    if let oldest = waiting.first, !draft.marks.hasAny(.duplicate), !isForgotten {
      if isSupersededAnswer(draft, connection.network[oldest]) {
        var fault = Fault(.superseded, draft.index, .flags)
        fault.endpoint = UInt8(draft.sender)
        fault.state = connection.endpoints[draft.sender].state
        fault.noteStatement = connection.network[oldest].statement
        fault.note = .firstSent
        report(fault)
        take(oldest, &draft)
        return
      }
      reportArrivalMismatch(draft, connection.network[oldest])
      take(oldest, &draft)
      return
    }
    if isForgotten {
      // It may be one of the departures that nothing is known of any more.
    } else if !draft.marks.hasAny(.duplicate) {
      var fault = Fault(.unsentArrival, draft.index, .whole)
      fault.endpoint = UInt8(draft.sender)
      fault.fix = .markDuplicate
      report(fault)
    } else {
      checkOldDuplicate(draft)
    }
    placeOldDuplicate(&draft)
    readOptions(&draft)
    if isRecording { record(draft, isOldDuplicate: true) }
    guard !draft.marks.hasAny(.lost, .corrupt) else { return }
    deliver(draft.segment, from: draft.sender, statement: Int32(draft.index))
  }

  /// RFC 793's figure has the SYN-ACK of a simultaneous open arrive as a plain ACK behind its SYN.
  private func isSupersededAnswer(_ draft: Draft, _ travelling: TravellingSegment) -> Bool {
    guard travelling.segment.bits == [.syn, .ack], draft.bits == .ack else { return false }
    if draft.hasWrittenSequence,
      connection.directions[draft.sender].numbering.position(of: draft.statement.sequence)
        != travelling.segment.end
    {
      return false
    }
    return !draft.hasWrittenAcknowledgment
      || connection.directions[draft.receiver].numbering.position(of: draft.statement.acknowledgment)
        == travelling.segment.acknowledgment
  }

  private mutating func take(_ place: Int, _ draft: inout Draft) {
    let travelling = connection.network[place]
    // It was counted where it departed.
    connection.shape.segments -= 1
    if !draft.marks.hasAny(.duplicate) { connection.removeFromNetwork(place) }
    draft.segment = travelling.segment
    learnNumbers(draft, hasPlace: !travelling.hasNoPlace)
    if isRecording {
      record(draft)
      if let nature = travelling.nature { connection.record?.nature = nature }
      connection.record?.origin = travelling.statement
    }
    guard !draft.marks.hasAny(.lost, .corrupt) else {
      connection.sides[draft.sender].lastMissing = Int32(draft.index)
      return
    }
    connection.directions[draft.sender].sent.setMissing(false, statement: travelling.statement)
    let arrival = deliver(travelling.segment, from: draft.sender, statement: travelling.statement)
    var claimed = draft
    claimed.statement.marks.formUnion(
      document.statements[Int(travelling.statement)].marks.intersection(.outOfOrder))
    checkOutOfOrderClaim(claimed, arrival)
  }

  /// Takes the numbers of an arrival's line as the first that tell how its directions are counted.
  private mutating func learnNumbers(_ draft: Draft, hasPlace: Bool) {
    if hasPlace, draft.hasWrittenSequence, !connection.directions[draft.sender].numbering.isKnown {
      connection.directions[draft.sender].numbering.mark(draft.segment.sequence, draft.statement.sequence)
    }
    if draft.hasWrittenAcknowledgment, draft.segment.bits.hasAny(.ack),
      !connection.directions[draft.receiver].numbering.isKnown
    {
      connection.directions[draft.receiver].numbering.mark(
        draft.segment.acknowledgment, draft.statement.acknowledgment)
    }
  }

  /// The oldest segment in the network that agrees with an arrival's line; one with as much data comes first.
  private func agreeing(_ draft: Draft, among waiting: [Int]) -> Int? {
    let places = waiting.filter { agrees(draft, connection.network[$0]) }
    let exact = places.first { connection.network[$0].segment.dataLength == draft.segment.dataLength }
    if let exact { return exact }
    // A line that says just what an earlier one said speaks of that segment, not of one with data.
    if !places.isEmpty, draft.marks.hasAny(.duplicate), case .some(true) = wasShown(draft) { return nil }
    return places.first
  }

  /// Whether an arrival's line agrees with a segment in the network in all that it writes.
  private func agrees(_ draft: Draft, _ travelling: TravellingSegment) -> Bool {
    let segment = travelling.segment
    let sent = document.statements[Int(travelling.statement)]
    // A forgotten ACK flag is added, but to a SYN or a reset it makes a difference.
    let lacksFlag = !draft.bits.hasAny(.syn, .rst) && draft.bits.union(.ack) == segment.bits
    if !draft.bits.isEmpty, draft.bits != segment.bits, !lacksFlag { return false }
    if isOlder(draft, than: travelling, sent.marks) { return false }
    if draft.hasWrittenSequence, !agreesInSequence(draft, travelling, sent) { return false }
    if draft.hasWrittenAcknowledgment, segment.bits.hasAny(.ack),
      !isUntold(draft.receiver, sent.marks, .hasAcknowledgment),
      !means(draft.statement.acknowledgment, segment.acknowledgment, in: draft.receiver),
      sent.written(.acknowledgment) != draft.statement.acknowledgment
    {
      return false
    }
    if contradictsLength(draft, travelling) { return false }
    if let window = draft.segment.window, let sent = segment.window, window != sent { return false }
    return !draft.marks.hasAny(.hasOptions) || agreesInOptions(draft.statement, sent)
  }

  /// Whether an arrival's line writes the number of a segment in the network.
  private func agreesInSequence(_ draft: Draft, _ travelling: TravellingSegment, _ sent: Statement) -> Bool {
    let written = draft.statement.sequence
    if sent.written(.sequence) == written { return true }
    if travelling.hasNoPlace { return written == WrittenNumber(offset: 0) }
    return isUntold(draft.sender, sent.marks, .hasSequence)
      || means(written, travelling.segment.sequence, in: draft.sender)
  }

  /// Whether a duplicate is another segment than a departure whose number is left to the reader: the line with which
  /// that arrives writes another number.
  private func isOlder(_ draft: Draft, than travelling: TravellingSegment, _ sent: SegmentMarks) -> Bool {
    guard sent.hasAny(.blankSequence), draft.marks.hasAny(.duplicate), draft.hasWrittenSequence else {
      return false
    }
    let last = min(extent.upperBound, draft.index + Self.repeatLimit)
    let arrival = document.statements[(draft.index + 1)..<max(last, draft.index + 1)].first {
      $0.kind == .segment && endpoint($0.sender) == draft.sender && $0.bits == travelling.segment.bits
        && $0.marks.hasAny(.arrives) && !$0.marks.hasAny(.duplicate)
    }
    guard let number = arrival?.written(.sequence) else { return false }
    return number != draft.statement.sequence
  }

  /// Whether neither a departure's line nor any other has told a number about a direction.
  private func isUntold(_ direction: Int, _ sent: SegmentMarks, _ mark: SegmentMarks) -> Bool {
    !sent.hasAny(mark) && !connection.directions[direction].numbering.isKnown
  }

  /// Whether the options of an arrival's line are those of the line that sent it, as far as it writes them.
  private func agreesInOptions(_ arrival: Statement, _ sent: Statement) -> Bool {
    let written = document.details[Int(arrival.detail)].options
    let options = document.details[Int(sent.detail)].options
    if let value = written.timestampValue, value != options.timestampValue { return false }
    if let echo = written.timestampEchoReply, echo != options.timestampEchoReply { return false }
    let blocks = written.selectiveAcknowledgments
    return blocks.isEmpty || blocks == options.selectiveAcknowledgments
  }

  /// Whether an arrival's line writes another length than the segment in the network is known to have.
  private func contradictsLength(_ draft: Draft, _ travelling: TravellingSegment) -> Bool {
    draft.marks.hasAny(.hasLength) && !travelling.hasOpenLength
      && !draft.marks.hasAny(.blankLength, .isBroken) && draft.statement.length.isPlain
      && draft.segment.dataLength != travelling.segment.dataLength
  }

  /// Whether `number` stands for `position`, as it should or as the author has it after a mismatch.
  private func means(_ number: WrittenNumber, _ position: SequenceNumber, in direction: Int) -> Bool {
    if connection.directions[direction].numbering.position(of: number) == position { return true }
    guard let alternate = connection.directions[direction].alternate else { return false }
    return alternate.number(at: position) == number
  }

  private mutating func reportArrivalMismatch(_ draft: Draft, _ travelling: TravellingSegment) {
    var fault = Fault(.arrivalMismatch, draft.index)
    fault.noteStatement = travelling.statement
    fault.note = .firstSent
    fault.endpoint = UInt8(draft.sender)
    let numbering = connection.directions[draft.sender].numbering
    let other = connection.directions[draft.receiver].numbering
    if draft.hasWrittenSequence,
      numbering.position(of: draft.statement.sequence) != travelling.segment.sequence
    {
      fault.part = .sequence
      fault.found = draft.statement.sequence
      fault.expected = numbering.number(at: travelling.segment.sequence)
      fault.fix = .writeNumber
      if let expected = fault.expected, connection.directions[draft.sender].alternate == nil {
        connection.directions[draft.sender].note(
          draft.statement.sequence, for: travelling.segment.sequence, insteadOf: expected)
      }
    } else if draft.hasWrittenAcknowledgment, travelling.segment.bits.hasAny(.ack),
      other.position(of: draft.statement.acknowledgment) != travelling.segment.acknowledgment
    {
      fault.part = .acknowledgment
      fault.found = draft.statement.acknowledgment
      fault.expected = other.number(at: travelling.segment.acknowledgment)
      fault.fix = .writeNumber
    } else if contradictsLength(draft, travelling) {
      fault.part = .length
      fault.found = draft.statement.length
      fault.expected = WrittenNumber(offset: travelling.segment.dataLength)
      fault.fix = .writeNumber
    } else {
      fault.part = .flags
    }
    report(fault)
  }
}
