import Problems
import TraceSyntax
import TraceText

/// Everything found in a file, gathered trace by trace and then put in the order of the file.
///
/// What the checker found stays a `Fault` until its problem is read.
struct FoundProblems {
  let document: TraceDocument
  private let allowed: Set<ProblemName>
  /// What reading found, and expectations that did not hold.
  private var read: [Problem]
  /// What checking found, by trace.
  private var traces: [TraceFindings] = []
  private var entries: [ProblemList.Entry] = []
  /// Numbers of those in `read` that turned out to be no problems.
  private var settled: Set<UInt32> = []

  /// Begins with what reading `document` found.
  init(_ document: TraceDocument, profile: Profile, allowed: Set<ProblemName>) {
    self.document = document
    self.allowed = allowed
    read = document.problems.sorted { $0.range.start < $1.range.start }
    for (number, problem) in read.enumerated() {
      let trace = document.traces.firstPlace { $0.start > problem.range.start } - 1
      enter(problem.name, at: place(of: problem), UInt32(number), .read, trace: trace, profile)
    }
  }

  /// Adds what was found in the next trace.
  mutating func add(_ findings: TraceFindings) {
    settleSenders(findings)
    // Always the same room, so that the entries are moved once; room that is not used is not touched.
    if findings.faults.count > 1024 { entries.reserveCapacity(document.statements.count) }
    for number in findings.faults.indices {
      let place = document.statements[Int(findings.faults[number].statement)].start
      let name = findings.faults[number].name
      enter(name, at: place, UInt32(number), .checked, trace: traces.count, findings.profile)
    }
    traces.append(findings)
  }

  private mutating func enter(
    _ name: ProblemName, at place: UInt32, _ number: UInt32, _ source: ProblemList.Source, trace: Int,
    _ profile: Profile
  ) {
    guard let severity = name.severity(in: profile), allowed.isEmpty || !allowed.contains(name) else {
      return
    }
    entries.append(
      ProblemList.Entry(
        place: place, number: number, source: source, trace: Int32(truncatingIfNeeded: trace), name: name,
        severity: severity)
    )
  }

  /// The start of the statement in whose line a problem of reading stands, as faults of that line have it too.
  private func place(of problem: Problem) -> UInt32 {
    let start = problem.range.start
    let statement = document.statements.firstPlace { $0.start > start } - 1
    guard statement >= 0 else { return start }
    let first = document.statements[statement].start
    let between = document.source.bytes[Int(first)..<Int(max(first, start))]
    return between.contains { $0 == 10 || $0 == 13 } ? start : first
  }

  /// A line that can be only one endpoint's needs no sender in a lesson, and has one right fix in strict.
  private mutating func settleSenders(_ findings: TraceFindings) {
    for (statement, sender) in findings.inferredSenders {
      let line = Line(document, statement: statement)
      let end = UInt32(truncatingIfNeeded: line.contentEnd)
      var number = read.firstPlace { $0.range.start >= line.statement.start }
      while number < read.count, read[number].range.start <= end {
        if read[number].name == .missingSender { settle(number, findings, sender: sender) }
        number += 1
      }
    }
  }

  private mutating func settle(_ number: Int, _ findings: TraceFindings, sender: Int) {
    switch findings.profile {
    case .lesson: settled.insert(UInt32(number))
    case .strict:
      let name = findings.names[sender]
      read[number].fixes.removeAll { fix in
        !fix.edits.contains { $0.replacement.hasPrefix(name) || $0.replacement.hasPrefix("\"\(name)") }
      }
    }
  }

  /// All that is found but for what `directives` expect or allow, and all that they expected; both in the order of
  /// the file.
  consuming func lists(_ directives: Directives) -> (found: ProblemList, expected: ProblemList) {
    if !settled.isEmpty { entries.removeAll { $0.source == .read && settled.contains($0.number) } }
    sort()
    let (missing, expected) = directives.settle(&entries)
    for (problem, severity) in missing {
      read.append(problem)
      entries.append(
        ProblemList.Entry(
          place: place(of: problem), number: UInt32(read.count - 1), source: .read, trace: -1,
          name: problem.name, severity: severity))
    }
    if !missing.isEmpty { sort() }
    sortWithinLines()
    let (document, traces, read) = (document, traces, read)
    let make: @Sendable (ProblemList.Entry) -> Problem = { entry in
      guard entry.source == .checked else { return read[Int(entry.number)] }
      let findings = traces[Int(entry.trace)]
      return FaultWriter(findings, in: document).problem(findings.faults[Int(entry.number)])
    }
    return (ProblemList(entries, make: make), ProblemList(expected, make: make))
  }

  private mutating func sort() {
    var last: UInt32 = 0
    let isSorted = entries.allSatisfy { entry in
      defer { last = entry.place }
      return entry.place >= last
    }
    if !isSorted { entries.sort { $0.place < $1.place } }
  }

  /// Where a line has several problems, those stand in the order of their first bytes.
  private mutating func sortWithinLines() {
    var first = 0
    while first < entries.count {
      var end = first + 1
      while end < entries.count, entries[end].place == entries[first].place { end += 1 }
      if end - first > 1, !(end - first == 2 && areSequenceAndAcknowledgment(first)) {
        sortWithinLine(first..<end)
      }
      first = end
    }
  }

  /// Whether the entries at `first` and behind it are of a sequence number and of the acknowledgment number that is
  /// written behind it: by far the most lines with two problems, in a trace that is wrong throughout.
  private func areSequenceAndAcknowledgment(_ first: Int) -> Bool {
    let (one, other) = (entries[first], entries[first + 1])
    guard one.source == .checked, other.source == .checked, one.trace == other.trace else { return false }
    let part = traces[Int(one.trace)].faults[Int(one.number)].part
    let otherPart = traces[Int(other.trace)].faults[Int(other.number)].part
    guard case .sequence = part, case .acknowledgment = otherPart else { return false }
    return OrdinaryLineParts.hasSequenceFirst(document.source.bytes.span, from: Int(one.place))
  }

  private mutating func sortWithinLine(_ line: Range<Int>) {
    let sorted = line.map { (start: start(of: entries[$0]), entry: entries[$0]) }.sorted {
      $0.start < $1.start
    }
    for (index, element) in zip(line, sorted) { entries[index] = element.entry }
  }

  /// The offset of the first byte of an entry's problem.
  private func start(of entry: ProblemList.Entry) -> UInt32 {
    if entry.source == .read { return read[Int(entry.number)].range.start }
    let fault = traces[Int(entry.trace)].faults[Int(entry.number)]
    return Line(document, statement: Int(fault.statement)).range(of: fault.part).start
  }
}
