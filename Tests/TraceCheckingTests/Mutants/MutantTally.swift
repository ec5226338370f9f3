import Problems

/// How the mutants of one kind, or of several, fared.
struct MutantTally {
  /// All of them.
  private(set) var mutants = 0
  /// Those with a finding of warning or above.
  private(set) var found = 0
  /// Those proven to be correct traces, by the reason.
  private(set) var proven: [CorrectBecause: Int] = [:]
  /// Those without a finding of which nothing is proven, described for a reader.
  private(set) var survivors: [String] = []
  /// Those with a finding although they are proven correct.
  private(set) var accused: [String] = []
  /// Those with exactly one finding.
  private(set) var once = 0
  /// Numbers with one finding, and those of them that one of its fixes restores.
  private(set) var numbers = 0
  private(set) var restored = 0
  /// Numbers with one finding, on their own line, and those of them that its first fix restores.
  private(set) var inPlace = 0
  private(set) var restoredFirst = 0

  /// The share found of those not proven correct.
  var killRate: Double { share(found, of: mutants - correct) }
  /// The share of those found that have exactly one finding.
  var singleRate: Double { share(once, of: found) }
  /// The share of the numbers found that a fix restores.
  var restoredRate: Double { share(restored, of: numbers) }
  /// The share of the numbers found in their place that the first fix restores.
  var restoredFirstRate: Double { share(restoredFirst, of: inPlace) }

  private var correct: Int { proven.values.reduce(0, +) }

  /// Checks a mutant, proves what is not found, and counts it.
  mutating func count(_ mutant: Mutant, in profile: Profile) {
    let outcome = Outcome(checking: mutant.text, profile: profile)
    let reason = CorrectBecause(mutant, in: profile)
    mutants += 1
    guard !outcome.findings.isEmpty else {
      if let reason { proven[reason, default: 0] += 1 } else { survivors.append(describe(mutant, outcome)) }
      return
    }
    found += 1
    if reason != nil { accused.append(describe(mutant, outcome)) }
    guard outcome.findings.count == 1 else { return }
    once += 1
    guard mutant.kind.isNumber else { return }
    let fixes = outcome.fixes.map { mutant.isRestored(by: $0) }
    numbers += 1
    if fixes.contains(true) { restored += 1 }
    guard outcome.findingLines == [mutant.line] else { return }
    inPlace += 1
    if fixes.first == true { restoredFirst += 1 }
  }

  mutating func add(_ other: MutantTally) {
    mutants += other.mutants
    found += other.found
    proven.merge(other.proven, uniquingKeysWith: +)
    survivors += other.survivors
    accused += other.accused
    once += other.once
    numbers += other.numbers
    restored += other.restored
    inPlace += other.inPlace
    restoredFirst += other.restoredFirst
  }

  /// A line of the table whose columns `heading` names.
  func row(_ title: String) -> String {
    let any = numbers == 0 ? "" : "\(restored)/\(numbers)"
    let first = inPlace == 0 ? "" : "\(restoredFirst)/\(inPlace)"
    let columns = [
      "\(mutants)", "\(correct)", "\(found)", percent(killRate), percent(singleRate), any, first,
    ]
    return title.padded(to: 26, atEnd: true) + columns.map { $0.padded(to: 12, atEnd: false) }.joined()
  }

  /// The names of the columns of `row`.
  static let heading =
    "kind".padded(to: 26, atEnd: true)
    + ["mutants", "proven", "found", "found, %", "as one, %", "restored", "at first"]
    .map { $0.padded(to: 12, atEnd: false) }.joined()

  private func describe(_ mutant: Mutant, _ outcome: Outcome) -> String {
    "\(mutant.lesson.name), line \(mutant.line), \(mutant.kind.rawValue): \(mutant.change) \(outcome.findings)"
  }

  private func share(_ part: Int, of whole: Int) -> Double { whole == 0 ? 1 : Double(part) / Double(whole) }

  private func percent(_ share: Double) -> String {
    let tenths = Int((share * 1000).rounded(.down))
    return "\(tenths / 10).\(tenths % 10)"
  }
}

extension String {
  fileprivate func padded(to width: Int, atEnd: Bool) -> String {
    let padding = String(repeating: " ", count: max(0, width - count))
    return atEnd ? self + padding : padding + self
  }
}
