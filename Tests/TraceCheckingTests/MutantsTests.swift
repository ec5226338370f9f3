import Foundation
import Problems
import Testing

/// Correct lessons, each spoiled in one place: the slip is found, as one finding, and mended.
///
/// A mutant that is a correct trace itself is no fault: a free number, an acknowledgment that a later one makes
/// needless, a segment sent twice, a reset in place of the last ACK. So the floors differ by kind; they stand
/// just below what is reached, and a few mutants of each lesson are tried.
/// `HSTRACE_MUTANTS=all swift test --filter Mutants` tries every one, and prints the same rates.
@Suite
struct MutantsTests {
  private static let triesAll = ProcessInfo.processInfo.environment["HSTRACE_MUTANTS"] == "all"

  private static let mutants: [Mutant] = {
    let all = CorrectLesson.all.flatMap { Spoiling.mutants(of: $0) }
    // A stride that has no factor in common with the patterns of the lessons.
    return stride(from: 0, to: all.count, by: triesAll ? 1 : 7).map { all[$0] }
  }()

  @Test(arguments: [Profile.lesson, .strict])
  func `a lesson to be spoiled has no finding`(_ profile: Profile) {
    for lesson in CorrectLesson.all {
      #expect(Outcome(checking: lesson.text, profile: profile).findings == [], "\(lesson.name)")
    }
  }

  @Test(arguments: [Profile.lesson, .strict])
  func `a slip is found, as one finding, and a number is restored`(_ profile: Profile) {
    var tallies: [Mutant.Kind: Tally] = [:]
    var clean: [String: Outcome] = [:]
    for mutant in Self.mutants {
      let original = clean[mutant.lesson.name] ?? Outcome(checking: mutant.lesson.text, profile: profile)
      clean[mutant.lesson.name] = original
      tallies[mutant.kind, default: Tally()].count(mutant, profile, original)
    }
    var all = Tally()
    var numbers = Tally()
    for kind in Mutant.Kind.allCases {
      let tally = tallies[kind] ?? Tally()
      print("\(profile.rawValue), \(kind.rawValue): \(tally)")
      #expect(tally.killed >= Self.floor(of: kind), "\(kind.rawValue): \(tally)")
      all.add(tally)
      if kind.isNumber { numbers.add(tally) }
    }
    print("\(profile.rawValue), all: \(all); numbers: \(numbers)")
    #expect(all.single >= (Self.triesAll ? 0.96 : 0.97), "\(all)")
    #expect(numbers.single >= 0.99, "\(numbers)")
    #expect(numbers.restored >= 0.995, "\(numbers)")
  }

  /// The least share of the mutants of a kind that must be found.
  private static func floor(of kind: Mutant.Kind) -> Double {
    switch kind {
    case .numberByOne, .numberByLength, .numberByHalf, .numberOfPeer: 0.985
    case .stateReplaced, .flagDropped, .senderChanged: 0.97
    case .flagAdded: 0.93
    case .segmentsSwapped: 0.90
    case .segmentRemoved: 0.53
    case .segmentDoubled: 0.55
    }
  }
}

/// How the mutants of one kind fared.
private struct Tally: CustomStringConvertible {
  private var mutants = 0
  private var found = 0
  /// Those with a finding of warning or above.
  private var reported = 0
  private var once = 0
  /// Numbers with one finding, on their own line.
  private var inPlace = 0
  private var mended = 0

  /// The share that is found at all, if only as a hint that the correct lesson lacks.
  var killed: Double { share(found, of: mutants) }
  /// The share of those reported that have exactly one finding.
  var single: Double { share(once, of: reported) }
  /// The share of the numbers found in their place whose first fix restores the line.
  var restored: Double { share(mended, of: inPlace) }

  var description: String {
    "\(found) of \(mutants) found, \(once) of \(reported) as one finding, \(mended) of \(inPlace) restored"
  }

  mutating func count(_ mutant: Mutant, _ profile: Profile, _ original: Outcome) {
    let outcome = Outcome(checking: mutant.text, profile: profile)
    mutants += 1
    if !outcome.findings.isEmpty || outcome.hintNames != original.hintNames { found += 1 }
    guard !outcome.findings.isEmpty else { return }
    reported += 1
    guard outcome.findings.count == 1 else { return }
    once += 1
    guard mutant.kind.isNumber, outcome.findingLines == [mutant.line] else { return }
    inPlace += 1
    if mutant.isRestored(by: outcome.fixing(line: mutant.line)) { mended += 1 }
  }

  mutating func add(_ other: Tally) {
    mutants += other.mutants
    found += other.found
    reported += other.reported
    once += other.once
    inPlace += other.inPlace
    mended += other.mended
  }

  private func share(_ part: Int, of whole: Int) -> Double { whole == 0 ? 1 : Double(part) / Double(whole) }
}

extension Outcome {
  /// The names of the hints, without their lines.
  fileprivate var hintNames: [String] { hints.map { String($0.drop { $0 != ":" }) }.sorted() }
}
