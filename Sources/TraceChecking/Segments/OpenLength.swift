import TCP
import TraceSyntax

/// Data whose length is not written, where it is sent again or probed.
extension TraceChecker {
  /// Whether the number of a probe, one below the next, tells the length of data before it.
  func tellsLengthBelowNext(_ written: WrittenNumber, in sender: Int, _ endpoint: Endpoint) -> Bool {
    let direction = connection.directions[sender]
    guard let open = direction.openData, open.end == endpoint.sendNext,
      let next = direction.numbering.number(at: endpoint.sendNext), next.base == written.base
    else { return false }
    return written.offset &+ 1 &- next.offset < 1 << 31
  }

  /// A repeated bare `DATA` has the length it had first.
  func takeLengthOfOriginal(_ draft: inout Draft, due: SequenceNumber) {
    guard let original = connection.directions[draft.sender].sent.segment(startingAt: due) else { return }
    draft.hasOpenLength = false
    let controls: UInt32 = original.bits.hasAny(.syn, .fin) ? 1 : 0
    draft.segment.dataLength = original.end.distance(from: original.start) - controls
  }

  /// A repeat of data whose length was not written stands for as much: what a later number told, or whatever it writes.
  func takeOpenLength(_ draft: inout Draft, due: SequenceNumber) {
    guard draft.marks.hasAny(.retransmission, .spurious), draft.segment.dataLength > 1,
      let original = connection.directions[draft.sender].sent.segment(startingAt: due),
      original.end.distance(from: due) == 1, !original.bits.hasAny(.syn, .fin)
    else { return }
    let numbering = connection.directions[draft.sender].numbering
    let start = numbering.number(at: due)
    if draft.hasWrittenSequence, draft.statement.sequence != start { return }
    let isTold = start.map { numbering.number(at: original.end) == $0 + draft.segment.dataLength } ?? false
    let isOpen =
      connection.directions[draft.sender].openData?.end == original.end
      && connection.endpoints[draft.sender].sendNext == original.end
    if isTold || isOpen { draft.segment.dataLength = 1 }
  }
}
