import Problems
import Testing

/// The second reading, by which mutants are proven correct, proves nothing wrong.
struct ReplayTests {
  @Test(arguments: ProblemName.allCases)
  func `the wrong example of a problem is not proven`(_ name: ProblemName) {
    let example = name.entry.wrong
    // What is wrong with a sidecar, its spelling or an exercise is not for it to judge.
    guard example.fileName.hasSuffix(".hs"), example.sidecar == nil, name != .unfitExercise else { return }
    let isWrong = Outcome(checking: example.text, profile: example.profile).findingLines.count > 0
    #expect(!isWrong || !Replay.proves(example.text, in: example.profile), "\(example.text)")
  }
}
