import Foundation
import Testing

/// Checks JSON against the few keywords of JSON Schema that the report's schema uses.
struct SmallSchema {
  private let root: [String: Any]

  init(_ text: String) throws {
    root = try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  /// What in `text` the schema does not allow, each with its place.
  func faults(in text: String) throws -> [String] {
    faults(try JSONSerialization.jsonObject(with: Data(text.utf8)), root, "$")
  }

  private func faults(_ value: Any, _ schema: [String: Any], _ place: String) -> [String] {
    var faults: [String] = []
    for (keyword, rule) in schema {
      switch keyword {
      case "$schema", "$defs", "title", "description", "required", "additionalProperties": continue
      case "$ref": faults += self.faults(value, definition(rule), place)
      case "const": if value as? NSObject != rule as? NSObject { faults.append("\(place): not the constant") }
      case "enum":
        let allowed = rule as? [String] ?? []
        if !allowed.contains(value as? String ?? "") { faults.append("\(place): not one of \(allowed)") }
      case "type":
        let types = rule as? [String] ?? [rule as? String ?? ""]
        if !types.contains(where: { isOf($0, value) }) { faults.append("\(place): not of type \(types)") }
      case "minimum":
        if let number = value as? Int, let least = rule as? Int, number < least {
          faults.append("\(place): below the minimum")
        }
      case "items":
        for (number, item) in (value as? [Any] ?? []).enumerated() {
          faults += self.faults(item, rule as? [String: Any] ?? [:], "\(place)[\(number)]")
        }
      case "oneOf":
        let choices = rule as? [[String: Any]] ?? []
        let fitting = choices.filter { self.faults(value, $0, place).isEmpty }
        if fitting.count != 1 { faults.append("\(place): fits \(fitting.count) choices") }
      case "properties":
        faults += members(value, rule as? [String: Any] ?? [:], schema, place)
      case _: faults.append("\(place): the keyword \(keyword) is not known here")
      }
    }
    return faults
  }

  private func members(
    _ value: Any, _ properties: [String: Any], _ schema: [String: Any], _ place: String
  ) -> [String] {
    guard let object = value as? [String: Any] else { return [] }
    let missing = (schema["required"] as? [String] ?? []).filter { object[$0] == nil }
    return missing.map { "\(place): \($0) is missing" }
      + object.flatMap { key, member in
        guard let rule = properties[key] as? [String: Any] else { return ["\(place): \(key) is unknown"] }
        return faults(member, rule, "\(place).\(key)")
      }
  }

  private func definition(_ reference: Any) -> [String: Any] {
    let name = (reference as? String)?.split(separator: "/").last.map(String.init) ?? ""
    return (root["$defs"] as? [String: Any])?[name] as? [String: Any] ?? ["missing definition": name]
  }

  private func isOf(_ type: String, _ value: Any) -> Bool {
    switch type {
    case "object": value is [String: Any]
    case "array": value is [Any]
    case "string": value is String
    case "integer": value is Int
    case "null": value is NSNull
    case _: false
    }
  }
}
