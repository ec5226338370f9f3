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
    /// What the maker of the problem knows it by.
    package var number: UInt32
    /// The index of its trace in the file; -1 for metadata and lines outside any trace.
    package var trace: Int32
    /// Which problem of the catalogue it is.
    package var name: ProblemName
    /// What its profile makes of it.
    package var severity: Severity

    package init(place: UInt32, number: UInt32, trace: Int32, name: ProblemName, severity: Severity) {
      self.place = place
      self.number = number
      self.trace = trace
      self.name = name
      self.severity = severity
    }
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
        place: reported.problem.range.start, number: UInt32(number), trace: Int32(reported.trace ?? -1),
        name: reported.problem.name, severity: reported.severity)
    }
    self.init(entries) { problems[Int($0.number)].problem }
  }

  /// This list and `others`, which stand nowhere inside a line of it; both in their order.
  package func merged(with others: [ReportedProblem]) -> ProblemList {
    if others.isEmpty { return self }
    let (own, first) = (make, UInt32(1) << 31)
    let further = ProblemList(others).entries.map { entry in
      var entry = entry
      entry.number |= first
      return entry
    }
    return ProblemList((further + entries).sorted { $0.place < $1.place }) { entry in
      entry.number & first == 0 ? own(entry) : others[Int(entry.number & ~first)].problem
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
