import Problems
import Testing

/// Checks the verdict's trace in both profiles and expects what the verdict says.
func verify(_ verdict: Verdict, sourceLocation: SourceLocation = #_sourceLocation) {
  let lesson = Outcome(checking: verdict.trace, profile: .lesson)
  let strict = Outcome(checking: verdict.trace, profile: .strict)
  expect(lesson.findings, toBe: verdict.lesson, of: verdict, in: .lesson, sourceLocation)
  expect(strict.findings, toBe: verdict.strict, of: verdict, in: .strict, sourceLocation)
  for hint in verdict.lessonHints {
    #expect(
      lesson.hints.contains(hint), "lesson lacks the hint \(hint) of:\n\(verdict.trace)",
      sourceLocation: sourceLocation)
  }
  for hint in verdict.hints {
    #expect(
      strict.hints.contains(hint), "strict lacks the hint \(hint) of:\n\(verdict.trace)",
      sourceLocation: sourceLocation)
  }
  if let final = verdict.final {
    #expect(
      lesson.finalStates == [final.0, final.1], "final states of:\n\(verdict.trace)",
      sourceLocation: sourceLocation)
  }
  if let pattern = verdict.pattern {
    #expect(
      lesson.report.traces.first?.pattern == pattern, "pattern of:\n\(verdict.trace)",
      sourceLocation: sourceLocation)
  }
  if let fixed = verdict.fixed {
    #expect(lesson.fixed == fixed, "fixes of:\n\(verdict.trace)", sourceLocation: sourceLocation)
  }
}

/// Expects no warning and no error of the exchange's trace, in each profile it is correct in.
func verify(_ exchange: CorrectExchange, sourceLocation: SourceLocation = #_sourceLocation) {
  for profile in exchange.profiles {
    #expect(
      Outcome(checking: exchange.trace, profile: profile).findings == [],
      "\(profile.rawValue):\n\(exchange.trace)", sourceLocation: sourceLocation)
  }
}

/// Expects `found` to be what is wanted, one for one; a wanted `*` agrees with any line or any name.
private func expect(
  _ found: [String], toBe wanted: [String], of verdict: Verdict, in profile: Profile,
  _ sourceLocation: SourceLocation
) {
  var left = found
  var missing: [String] = []
  for description in wanted.sorted(by: { stars(in: $0) < stars(in: $1) }) {
    if let place = left.firstIndex(where: { agrees($0, with: description) }) {
      left.remove(at: place)
    } else {
      missing.append(description)
    }
  }
  #expect(
    missing.isEmpty && left.isEmpty,
    "\(profile.rawValue): missing \(missing), not wanted \(left), in:\n\(verdict.trace)",
    sourceLocation: sourceLocation)
}

private func agrees(_ found: String, with wanted: String) -> Bool {
  let foundParts = found.split(separator: ":")
  let wantedParts = wanted.split(separator: ":")
  guard foundParts.count == 2, wantedParts.count == 2 else { return false }
  return (wantedParts[0] == "*" || wantedParts[0] == foundParts[0])
    && (wantedParts[1] == "*" || wantedParts[1] == foundParts[1])
}

private func stars(in description: String) -> Int {
  description.reduce(0) { $1 == "*" ? $0 + 1 : $0 }
}
