import Foundation
import Problems
import Testing

/// Exchanges that are right by construction have no finding.
struct RandomExchangeTests {
  /// How many exchanges are tried; the environment may ask for more.
  private static let count =
    ProcessInfo.processInfo.environment["HSTRACE_EXCHANGES"].flatMap { Int($0) } ?? 2_000

  @Test(arguments: [Profile.lesson, .strict])
  func `a random correct exchange has no finding`(profile: Profile) {
    let seed =
      ProcessInfo.processInfo.environment["HSTRACE_SEED"].flatMap { UInt64($0) }
      ?? UInt64.random(in: 0...UInt64.max)
    print("seed \(seed)")
    var failures = 0
    for number in 0..<UInt64(Self.count) {
      var exchange = RandomExchange(seed: seed &+ number)
      let text = exchange.text()
      let findings = Outcome(checking: text, profile: profile).findings
      guard !findings.isEmpty else { continue }
      failures += 1
      if failures <= 3 { Issue.record("seed \(seed &+ number): \(findings) in\n\(text)") }
    }
    #expect(failures == 0, "\(failures) of \(Self.count) exchanges, seed \(seed)")
  }
}
