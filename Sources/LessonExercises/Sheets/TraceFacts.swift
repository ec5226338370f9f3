import HandshakeTrace
import Problems
import TCP
import TraceChecking
import TraceSyntax

/// What a reader is told of a trace to write it: who opens with which numbers, what is sent, who closes.
struct TraceFacts: Hashable, Sendable {
  /// The names of both, the one that opens first.
  var names: [String]
  /// Their initial sequence numbers; `nil` where the trace does not show them.
  var initial: [String?]
  /// Data in the order in which it is sent; what one sends in a row is one.
  var transfers: [Transfer] = []
  /// Whether all data was acknowledged in the end.
  var isAcknowledged = true
  /// The endpoints, 0 or 1, in the order of their FINs.
  var closers: [Int] = []
  /// Who resets the connection; `nil` where nobody does.
  var resetter: Int?
  /// The names of the final states.
  var final: [String?]

  /// Octets of data in one direction.
  struct Transfer: Hashable, Sendable {
    /// The endpoint, 0 or 1, that sends them.
    var sender: Int
    var octets: UInt64
  }

  /// `nil` where the lesson has not exactly one trace, that does not name two endpoints, or leaves something out.
  init?(_ lesson: CheckedLesson) {
    let document = lesson.document
    guard document.traces.count == 1 else { return nil }
    let trace = CheckedTrace(
      checking: document, trace: 0, metadata: lesson.metadata, profile: lesson.profile)
    let firstSender = trace.steps.lazy.compactMap { $0.segment?.sender }.first
    guard let opener = firstSender, !trace.names.first.isEmpty, !trace.names.second.isEmpty else {
      return nil
    }
    names = [trace.names[opener], trace.names[1 - opener]]
    initial = [nil, nil]
    let ends = trace.report.endpoints.map(\.final)
    final = [ends[opener], ends[1 - opener]]
    for step in trace.steps {
      if document.statements[step.statement].kind == .omission { return nil }
      guard let segment = step.segment else { continue }
      // A departure was taken when it was sent.
      if document.statements[step.statement].marks.hasAny(.arrives) { continue }
      guard take(segment, sender: segment.sender == opener ? 0 : 1, document) else { return nil }
    }
    isAcknowledged = !transfers.contains { transfer in
      let side = transfer.sender == 0 ? opener : 1 - opener
      return !Self.isAcknowledged(trace, side)
    }
  }

  /// Whether the last octets that `side` sent, resets aside, were acknowledged; a connection that is gone shows it no more.
  private static func isAcknowledged(_ trace: CheckedTrace, _ side: Int) -> Bool {
    var end: SequenceNumber?
    var acknowledged: SequenceNumber?
    for step in trace.steps {
      guard let segment = step.segment else { continue }
      if segment.sender == side, segment.sent.dataLength > 0, !segment.bits.hasAny(.rst) {
        let last = segment.sent.sequence + (segment.sent.dataLength + (segment.bits.hasAny(.syn) ? 1 : 0))
        if end.map({ $0.precedes(last) }) ?? true { end = last }
      } else if segment.sender != side, segment.bits.hasAny(.ack), segment.arrival != nil {
        acknowledged = segment.sent.acknowledgment
      }
    }
    guard let end else { return true }
    return acknowledged.map { end.precedesOrEquals($0) } ?? false
  }

  private mutating func take(_ segment: CheckedSegment, sender: Int, _ document: TraceDocument) -> Bool {
    switch segment.nature {
    case .retransmission, .spuriousRetransmission, .oldDuplicate, .keepAlive, .windowProbe: return true
    case .syn, .synAcknowledgment, .acknowledgmentOfSyn, .data, .pureAcknowledgment, .duplicateAcknowledgment,
      .windowUpdate, .zeroWindow, .outOfOrder, .fin, .acknowledgmentOfFin, .reset, .challengeAcknowledgment,
      .fastOpenRequest, .fastOpenData:
      break
    }
    if segment.bits.hasAny(.syn) { initial[sender] = segment.sequence.map { document.symbols.text($0) } }
    guard let octets = segment.dataLength else { return false }
    if octets > 0, !segment.bits.hasAny(.rst) {
      if let last = transfers.indices.last, transfers[last].sender == sender {
        transfers[last].octets += UInt64(octets)
      } else {
        transfers.append(Transfer(sender: sender, octets: UInt64(octets)))
      }
    }
    if segment.bits.hasAny(.fin), !closers.contains(sender) { closers.append(sender) }
    if segment.bits.hasAny(.rst), resetter == nil { resetter = sender }
    return true
  }
}
