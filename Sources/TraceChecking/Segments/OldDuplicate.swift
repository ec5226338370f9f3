import Problems
import TCP
import TraceSyntax

/// Segments that come out of the network although the trace, or this connection, never sent them.
extension TraceChecker {
  /// An old duplicate of a segment that the trace showed agrees with it.
  mutating func checkOldDuplicate(_ draft: Draft) {
    guard wasShown(draft) == false, let original = shownSegments(draft).first else { return }
    var fault = Fault(.arrivalMismatch, draft.index)
    fault.noteStatement = Int32(original)
    fault.note = .firstSent
    fault.endpoint = UInt8(draft.sender)
    report(fault)
  }

  /// Whether the trace showed the segment of an old duplicate just so; `nil` where it showed none of its number.
  func wasShown(_ draft: Draft) -> Bool? {
    let shown = shownSegments(draft)
    if shown.isEmpty { return nil }
    return shown.contains { index in
      let statement = document.statements[index]
      return statement.bits == draft.statement.bits
        && (!draft.hasWrittenAcknowledgment || !statement.marks.hasAny(.hasAcknowledgment)
          || statement.acknowledgment == draft.statement.acknowledgment)
        && statement.lengthOffset == draft.statement.lengthOffset
        && statement.lengthBase == draft.statement.lengthBase
    }
  }

  /// The statements, latest first, that sent a segment with the number that an old duplicate writes.
  private func shownSegments(_ draft: Draft) -> [Int] {
    guard draft.hasWrittenSequence else { return [] }
    let oldest = max(extent.lowerBound, draft.index - Self.repeatLimit)
    return stride(from: draft.index - 1, through: oldest, by: -1).filter { index in
      let statement = document.statements[index]
      return statement.kind == .segment && endpoint(statement.sender) == draft.sender
        && statement.marks.hasAny(.hasSequence) && statement.sequence == draft.statement.sequence
        && !statement.marks.hasAny(.arrives)
    }
  }

  /// Gives an old duplicate its place among the numbers, far behind where it writes none.
  mutating func placeOldDuplicate(_ draft: inout Draft) {
    let sender = draft.sender
    let next = connection.endpoints[sender].sendNext
    let written = draft.statement.sequence
    // The 0 of a reset that had no number to take (3.5.2) says nothing about its direction.
    let isOwnNumber = !draft.bits.hasBoth(.rst, .ack) || written != WrittenNumber(offset: 0)
    if draft.hasWrittenSequence, isOwnNumber {
      if let position = connection.directions[sender].numbering.position(of: written) {
        draft.segment.sequence = position
      } else {
        draft.segment.sequence = placeForeign(written, in: sender)
      }
    } else {
      draft.segment.sequence = next - 0x10_0000
    }
    if draft.bits.hasAny(.ack) {
      draft.segment.acknowledgment = connection.endpoints[sender].receiveNext
      if draft.hasWrittenAcknowledgment,
        let position = connection.directions[draft.receiver].numbering.position(
          of: draft.statement.acknowledgment)
      {
        draft.segment.acknowledgment = position
      }
    }
  }

  /// The place of an old duplicate's number that no other number of its direction tells.
  private mutating func placeForeign(_ written: WrittenNumber, in sender: Int) -> SequenceNumber {
    let endpoint = connection.endpoints[sender]
    let next = endpoint.sendNext
    let hasBegun = connection.directions[sender].initialStatement >= 0
    guard hasBegun || connection.directions[sender].numbering.isKnown else {
      connection.directions[sender].numbering.mark(next, written)
      return next
    }
    // It says nothing of the numbers in use, which may not be written yet.
    let position = next - 0x10_0000
    connection.directions[sender].numbering.markLongAgo(
      position, written, before: hasBegun ? endpoint.initialSendSequence : position + 0x8_0000)
    return position
  }
}
