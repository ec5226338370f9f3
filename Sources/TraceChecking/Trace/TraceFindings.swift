import Problems
import TCP
import TraceSyntax

/// What checking a trace found, and what is needed to put it into words.
struct TraceFindings: Sendable {
  /// The statements of the trace.
  var extent: Range<Int>
  /// How strictly it was checked.
  var profile: Profile
  /// What is wrong, in the order it was found.
  var faults: [Fault]
  /// What the faults' `repair` points at.
  var repairs: [PlacedRepair]
  /// Statements whose line names no sender, though it can only be one; and that one.
  var inferredSenders: [(statement: Int, sender: Int)]
  /// The file's symbols, with the sums that checking added.
  var symbols: SymbolTable
  /// How the numbers of each direction are written.
  var spellings: Pair<NumberSpelling>
  /// The names of the two endpoints as the trace writes them.
  var names: Pair<String>
  /// Which names stand for them.
  var endpoints: EndpointIndices
  /// The trace in a line.
  var report: TraceReport

  /// What `checker` has found in the whole trace.
  init(_ checker: TraceChecker, _ trace: TraceExtent) {
    extent = checker.extent
    profile = checker.setup.profile
    faults = checker.faults
    repairs = checker.repairs
    inferredSenders = checker.inferredSenders
    symbols = checker.symbols
    spellings = checker.spellings
    names = Pair(checker.name(of: 0), checker.name(of: 1))
    endpoints = EndpointIndices(checker)
    report = TraceReport(
      title: trace.title, start: trace.start, patterns: checker.patterns,
      segments: checker.connection.shape.segments,
      endpoints: (0...1).map {
        EndpointReport(name: checker.name(of: $0), final: checker.finalState(of: $0)?.name)
      })
  }
}

/// Which names, as indices into the document's, stand for the two endpoints of a trace.
struct EndpointIndices: Equatable, Sendable {
  /// The two names; `NameTable.none` for one that is unknown.
  private let names: Pair<UInt16>
  /// Names that are read as one of the two.
  private let others: [UInt16: Int]

  init(_ checker: TraceChecker) {
    names = checker.names
    others = checker.otherNames
  }

  /// The index of the endpoint called `name`, 0 or 1.
  func endpoint(_ name: UInt16) -> Int? {
    if name == names.first { return 0 }
    return name == names.second ? 1 : others[name]
  }
}
