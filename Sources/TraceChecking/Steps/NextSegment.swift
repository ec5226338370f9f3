import TCP
package import TraceSyntax

/// A segment that an endpoint may send next, as the trace would write it.
package struct NextSegment: Sendable {
  /// The endpoint that sends it, 0 or 1.
  package var sender: Int
  /// What it is, and why its numbers are due.
  package var segment: CheckedSegment
  /// Whether its sender must answer, and this is the answer.
  package var isOwed: Bool
  /// Whether the lines that follow agree with it; also where none follow.
  package var fits: Bool
  /// `Seq=` as the trace would write it; `nil` where it writes no numbers.
  package var sequence: String?
  /// `ACK=`, likewise.
  package var acknowledgment: String?
  /// The sequence number is only an example: whoever writes the line may choose it.
  package var choosesSequence = false
  /// Octets of data; 0 without.
  package var dataLength: UInt32
  /// What the line must say of it: `(retransmission)`, `(keep-alive)`, `(window probe)`.
  package var claim: Claim?

  /// The claims without which a repeat would be a mistake.
  package enum Claim: String, Sendable {
    case retransmission
    case keepAlive = "keep-alive"
    case windowProbe = "window probe"
  }

  /// The line behind the colon: `SYN-ACK, Seq=200, ACK=101`.
  package var items: String {
    var items = [segment.bits.name]
    if let sequence { items.append("Seq=\(sequence)") }
    if let acknowledgment { items.append("ACK=\(acknowledgment)") }
    if dataLength > 0 { items.append("Len=\(dataLength)") }
    return items.joined(separator: ", ") + (claim.map { " (\($0.rawValue))" } ?? "")
  }
}

extension TraceMoment {
  /// The segments that an endpoint may send here without a finding, the likeliest first.
  ///
  /// - Parameter following: the statement from which the trace goes on behind the segment; `nil` for the one that is
  ///   taken next.
  package func nextSegments(from sender: Int, following: Int? = nil) -> [NextSegment] {
    guard !isLost else { return [] }
    var checker = checker
    let following = following ?? place
    var found: [NextSegment] = []
    for candidate in checker.nextCandidates(from: sender, at: place) {
      guard let next = checker.judge(candidate, from: sender, at: place, following: following) else {
        continue
      }
      if !found.contains(where: { $0.items == next.items }) { found.append(next) }
    }
    return found.filter(\.fits) + found.filter { !$0.fits }
  }

  /// What `statement` would do here if `sender` sent it, whatever its numbers; `nil` where it cannot.
  package func trial(of statement: Statement, from sender: Int) -> MomentStep? {
    guard !isLost else { return nil }
    var checker = checker
    var bare = statement
    bare.marks.subtract(.hasStates)
    bare.marks.subtract(.anySequence)
    bare.marks.subtract(.anyAcknowledgment)
    bare.marks.subtract(.isBroken)
    let states = states
    let endpoints = endpoints
    checker.connection.record = nil
    _ = checker.tries { $0.segment(place, bare, sender: sender) }
    guard let record = checker.connection.record, Int(record.statement) == place else { return nil }
    var step = MomentStep(
      statement: place, before: endpoints, after: checker.connection.endpoints, statesBefore: states,
      statesAfter: Pair(checker.knownState(of: 0), checker.knownState(of: 1)))
    step.add(record, FaultWriter(checker).segment(record))
    return step
  }

  /// Whether a user call or a timer may come here at an endpoint.
  package func permits(_ event: EventKind, at endpoint: Int) -> Bool {
    guard !isLost, checker.names[endpoint] != NameTable.none else { return true }
    var checker = checker
    var statement = Statement(start: 0, kind: .event)
    statement.event = event
    statement.sender = checker.names[endpoint]
    return checker.tries { $0.event(place, statement) }
  }

  /// The endpoint whose turn it is to speak, 0 or 1.
  package var speaker: Int {
    let sides = (0...1).map { checker.connection.endpoints[$0] }
    if let owing = (0...1).first(where: { sides[$0].obligations.reset != nil }) { return owing }
    if let owing = (0...1).first(where: { sides[$0].owesAnything }) { return owing }
    if let called = checker.lastCall(before: place) { return called.endpoint }
    if let left = (0...1).first(where: { sides[$0].state == .closeWait }) { return left }
    let waiting = (0...1).first {
      !checker.connection.directions[$0].sent.outstanding.isEmpty
        && checker.connection.sides[$0].lastMissing >= 0
    }
    return waiting ?? 0
  }
}

extension TraceChecker {
  /// The user call of the statements right before `place`, which the next segment carries out.
  func lastCall(before place: Int) -> (endpoint: Int, event: EventKind, octets: UInt32?)? {
    var index = place - 1
    while index >= extent.lowerBound {
      let statement = document.statements[index]
      switch statement.kind {
      case .note, .directive, .state, .phase: index -= 1
      case .event:
        guard let endpoint = endpoint(statement.sender) else { return nil }
        switch statement.event {
        case .open, .send, .shutdown, .close, .abort, .timeout:
          let isSized = statement.event == .send && statement.marks.hasAny(.hasSequence)
          return (endpoint, statement.event, isSized ? statement.sequenceOffset : nil)
        case .listen, .reboot, .timeWaitTimeout, .userTimeout: return nil
        }
      case .segment, .omission, .heading: return nil
      }
    }
    return nil
  }
}
