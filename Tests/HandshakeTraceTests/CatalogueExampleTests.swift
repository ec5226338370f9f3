import HandshakeTrace
import Problems
import Testing
import TraceText

/// The examples of the manual pages, checked as a reader would check them.
struct CatalogueExampleTests {
  @Test(arguments: ProblemName.allCases)
  func `the wrong example has its problem, and no other that counts`(name: ProblemName) {
    let found = problems(of: name.entry.wrong)
    #expect(found.contains { $0.problem.name == name })
    let others = found.filter { $0.problem.name != name && $0.severity != .hint }
    #expect(others.map(\.problem.name) == [])
  }

  @Test(arguments: ProblemName.allCases)
  func `the right example has nothing that counts`(name: ProblemName) {
    let found = problems(of: name.entry.right)
    #expect(!found.contains { $0.problem.name == name })
    #expect(found.filter { $0.severity != .hint }.map(\.problem.name) == [])
  }

  @Test(arguments: ProblemName.allCases)
  func `an example's problem has the severity of its profile`(name: ProblemName) {
    let example = name.entry.wrong
    for problem in problems(of: example) where problem.problem.name == name {
      #expect(problem.severity == name.severity(in: example.profile))
    }
  }

  private func problems(of example: Example) -> [ReportedProblem] {
    var options = CheckOptions()
    options.profile = example.profile
    let lesson = LessonInput(
      source: SourceText(name: example.fileName, bytes: example.bytes),
      sidecar: example.sidecar.map { SourceText(name: "lesson.yaml", bytes: Array($0.utf8)) })
    return check(lesson, options: options).flatMap(\.problems)
  }
}
