import Problems
import TCP
import TraceSyntax

/// Runs one trace through two endpoints, statement by statement, and collects what is wrong.
///
/// Each line is delivered before the next, unless the trace says that it is lost or still in the network. The
/// endpoints themselves assume nothing about when a segment arrives.
struct TraceChecker: Sendable {
  /// The file the trace stands in.
  var document: TraceDocument
  /// What is settled before the trace begins.
  let setup: TraceSetup
  /// Where lines of the file could not be read.
  let readingProblems: ReadingProblems
  /// The statements of the trace, as indices into the document's.
  let extent: Range<Int>
  /// The file's symbols, with the sums that checking adds.
  var symbols: SymbolTable
  /// How the numbers of each direction are written.
  var spellings = Pair(NumberSpelling(), NumberSpelling())
  /// What is known at this point of the trace.
  var connection = Connection()
  /// What is wrong so far, in the order it was found.
  var faults: [Fault] = []
  /// What the faults' `repair` points at.
  var repairs: [PlacedRepair] = []
  /// Where the reply stands that was inserted last to see whether the trace goes on with it.
  var insertedPlace: (sequence: SequenceNumber, acknowledgment: SequenceNumber?)?
  /// Where to run again from, to have what stood before a faulty segment.
  var checkpoint: Checkpoint
  /// How many faulty segments a repair was sought for.
  var attempts = 0
  /// The names of the two endpoints as indices into the document's names; `NameTable.none` while unknown.
  var names: Pair<UInt16>
  /// Names that are read as one of the two: aliases, and near misses that were reported.
  var otherNames: [UInt16: Int] = [:]
  /// Statements whose line names no sender, though it can only be one; and that one.
  var inferredSenders: [(statement: Int, sender: Int)] = []
  /// Whether lines of a third endpoint were left out.
  var hasLeftOutLines = false
  /// The departures for which the network has no room any more, in order: their statements and senders.
  var forgottenDepartures: [(statement: Int32, sender: UInt8)] = []
  /// The statement from which only the shape of segments is checked; -1 where all is checked.
  var uncheckedFrom: Int32 = -1
  /// Whether segments are recorded for somebody who keeps steps.
  var isRecording = false
  /// Whether a repair is being tried, so that none is tried within it.
  var isTrying = false
  /// Where the trace can be run on from later, in order; none but for who keeps checks.
  var points: [KeptPoint] = []
  /// The statement before which the next of them is due.
  var nextPoint = Int.max
  /// The fewest statements between two of them.
  var pointDistance = 1024
  /// The farthest statement that anything found so far depends on; the trace's `upperBound` stands for its end.
  var reach = -1
  /// Where mistakes were sought before the statement that shows them, in order.
  var lookBacks: [LookBack] = []

  init(
    document: TraceDocument, extent: TraceExtent, setup: TraceSetup, readingProblems: ReadingProblems? = nil
  ) {
    self.document = document
    self.readingProblems = readingProblems ?? ReadingProblems(document)
    self.setup = setup
    self.extent = extent.statements
    symbols = document.symbols
    names = Pair(NameTable.none, NameTable.none)
    checkpoint = Checkpoint(connection: connection, statement: extent.statements.lowerBound)
    findNames()
    findSpellings()
    begin()
    checkpoint = Checkpoint(connection: connection, statement: extent.statements.lowerBound)
  }

  /// Runs the whole trace and shows `observer` every step.
  mutating func run<Observer: TraceObserver>(observer: inout Observer) {
    isRecording = Observer.isInterested
    var index = extent.lowerBound
    // A repair of a segment before `index` goes back to the lines behind it, which were shown already.
    var shown = index
    while index < extent.upperBound {
      let next = take(index)
      if Observer.isInterested, next > shown {
        observer.observe(max(index, shown)..<next, checker: self)
        shown = next
      }
      index = next
    }
    finish()
  }

  /// Takes statement `index`, and repairs the trace where that is wrong. - Returns: the statement to go on with.
  @inline(__always)
  mutating func take(_ index: Int) -> Int {
    let statement = document.statements[index]
    if case .segment = statement.kind {
      if !isRecording, takeQuickly(index, statement) { return index + 1 }
      return segmentStep(index, statement)
    }
    let firstFault = faults.count
    step(index, statement)
    return faults.count > firstFault ? repairBehind(index, firstFault: firstFault) ?? index + 1 : index + 1
  }

  /// One statement that is not a segment.
  mutating func step(_ index: Int, _ statement: Statement) {
    switch statement.kind {
    case .segment: _ = segmentStep(index, statement)
    case .event: if !isUnchecked { event(index, statement) }
    case .state: if !isUnchecked { stateLine(index, statement) }
    case .phase: phase()
    case .omission: omission()
    case .heading, .note, .directive: break
    }
  }

  /// Whether the trace could not be followed, so that only the shape of segments is checked.
  var isUnchecked: Bool { uncheckedFrom >= 0 }

  /// A phase line: numbers may jump, and letters may be renewed.
  private mutating func phase() {
    for index in 0...1 {
      if connection.directions[index].place != .omission { connection.directions[index].place = .phase }
      connection.directions[index].isRenewable = true
    }
  }

  /// The index of the endpoint called `name`, 0 or 1.
  @inline(__always)
  func endpoint(_ name: UInt16) -> Int? {
    if name == names.first { return 0 }
    if name == names.second { return 1 }
    return otherNames.isEmpty ? nil : otherNames[name]
  }

  /// Enters a fault; profile and directives are applied later.
  mutating func report(_ fault: Fault) {
    // Where so much is wrong all may be; room that is not used is not touched, and nothing need be moved again.
    if faults.count == 1024 { faults.reserveCapacity(extent.count) }
    faults.append(fault)
  }

  /// Whether the faults from `start` on hold one of warning or above.
  func hasFindings(from start: Int) -> Bool {
    faults[start...].contains { isFinding($0) }
  }

  /// Whether the profile takes a fault for a warning or more, and the lesson does not allow it.
  func isFinding(_ fault: Fault) -> Bool {
    (fault.name.severity(in: setup.profile) ?? .hint) > .hint && !setup.allowed.contains(fault.name)
  }

  /// Whether the profile takes a fault for an error, and the lesson does not allow it.
  func isError(_ fault: Fault) -> Bool {
    fault.name.severity(in: setup.profile) == .error && !setup.allowed.contains(fault.name)
  }

  /// Whether the profile reports `name` at all.
  func reports(_ name: ProblemName) -> Bool { name.severity(in: setup.profile) != nil }
}
