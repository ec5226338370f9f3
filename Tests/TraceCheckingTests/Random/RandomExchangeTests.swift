import Foundation
import Problems
import TestSupport
import Testing
import TraceSyntax
import TraceText

/// Exchanges that are right by construction have no finding, however they are spelled.
///
/// `HSTRACE_EXCHANGES` says how many are tried, `HSTRACE_SEED` which; `README.md` beside this folder has the
/// commands.
struct RandomExchangeTests {
  private static let environment = ProcessInfo.processInfo.environment
  /// How many exchanges are tried.
  private static let count = environment["HSTRACE_EXCHANGES"].flatMap { UInt64($0) } ?? 1_000
  private static let seed = environment["HSTRACE_SEED"].flatMap { UInt64($0) } ?? 1

  @Test func `a random correct exchange has no finding, formatted or not`() {
    var lines = 0
    var failures = 0
    for number in 0..<Self.count {
      // Far apart, so that neighbouring seeds have no exchange in common.
      let seed = Self.seed &* 0x9e37_79b9_7f4a_7c15 &+ number
      let script = ExchangeScript(seed: seed)
      var exchange = RandomExchange(script)
      let text = exchange.text()
      lines += exchange.lines.count
      guard Self.complaint(of: text) != nil else { continue }
      failures += 1
      if failures <= 5 { Issue.record("\(Self.report(script, number))") }
    }
    print("\(Self.count) exchanges of \(lines) lines, seed \(Self.seed): \(failures) with a finding")
    #expect(failures == 0)
  }

  @Test func `a script that fails shrinks to what it fails by`() {
    let script = ExchangeScript(seed: 1)
    let smallest = script.shrunk { smaller in
      var exchange = RandomExchange(smaller)
      return exchange.text().contains("ACK")
    }
    #expect(smallest.actions.count <= 1)
  }

  /// What is wrong with the checking of a correct exchange; `nil` where nothing is.
  private static func complaint(of text: String) -> String? {
    let lesson = Outcome(checking: text, profile: .lesson).findings
    if !lesson.isEmpty { return "lesson: \(lesson)" }
    let strict = Outcome(checking: text, profile: .strict)
    if !strict.findings.isEmpty { return "strict: \(strict.findings)" }
    let document = TraceDocument.parse(SourceText(name: "lesson.hs", text), as: .trace)
    let formatted = String(decoding: Formatter.format(document), as: UTF8.self)
    let again = Outcome(checking: formatted, profile: .strict)
    let agrees =
      strict.findings == again.findings && strict.hints == again.hints
      && strict.finalStates == again.finalStates
    return agrees ? nil : "formatted: \(again.findings) \(again.hints) \(again.finalStates)\n\(formatted)"
  }

  /// The smallest exchange like a failing one that fails, too.
  private static func report(_ script: ExchangeScript, _ number: UInt64) -> String {
    let smallest = script.shrunk { smaller in
      var exchange = RandomExchange(smaller)
      return complaint(of: exchange.text()) != nil
    }
    var exchange = RandomExchange(smallest)
    let text = exchange.text()
    return "seed \(seed), exchange \(number): \(complaint(of: text) ?? "") in\n\(text)"
  }
}
