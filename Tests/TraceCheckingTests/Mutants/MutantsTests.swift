import Foundation
import Problems
import Testing

/// Correct lessons, each spoiled in one place: the slip is found, as one finding, and mended; or the mutant is
/// proven to be a correct trace itself.
///
/// A few mutants of each lesson are tried; `HSTRACE_MUTANTS=all swift test --filter Mutants` tries every one. Both
/// print the table.
@Suite
struct MutantsTests {
  private static let triesAll = ProcessInfo.processInfo.environment["HSTRACE_MUTANTS"] == "all"

  private static let mutants: [Mutant] = {
    let all = CorrectLesson.all.flatMap { Spoiling.mutants(of: $0) }
    // A stride that has no factor in common with the patterns of the lessons.
    return stride(from: 0, to: all.count, by: triesAll ? 1 : 7).map { all[$0] }
  }()

  @Test(arguments: [Profile.lesson, .strict])
  func `a lesson to be spoiled has no finding, and is proven correct`(_ profile: Profile) {
    for lesson in CorrectLesson.all {
      #expect(Outcome(checking: lesson.text, profile: profile).findings == [], "\(lesson.name)")
      #expect(Replay.proves(lesson.text, in: profile), "\(lesson.name)")
    }
  }

  @Test(arguments: [Profile.lesson, .strict])
  func `a slip is found, as one finding, and mended, or is proven to be none`(_ profile: Profile) {
    var tallies: [Mutant.Kind: MutantTally] = [:]
    for mutant in Self.mutants { tallies[mutant.kind, default: MutantTally()].count(mutant, in: profile) }
    var all = MutantTally()
    var numbers = MutantTally()
    for (kind, tally) in tallies {
      all.add(tally)
      if kind.isNumber { numbers.add(tally) }
    }
    Self.printTable(profile, tallies, all: all, numbers: numbers)
    #expect(all.accused == [], "found fault with traces that are proven correct")
    #expect(all.killRate >= 0.995, "\(all.survivors)")
    #expect(all.singleRate >= 0.85)
    #expect(numbers.singleRate >= 0.95)
    #expect(numbers.restoredRate >= 0.95)
    #expect(numbers.restoredFirstRate >= 0.95)
  }

  private static func printTable(
    _ profile: Profile, _ tallies: [Mutant.Kind: MutantTally], all: MutantTally, numbers: MutantTally
  ) {
    print("profile \(profile.rawValue)")
    print(MutantTally.heading)
    for kind in Mutant.Kind.allCases {
      if let tally = tallies[kind] { print(tally.row(kind.rawValue)) }
    }
    print(numbers.row("all numbers"))
    print(all.row("all"))
    print("proven correct, because:")
    for reason in CorrectBecause.allCases {
      if let count = all.proven[reason] { print("\(count)\t\(reason.rawValue)") }
    }
    for survivor in all.survivors { print("not found: \(survivor)") }
  }
}
