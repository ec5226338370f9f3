import LessonMetadata

/// A JSON Schema validator of the keywords that the metadata's schema uses.
struct SchemaValidator {
  struct UnknownKeyword: Error { var keyword: String }

  let root: YAMLNode

  func accepts(_ node: YAMLNode) throws -> Bool { try accepts(node, root) }

  private func accepts(_ node: YAMLNode, _ schema: YAMLNode) throws -> Bool {
    if case .boolean(let verdict) = schema.coreValue { return verdict }
    for entry in schema.entries ?? [] {
      guard try accepts(node, keyword: entry.key.scalarText ?? "", entry.value, in: schema) else {
        return false
      }
    }
    return true
  }

  private func accepts(
    _ node: YAMLNode, keyword: String, _ value: YAMLNode, in schema: YAMLNode
  ) throws -> Bool {
    switch keyword {
    case "$schema", "title", "description", "$defs", "format": return true
    case "$ref": return try accepts(node, definition(value))
    case "type":
      let types = value.items ?? [value]
      return types.contains { $0.scalarText.map { isType($0, node) } == true }
    case "enum": return value.items?.contains { $0.coreValue == node.coreValue } == true
    case "const": return value.coreValue == node.coreValue
    case "anyOf": return try (value.items ?? []).contains { try accepts(node, $0) }
    case "minLength":
      guard case .string(let text) = node.coreValue else { return true }
      return text.unicodeScalars.count >= number(value)
    case "pattern":
      guard case .string(let text) = node.coreValue else { return true }
      return try text.contains(Regex(value.scalarText ?? ""))
    case "minimum", "maximum":
      guard case .integer(let found) = node.coreValue else { return true }
      let limit = number(value)
      return keyword == "minimum" ? (found ?? .max) >= limit : (found ?? .max) <= limit
    case "items": return try (node.items ?? []).allSatisfy { try accepts($0, value) }
    case "minItems": return node.items.map { $0.count >= number(value) } ?? true
    case "maxItems": return node.items.map { $0.count <= number(value) } ?? true
    case "minProperties": return node.entries.map { $0.count >= number(value) } ?? true
    case "maxProperties": return node.entries.map { $0.count <= number(value) } ?? true
    case "required":
      guard let entries = node.entries else { return true }
      let keys = Set(entries.compactMap(\.key.scalarText))
      return (value.items ?? []).allSatisfy { $0.scalarText.map(keys.contains) == true }
    case "properties":
      return try (node.entries ?? []).allSatisfy { entry in
        try property(entry.key.scalarText, in: value).map { try accepts(entry.value, $0) } ?? true
      }
    case "propertyNames":
      return try (node.entries ?? []).allSatisfy { entry in
        var key = entry.key
        key.content = .scalar(YAMLScalar(text: key.scalarText ?? "", isPlain: false))
        return try accepts(key, value)
      }
    case "additionalProperties":
      let known = property("properties", in: schema)
      return try (node.entries ?? []).allSatisfy { entry in
        if let known, property(entry.key.scalarText, in: known) != nil { return true }
        return try accepts(entry.value, value)
      }
    default: throw UnknownKeyword(keyword: keyword)
    }
  }

  private func definition(_ reference: YAMLNode) throws -> YAMLNode {
    let name = reference.scalarText?.split(separator: "/").last.map(String.init)
    guard let all = property("$defs", in: root), let found = property(name, in: all) else {
      throw UnknownKeyword(keyword: reference.scalarText ?? "$ref")
    }
    return found
  }

  private func property(_ key: String?, in node: YAMLNode) -> YAMLNode? {
    node.entries?.first { $0.key.scalarText == key }?.value
  }

  private func number(_ node: YAMLNode) -> Int {
    if case .integer(let number?) = node.coreValue { return number }
    return 0
  }

  private func isType(_ type: String, _ node: YAMLNode) -> Bool {
    switch (type, node.coreValue) {
    case ("null", .null), ("boolean", .boolean), ("integer", .integer), ("number", .integer),
      ("number", .float),
      ("string", .string):
      true
    case ("array", .collection): node.items != nil
    case ("object", .collection): node.entries != nil
    default: false
    }
  }
}
