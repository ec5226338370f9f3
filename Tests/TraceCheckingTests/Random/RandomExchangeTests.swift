import Foundation
import Problems
import Testing
import TraceSyntax
import TraceText

/// Exchanges that are right by construction have no finding, however they are spelled.
///
/// `HSTRACE_EXCHANGES=100000 swift test --filter RandomExchange` tries more of them than the suite does, and
/// `HSTRACE_SEED` the same ones again.
struct RandomExchangeTests {
  private static let environment = ProcessInfo.processInfo.environment
  /// How many exchanges are tried.
  private static let count = environment["HSTRACE_EXCHANGES"].flatMap { Int($0) } ?? 1_000
  private static let seed =
    environment["HSTRACE_SEED"].flatMap { UInt64($0) } ?? UInt64.random(in: 0...UInt64.max)

  @Test(arguments: [Profile.lesson, .strict])
  func `a random correct exchange has no finding`(profile: Profile) {
    print("seed \(Self.seed)")
    var failures = 0
    for number in 0..<UInt64(Self.count) {
      let seed = Self.seed &+ number
      guard !findings(seed: seed, profile: profile).isEmpty else { continue }
      failures += 1
      if failures <= 3 { Issue.record("\(smallest(seed: seed, profile: profile))") }
    }
    #expect(failures == 0, "\(failures) of \(Self.count) exchanges, seed \(Self.seed)")
  }

  @Test func `a random exchange in canonical form is checked to the same end`() {
    print("seed \(Self.seed)")
    for number in 0..<UInt64(Self.count) {
      var exchange = RandomExchange(seed: Self.seed &+ number)
      let text = exchange.text()
      let document = TraceDocument.parse(SourceText(name: "lesson.hs", text), as: .trace)
      let formatted = String(decoding: Formatter.format(document), as: UTF8.self)
      let first = Outcome(checking: text, profile: .strict)
      let second = Outcome(checking: formatted, profile: .strict)
      let agrees =
        first.findings == second.findings && first.hints == second.hints
        && first.finalStates == second.finalStates
      #expect(agrees, "seed \(Self.seed &+ number): \(text)\n\(formatted)")
      guard agrees else { return }
    }
  }

  private func findings(seed: UInt64, profile: Profile, limit: Int = .max) -> [String] {
    var exchange = RandomExchange(seed: seed, limit: limit)
    return Outcome(checking: exchange.text(), profile: profile).findings
  }

  /// The shortest exchange of a seed that fails, with its findings.
  private func smallest(seed: UInt64, profile: Profile) -> String {
    let limit = (0...30).first { !findings(seed: seed, profile: profile, limit: $0).isEmpty } ?? .max
    var exchange = RandomExchange(seed: seed, limit: limit)
    return "seed \(seed): \(findings(seed: seed, profile: profile, limit: limit)) in\n\(exchange.text())"
  }
}
