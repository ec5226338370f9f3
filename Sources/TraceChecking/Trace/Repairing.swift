import Problems
import TCP
import TraceSyntax

/// Mending a trace whose structure is wrong, so that one mistake is one finding (rule 26).
extension TraceChecker {
  /// Whether the faults from `start` on are such that a flag, a sender or a line is likely wrong, rather than a
  /// number: a fault of structure, or both numbers of one segment.
  func needsRepair(from start: Int) -> Bool {
    var wrongNumbers = 0
    for fault in faults[start...] {
      switch fault.name {
      case .notAllowedInState, .dataBeforeHandshake, .dataAfterFin, .wrongResponse:
        if fault.reason.kind != .synMustCross { return true }
      case .sequenceMismatch, .acknowledgmentMismatch, .acknowledgmentOfUnsent, .mixedNumbering:
        wrongNumbers += 1
      default: break
      }
    }
    return wrongNumbers > 1
  }

  /// Takes the first repair under which the segment and the next two have no finding.
  ///
  /// - Returns: the statement to go on with.
  mutating func repair(
    _ index: Int, _ statement: Statement, sender: Int, before: Connection, firstFault: Int
  ) -> Int {
    let after = connection
    let reported = Array(faults[firstFault...])
    let isStructural = reported.contains { self.isStructural($0) }
    for repair in candidates(
      index, statement, sender: sender, before: before, isStructural: isStructural)
    {
      connection = before
      faults.removeSubrange(firstFault...)
      isTrying = true
      let next = apply(repair, index, statement, sender: sender)
      lookAhead(from: next, segments: 2)
      isTrying = false
      let isClean = !hasFindings(from: firstFault)
      connection = before
      faults.removeSubrange(firstFault...)
      guard isClean else { continue }
      return settle(
        on: repair, index, statement, sender: sender, reported: reported, isStructural: isStructural)
    }
    connection = after
    faults.append(
      contentsOf: isStructural ? Array(reported.filter { self.isStructural($0) }.prefix(1)) : reported)
    if isStructural {
      uncheckedFrom = Int32(index)
      if let next = nextSegment(after: index) { faults[faults.count - 1].uncheckedFrom = Int32(next) }
      connection = before
    }
    return index + 1
  }

  private func isStructural(_ fault: Fault) -> Bool {
    switch fault.name {
    case .notAllowedInState, .dataBeforeHandshake, .dataAfterFin, .wrongResponse: true
    default: false
    }
  }

  /// Applies a repair for good, and reports the first fault with it as its fix.
  private mutating func settle(
    on repair: Repair, _ index: Int, _ statement: Statement, sender: Int, reported: [Fault],
    isStructural: Bool
  ) -> Int {
    let firstFault = faults.count
    isTrying = true
    let next = apply(repair, index, statement, sender: sender)
    isTrying = false
    let hints = Array(faults[firstFault...])
    faults.removeSubrange(firstFault...)
    var fault = reported.first(where: { self.isStructural($0) }) ?? reported[0]
    if fault.fix != .markNoteLost {
      fault.fix = .repair
      fault.repair = addRepair(completed(repair))
    }
    faults.append(fault)
    faults.append(contentsOf: hints)
    return next
  }

  /// The repair with the numbers of an inserted reply, which are known once it was applied.
  private func completed(_ repair: Repair) -> Repair {
    guard case .insertReply(var reply) = repair else { return repair }
    let sender = Int(reply.sender)
    let endpoint = connection.endpoints[sender]
    let start = reply.bits.hasAny(.syn) ? endpoint.initialSendSequence : endpoint.sendNext
    reply.sequence = connection.directions[sender].numbering.number(at: start)
    if reply.bits.hasAny(.ack), let last = connection.sides[sender].lastAcknowledgment {
      reply.acknowledgment = connection.directions[1 - sender].numbering.number(at: last)
    }
    return .insertReply(reply)
  }

  /// The repairs to try, in the order of rule 26.
  ///
  /// Two wrong numbers alone show only that the line is another's, or in the wrong place.
  private func candidates(
    _ index: Int, _ statement: Statement, sender: Int, before: Connection, isStructural: Bool
  ) -> [Repair] {
    var repairs: [Repair] = []
    if names.second != NameTable.none || setup.endpoints.count == 2 { repairs.append(.changeSender) }
    if !isStructural {
      if let next = followingSegment(index) { repairs.append(.swapWith(Int32(next))) }
      return repairs
    }
    let bits = statement.bits
    let removable: [ControlBits] = [.syn, .fin, .rst, .ack]
    for bit in removable where bits.hasAny(bit) && bits != bit {
      if bit == .ack, statement.marks.hasAny(.acknowledgmentBitImplied) { continue }
      repairs.append(.setFlags(bits.subtracting(bit)))
    }
    if bits == .syn,
      statement.marks.hasAny(.hasAcknowledgment) || before.endpoints[sender].state.isSynchronized
    {
      repairs.append(.setFlags(.ack))
    }
    let addable: [ControlBits] = [.syn, .ack, .fin, .rst]
    for bit in addable where !bits.hasAny(bit) { repairs.append(.setFlags(bits.union(bit))) }
    for other in [1 - sender, sender] { repairs += owedReplies(of: other, before) }
    if let next = followingSegment(index) { repairs.append(.swapWith(Int32(next))) }
    repairs.append(.removeLine)
    return repairs
  }

  private func owedReplies(of endpoint: Int, _ before: Connection) -> [Repair] {
    let block = before.endpoints[endpoint]
    var bits: ControlBits = []
    if block.obligations.synAcknowledgment {
      bits = [.syn, .ack]
    } else if block.obligations.reset != nil {
      bits = block.obligations.reset?.sequence == nil ? [.rst, .ack] : .rst
    } else if block.obligations.acknowledgment != .nothing {
      bits = .ack
    }
    if bits.isEmpty { return [] }
    return [
      .insertReply(Repair.Reply(sender: UInt8(endpoint), bits: bits, sequence: nil, acknowledgment: nil))
    ]
  }

  /// The next segment of either endpoint behind statement `index`.
  private func nextSegment(after index: Int) -> Int? {
    ((index + 1)..<max(extent.upperBound, index + 1)).first { document.statements[$0].kind == .segment }
  }

  private func followingSegment(_ index: Int) -> Int? {
    let next = index + 1
    guard next < extent.upperBound, document.statements[next].kind == .segment,
      endpoint(document.statements[next].sender) != nil
    else { return nil }
    return next
  }

  /// Runs the repaired segment. - Returns: the statement to go on with.
  private mutating func apply(_ repair: Repair, _ index: Int, _ statement: Statement, sender: Int) -> Int {
    switch repair {
    case .changeSender:
      var changed = statement
      if changed.marks.hasAny(.hasStates) { changed.marks.remove(.hasStates) }
      segment(index, changed, sender: 1 - sender)
    case .setFlags(let bits):
      var changed = statement
      changed.bits = bits
      if bits.hasAny(.ack) { changed.marks.remove(.acknowledgmentBitImplied) }
      if !bits.hasAny(.ack) { changed.marks.remove(.hasAcknowledgment) }
      segment(index, changed, sender: sender)
    case .insertReply(let reply):
      var inserted = Statement(start: Int(statement.start), kind: .segment)
      inserted.bits = reply.bits
      segment(index, inserted, sender: Int(reply.sender))
      connection.shape.segments -= 1
      segment(index, statement, sender: sender)
    case .swapWith(let other):
      let next = document.statements[Int(other)]
      if let nextSender = endpoint(next.sender) { segment(Int(other), next, sender: nextSender) }
      segment(index, statement, sender: sender)
      return Int(other) + 1
    case .removeLine: break
    }
    return index + 1
  }

  /// Runs on over the next segments, to see whether they agree.
  mutating func lookAhead(from start: Int, segments: Int) {
    var index = start
    var left = segments
    while index < extent.upperBound, left > 0 {
      let statement = document.statements[index]
      step(index, statement)
      if statement.kind == .segment { left -= 1 }
      index += 1
    }
  }
}
