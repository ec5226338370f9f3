/// What a scalar is under the core schema of YAML 1.2.2 (10.3.2): `no` and `yes` are strings.
package enum CoreValue: Hashable, Sendable {
  case null
  case boolean(Bool)
  /// `nil` where the number does not fit.
  case integer(Int?)
  case float
  case string(String)
  /// A sequence or a mapping.
  case collection
  /// Something that only its tag could explain.
  case foreign
}

extension YAMLNode {
  /// The node's value by its tag, its style and its text.
  package var coreValue: CoreValue {
    switch content {
    case .sequence: return items == nil ? .foreign : .collection
    case .mapping: return entries == nil ? .foreign : .collection
    case .scalar(let scalar):
      guard let tag else { return scalar.isPlain ? CoreValue(plain: scalar.text) : .string(scalar.text) }
      return CoreValue(scalar.text, tag: tag)
    }
  }

  /// Whether nothing is written here, or `null`.
  package var isNull: Bool { coreValue == .null }
}

extension CoreValue {
  /// The value of a plain scalar without a tag.
  package init(plain text: String) {
    switch text {
    case "", "~", "null", "Null", "NULL": self = .null
    case "true", "True", "TRUE": self = .boolean(true)
    case "false", "False", "FALSE": self = .boolean(false)
    default:
      if let number = Self.integer(text) {
        self = .integer(number)
      } else {
        self = Self.isFloat(text) ? .float : .string(text)
      }
    }
  }

  /// The value of a scalar with a tag; `foreign` where the text does not fit the tag.
  fileprivate init(_ text: String, tag: String) {
    let plain = CoreValue(plain: text)
    switch (tag, plain) {
    case (YAMLTag.string, _), ("!", _): self = .string(text)
    case (YAMLTag.null, .null), (YAMLTag.boolean, .boolean), (YAMLTag.integer, .integer),
      (YAMLTag.float, .float):
      self = plain
    case (YAMLTag.float, .integer): self = .float
    case (_, .null), (_, .boolean), (_, .integer), (_, .float), (_, .string), (_, .collection), (_, .foreign):
      self = .foreign
    }
  }

  /// `[-+]?[0-9]+`, `0o[0-7]+` or `0x[0-9a-fA-F]+`; the inner optional is `nil` where it does not fit.
  private static func integer(_ text: String) -> Int?? {
    let bytes = Array(text.utf8)
    if bytes.starts(with: [0x30, 0x6F]) || bytes.starts(with: [0x30, 0x78]) {
      let radix = bytes[1] == 0x6F ? 8 : 16
      let digits = bytes.dropFirst(2)
      guard !digits.isEmpty, digits.allSatisfy({ isDigit($0, radix: radix) }) else { return nil }
      return .some(Int(text.dropFirst(2), radix: radix))
    }
    let digits = bytes.first.map(isSign) == true ? bytes.dropFirst() : bytes[...]
    guard !digits.isEmpty, digits.allSatisfy({ isDigit($0, radix: 10) }) else { return nil }
    return .some(Int(text))
  }

  private static func isFloat(_ text: String) -> Bool {
    if [".nan", ".NaN", ".NAN"].contains(text) { return true }
    var rest = Array(text.utf8)[...]
    if let first = rest.first, isSign(first) { rest = rest.dropFirst() }
    if [".inf", ".Inf", ".INF"].contains(String(decoding: rest, as: UTF8.self)) { return true }
    var digits = skipDigits(&rest)
    if rest.first == 0x2E {
      rest = rest.dropFirst()
      digits += skipDigits(&rest)
    }
    guard digits > 0 else { return false }
    if rest.first == 0x65 || rest.first == 0x45 {
      rest = rest.dropFirst()
      if let first = rest.first, isSign(first) { rest = rest.dropFirst() }
      guard skipDigits(&rest) > 0 else { return false }
    }
    return rest.isEmpty
  }

  /// Drops the leading decimal digits and gives their number.
  private static func skipDigits(_ bytes: inout ArraySlice<UInt8>) -> Int {
    let digits = bytes.prefix { isDigit($0, radix: 10) }.count
    bytes = bytes.dropFirst(digits)
    return digits
  }

  private static func isSign(_ byte: UInt8) -> Bool { byte == 0x2B || byte == 0x2D }

  private static func isDigit(_ byte: UInt8, radix: Int) -> Bool {
    switch byte {
    case 0x30...0x37: true
    case 0x38, 0x39: radix >= 10
    case 0x41...0x46, 0x61...0x66: radix == 16
    default: false
    }
  }
}
