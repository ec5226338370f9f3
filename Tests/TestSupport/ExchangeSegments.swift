import TCP

/// Segments that the endpoints send of themselves: answers, repeats, probes.
extension RandomExchange {
  /// What is owed: a reset, a SYN-ACK, an acknowledgment.
  ///
  /// - Parameter opensAgain: whether a SYN in TIME-WAIT is answered by a new connection, and a repeated one by
  ///   its SYN-ACK again; else both by an ACK.
  mutating func answer(_ side: Int, _ fate: ExchangeAction.Fate, opensAgain: Bool = true) {
    if let reset = endpoints[side].obligations.reset {
      var segment = Segment(bits: .rst, sequence: reset.sequence ?? SequenceNumber(0))
      if let acknowledgment = reset.acknowledgment {
        segment.bits.insert(.ack)
        segment.acknowledgment = acknowledgment
      }
      return send(side, segment, fate, hasNoNumber: reset.sequence == nil)
    }
    if endpoints[side].obligations.synAcknowledgment { return answerSyn(side, fate) }
    guard endpoints[side].obligations.acknowledgment != .nothing else { return }
    if opensAgain, endpoints[side].state == .synReceived, let segment = oldestUnacknowledged(side) {
      return send(side, segment, fate, claims: ["retransmission"])
    }
    if opensAgain, endpoints[side].state == .timeWait, let syn = sides[side].reopeningSyn {
      sides[side].sent = []
      sides[side].edge = nil
      endpoints[side].reopen(with: syn)
      return answerSyn(side, fate)
    }
    acknowledge(side, fate)
  }

  private mutating func answerSyn(_ side: Int, _ fate: ExchangeAction.Fate) {
    let endpoint = endpoints[side]
    let initial = endpoint.hasChosenInitialSequence ? endpoint.initialSendSequence : initialPosition(side, 0)
    send(side, Segment(bits: [.syn, .ack], sequence: initial), fate)
  }

  /// A pure ACK, with blocks for what came out of order.
  mutating func acknowledge(_ side: Int, _ fate: ExchangeAction.Fate, claim: String? = nil) {
    var segment = Segment(bits: .ack, sequence: endpoints[side].sendNext)
    if endpoints[side].negotiation.usesSelectiveAcknowledgment, !script.isInLetters {
      segment.options.selectiveAcknowledgments = Array(endpoints[side].heldRanges.prefix(3))
    }
    send(side, segment, fate, claims: (claim ?? claimOfAnswer(side)).map { [$0] } ?? [])
  }

  /// What an acknowledgment may say of itself; not every one does.
  private func claimOfAnswer(_ side: Int) -> String? {
    guard lines.count % 3 == 0 else { return nil }
    let endpoint = endpoints[side]
    switch endpoint.obligations.acknowledgment {
    case .unacceptable, .challenge: return "challenge ACK"
    case .gap: return sides[side].lastAcknowledgment == endpoint.receiveNext ? "duplicate ACK" : nil
    case .nothing, .data, .synAcknowledgment, .fin: return nil
    }
  }

  /// Sends the oldest unacknowledged numbers again.
  mutating func retransmit(_ side: Int, _ fate: ExchangeAction.Fate, tells: Bool) {
    guard let segment = oldestUnacknowledged(side) else { return }
    if tells { expire(side, .retransmission) }
    send(side, segment, fate, claims: ["retransmission"])
  }

  /// What a retransmission sends: from SND.UNA on, at most to where the first segment of it ended.
  func oldestUnacknowledged(_ side: Int) -> Segment? {
    let endpoint = endpoints[side]
    let first = endpoint.sendUnacknowledged
    guard first.precedes(endpoint.sendNext), endpoint.obligations.reset == nil else { return nil }
    switch endpoint.state {
    case .closed, .listen: return nil
    case .synSent:
      return sides[side].sent.first
    case .synReceived:
      guard endpoint.hasChosenInitialSequence else { return nil }
      return Segment(bits: [.syn, .ack], sequence: endpoint.initialSendSequence)
    case .established, .finWait1, .finWait2, .closeWait, .closing, .lastAck, .timeWait: break
    }
    guard let original = sides[side].sent.first(where: { first.precedes($0.end) }) else { return nil }
    var segment = Segment(
      bits: original.bits.intersection([.psh, .fin]).union(.ack), sequence: original.sequence,
      dataLength: original.dataLength)
    if original.bits.hasAny(.syn) { segment.sequence = original.sequence + 1 }
    let gone = first.distance(from: segment.sequence)
    if segment.sequence.precedes(first) {
      segment.sequence = first
      segment.dataLength -= min(gone, segment.dataLength)
    }
    if let edge = endpoint.sendWindowEdge, edge.precedes(segment.end) {
      guard first.precedes(edge) else { return nil }
      segment.dataLength = min(segment.dataLength, edge.distance(from: first))
      segment.bits.remove(.fin)
    }
    return segment.length > 0 ? segment : nil
  }

  /// Data that has arrived long since is sent once more.
  mutating func repeatNeedlessly(_ side: Int, _ action: ExchangeAction) {
    let endpoint = endpoints[side]
    guard endpoint.state.isSynchronized, endpoints[1 - side].state.isSynchronized else { return }
    let needless = sides[side].history.filter { !$0.isProbe }.map(\.segment).filter { segment in
      segment.dataLength > 0 && !segment.bits.hasAny([.syn, .fin, .rst])
        && endpoint.initialSendSequence.precedes(segment.sequence)
        && segment.end.precedesOrEquals(endpoint.sendUnacknowledged)
        && segment.end.precedesOrEquals(endpoints[1 - side].receiveNext)
    }
    guard !needless.isEmpty else { return }
    let old = needless[Int(action.amount) % needless.count]
    send(
      side, Segment(bits: .ack, sequence: old.sequence, dataLength: old.dataLength), action.fate,
      claims: ["spurious"])
  }

  mutating func updateWindow(_ side: Int, _ fate: ExchangeAction.Fate) {
    sides[side].isReading = true
    let endpoint = endpoints[side]
    guard endpoint.state.isSynchronized, script.habits[side].buffer != nil else { return }
    let isUpdate =
      endpoint.obligations.acknowledgment == .nothing
      && sides[side].lastAcknowledgment == endpoint.receiveNext
      && sides[side].lastWindow != nil && sides[side].lastWindow != window(side, .ack)
    acknowledge(side, fate, claim: isUpdate ? "window update" : nil)
  }

  /// A segment into a closed window (3.8.6.1), to see whether it is still closed.
  mutating func probe(_ side: Int, _ action: ExchangeAction) {
    let endpoint = endpoints[side]
    guard endpoint.sendWindow == 0, endpoint.state == .established || endpoint.state == .closeWait,
      endpoint.sendUnacknowledged == endpoint.sendNext, endpoint.finSequence == nil
    else { return }
    guard action.amount % 3 == 0, action.fate != .departs, action.fate != .isDoubled else {
      return sendProbe(side, action, claim: "window probe")
    }
    // With the next octet, which the peer may take after all.
    let before = endpoints[1 - side].receiveNext
    let octet = Segment(bits: .ack, sequence: endpoint.sendNext, dataLength: 1)
    send(side, octet, action.fate, claims: ["window probe"])
    if endpoints[1 - side].receiveNext != before {
      endpoints[side].sendNext += 1
      sides[side].sent.append(octet)
    }
  }

  /// A segment below SND.NXT (3.8.4), to see whether the peer is still there.
  mutating func keepAlive(_ side: Int, _ action: ExchangeAction) {
    let endpoint = endpoints[side]
    guard endpoint.state == .established || endpoint.state == .closeWait, sides[side].hasSent,
      endpoint.sendUnacknowledged == endpoint.sendNext
    else { return }
    sendProbe(side, action, claim: "keep-alive")
  }

  private mutating func sendProbe(_ side: Int, _ action: ExchangeAction, claim: String) {
    let segment = Segment(
      bits: .ack, sequence: endpoints[side].sendNext - 1, dataLength: action.amount & 1)
    send(side, segment, action.fate, claims: [claim])
  }
}
