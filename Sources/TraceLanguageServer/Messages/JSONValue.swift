/// Any JSON, for what has no type of its own: capabilities, settings, data that a client hands back.
package enum JSONValue: Hashable, Sendable, Codable {
  case null
  case boolean(Bool)
  case number(Double)
  case text(String)
  case array([JSONValue])
  case object([String: JSONValue])

  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let value = try? container.decode(Bool.self) {
      self = .boolean(value)
    } else if let value = try? container.decode(Double.self) {
      self = .number(value)
    } else if let value = try? container.decode(String.self) {
      self = .text(value)
    } else if let value = try? container.decode([JSONValue].self) {
      self = .array(value)
    } else {
      self = .object(try container.decode([String: JSONValue].self))
    }
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .null: try container.encodeNil()
    case .boolean(let value): try container.encode(value)
    case .number(let value):
      if let whole = Int(exactly: value) { try container.encode(whole) } else { try container.encode(value) }
    case .text(let value): try container.encode(value)
    case .array(let values): try container.encode(values)
    case .object(let values): try container.encode(values)
    }
  }

  /// The value of a key; `.null` where there is none, or this is no object.
  package subscript(key: String) -> JSONValue {
    if case .object(let values) = self { values[key] ?? .null } else { .null }
  }

  /// The value at a path of keys, `textDocument.hover.contentFormat`.
  package func at(_ path: String) -> JSONValue {
    path.split(separator: ".").reduce(self) { $0[String($1)] }
  }

  /// Whether it is `true`.
  package var isTrue: Bool { self == .boolean(true) }

  /// The text it is; `nil` for anything else.
  package var text: String? { if case .text(let text) = self { text } else { nil } }

  /// The texts it is an array of, in its order; empty for anything else.
  package var texts: [String] { if case .array(let values) = self { values.compactMap(\.text) } else { [] } }

  /// The whole numbers from 0 that it is an array of, in its order; empty for anything else.
  package var counts: [Int] { if case .array(let values) = self { values.compactMap(\.count) } else { [] } }

  /// The whole number, 0 or above, that it is; `nil` for anything else.
  package var count: Int? {
    if case .number(let value) = self { Int(exactly: value).flatMap { $0 >= 0 ? $0 : nil } } else { nil }
  }

  /// Whether it is an object.
  package var isObject: Bool { if case .object = self { true } else { false } }
}
