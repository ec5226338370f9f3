import Problems
import TestSupport

/// What stands for the parts of the grammar that are said in words.
private enum Special {
  /// Texts to derive; `nil` for a phrase the test does not know.
  static func samples(_ phrase: String) -> [String]? {
    switch phrase {
    case "the name of a problem": ProblemName.allCases.map(\.rawValue)
    case "text without signs of the notation": ["Opening", "연결 설정", "part 2 of it", "a"]
    case "text that is no word of the notation": ["the client waits here", "서버가 기다린다", "see RFC 9293"]
    case "a letter of any script": ["x", "y", "K", "서", "버", "ж", "é"]
    case "any character but those that end a line": ["x", " ", "#", "버", "?", "=", ",", ")", "1", "🙂"]
    case "a tab": ["\t"]
    case "two numbers joined by \"-\", the second behind the first":
      ["1001-1501", "0x10-20", "x+1-x+501"]
    default: nil
    }
  }

  /// Where a text that `phrase` allows may end, from `start` on.
  static func ends(_ phrase: String, _ text: [Character], _ start: Int) -> [Int] {
    switch phrase {
    case "a letter of any script": start < text.count && text[start].isLetter ? [start + 1] : []
    case "any character but those that end a line": start < text.count ? [start + 1] : []
    case "a tab": start < text.count && text[start] == "\t" ? [start + 1] : []
    case "the name of a problem":
      run(text, start) { $0.isLetter || $0 == "-" || $0.isNumber }
    case "text without signs of the notation":
      run(text, start) { $0 != "=" && $0 != "#" }
    case "two numbers joined by \"-\", the second behind the first":
      run(text, start) { $0.isLetter || $0.isNumber || $0 == "+" || $0 == "-" || $0 == "_" }
    case "text that is no word of the notation": run(text, start) { $0 != "(" && $0 != ")" }
    default: []
    }
  }

  private static func run(_ text: [Character], _ start: Int, _ allows: (Character) -> Bool) -> [Int] {
    var end = start
    while end < text.count, allows(text[end]) { end += 1 }
    return end > start ? Array((start + 1...end).reversed()) : []
  }
}

/// Derives random sentences and remembers which productions they came from.
struct Derivation {
  let grammar: Grammar
  var generator: SeededGenerator
  private(set) var reached: Set<String> = []
  private(set) var faults: [String] = []

  init(_ grammar: Grammar, seed: UInt64) {
    self.grammar = grammar
    generator = SeededGenerator(seed: seed)
  }

  mutating func sentence(of name: String) -> String {
    reached.insert(name)
    guard let expression = grammar.productions[name] else { return "" }
    return derive(expression)
  }

  private mutating func derive(_ expression: Expression) -> String {
    switch expression {
    case .literal(let text): return String(text)
    case .production(let name): return sentence(of: name)
    case .special(let phrase):
      guard let samples = Special.samples(phrase) else {
        faults.append("nobody knows what \"\(phrase)\" is")
        return ""
      }
      return samples.randomElement(using: &generator) ?? ""
    case .sequence(let parts):
      var text = ""
      for part in parts { text += derive(part) }
      return text
    case .choice(let parts): return derive(parts[Int.random(in: 0..<parts.count, using: &generator)])
    case .optional(let inner): return Bool.random(using: &generator) ? derive(inner) : ""
    case .repetition(let inner):
      var text = ""
      for _ in 0..<Int.random(in: 0...3, using: &generator) { text += derive(inner) }
      return text
    case .times(let count, let inner):
      var text = ""
      for _ in 0..<count { text += derive(inner) }
      return text
    case .exception(let inner, let excluded):
      reached.formUnion(Self.productions(of: excluded))
      for _ in 0..<100 {
        let text = derive(inner)
        if !Recogniser(grammar, text).matches(excluded) { return text }
      }
      return ""
    case .eachOnce(let separator, let parts):
      let chosen = parts.shuffled(using: &generator).prefix(
        Int.random(in: 1...parts.count, using: &generator))
      var text = ""
      for (index, part) in chosen.enumerated() {
        text += (index == 0 ? "" : derive(separator)) + derive(part)
      }
      return text
    }
  }
}

extension Derivation {
  /// The productions that an expression names; those excluded somewhere are reached where they are excluded.
  private static func productions(of expression: Expression) -> [String] {
    switch expression {
    case .literal, .special: []
    case .production(let name): [name]
    case .sequence(let parts), .choice(let parts), .eachOnce(_, let parts):
      parts.flatMap { productions(of: $0) }
    case .optional(let inner), .repetition(let inner), .times(_, let inner): productions(of: inner)
    case .exception(let left, let right): productions(of: left) + productions(of: right)
    }
  }
}

/// Tells whether a text follows a production, and which productions it uses.
final class Recogniser {
  private let grammar: Grammar
  private let text: [Character]
  private var path: [String] = []
  private(set) var used: Set<String> = []

  init(_ grammar: Grammar, _ text: String) {
    self.grammar = grammar
    self.text = Array(text)
  }

  /// Whether the whole text is an `expression`.
  func matches(_ expression: Expression) -> Bool {
    match(expression, 0) { end in
      guard end == self.text.count else { return false }
      self.used.formUnion(self.path)
      return true
    }
  }

  private func match(_ expression: Expression, _ start: Int, _ rest: (Int) -> Bool) -> Bool {
    switch expression {
    case .literal(let literal):
      return text[start...].starts(with: literal) && rest(start + literal.count)
    case .production(let name):
      guard let expression = grammar.productions[name] else { return false }
      let depth = path.count
      path.append(name)
      let found = match(expression, start, rest)
      path.removeSubrange(depth...)
      return found
    case .special(let phrase):
      return Special.ends(phrase, text, start).contains { rest($0) }
    case .sequence(let parts): return match(parts[...], start, rest)
    case .choice(let parts): return parts.contains { match($0, start, rest) }
    case .optional(let inner): return match(inner, start, rest) || rest(start)
    case .repetition(let inner):
      return match(inner, start) { end in end > start && self.match(expression, end, rest) } || rest(start)
    case .times(let count, let inner):
      return count == 0 ? rest(start) : match(inner, start) { self.match(.times(count - 1, inner), $0, rest) }
    case .exception(let inner, let excluded):
      return match(inner, start) { end in
        let part = Recogniser(self.grammar, String(self.text[start..<end]))
        return !part.matches(excluded) && rest(end)
      }
    case .eachOnce(let separator, let parts):
      return parts.indices.contains { index in
        var others = parts
        others.remove(at: index)
        return match(parts[index], start) { end in
          if rest(end) { return true }
          guard !others.isEmpty else { return false }
          return self.match(separator, end) {
            self.match(.eachOnce(separator: separator, others), $0, rest)
          }
        }
      }
    }
  }

  private func match(_ parts: ArraySlice<Expression>, _ start: Int, _ rest: (Int) -> Bool) -> Bool {
    guard let first = parts.first else { return rest(start) }
    return match(first, start) { self.match(parts.dropFirst(), $0, rest) }
  }
}
