import Problems
import TCP
import TraceSyntax

extension TraceChecker {
  /// Lets a sent segment arrive, be lost, or stay in the network.
  mutating func travel(_ draft: Draft) {
    let marks = draft.marks
    let index = Int32(draft.index)
    if marks.hasAny(.departs) {
      if marks.hasAny(.lost) {
        connection.sides[draft.sender].lastMissing = index
        return
      }
      let forgotten = connection.depart(
        TravellingSegment(
          sender: UInt8(draft.sender), statement: index, segment: draft.segment,
          hasOpenLength: draft.hasOpenLength, hasNoPlace: draft.hasNoPlace,
          nature: connection.record?.nature))
      if let forgotten { noteForgotten(forgotten) }
      connection.sides[draft.sender].lastMissing = index
      return
    }
    if marks.hasAny(.lost, .corrupt) {
      connection.sides[draft.sender].lastMissing = index
      return
    }
    let arrival = deliver(draft.segment, from: draft.sender, statement: index)
    checkOutOfOrderClaim(draft, arrival)
    if marks.hasAny(.duplicate) { deliverCopy(of: draft) }
  }

  /// Delivers a segment once more; what its receiver did with the first copy stays noted as such.
  private mutating func deliverCopy(of draft: Draft) {
    let first = connection.record
    let arrival = deliver(draft.segment, from: draft.sender, statement: Int32(draft.index))
    connection.record = first
    connection.record?.copyArrival = arrival
  }

  /// Remembers a departure that nothing is known of any more, once, for the end of the trace.
  private mutating func noteForgotten(_ travelling: TravellingSegment) {
    guard !isTrying, travelling.statement > forgottenDepartures.last?.statement ?? -1 else { return }
    forgottenDepartures.append((travelling.statement, travelling.sender))
  }

  /// Delivers a segment to the other endpoint, and remembers what it did there.
  @discardableResult
  mutating func deliver(_ segment: Segment, from sender: Int, statement: Int32) -> Arrival {
    let receiver = 1 - sender
    settleUndecided(receiver, segment)
    let next = connection.endpoints[receiver].receiveNext
    let state = connection.endpoints[receiver].state
    if state == .timeWait, connection.endpoints[receiver].acceptsReopening(segment) {
      connection.sides[receiver].reopeningSyn = segment
    }
    let arrival = connection.endpoints[receiver].segmentArrives(segment)
    if connection.record != nil {
      connection.record?.arrival = arrival
      connection.record?.stateAtArrival = state
    }
    if connection.endpoints[receiver].receiveNext != next {
      connection.sides[receiver].lastAdvance = statement
    }
    if arrival.reply != .nothing { connection.sides[receiver].dueSince = statement }
    if arrival.effects.contains(.acknowledgedNew) {
      connection.directions[receiver].sent.acknowledge(connection.endpoints[receiver].sendUnacknowledged)
    }
    noteArrival(arrival, at: receiver, from: state, segment: segment)
    return arrival
  }

  /// An endpoint that nobody described is taken to be in LISTEN once a SYN comes.
  private mutating func settleUndecided(_ receiver: Int, _ segment: Segment) {
    guard connection.sides[receiver].isUndecided || connection.sides[receiver].isFree,
      segment.bits.hasAny(.syn), !segment.bits.hasAny(.ack, .rst),
      connection.endpoints[receiver].state == .closed
    else { return }
    connection.endpoints[receiver].state = .listen
    connection.sides[receiver].isUndecided = false
    connection.sides[receiver].isFree = false
    connection.sides[receiver].isPresumedListening = true
  }

  private mutating func noteArrival(
    _ arrival: Arrival, at receiver: Int, from state: State, segment: Segment
  ) {
    let now = connection.endpoints[receiver].state
    // An acknowledgment of a SYN that brings a FIN along leads past ESTABLISHED.
    let isOpened = arrival.effects.hasAny(.acknowledgedSyn) && now.isSynchronized
    if isOpened, connection.endpoints[1 - receiver].state.isSynchronized { connection.shape.open() }
    guard now != state || arrival.effects.contains(.deliveredData) else { return }
    if arrival.effects.contains(.deliveredData) { connection.shape.hasDeliveredData = true }
    if now == .closing { connection.shape.hasSimultaneousClose = true }
    if state == .synSent, now == .synReceived { connection.shape.openSimultaneously() }
    if now == .finWait2 || now == .timeWait || (now == .closed && state == .lastAck) {
      connection.shape.hasAcknowledgedFin = true
    }
    if now == .closed || now == .listen, state != now {
      if segment.bits.hasAny(.rst) {
        if state == .synSent { connection.shape.countRefusal() }
        if state.awaitsAcknowledgmentOfFin { connection.shape.hasResetFin = true }
        connection.directions[0].sent.removeAll()
        connection.directions[1].sent.removeAll()
      }
      becameFree(receiver)
    }
  }

  /// An endpoint whose connection is gone may listen again, for all the trace has said.
  mutating func becameFree(_ endpoint: Int) {
    if connection.endpoints[endpoint].state == .closed { connection.sides[endpoint].isFree = true }
    connection.sides[endpoint].isUndecided = false
    connection.sides[endpoint].isPresumedListening = false
    connection.directions[endpoint].sent.removeAll()
    connection.sides[endpoint].finStatement = -1
    connection.sides[endpoint].windowEdge = nil
    connection.sides[endpoint].abortStatement = -1
    connection.shape.hasClosed = true
  }
}
