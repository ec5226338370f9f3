import TCP
import TraceSyntax

/// The segment that an unfinished trace lacks, as the fix of what its end leaves undone.
extension TraceChecker {
  /// Offers `reply` behind the line of `fault` if that is the trace's last segment.
  mutating func offer(_ reply: Repair.Reply?, for fault: inout Fault) {
    guard let reply else { return }
    fault.repair = addRepair(.insertReply(reply), at: Int(fault.statement))
    if fault.statement == connection.lastSegment { fault.fix = .appendReply }
  }

  /// What `endpoint` owes at the end of the trace.
  func owedReply(_ endpoint: Int) -> Repair.Reply? {
    let obligations = connection.endpoints[endpoint].obligations
    if let reset = obligations.reset { return self.reset(reset, from: endpoint) }
    if obligations.synAcknowledgment { return synAcknowledgment(from: endpoint) }
    return acknowledgment(from: endpoint)
  }

  /// What the peer of `endpoint` must send for it to leave a state of the opening or the close; `nil` where that
  /// is not its turn.
  func missingReply(to endpoint: Int) -> Repair.Reply? {
    let peer = connection.endpoints[1 - endpoint]
    switch connection.endpoints[endpoint].state {
    case .synSent: return peer.obligations.synAcknowledgment ? synAcknowledgment(from: 1 - endpoint) : nil
    case .synReceived: return peer.state == .established ? acknowledgment(from: 1 - endpoint) : nil
    case .finWait1, .closing, .lastAck: return peer.hasReceivedFin ? acknowledgment(from: 1 - endpoint) : nil
    case .closed, .listen, .established, .finWait2, .closeWait, .timeWait: return nil
    }
  }

  /// The number that acknowledges all that `endpoint` has received; `nil` where the trace writes none.
  func acknowledgmentDue(from endpoint: Int) -> WrittenNumber? {
    connection.directions[1 - endpoint].numbering.number(at: connection.endpoints[endpoint].receiveNext)
  }

  private func acknowledgment(from endpoint: Int) -> Repair.Reply {
    let next = connection.endpoints[endpoint].sendNext
    return Repair.Reply(
      sender: UInt8(endpoint), bits: .ack,
      sequence: connection.directions[endpoint].numbering.number(at: next),
      acknowledgment: acknowledgmentDue(from: endpoint))
  }

  private func synAcknowledgment(from endpoint: Int) -> Repair.Reply {
    Repair.Reply(
      sender: UInt8(endpoint), bits: [.syn, .ack], acknowledgment: acknowledgmentDue(from: endpoint))
  }

  /// 3.5.2: SEQ=SEG.ACK, or for a segment without ACK SEQ=0 and ACK=SEG.SEQ+SEG.LEN.
  private func reset(_ owed: OwedReset, from endpoint: Int) -> Repair.Reply {
    if let sequence = owed.sequence {
      let number = connection.directions[endpoint].numbering.number(at: sequence)
      return Repair.Reply(sender: UInt8(endpoint), bits: .rst, sequence: number)
    }
    return Repair.Reply(
      sender: UInt8(endpoint), bits: [.rst, .ack], sequence: WrittenNumber(offset: 0),
      acknowledgment: owed.acknowledgment.flatMap {
        connection.directions[1 - endpoint].numbering.number(at: $0)
      })
  }
}
