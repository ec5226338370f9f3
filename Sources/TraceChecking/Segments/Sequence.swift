import Problems
import TCP
import TraceSyntax

extension TraceChecker {
  /// Turns the written sequence number into a position, and reports one that is not due.
  ///
  /// New numbers begin at SND.NXT; numbers inside what was sent are a retransmission; a claimed
  /// keep-alive or window probe stands one below.
  mutating func readSequence(_ draft: inout Draft) {
    let endpoint = connection.endpoints[draft.sender]
    var due = dueSequence(draft, endpoint)
    if draft.hasOpenLength, draft.marks.hasAny(.retransmission, .spurious) {
      takeLengthOfOriginal(&draft, due: due)
    } else {
      takeOpenLength(&draft, due: due)
    }
    openFinishPlaces(draft)
    guard draft.hasWrittenSequence else {
      draft.segment.sequence = due
      draft.isRetransmission = isWithinSent(draft.segment, endpoint, draft.marks)
      return
    }
    let written = draft.statement.sequence
    let numbering = connection.directions[draft.sender].numbering
    if numbering.number(at: due) != written, let position = numbering.position(of: written) {
      if isRetransmission(draft, at: position, endpoint) {
        draft.segment.sequence = position
        draft.isRetransmission = true
        return
      }
      if isAcknowledgedRepeat(draft, at: position, endpoint) {
        draft.segment.sequence = position
        draft.isRetransmission = true
        reportAcknowledgedRepeat(draft)
        return
      }
      if draft.marks.hasAny(.windowProbe), draft.segment.dataLength == 1, position == endpoint.sendNext {
        due = position
        // Into a closed window: the octet may be taken, or sent again with what follows it (3.8.6.1).
        draft.isProbe = endpoint.sendWindow == 0
      }
    }
    if draft.marks.hasAny(.keepAlive, .windowProbe), due == endpoint.sendNext - 1 { draft.isProbe = true }
    draft.segment.sequence = due
    draft.isRetransmission = isWithinSent(draft.segment, endpoint, draft.marks)
    // Below a count that began anew behind segments left out there is the number before its first.
    if draft.isProbe, due != endpoint.sendNext, numbering.number(at: endpoint.sendNext) == written + 1 {
      return
    }
    if draft.isProbe, tellsLengthBelowNext(written, in: draft.sender, endpoint) {
      read(&draft, sequence: written + 1, for: endpoint.sendNext)
    } else {
      read(&draft, sequence: written, for: due)
    }
  }

  /// The number a segment must have if nothing says otherwise.
  private func dueSequence(_ draft: Draft, _ endpoint: Endpoint) -> SequenceNumber {
    if draft.marks.hasAny(.keepAlive, .windowProbe) { return endpoint.sendNext - 1 }
    if draft.bits.hasAny(.fin), let fin = endpoint.finSequence, fin.precedes(endpoint.sendNext) {
      guard draft.hasOpenLength else { return fin - draft.segment.dataLength }
      let sent = connection.directions[draft.sender].sent.outstanding
      return sent.last { $0.bits.hasAny(.fin) }?.start ?? fin
    }
    guard draft.marks.hasAny(.retransmission, .spurious), draft.segment.length > 0 || draft.hasOpenLength
    else {
      return endpoint.sendNext
    }
    let outstanding = connection.directions[draft.sender].sent.outstanding
    let alike = outstanding.filter {
      draft.hasOpenLength || $0.end.distance(from: $0.start) == draft.segment.length
    }
    let original = alike.first { $0.isMissing } ?? alike.first ?? outstanding.first
    // What is acknowledged is no longer kept; the last octets sent are the likeliest to be sent twice.
    let last = draft.marks.hasAny(.spurious) ? endpoint.sendNext - draft.segment.length : endpoint.sendNext
    guard let original else { return last }
    // Of a SYN with data only what is not acknowledged is sent again (RFC 7413).
    return original.start.precedes(endpoint.sendUnacknowledged) ? endpoint.sendUnacknowledged : original.start
  }

  private func isWithinSent(_ segment: Segment, _ endpoint: Endpoint, _ marks: SegmentMarks) -> Bool {
    guard segment.length > 0, endpoint.state != .closed, endpoint.state != .listen else { return false }
    if segment.bits.hasAny(.fin), endpoint.finSequence == nil { return false }
    let oldest =
      marks.hasAny(.spurious)
      ? endpoint.initialSendSequence
        + (segment.bits.hasAny(.syn) || !endpoint.negotiation.sent.isKnown ? 0 : 1)
      : endpoint.sendUnacknowledged
    return oldest.precedesOrEquals(segment.sequence) && segment.end.precedesOrEquals(endpoint.sendNext)
  }

  /// Whether a claimed retransmission repeats what is acknowledged, while nothing else is left to send again.
  private func isAcknowledgedRepeat(_ draft: Draft, at position: SequenceNumber, _ endpoint: Endpoint) -> Bool
  {
    draft.marks.hasAny(.retransmission) && draft.segment.length > 0
      && endpoint.sendUnacknowledged == endpoint.sendNext
      && connection.directions[draft.sender].initialStatement >= 0
      && endpoint.initialSendSequence.precedesOrEquals(position)
      && (position + draft.segment.length).precedesOrEquals(endpoint.sendNext)
  }

  private mutating func reportAcknowledgedRepeat(_ draft: Draft) {
    var fault = Fault(.wrongClaim, draft.index, .claim(.retransmission))
    fault.endpoint = UInt8(draft.sender)
    fault.reason = FaultReason(.alreadyAcknowledged)
    fault.fix = .writeSpurious
    report(fault)
  }

  /// Whether a segment at `position` repeats what was sent.
  private func isRetransmission(_ draft: Draft, at position: SequenceNumber, _ endpoint: Endpoint) -> Bool {
    var segment = draft.segment
    segment.sequence = position
    guard isWithinSent(segment, endpoint, draft.marks) else { return false }
    if draft.bits.hasAny(.fin), let fin = endpoint.finSequence, position + segment.dataLength != fin {
      return false
    }
    if !draft.bits.hasAny(.fin), let fin = endpoint.finSequence, fin.precedes(segment.end) { return false }
    if draft.marks.hasAny(.spurious) {
      return connection.directions[draft.sender].sent.hasBoundary(position) || beganEarlier(draft)
    }
    if draft.marks.hasAny(.retransmission) {
      return position == endpoint.sendUnacknowledged
        || connection.directions[draft.sender].sent.hasBoundary(position)
    }
    return connection.directions[draft.sender].sent.hasBoundaries(position, segment.end)
  }

  /// Whether an earlier line of the sender writes the same number: what is acknowledged is no longer kept.
  private func beganEarlier(_ draft: Draft) -> Bool {
    let oldest = max(extent.lowerBound, draft.index - Self.repeatLimit)
    for index in stride(from: draft.index - 1, through: oldest, by: -1) {
      let statement = document.statements[index]
      guard statement.kind == .segment, endpoint(statement.sender) == draft.sender else { continue }
      if statement.marks.hasAny(.hasSequence), statement.sequence == draft.statement.sequence { return true }
    }
    return false
  }

  /// A trace's first FIN, and each side's own, is a place where numbers may have run on unseen.
  private mutating func openFinishPlaces(_ draft: Draft) {
    guard draft.bits.hasAny(.fin) else { return }
    for index in 0...1 where !connection.hasShownFin || index == draft.sender {
      if index == draft.sender, connection.directions[index].hasShownFin { continue }
      if connection.directions[index].place == .none { connection.directions[index].place = .finish }
    }
    connection.hasShownFin = true
    connection.directions[draft.sender].hasShownFin = true
  }

  private mutating func read(_ draft: inout Draft, sequence written: WrittenNumber, for due: SequenceNumber) {
    let sender = draft.sender
    retractJump(in: sender, before: written, for: due)
    let before = connection.directions[sender].numbering.current
    let mayRenew = mayRenew(written, in: sender, draft: draft)
    closePlaceToPeersLetters(written, in: sender)
    let reading = connection.directions[sender].read(written, for: due, mayRenew: mayRenew, symbols: symbols)
    switch reading {
    case .agrees, .first: break
    case .shifted: blameFirstNumber(in: sender)
    case .tellsLength(let statement): reportUnwrittenData(draft, .sequence, of: statement)
    case .renewed(let expected):
      reportRenewed(draft, .sequence, expected, before: before, direction: sender)
    case .unshown(let expected, let place):
      reportUnshown(draft, .sequence, written, expected, place, before: before, direction: sender)
    case .mismatch(let expected):
      draft.hasWrongSequence = true
      report(sequenceMismatch(draft, written, expected))
    case .mixed(let expected):
      draft.hasWrongSequence = true
      reportMixed(draft, .sequence, written, expected, direction: sender)
    }
  }

  /// Whether a bare letter may start its direction anew: behind a phase line, or at the trace's first FIN if
  /// what follows goes on with it.
  mutating func mayRenew(_ number: WrittenNumber, in direction: Int, draft: Draft) -> Bool {
    guard number.offset == 0, symbols.isLetter(number.base) else { return false }
    if connection.directions[direction].isRenewable { return true }
    guard connection.directions[direction].place == .finish,
      connection.directions[direction].initialStatement >= 0,
      connection.directions[direction].numbering.position(of: number)
        == connection.endpoints[direction].initialSendSequence
    else { return false }
    return connection.hasRenewed || answerGoesOn(number, in: direction, draft: draft)
  }

  /// A letter that counts in the other direction already is no new one, wherever it stands.
  mutating func closePlaceToPeersLetters(_ number: WrittenNumber, in direction: Int) {
    guard !number.isPlain, connection.directions[direction].place != .none,
      connection.directions[direction].numbering.isForeign(number),
      connection.directions[1 - direction].numbering.isKnown,
      connection.directions[1 - direction].numbering.hasBase(number.base)
    else { return }
    connection.directions[direction].place = .none
  }

  /// Whether the next number written about `direction` is the one behind a FIN at `number`, or `number` itself
  /// where the direction's own FIN is still to come.
  private mutating func answerGoesOn(_ number: WrittenNumber, in direction: Int, draft: Draft) -> Bool {
    let expected = direction == draft.sender ? number + draft.segment.length : number
    var index = draft.index
    defer { look(at: index) }
    while index + 1 < extent.upperBound {
      index += 1
      let statement = document.statements[index]
      guard statement.kind == .segment, let sender = endpoint(statement.sender) else { continue }
      if sender == direction, statement.marks.hasAny(.hasSequence) {
        return statement.sequence == expected
          || !connection.directions[direction].numbering.hasBase(statement.sequence.base)
      }
      if sender != direction, statement.marks.hasAny(.hasAcknowledgment) {
        return statement.acknowledgment == expected
      }
    }
    index += 1
    return false
  }
}

extension Numbering {
  /// Whether any mark counts with the letters of `base`.
  func hasBase(_ base: UInt16) -> Bool {
    current.number.base == base || earlier.contains { $0.number.base == base }
  }
}
