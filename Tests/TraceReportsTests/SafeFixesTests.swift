import Problems
import Testing
import TraceReports
import TraceText

/// What `--fix` does.
struct SafeFixesTests {
  /// A check that wants every `a` to be `b`, and has `severity` and a fix for each.
  private func check(_ source: SourceText, severity: Severity = .error, isSafe: Bool = true) -> FileReport {
    let problems = source.bytes.indices.filter { source.bytes[$0] == UInt8(ascii: "a") }.map { place in
      let edit = TextEdit(range: ByteRange(place, place + 1), replacement: "b")
      let fix = QuickFix(.write("b"), edits: [edit], isSafe: isSafe)
      return ReportedProblem(
        Problem(.unknownItem, at: edit.range, fixes: [fix]), severity: severity)
    }
    return FileReport(source: source, problems: problems)
  }

  @Test func `every safe fix is made`() {
    let result = SafeFixes.apply(
      lesson: SourceText(name: "a.hs", "xaxa"), sidecar: SourceText(name: "a.yaml", "a"), includesHints: false
    ) { lesson, sidecar in
      [check(lesson)] + (sidecar.map { [check($0)] } ?? [])
    }
    #expect(String(decoding: result.lesson.bytes, as: UTF8.self) == "xbxb")
    #expect(result.sidecar.map { String(decoding: $0.bytes, as: UTF8.self) } == "b")
    #expect(result.fixed == 3)
    #expect(result.reports.flatMap(\.problems) == [])
  }

  @Test(arguments: [
    (Severity.error, false, false, "a"), (.hint, true, false, "a"), (.hint, true, true, "b"),
    (.warning, true, false, "b"),
  ])
  func `what is unsafe or not shown stays`(
    _ severity: Severity, _ isSafe: Bool, _ includesHints: Bool, _ text: String
  ) {
    let result = SafeFixes.apply(
      lesson: SourceText(name: "a.hs", "a"), sidecar: nil, includesHints: includesHints
    ) { lesson, _ in [check(lesson, severity: severity, isSafe: isSafe)] }
    #expect(String(decoding: result.lesson.bytes, as: UTF8.self) == text)
  }

  @Test func `fixes that touch each other are made in turn`() {
    var rounds = 0
    let result = SafeFixes.apply(
      lesson: SourceText(name: "a.hs", "aa"), sidecar: nil, includesHints: false
    ) { lesson, _ in
      rounds += 1
      var report = check(lesson)
      // Each fix also rewrites the first byte as it is.
      let first = TextEdit(
        range: ByteRange(0, 1), replacement: String(decoding: lesson.bytes[..<1], as: UTF8.self))
      report.change { problems in
        for index in problems.indices where problems[index].problem.range.start > 0 {
          problems[index].problem.fixes[0].edits.append(first)
        }
      }
      return [report]
    }
    #expect(String(decoding: result.lesson.bytes, as: UTF8.self) == "bb")
    #expect(result.fixed == 2 && rounds == 3)
  }

  @Test func `fixes that each bring the next one to light are all made`() {
    let result = SafeFixes.apply(
      lesson: SourceText(name: "a.hs", String(repeating: "a", count: 40)), sidecar: nil, includesHints: false
    ) { lesson, _ in
      var report = check(lesson)
      report.change { $0.removeSubrange(min(1, $0.count)...) }
      return [report]
    }
    #expect(result.fixed == 40 && result.reports[0].problems.isEmpty)
  }

  @Test func `fixes that undo each other end`() {
    let result = SafeFixes.apply(
      lesson: SourceText(name: "a.hs", "a"), sidecar: nil, includesHints: false
    ) { lesson, _ in
      let isA = lesson.bytes == [UInt8(ascii: "a")]
      let edit = TextEdit(range: ByteRange(0, 1), replacement: isA ? "b" : "a")
      let problem = Problem(.unknownItem, at: edit.range, fixes: [QuickFix(.write("x"), edits: [edit])])
      return [FileReport(source: lesson, problems: [ReportedProblem(problem, severity: .error)])]
    }
    #expect(result.fixed == 100 && result.reports[0].problems.count == 1)
  }
}
