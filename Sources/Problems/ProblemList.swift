import TraceText

/// The problems of a file by place, of which each is made only when it is read.
///
/// A problem has texts, notes and fixes; until somebody wants those, sixteen bytes of it are enough to count, sort
/// and filter. So a million problems fit where their prose would not, and what is not shown costs nothing.
package struct ProblemList: RandomAccessCollection, Sendable {
  /// What is known of a problem before it is made.
  package struct Entry: Sendable {
    /// The offset of the problem's first byte, or of the statement it stands in.
    package var place: UInt32
    /// What the maker of the problem knows it by, among those of `source`.
    package var number: UInt32
    /// The index of its trace in the file; -1 for metadata and lines outside any trace.
    package var trace: Int32
    /// Which problem of the catalogue it is.
    package var name: ProblemName
    /// What its profile makes of it.
    package var severity: Severity
    /// Which of the maker's stores it comes from.
    package var source: Source

    package init(
      place: UInt32, number: UInt32, source: Source, trace: Int32, name: ProblemName, severity: Severity
    ) {
      self.place = place
      self.number = number
      self.source = source
      self.trace = trace
      self.name = name
      self.severity = severity
    }
  }

  /// Where a problem waits until it is read.
  package enum Source: UInt8, Sendable {
    /// It was made by reading lines.
    case read
    /// It is still what checking noted.
    case checked
    /// It came from elsewhere, as those of metadata do.
    case merged
  }

  /// The problems in the order of the file.
  package let entries: [Entry]
  private let make: @Sendable (Entry) -> Problem

  /// A list whose problems `make` makes.
  package init(_ entries: [Entry], make: @escaping @Sendable (Entry) -> Problem) {
    self.entries = entries
    self.make = make
  }

  /// A list of problems that are there already, in their order.
  package init(_ problems: [ReportedProblem] = []) {
    let entries = problems.enumerated().map { number, reported in
      Entry(
        place: reported.problem.range.start, number: UInt32(number), source: .read,
        trace: Int32(reported.trace ?? -1), name: reported.problem.name, severity: reported.severity)
    }
    self.init(entries) { problems[Int($0.number)].problem }
  }

  /// This list and `others`, which stand nowhere inside a line of it; both in their order.
  package func merged(with others: [ReportedProblem]) -> ProblemList {
    if others.isEmpty { return self }
    let own = make
    let further = ProblemList(others).entries.map { entry in
      var entry = entry
      entry.source = .merged
      return entry
    }
    return ProblemList((further + entries).sorted { $0.place < $1.place }) { entry in
      switch entry.source {
      case .read, .checked: own(entry)
      case .merged: others[Int(entry.number)].problem
      }
    }
  }

  /// This list with only the first of the problems called `name`, which has `values`.
  package func withOne(_ name: ProblemName, values: @autoclosure () -> ProblemValues) -> ProblemList {
    guard let first = entries.firstIndex(where: { $0.name == name }) else { return self }
    let kept = entries[...first] + entries[(first + 1)...].filter { $0.name != name }
    let (own, values) = (make, values())
    return ProblemList(Array(kept)) { entry in
      var problem = own(entry)
      if entry.name == name { problem.values = values }
      return problem
    }
  }

  package var startIndex: Int { 0 }
  package var endIndex: Int { entries.count }

  package subscript(position: Int) -> ReportedProblem {
    let entry = entries[position]
    return ReportedProblem(
      make(entry), severity: entry.severity, trace: entry.trace >= 0 ? Int(entry.trace) : nil)
  }
}
