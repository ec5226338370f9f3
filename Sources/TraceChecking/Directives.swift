import Problems
import TraceSyntax
import TraceText

/// `#! expect:` and `#! allow:` lines: which problems of the next line are no findings.
struct Directives {
  private struct Line {
    /// The line spoken of.
    var target: ByteRange
    var names: [(name: ProblemName, range: ByteRange)]
    var isExpectation: Bool
  }

  private var lines: [Line] = []

  init(_ document: TraceDocument) {
    guard document.mayHaveDirectives else { return }
    let problems = ReadingProblems(document)
    // From the last to the first: of two directives one below the other, the upper speaks of the lower's line.
    var below: Search?
    for statement in document.statements.reversed() where statement.kind == .directive {
      let search = Self.nextLine(after: Int(statement.start), in: document, problems, below)
      below = search
      guard let directive = document.directive(at: statement) else { continue }
      lines.append(
        Line(
          target: search.found, names: directive.problems, isExpectation: directive.kind == .expect))
    }
    lines.reverse()
  }

  /// Where looking for a directive's line began, and the line found.
  private struct Search {
    var start: Int
    var found: ByteRange
  }

  /// The line below a directive that is neither blank nor a comment; the same as `below` found, once its lines
  /// are reached.
  private static func nextLine(
    after offset: Int, in document: TraceDocument, _ problems: ReadingProblems, _ below: Search?
  ) -> Search {
    let bytes = document.source.bytes
    var start = offset
    var first: Int?
    while true {
      while start < bytes.count, bytes[start] != 10, bytes[start] != 13 { start += 1 }
      while start < bytes.count, bytes[start] == 10 || bytes[start] == 13 { start += 1 }
      let searchStart = first ?? start
      first = searchStart
      if let below, start == below.start { return Search(start: searchStart, found: below.found) }
      var end = start
      while end < bytes.count, bytes[end] != 10, bytes[end] != 13 { end += 1 }
      var text = start
      while text < end, bytes[text] == 32 || bytes[text] == 9 || bytes[text] == 62 { text += 1 }
      let isDirective = text + 1 < end && bytes[text] == 35 && bytes[text + 1] == 33
      let isFaulty = isDirective && problems.occur(in: ByteRange(start, end))
      let isSkipped = text == end || (bytes[text] == 35 && !isFaulty)
      if !isSkipped || start >= bytes.count {
        return Search(start: searchStart, found: ByteRange(start, end))
      }
    }
  }

  /// Takes what is allowed or expected out of `entries`, which are in the order of the file.
  ///
  /// - Returns: a problem for every expectation that did not hold, and the entries of those that did.
  func settle(
    _ entries: inout [ProblemList.Entry]
  ) -> (missing: [(problem: Problem, severity: Severity)], expected: [ProblemList.Entry]) {
    if lines.isEmpty { return ([], []) }
    var isSilenced = [Bool](repeating: false, count: entries.count)
    var isExpected = isSilenced
    // By the line that they were expected in.
    var missing: [ByteRange: [Problem]] = [:]
    for line in lines {
      for (name, range) in line.names where name != .expectedProblemMissing {
        let occurs = mark(name, in: line.target, entries, &isSilenced)
        if line.isExpectation { _ = mark(name, in: line.target, entries, &isExpected) }
        if line.isExpectation, !occurs { missing[line.target, default: []].append(Self.missing(name, range)) }
      }
    }
    for line in lines {
      for (name, range) in line.names where name == .expectedProblemMissing {
        let occurs = missing.removeValue(forKey: line.target) != nil
        if line.isExpectation, !occurs { missing[line.target] = [Self.missing(name, range)] }
      }
    }
    let expected = zip(entries, isExpected).filter(\.1).map(\.0)
    entries = zip(entries, isSilenced).filter { !$0.1 }.map(\.0)
    let severity = ProblemName.expectedProblemMissing.severity(in: .lesson) ?? .error
    return (
      missing.values.joined().sorted { $0.range.start < $1.range.start }.map { ($0, severity) }, expected
    )
  }

  /// Marks the findings of a name in a line. - Returns: whether there was one.
  private func mark(
    _ name: ProblemName, in target: ByteRange, _ entries: [ProblemList.Entry], _ marks: inout [Bool]
  ) -> Bool {
    var occurs = false
    let first = entries.firstPlace { $0.place >= target.start }
    for index in first..<entries.count {
      guard entries[index].place <= target.end else { break }
      guard entries[index].name == name else { continue }
      marks[index] = true
      occurs = true
    }
    return occurs
  }

  private static func missing(_ name: ProblemName, _ range: ByteRange) -> Problem {
    Problem(.expectedProblemMissing, at: range, values: ProblemValues(found: name.rawValue))
  }
}
