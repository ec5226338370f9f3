import Problems
import TCP
import TraceSyntax

/// Options, windows and claims of a segment, and its way to the peer.
extension Replay {
  mutating func send(_ segment: Segment, _ statement: Statement, _ sender: Int, _ index: Int) -> Bool {
    guard claimsHold(segment, statement, sender) else { return false }
    let marks = statement.marks
    let isProbe = marks.hasAny([.keepAlive, .windowProbe])
    let isRepeat = segment.length > 0 && segment.end.precedesOrEquals(endpoints[sender].sendNext)
    var entered = segment
    if isProbe {
      entered.sequence = endpoints[sender].sendNext
      entered.dataLength = 0
    }
    endpoints[sender].send(entered)
    sides[sender].isUndecided = false
    sides[sender].isFree = false
    sides[sender].hasSent = true
    if segment.bits.hasAny(.syn) { sides[sender].hasSentSyn = true }
    if segment.bits.isSuperset(of: [.syn, .ack]) { endpoints[sender].obligations.synAcknowledgment = false }
    if segment.bits.hasAny(.rst), endpoints[sender].state == .closed {
      forget(sender)
      sides[sender].isFree = true
    }
    if endpoints[sender].state != .closed { sides[sender].unused = endpoints[sender].sendNext }
    if segment.bits.hasAny(.ack) { sides[sender].lastAcknowledgment = segment.acknowledgment }
    if let window = segment.window { sides[sender].lastWindow = window }
    let isMissing = marks.hasAny(.missing)
    if isMissing { sides[sender].lastMissing = index }
    if segment.length > 0, !isProbe, !segment.bits.hasAny(.rst),
      !isRepeat || isMissing || sides[sender].sent.isEmpty
    {
      sides[sender].sent.append(ReplaySent(segment: segment, statement: index, isMissing: isMissing))
    } else if isRepeat, !isMissing {
      arrived(segment, sender)
    }
    if marks.hasAny(.departs) {
      if marks.hasAny(.lost) { return false }
      network.append(ReplayTravelling(sender: sender, statement: index, segment: segment))
      return true
    }
    if marks.hasAny([.lost, .corrupt]) { return true }
    guard deliver(segment, sender, isClaimedOutOfOrder: marks.hasAny(.outOfOrder)) else { return false }
    return !marks.hasAny(.duplicate) || deliver(segment, sender, isClaimedOutOfOrder: false)
  }

  private mutating func arrived(_ segment: Segment, _ sender: Int) {
    for place in sides[sender].sent.indices
    where sides[sender].sent[place].segment.sequence == segment.sequence {
      sides[sender].sent[place].isMissing = false
    }
  }

  private mutating func deliver(_ segment: Segment, _ sender: Int, isClaimedOutOfOrder: Bool) -> Bool {
    let receiver = 1 - sender
    if sides[receiver].isBystander { return false }
    if sides[receiver].isUndecided || sides[receiver].isFree, endpoints[receiver].state == .closed,
      segment.bits.intersection([.syn, .ack, .rst]) == .syn
    {
      if !refusesNext(receiver, from: segment) { endpoints[receiver].state = .listen }
      sides[receiver].isUndecided = false
      sides[receiver].isFree = false
    }
    let state = endpoints[receiver].state
    if state == .timeWait, endpoints[receiver].acceptsReopening(segment) {
      sides[receiver].reopeningSyn = segment
    }
    let arrival = endpoints[receiver].segmentArrives(segment)
    let acknowledged = endpoints[receiver].sendUnacknowledged
    sides[receiver].sent.removeAll { $0.segment.end.precedesOrEquals(acknowledged) }
    if endpoints[receiver].state == .closed, state != .closed {
      forget(receiver)
      sides[receiver].isFree = true
    }
    if !isClaimedOutOfOrder { return true }
    return arrival.effects.contains(.heldOutOfOrder) || arrival.effects.contains(.filledGap)
  }

  /// Whether the next segment that `side` sends is a reset.
  private func refusesNext(_ side: Int, from segment: Segment) -> Bool {
    for index in extent {
      let statement = document.statements[index]
      guard statement.kind == .segment, self.side(statement.sender) == side,
        !statement.marks.hasAny(.arrives), index > lastSegment(of: 1 - side, segment)
      else { continue }
      return statement.bits.hasAny(.rst)
    }
    return false
  }

  /// The statement that sent `segment` last, or 0.
  private func lastSegment(of side: Int, _ segment: Segment) -> Int {
    sides[side].sent.last { $0.segment.sequence == segment.sequence }?.statement ?? 0
  }

  /// `... X:`: the oldest segment of X in the network that agrees, or an old duplicate.
  mutating func arrive(_ index: Int, _ statement: Statement, _ sender: Int) -> Bool {
    guard var segment = plain(statement, index) else { return false }
    let place = network.firstIndex { travelling in
      guard travelling.sender == sender, document.statements[travelling.statement].bits == statement.bits
      else {
        return false
      }
      let sent = document.statements[travelling.statement]
      let segment = travelling.segment
      return (!hasSequence(statement) || sent.sequence == statement.sequence)
        && (!hasAcknowledgment(statement) || sent.acknowledgment == statement.acknowledgment
          || numbers[1 - sender].position(of: statement.acknowledgment) == segment.acknowledgment)
        && sent.length == statement.length
        && (!statement.marks.hasAny(.hasWindow) || sent.window == statement.window)
    }
    if let place {
      let travelling = network[place]
      if !statement.marks.hasAny(.duplicate) { network.remove(at: place) }
      if statement.marks.hasAny([.lost, .corrupt]) {
        sides[sender].lastMissing = index
        return true
      }
      arrived(travelling.segment, sender)
      let claims = statement.marks.union(document.statements[travelling.statement].marks)
      return deliver(travelling.segment, sender, isClaimedOutOfOrder: claims.hasAny(.outOfOrder))
    }
    guard statement.marks.hasAny(.duplicate), isOldDuplicate(&segment, statement, sender) else {
      return false
    }
    return statement.marks.hasAny([.lost, .corrupt])
      || deliver(segment, sender, isClaimedOutOfOrder: false)
  }

  /// A segment of long ago has any numbers, but those of one that the trace shows agree with it.
  private mutating func isOldDuplicate(_ segment: inout Segment, _ statement: Statement, _ sender: Int)
    -> Bool
  {
    guard hasSequence(statement) else { return false }
    let shown = extent.filter { index in
      let other = document.statements[index]
      return other.kind == .segment && side(other.sender) == sender && other.start < statement.start
        && other.sequence == statement.sequence && hasSequence(other) && !other.marks.hasAny(.arrives)
    }
    let isShown = shown.contains { index in
      let other = document.statements[index]
      return other.bits == statement.bits && other.acknowledgment == statement.acknowledgment
        && other.length == statement.length
    }
    guard shown.isEmpty || isShown, !statement.marks.hasAny(.hasOptions) else { return false }
    if numbers[sender].origin == nil {
      numbers[sender].origin = statement.sequence
      sides[sender].isShownBefore = true
    }
    guard let position = numbers[sender].position(of: statement.sequence) else { return false }
    segment.sequence = position
    segment.acknowledgment = endpoints[sender].receiveNext
    if segment.bits.hasAny(.ack), hasAcknowledgment(statement) {
      guard let position = numbers[1 - sender].position(of: statement.acknowledgment) else { return false }
      segment.acknowledgment = position
    }
    return true
  }
}
