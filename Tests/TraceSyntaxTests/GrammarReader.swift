/// What a production says.
indirect enum Expression {
  case literal([Character])
  case production(String)
  /// `? … ?`
  case special(String)
  case sequence([Expression])
  case choice([Expression])
  case optional(Expression)
  case repetition(Expression)
  case times(Int, Expression)
  case exception(Expression, Expression)
  /// `<< separator : a | b >>`
  case eachOnce(separator: Expression, [Expression])
}

/// The productions of an EBNF file, by name.
struct Grammar {
  private(set) var productions: [String: Expression] = [:]
  private(set) var names: [String] = []
  /// What the file has that is no EBNF; empty where it reads well.
  private(set) var faults: [String] = []

  init(_ text: String) {
    var reader = GrammarReader(text)
    while let (name, expression) = reader.parseProduction() {
      if productions[name] != nil { faults.append("\(name) is defined twice") }
      productions[name] = expression
      names.append(name)
    }
    faults += reader.faults
    for name in reader.mentioned where productions[name] == nil { faults.append("\(name) is not defined") }
  }
}

/// Reads EBNF as the head of the grammar describes it.
struct GrammarReader {
  private let text: [Character]
  private var position = 0
  private(set) var faults: [String] = []
  private(set) var mentioned: Set<String> = []

  init(_ text: String) { self.text = Array(text) }

  mutating func parseProduction() -> (String, Expression)? {
    skipBlanks()
    guard position < text.count else { return nil }
    let name = parseName()
    expect("=")
    let expression = parseChoice()
    expect(";")
    return name.isEmpty ? nil : (name, expression)
  }

  private mutating func parseChoice() -> Expression {
    var parts = [parseSequence()]
    while consume("|") { parts.append(parseSequence()) }
    return parts.count == 1 ? parts[0] : .choice(parts)
  }

  private mutating func parseSequence() -> Expression {
    var parts = [parseFactor()]
    while consume(",") { parts.append(parseFactor()) }
    return parts.count == 1 ? parts[0] : .sequence(parts)
  }

  private mutating func parseFactor() -> Expression {
    skipBlanks()
    let digits = text[position...].prefix { $0.isNumber }
    if let count = Int(String(digits)) {
      position += digits.count
      expect("*")
      return .times(count, parsePrimary())
    }
    let primary = parsePrimary()
    return consume("-") ? .exception(primary, parsePrimary()) : primary
  }

  private mutating func parsePrimary() -> Expression {
    skipBlanks()
    if consume("<<") {
      let separator = parseSequence()
      expect(":")
      let choice = parseChoice()
      expect(">>")
      if case .choice(let parts) = choice { return .eachOnce(separator: separator, parts) }
      return .eachOnce(separator: separator, [choice])
    }
    if consume("(") { return closed(")") { $0 } }
    if consume("[") { return closed("]") { .optional($0) } }
    if consume("{") { return closed("}") { .repetition($0) } }
    if consume("?") { return .special(String(parse(upTo: "?")).trimmed) }
    if consume("\"") { return .literal(parse(upTo: "\"")) }
    if consume("'") { return .literal(parse(upTo: "'")) }
    let name = parseName()
    mentioned.insert(name)
    return .production(name)
  }

  private mutating func closed(_ end: String, _ make: (Expression) -> Expression) -> Expression {
    let inside = parseChoice()
    expect(end)
    return make(inside)
  }

  private mutating func parse(upTo end: Character) -> [Character] {
    let rest = text[position...].prefix { $0 != end }
    position += rest.count + 1
    return Array(rest)
  }

  private mutating func parseName() -> String {
    skipBlanks()
    let name = text[position...].prefix { $0.isLetter || $0.isNumber || $0 == "-" }
    if name.isEmpty {
      faults.append("a name is missing at \(String(text[position...].prefix(30)))")
      position = text.count
    }
    position += name.count
    return String(name)
  }

  private mutating func expect(_ sign: String) {
    if !consume(sign) {
      faults.append("\(sign) is missing at \(String(text[min(position, text.count)...].prefix(30)))")
    }
  }

  private mutating func consume(_ sign: String) -> Bool {
    skipBlanks()
    guard position <= text.count, text[position...].starts(with: Array(sign)) else { return false }
    if sign == "(", text[position...].starts(with: ["(", "*"]) { return false }
    position += sign.count
    return true
  }

  private mutating func skipBlanks() {
    while position < text.count {
      if text[position].isWhitespace {
        position += 1
      } else if text[position...].starts(with: ["(", "*"]) {
        while position < text.count, !text[position...].starts(with: ["*", ")"]) { position += 1 }
        position = min(position + 2, text.count)
      } else {
        return
      }
    }
  }
}

extension String {
  fileprivate var trimmed: String {
    var rest = Substring(self)
    while rest.first?.isWhitespace == true { rest.removeFirst() }
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return String(rest)
  }
}
