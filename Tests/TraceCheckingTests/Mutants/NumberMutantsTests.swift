import Problems
import Testing

/// Any number of a correct trace moved by one is found, at its place, with a fix that restores it.
@Suite
struct NumberMutantsTests {
  @Test(arguments: CountedTrace.table)
  func `a correct trace has no finding in either profile`(_ trace: CountedTrace) {
    #expect(Outcome(checking: trace.trace, profile: .lesson).findings == [], "\(trace.name)")
    #expect(Outcome(checking: trace.trace, profile: .strict).findings == [], "\(trace.name)")
  }

  @Test(arguments: CountedTrace.table.flatMap(NumberMutant.all(of:)).filter { $0.anchor == nil })
  func `a number moved by one is found on its line`(_ mutant: NumberMutant) {
    let outcome = Outcome(checking: mutant.trace, profile: .lesson)
    #expect(
      outcome.findingLines.contains(mutant.token.line),
      "found only \(outcome.findings) in:\n\(mutant.trace)")
  }

  @Test(arguments: CountedTrace.table.flatMap(NumberMutant.all(of:)).filter { $0.anchor == nil })
  func `the first fix of a number moved by one restores its line`(_ mutant: NumberMutant) {
    let outcome = Outcome(checking: mutant.trace, profile: .lesson)
    let mended = line(mutant.token.line, of: outcome.fixing(line: mutant.token.line))
    #expect(mended == line(mutant.token.line, of: mutant.original.trace), "in:\n\(mutant.trace)")
  }

  @Test(arguments: CountedTrace.table.flatMap(NumberMutant.all(of:)).filter { $0.anchor != nil })
  func `a moved number that fixes its direction is found at the next one`(_ mutant: NumberMutant) throws {
    let outcome = Outcome(checking: mutant.trace, profile: .lesson)
    let anchor = try #require(mutant.anchor)
    #expect(
      outcome.findingLines.contains(anchor.foundAt),
      "\(anchor.reason.rawValue), yet found only \(outcome.findings) in:\n\(mutant.trace)")
  }

  /// The text of a 1-based line.
  private func line(_ number: Int, of text: String) -> Substring {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    return number <= lines.count ? lines[number - 1] : ""
  }
}
