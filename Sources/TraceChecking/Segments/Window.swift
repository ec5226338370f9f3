import Problems
import TCP
import TraceSyntax

extension TraceChecker {
  /// What a segment sends beyond the peer's window, and whether its own window shrinks (3.8.6).
  mutating func checkWindow(_ draft: Draft) {
    checkBeyondWindow(draft)
    if draft.marks.hasAny(.blankWindow) { forgetWindow(of: draft) }
    guard let window = draft.segment.window, !draft.bits.hasAny(.rst) else { return }
    let endpoint = connection.endpoints[draft.sender]
    let shift: UInt8 =
      draft.bits.hasAny(.syn) || !endpoint.negotiation.usesWindowScale
      ? 0 : endpoint.negotiation.sent.windowScale ?? 0
    let edge = endpoint.receiveNext + UInt32(window) << UInt32(shift)
    if let previous = connection.sides[draft.sender].windowEdge, edge.precedes(previous),
      !draft.bits.hasAny(.syn)
    {
      var fault = Fault(.windowShrunk, draft.index, .window)
      fault.endpoint = UInt8(draft.sender)
      fault.found = WrittenNumber(offset: UInt32(window))
      fault.expected = WrittenNumber(offset: previous.distance(from: endpoint.receiveNext) >> UInt32(shift))
      fault.noteStatement = connection.sides[draft.sender].windowStatement
      fault.note = .windowSet
      fault.fix = .offerNumber
      report(fault)
    }
    if draft.bits.hasAny(.ack) || draft.bits.hasAny(.syn) {
      connection.sides[draft.sender].windowEdge = draft.bits.hasAny(.ack) ? edge : nil
    }
  }

  /// A window that is left to the reader may be any.
  private mutating func forgetWindow(of draft: Draft) {
    connection.sides[draft.sender].windowEdge = nil
    connection.endpoints[draft.sender].receiveWindow = nil
    connection.endpoints[draft.receiver].sendWindow = nil
  }

  private mutating func checkBeyondWindow(_ draft: Draft) {
    let endpoint = connection.endpoints[draft.sender]
    guard !draft.bits.hasAny(.syn, .rst), draft.segment.dataLength > 0, !draft.hasOpenLength,
      // What was sent before may be sent again beyond a window that has shrunk since (MAY-7).
      !draft.isRetransmission, !draft.isProbe,
      !draft.marks.hasAny(.windowProbe), draft.statement.length.isPlain, let edge = endpoint.sendWindowEdge,
      edge.precedes(draft.segment.sequence + draft.segment.dataLength)
    else { return }
    var fault = Fault(.beyondWindow, draft.index, draft.marks.hasAny(.hasDataText) ? .data : .length)
    fault.endpoint = UInt8(draft.sender)
    let numbering = connection.directions[draft.sender].numbering
    fault.found = numbering.number(at: draft.segment.sequence + (draft.segment.dataLength - 1))
    fault.expected = numbering.number(at: edge - 1)
    fault.reason = FaultReason(.dataEnds, at: fault.found)
    if draft.segment.sequence.precedes(edge) {
      fault.reason.octets = WrittenNumber(offset: edge.distance(from: draft.segment.sequence))
      fault.fix = .offerLength
    }
    fault.noteStatement = connection.sides[draft.receiver].windowStatement
    fault.note = .windowSet
    report(fault)
    connection.sides[draft.sender].overrunEnd = draft.segment.sequence + draft.segment.dataLength
  }
}
