import Problems
import TCP
import TraceSyntax

/// Claims such as `(retransmission)`: each holds, or is reported.
extension TraceChecker {
  /// Reports each claim of the line that does not hold.
  mutating func checkClaims(_ draft: Draft) {
    let marks = draft.marks
    guard marks.hasAny(.claims) else { return }
    let endpoint = connection.endpoints[draft.sender]
    let receiver = connection.endpoints[draft.receiver]
    // What a timeout without anything to send again was reported for has the same cause.
    let side = connection.sides[draft.sender]
    let wasReported = side.emptyTimeout > side.lastSent
    // Behind data of a length that nobody has told, nobody knows what was sent.
    let isUntold = draft.hasOpenLength || connection.directions[draft.sender].openData != nil
    if marks.hasAny(.retransmission), !draft.isRetransmission, !draft.hasWrongSequence, !wasReported,
      !isUntold
    {
      reportClaim(draft, .retransmission, .nothingToRetransmit)
    }
    if marks.hasAny(.spurious), !draft.hasWrongSequence {
      if !draft.isRetransmission {
        reportClaim(draft, .spurious, .nothingToRetransmit)
      } else if receiver.receiveNext.precedes(draft.segment.end) {
        reportClaim(draft, .spurious, .neededRetransmission)
      }
    }
    if marks.hasAny(.keepAlive), !draft.hasWrongSequence {
      if draft.segment.dataLength > 1 {
        reportClaim(draft, .keepAlive, .carriesTooMuch)
      } else if endpoint.sendUnacknowledged.precedes(endpoint.sendNext) {
        // MUST-26: what is outstanding is sent again instead.
        reportClaim(draft, .keepAlive, .awaitsAcknowledgment)
      }
    }
    if marks.hasAny(.windowProbe), !draft.hasWrongSequence {
      if draft.segment.dataLength > 1 {
        reportClaim(draft, .windowProbe, .carriesTooMuch)
      } else if let edge = endpoint.sendWindowEdge, endpoint.sendNext.precedes(edge) {
        reportClaim(draft, .windowProbe, .windowNotZero)
      }
    }
    checkAcknowledgmentClaims(draft, endpoint)
  }

  private mutating func checkAcknowledgmentClaims(_ draft: Draft, _ endpoint: Endpoint) {
    let marks = draft.marks
    let side = connection.sides[draft.sender]
    let receiver = connection.endpoints[draft.receiver]
    if marks.hasAny(.duplicateAcknowledgment) {
      if !draft.isPureAcknowledgment {
        reportClaim(draft, .duplicateAcknowledgment, .notPureAcknowledgment)
      } else if !draft.hasWrongAcknowledgment,
        side.lastAcknowledgment ?? receiver.sendUnacknowledged != draft.segment.acknowledgment
      {
        reportClaim(draft, .duplicateAcknowledgment, .acknowledgesNewData)
      }
    }
    if marks.hasAny(.windowUpdate) {
      if !draft.isPureAcknowledgment {
        reportClaim(draft, .windowUpdate, .notPureAcknowledgment)
      } else if !draft.hasWrongAcknowledgment, let last = side.lastAcknowledgment,
        last != draft.segment.acknowledgment
      {
        reportClaim(draft, .windowUpdate, .acknowledgesNewData)
      } else if let window = draft.segment.window, window == lastWindow(before: draft) {
        reportClaim(draft, .windowUpdate, .windowUnchanged)
      }
    }
    if marks.hasAny(.challengeAcknowledgment) {
      if !draft.isPureAcknowledgment {
        reportClaim(draft, .challengeAcknowledgment, .notPureAcknowledgment)
      } else if endpoint.obligations.acknowledgment < .unacceptable {
        reportClaim(draft, .challengeAcknowledgment, .noChallengeOwed)
      }
    }
  }

  /// The window this endpoint wrote before, as the header field stood.
  private func lastWindow(before draft: Draft) -> UInt16? {
    let statement = connection.sides[draft.sender].windowStatement
    guard statement >= 0, !document.statements[Int(statement)].marks.hasAny(.blankWindow) else { return nil }
    return document.statements[Int(statement)].window
  }

  /// `(out of order)` is settled when the segment arrives.
  mutating func checkOutOfOrderClaim(_ draft: Draft, _ arrival: Arrival) {
    guard draft.marks.hasAny(.outOfOrder), !draft.hasWrongSequence,
      !arrival.effects.contains(.heldOutOfOrder),
      !arrival.effects.contains(.filledGap)
    else { return }
    reportClaim(draft, .outOfOrder, .arrivesInOrder)
  }

  private mutating func reportClaim(_ draft: Draft, _ claim: SegmentMarks, _ reason: FaultReason.Kind) {
    var fault = Fault(.wrongClaim, draft.index, .claim(claim))
    fault.endpoint = UInt8(draft.sender)
    fault.reason = FaultReason(reason, endpoint: draft.sender)
    fault.fix = .removeClaim
    report(fault)
  }
}
