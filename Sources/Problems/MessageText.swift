extension String {
  /// The text, or `fallback` where it is empty.
  package func or(_ fallback: String) -> String { isEmpty ? fallback : self }

  /// A part of a sentence made with the text, or `fallback` where the text is empty.
  package func clause(or fallback: String = "", _ make: (String) -> String) -> String {
    isEmpty ? fallback : make(self)
  }

  /// The text, of which the end is left out where a message would grow too long by it.
  package var shortened: String {
    let limit = 80
    guard utf8.count > limit, let end = index(startIndex, offsetBy: limit, limitedBy: endIndex) else {
      return self
    }
    return end == endIndex ? self : self[..<end] + "..."
  }

  /// The text without the spaces around it.
  package var trimmed: String {
    guard let first = firstIndex(where: { $0 != " " }), let last = lastIndex(where: { $0 != " " }) else {
      return ""
    }
    return String(self[first...last])
  }

  /// The text as a sentence of its own: with a period, unless it ends with a sign already.
  package var ended: String { last.map { ".?!".contains($0) } == true ? self : "\(self)." }

  /// The text in parentheses; unchanged where it has them already.
  package var inParentheses: String { first == "(" && last == ")" ? self : "(\(self))" }
}

extension ProblemValues {
  /// The values such that each has room in a message.
  package var shortened: ProblemValues {
    ProblemValues(
      found: found.shortened, expected: expected.shortened, reason: reason, endpoint: endpoint.shortened,
      peer: peer.shortened, state: state)
  }

  /// `: ` and the reason, to end a sentence with; empty where there is none.
  package func because(in language: Language) -> String {
    reason.text(in: language).clause { ": \($0)" }
  }

  /// As `because(in:)`, but empty where the reason is that the other side has not sent so much.
  package func becauseUnlessUnsent(in language: Language) -> String {
    if case .neverSent = reason { return "" }
    return because(in: language)
  }

  /// `: ` and what a number could be instead: `expected` as the largest of its field, or as the text that is meant.
  package func possibleNumber(in language: Language) -> String {
    let isTooLarge = expected.isEmpty && found.count > 9 && found.suffix(10).allSatisfy { $0.isNumber }
    let expected = isTooLarge ? "4294967295" : expected
    let isLargest = expected == "65535" || expected == "4294967295"
    return switch language {
    case .english:
      expected.clause(or: ": write a number, a symbol such as x+1, or ?") {
        isLargest ? ": \($0) is the largest" : ": \($0) is meant"
      }
    case .korean:
      expected.clause(or: ": 숫자나 x+1 같은 기호, 또는 ?를 쓰세요") {
        isLargest ? ": 가장 큰 값은 \($0)입니다" : ": \($0, .subject) 맞습니다"
      }
    }
  }
}
