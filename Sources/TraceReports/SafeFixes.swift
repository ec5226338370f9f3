package import Problems
package import TraceText

/// Mends what can be mended without asking: the best fix of each problem, where it is a safe one.
package enum SafeFixes {
  /// A lesson after fixing.
  package struct Result: Sendable {
    /// The lesson's file; as it was where nothing in it was mended.
    package var lesson: SourceText
    /// The sidecar likewise; `nil` where there is none.
    package var sidecar: SourceText?
    /// How many problems were mended.
    package var fixed: Int
    /// What remains.
    package var reports: [FileReport]
  }

  /// More rounds than any lesson needs, in which each fix may bring the next one to light; fixes that undo each
  /// other end here.
  private static let roundLimit = 100

  /// Checks and mends by turns until nothing more can be mended.
  ///
  /// - Parameters:
  ///   - includesHints: whether hints are mended too.
  ///   - check: gives the lesson's report, then the sidecar's where it has problems.
  package static func apply(
    lesson: SourceText, sidecar: SourceText?, includesHints: Bool,
    check: (SourceText, SourceText?) -> [FileReport]
  ) -> Result {
    var result = Result(lesson: lesson, sidecar: sidecar, fixed: 0, reports: check(lesson, sidecar))
    for _ in 0..<roundLimit {
      var fixed = 0
      for (number, report) in result.reports.enumerated() {
        let (edits, count) = edits(report.problems, includesHints: includesHints)
        guard count > 0 else { continue }
        let mended = SourceText(
          name: report.source.name, bytes: TextEdit.apply(edits, to: report.source.bytes))
        if number == 0 { result.lesson = mended } else { result.sidecar = mended }
        fixed += count
      }
      guard fixed > 0 else { break }
      result.fixed += fixed
      result.reports = check(result.lesson, result.sidecar)
    }
    return result
  }

  /// The edits of the safe fixes that can be made together, and the number of problems they mend.
  ///
  /// Of two fixes that touch each other the first is taken; the other has its turn in the next round.
  static func edits(_ problems: ProblemList, includesHints: Bool) -> (edits: [TextEdit], count: Int) {
    var taken: [TextEdit] = []
    var count = 0
    for (index, entry) in problems.entries.enumerated() where includesHints || entry.severity > .hint {
      guard let fix = problems[index].problem.fixes.first, fix.isSafe, !fix.edits.isEmpty else { continue }
      guard fix.edits.allSatisfy({ !touches($0, taken) }) else { continue }
      for edit in fix.edits { taken.insert(edit, at: place(of: edit, in: taken)) }
      count += 1
    }
    return (taken, count)
  }

  /// The index of the first edit that starts behind the start of `edit`; `taken` is in order.
  private static func place(of edit: TextEdit, in taken: [TextEdit]) -> Int {
    taken.firstPlace { $0.range.start > edit.range.start }
  }

  private static func touches(_ edit: TextEdit, _ taken: [TextEdit]) -> Bool {
    let place = place(of: edit, in: taken)
    if place > 0 {
      let before = taken[place - 1].range
      if before.end > edit.range.start || before.start == edit.range.start { return true }
    }
    return place < taken.count && taken[place].range.start < edit.range.end
  }
}
