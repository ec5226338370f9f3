import Problems
import TCP
import TraceSyntax

/// Which repairs are tried, in which order, and what each does.
extension TraceChecker {
  /// The repairs of a segment to try.
  ///
  /// - Parameter reported: the segment's own faults; none where the segment behind it shows them.
  func candidates(
    _ index: Int, _ statement: Statement, sender: Int, before: Connection, reported: [Fault]
  ) -> [Repair] {
    var repairs: [Repair] = []
    if reported.contains(where: { $0.name == .unsentArrival }) { repairs += [.sendNow, .sendBefore] }
    if mayRenumber(statement, before, sender: sender, reported: reported) { repairs.append(.renumber) }
    if names.second != NameTable.none || setup.endpoints.count == 2 { repairs.append(.changeSender) }
    repairs += flagRepairs(statement, before.endpoints[sender])
    for other in [1 - sender, sender] { repairs += owedReplies(of: other, before) }
    repairs += missingSegments(reported, sender: sender)
    repairs += missingByState(reported, before)
    if let next = followingSegment(index) { repairs.append(.swapWith(Int32(next))) }
    repairs.append(.removeLine)
    if reported.contains(where: { $0.name == .dataAfterFin }) { repairs.append(.forgetFin) }
    return repairs
  }

  /// Whether the number was taken for that of octets sent before, without the line saying so.
  private func mayRenumber(_ statement: Statement, _ before: Connection, sender: Int, reported: [Fault])
    -> Bool
  {
    guard statement.marks.hasAny(.hasSequence), !statement.bits.hasAny(.syn, .rst) else { return false }
    if reported.isEmpty {
      let next = before.directions[sender].numbering.number(at: before.endpoints[sender].sendNext)
      return !statement.marks.hasAny(.retransmission, .spurious, .arrives) && next != statement.sequence
    }
    return reported.contains { $0.name == .unmarkedRetransmission || $0.name == .wrongClaim }
  }

  /// One flag less, one flag more; data is never given a SYN or RST.
  private func flagRepairs(_ statement: Statement, _ sender: Endpoint) -> [Repair] {
    let bits = statement.bits
    if bits.isEmpty {
      return [.syn, [.syn, .ack], .ack, [.fin, .ack], .rst].map { Repair.setFlags($0) }
    }
    var repairs: [Repair] = []
    if let reset = sender.obligations.reset {
      repairs.append(.setFlags(reset.sequence == nil ? [.rst, .ack] : .rst))
    }
    let removable: [ControlBits] = [.syn, .fin, .rst, .ack]
    for bit in removable where bits.hasAny(bit) && bits != bit {
      if bit == .ack, !bits.hasAny(.syn, .rst) { continue }
      repairs.append(.setFlags(bits.subtracting(bit)))
    }
    if bits == .syn, statement.marks.hasAny(.hasAcknowledgment) || sender.state.isSynchronized {
      repairs.append(.setFlags(.ack))
    }
    let carriesData = statement.marks.hasAny(.hasLength, .unknownData, .hasDataText) || bits.hasAny(.psh)
    let addable: [ControlBits] = carriesData ? [.ack, .fin] : [.syn, .ack, .fin, .rst]
    for bit in addable where !bits.hasAny(bit) { repairs.append(.setFlags(bits.union(bit))) }
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
    return bits.isEmpty ? [] : [.insertReply(Repair.Reply(sender: UInt8(endpoint), bits: bits))]
  }

  /// The segment that a number speaks of though the trace lacks it: a FIN where it is one ahead, else data.
  private func missingSegments(_ reported: [Fault], sender: Int) -> [Repair] {
    for fault in reported {
      guard let found = fault.found, let expected = fault.expected, found.base == expected.base,
        fault.name == .acknowledgmentOfUnsent || fault.name == .sequenceMismatch
      else { continue }
      let ahead = found.offset &- expected.offset
      let silent = UInt8(fault.name == .acknowledgmentOfUnsent ? 1 - sender : sender)
      if ahead == 1 { return [.insertReply(Repair.Reply(sender: silent, bits: [.fin, .ack]))] }
      if ahead < 1 << 16 {
        return [.insertReply(Repair.Reply(sender: silent, bits: [.psh, .ack], dataLength: ahead))]
      }
    }
    return []
  }

  /// The segment without which an endpoint cannot be where the trace says: a FIN, or a lost SYN sent again.
  private func missingByState(_ reported: [Fault], _ before: Connection) -> [Repair] {
    var senders: [Int] = []
    for fault in reported {
      let endpoint = Int(fault.endpoint)
      if fault.name == .notAllowedInState, fault.reason.kind == .noConnection,
        before.endpoints[1 - endpoint].state == .synSent
      {
        return [.insertReply(Repair.Reply(sender: UInt8(1 - endpoint), bits: .syn))]
      }
      guard fault.name == .wrongState, let found = fault.foundState else { continue }
      let block = before.endpoints[endpoint]
      if found.followsOwnFin, block.finSequence == nil { senders.append(endpoint) }
      if found.followsPeersFin, !block.hasReceivedFin { senders.append(1 - endpoint) }
    }
    return senders.map { .insertReply(Repair.Reply(sender: UInt8($0), bits: [.fin, .ack])) }
  }

  /// How far behind a segment the one may stand with which it changes places, in statements.
  static let swapReach = 4

  /// The next segment, if only lines of states and events and notes stand between.
  private func followingSegment(_ index: Int) -> Int? {
    var next = index + 1
    while next < extent.upperBound, next <= index + Self.swapReach {
      switch document.statements[next].kind {
      case .segment: return endpoint(document.statements[next].sender) == nil ? nil : next
      case .event, .state, .note: next += 1
      case .phase, .omission, .heading, .directive: return nil
      }
    }
    return nil
  }

  /// Runs the repaired segment. - Returns: the statement to go on with.
  mutating func apply(_ repair: Repair, _ index: Int, _ statement: Statement, sender: Int) -> Int {
    switch repair {
    case .changeSender: segment(index, statement, sender: 1 - sender)
    case .setFlags(let bits):
      var changed = statement
      changed.bits = bits
      if bits.hasAny(.ack) { changed.marks.remove(.acknowledgmentBitImplied) }
      if !bits.hasAny(.ack) { changed.marks.remove(.hasAcknowledgment) }
      segment(index, changed, sender: sender)
    case .insertReply(let reply):
      var missing = Statement(start: Int(statement.start), kind: .segment)
      missing.bits = reply.bits
      if reply.dataLength > 0 {
        missing.marks = .hasLength
        missing.lengthOffset = reply.dataLength
      }
      segment(index, missing, sender: Int(reply.sender))
      connection.shape.segments -= 1
      inserted(reply)
      segment(index, statement, sender: sender)
    case .swapWith(let other):
      let next = document.statements[Int(other)]
      if let nextSender = endpoint(next.sender) { segment(Int(other), next, sender: nextSender) }
      for between in (index + 1)..<Int(other) { step(between, document.statements[between]) }
      segment(index, statement, sender: sender)
      return Int(other) + 1
    case .removeLine: break
    case .writeBlock: segment(index, statement, sender: sender)
    case .sendNow:
      var changed = statement
      changed.marks.remove(.arrives)
      segment(index, changed, sender: sender)
    case .sendBefore:
      var changed = statement
      changed.marks.remove(.arrives)
      changed.marks.remove(.hasAcknowledgment)
      segment(index, changed, sender: sender)
    case .lose:
      var changed = statement
      changed.marks.insert(.lost)
      segment(index, changed, sender: sender)
    case .forgetFin:
      connection.endpoints[sender].forgetOwnFin()
      connection.endpoints[1 - sender].forgetPeersFin()
      segment(index, statement, sender: sender)
    case .renumber:
      var changed = statement
      changed.marks.remove(.hasSequence)
      segment(index, changed, sender: sender)
    }
    return index + 1
  }

  /// Notes where a reply stands that was inserted: what stands behind it may end the connection.
  private mutating func inserted(_ reply: Repair.Reply) {
    let sender = Int(reply.sender)
    let endpoint = connection.endpoints[sender]
    var start = reply.bits.hasAny(.syn) ? endpoint.initialSendSequence : endpoint.sendNext
    if reply.bits.hasAny(.fin) { start = start - 1 }
    if reply.dataLength > 0 { start = start - reply.dataLength }
    insertedPlace = (start, connection.sides[sender].lastAcknowledgment)
  }

  /// The repair with the numbers of an inserted reply, which may be known only once what stands behind it was applied.
  func completed(_ repair: Repair) -> Repair {
    guard case .insertReply(var reply) = repair, let insertedPlace else { return repair }
    let sender = Int(reply.sender)
    reply.sequence = connection.directions[sender].numbering.number(at: insertedPlace.sequence)
    if reply.bits.hasAny(.ack), let last = insertedPlace.acknowledgment {
      reply.acknowledgment = connection.directions[1 - sender].numbering.number(at: last)
    }
    return .insertReply(reply)
  }
}

extension Endpoint {
  /// Takes the endpoint back to where it was before its FIN, whose number stays used.
  fileprivate mutating func forgetOwnFin() {
    finSequence = nil
    switch state {
    case .finWait1, .finWait2: state = .established
    case .closing, .lastAck, .timeWait: state = .closeWait
    case .closed, .listen, .synSent, .synReceived, .established, .closeWait: break
    }
  }

  /// Takes the endpoint back to where it was before the peer's FIN, whose number stays used.
  fileprivate mutating func forgetPeersFin() {
    hasReceivedFin = false
    switch state {
    case .closeWait: state = .established
    case .lastAck, .closing: state = .finWait1
    case .timeWait: state = .finWait2
    case .closed, .listen, .synSent, .synReceived, .established, .finWait1, .finWait2: break
    }
  }
}

extension State {
  /// Whether an endpoint in this state has sent its FIN.
  fileprivate var followsOwnFin: Bool {
    switch self {
    case .finWait1, .finWait2, .closing, .lastAck, .timeWait: true
    case .closed, .listen, .synSent, .synReceived, .established, .closeWait: false
    }
  }

  /// Whether an endpoint in this state has received the peer's FIN.
  fileprivate var followsPeersFin: Bool {
    switch self {
    case .closeWait, .closing, .lastAck, .timeWait: true
    case .closed, .listen, .synSent, .synReceived, .established, .finWait1, .finWait2: false
    }
  }
}
