package import LessonMetadata
package import Problems
package import TCP
package import TraceSyntax

/// A trace at one place: what is known there, what the statements from there on do, and what may come next.
///
/// Nothing of the rest is kept: the trace is run up to the place the short way, so that one place of a long trace costs
/// no more than a check.
package struct TraceMoment: Sendable {
  /// The trace, run up to the place.
  var checker: TraceChecker
  /// The statement that is taken next.
  package private(set) var place: Int
  /// The statement behind the last that was shown: a repair of a segment before goes back to lines that were.
  private var shown: Int
  /// How an earlier segment was read that the next step to be shown follows, and what it did then.
  private var readAgain: LineReading?
  private var stepAgain: [MomentStep] = []

  /// Runs a trace up to a statement.
  ///
  /// - Parameters:
  ///   - trace: the index of the trace in the document; `nil` for one that has no statement yet.
  ///   - statement: the first statement that has not happened, as an index into the document's.
  ///   - profile: what the command line says; `nil` leaves it to the fence and the metadata.
  ///   - kept: what checking the document has left behind, which makes the way short; `nil` where nothing was kept.
  package init(
    in document: TraceDocument, trace: Int?, before statement: Int, metadata: LessonMetadata,
    profile: Profile?, kept: KeptChecks? = nil
  ) {
    let extent =
      trace.map { document.traces[$0] }
      ?? TraceExtent(statements: statement..<statement, title: nil, start: 0)
    let setups = kept?.setups ?? TraceSetups(metadata, of: document, profile: profile)
    checker = TraceChecker(
      document: document, extent: extent, setup: setups.setup(for: extent),
      readingProblems: kept?.readingProblems)
    place = extent.statements.lowerBound
    shown = place
    let end = min(statement, extent.statements.upperBound)
    if let trace, let known = kept?.trace(trace, extent),
      let point = known.points.last(where: { $0.statement <= end })
    {
      checker.stand(at: point, of: known)
      place = point.statement
    }
    while place < end {
      // What is in the network keeps what it was when it departed.
      checker.isRecording = document.statements[place].marks.hasAny(.departs)
      place = checker.take(place)
    }
    checker.isRecording = true
    shown = place
  }

  /// The names of the two endpoints, in the order the trace names them; empty for one it never names.
  package var names: Pair<String> { Pair(checker.name(of: 0), checker.name(of: 1)) }

  /// Both endpoints.
  package var endpoints: Pair<Endpoint> { checker.connection.endpoints }

  /// The states of both; `nil` where nothing has told yet.
  package var states: Pair<State?> { Pair(checker.knownState(of: 0), checker.knownState(of: 1)) }

  /// Whether the trace could not be followed up to here, so that nothing is known.
  package var isLost: Bool { checker.isUnchecked }

  /// The endpoint that a name stands for, 0 or 1; `nil` where it is none of the two.
  package func endpoint(_ name: UInt16) -> Int? { checker.endpoint(name) }

  /// A number of what an endpoint sends, as the trace would write it.
  package func text(_ number: WrittenNumber, of endpoint: Int) -> String {
    checker.text(number, in: endpoint)
  }

  /// A count of octets, or a sum of letters.
  package func text(ofCount number: WrittenNumber) -> String { checker.symbols.text(number) }

  /// The number that an endpoint sends next, and the one that it acknowledges, as the trace would write them; `nil`
  /// where nothing tells the numbers of a direction.
  package func nextNumbers(of endpoint: Int) -> (sequence: WrittenNumber?, acknowledgment: WrittenNumber?) {
    let block = checker.connection.endpoints[endpoint]
    let directions = checker.connection.directions
    return (
      directions[endpoint].numbering.number(at: block.sendNext),
      directions[1 - endpoint].numbering.number(at: block.receiveNext)
    )
  }

  /// The numbers that an endpoint's block counts with, as the trace would write them; `nil` where it knows none.
  package func block(of endpoint: Int) -> BlockNumbers {
    let block = checker.connection.endpoints[endpoint]
    let own = checker.connection.directions[endpoint]
    let peers = checker.connection.directions[1 - endpoint]
    var numbers = BlockNumbers()
    guard block.state != .closed, block.state != .listen else { return numbers }
    if block.state != .synSent {
      numbers.receiveNext = peers.toldNumber(at: block.receiveNext)
      numbers.initialReceive = peers.numbering.number(at: block.initialReceiveSequence)
    }
    // A SYN that was taken in LISTEN makes a new block; what one before it counted with is not its own.
    guard block.hasChosenInitialSequence else { return numbers }
    numbers.sendUnacknowledged = own.toldNumber(at: block.sendUnacknowledged)
    numbers.sendNext = own.toldNumber(at: block.sendNext)
    if own.initialStatement >= 0 {
      numbers.initialSequence = own.numbering.number(at: block.initialSendSequence)
    }
    return numbers
  }

  /// What the trace would write for `position` in the direction of what `endpoint` sends; `nil` where nothing tells, as
  /// behind data whose length no number has told yet.
  package func known(_ position: SequenceNumber, of endpoint: Int) -> WrittenNumber? {
    if let end = openEnd(of: endpoint), !position.precedes(end) { return nil }
    return checker.connection.directions[endpoint].numbering.number(at: position)
  }

  /// The position behind data of an endpoint whose length no number has told yet; `nil` where all lengths are known.
  package func openEnd(of endpoint: Int) -> SequenceNumber? {
    checker.connection.directions[endpoint].openData?.end
  }

  /// Whether the trace has gone on from the numbers of the header to numbers counted from the initial ones.
  package var isRebased: Bool { checker.connection.isRebased }

  /// Takes the statements before `end`, and hands on what each of them did.
  package mutating func take(before end: Int, _ show: (MomentStep) -> Void) {
    let end = min(end, checker.extent.upperBound)
    while place < end { take(show) }
  }

  /// Takes the next statement, or those with which it is mended, and hands on what each of them did: nothing where a
  /// segment before it is read again, and what stands behind that is gone over once more.
  package mutating func take(_ show: (MomentStep) -> Void) {
    let endpoints = checker.connection.endpoints
    let states = states
    let repairs = checker.repairs.count
    let next = checker.take(place)
    let reading = checker.reading(since: repairs)
    if let reading, reading.statement < place {
      readAgain = reading
      stepAgain = [step(reading.statement, from: endpoints, states)].filter { $0.segment != nil }
    }
    for index in max(place, shown)..<max(place, shown, next) {
      var step = step(index, from: endpoints, states)
      if let reading, index >= reading.statement { step.reading = reading.seen(from: index) }
      if let readAgain {
        step.readAgain = (readAgain, stepAgain)
        (self.readAgain, stepAgain) = (nil, [])
      }
      show(step)
    }
    shown = max(shown, next)
    place = next
  }

  /// What statement `index` did, which was taken last.
  private func step(_ index: Int, from endpoints: Pair<Endpoint>, _ states: Pair<State?>) -> MomentStep {
    var step = MomentStep(
      statement: index, before: endpoints, after: checker.connection.endpoints, statesBefore: states,
      statesAfter: self.states)
    if let record = checker.connection.record, Int(record.statement) == index {
      step.add(record, FaultWriter(checker).segment(record))
    }
    return step
  }

  /// What statement `index` did, to which the trace was run; `nil` where another statement took its place.
  package mutating func step(at index: Int) -> MomentStep? {
    var found: MomentStep?
    take(before: index + 1) { if $0.statement == index { found = $0 } }
    return found
  }
}

/// The numbers of a control block, as the trace would write them.
package struct BlockNumbers: Sendable {
  /// ISS; `nil` where its SYN was not seen.
  package var initialSequence: WrittenNumber?
  /// SND.UNA
  package var sendUnacknowledged: WrittenNumber?
  /// SND.NXT
  package var sendNext: WrittenNumber?
  /// RCV.NXT
  package var receiveNext: WrittenNumber?
  /// IRS; meaningful where a SYN has arrived.
  package var initialReceive: WrittenNumber?

  package init() {}
}

/// What one statement did.
package struct MomentStep: Sendable {
  /// The statement, as an index into the document's.
  package var statement: Int
  /// Both endpoints before it.
  package var before: Pair<Endpoint>
  /// Both endpoints after it.
  package var after: Pair<Endpoint>
  /// The states of both before it, the receiver's as the segment found it; `nil` where nothing has told yet.
  package var statesBefore: Pair<State?>
  /// The states of both after it.
  package var statesAfter: Pair<State?>
  /// What was sent or arrived; `nil` for other statements, and where the trace could not be followed.
  package var segment: CheckedSegment?
  /// How its line is read, where it cannot stand as it is written; `nil` where it can.
  package var reading: LineReading?
  /// How a segment before it is read from here on, and what that did then: nothing where it is taken away. `nil` where
  /// it was read so before.
  package var readAgain: (reading: LineReading, step: [MomentStep])?

  /// A segment that is missing before it, and is taken to have been sent; `nil` where none is.
  package var supposed: SupposedSegment? {
    if case .supposes(let segment)? = reading?.change { segment } else { nil }
  }

  mutating func add(_ record: SegmentRecord, _ segment: CheckedSegment) {
    self.segment = segment
    statesBefore[record.sender] = record.before[record.sender]
    if let state = record.stateAtArrival { statesBefore[1 - record.sender] = state }
  }
}

extension TraceChecker {
  /// The state of an endpoint; `nil` where neither what the trace says nor what describes it has told yet.
  func knownState(of side: Int) -> State? {
    let isTold = connection.hasBegun || connection.sides[side].isDeclared
    guard isTold, !connection.sides[side].isUndecided else { return nil }
    return connection.endpoints[side].state
  }
}
