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

  init(_ document: TraceDocument, _ problems: ReadingProblems) {
    for statement in document.statements where statement.kind == .directive {
      guard let directive = document.directive(at: statement) else { continue }
      lines.append(
        Line(
          target: Self.nextLine(after: Int(statement.start), in: document, problems),
          names: directive.problems, isExpectation: directive.kind == .expect))
    }
  }

  /// The line below a directive that is neither blank nor a comment.
  private static func nextLine(
    after offset: Int, in document: TraceDocument, _ problems: ReadingProblems
  ) -> ByteRange {
    let bytes = document.source.bytes
    var start = offset
    while true {
      while start < bytes.count, bytes[start] != 10, bytes[start] != 13 { start += 1 }
      while start < bytes.count, bytes[start] == 10 || bytes[start] == 13 { start += 1 }
      var end = start
      while end < bytes.count, bytes[end] != 10, bytes[end] != 13 { end += 1 }
      var first = start
      while first < end, bytes[first] == 32 || bytes[first] == 9 || bytes[first] == 62 { first += 1 }
      let isDirective = first + 1 < end && bytes[first] == 35 && bytes[first + 1] == 33
      let isFaulty = isDirective && problems.occur(in: ByteRange(start, end))
      let isSkipped = first == end || (bytes[first] == 35 && !isFaulty)
      if !isSkipped || start >= bytes.count { return ByteRange(start, end) }
    }
  }

  /// Takes what is allowed or expected out of `entries`, which are in the order of the file.
  ///
  /// - Returns: a problem for every expectation that did not hold.
  func settle(_ entries: inout [ProblemList.Entry]) -> [(problem: Problem, severity: Severity)] {
    if lines.isEmpty { return [] }
    var isSilenced = [Bool](repeating: false, count: entries.count)
    var missing: [(problem: Problem, target: ByteRange)] = []
    for line in lines {
      for (name, range) in line.names where name != .expectedProblemMissing {
        let occurs = silence(name, in: line.target, entries, &isSilenced)
        if line.isExpectation, !occurs { missing.append((Self.missing(name, range), line.target)) }
      }
    }
    for line in lines {
      for (name, range) in line.names where name == .expectedProblemMissing {
        let count = missing.count
        missing.removeAll { $0.target == line.target }
        if line.isExpectation, missing.count == count {
          missing.append((Self.missing(name, range), line.target))
        }
      }
    }
    entries = zip(entries, isSilenced).filter { !$0.1 }.map(\.0)
    let severity = ProblemName.expectedProblemMissing.severity(in: .lesson) ?? .error
    return missing.map { ($0.problem, severity) }
  }

  /// Silences the findings of a name in a line. - Returns: whether there was one.
  private func silence(
    _ name: ProblemName, in target: ByteRange, _ entries: [ProblemList.Entry], _ isSilenced: inout [Bool]
  ) -> Bool {
    var occurs = false
    let first = entries.firstPlace { $0.place >= target.start }
    for index in first..<entries.count {
      guard entries[index].place <= target.end else { break }
      guard entries[index].name == name else { continue }
      isSilenced[index] = true
      occurs = true
    }
    return occurs
  }

  private static func missing(_ name: ProblemName, _ range: ByteRange) -> Problem {
    Problem(.expectedProblemMissing, at: range, values: ProblemValues(found: name.rawValue))
  }
}
