import Foundation
import LessonMetadata
import Problems
import Testing

/// Editors say of a key what the published schema says of it.
struct MetadataKeyPageTests {
  /// A key as the schema has it.
  private struct Key {
    var description: String
    var choices: [String]?
  }

  /// Every key of the schema by its path, with `*` for names and items.
  private static func schemaKeys() throws -> [String: Key] {
    let parsed = try JSONSerialization.jsonObject(with: Data(MetadataSchema.text.utf8))
    let schema = try #require(parsed as? [String: Any])
    let definitions = try #require(schema["$defs"] as? [String: Any])
    var keys: [String: Key] = [:]
    func follow(_ node: [String: Any], _ path: String) {
      if let name = (node["$ref"] as? String)?.split(separator: "/").last {
        if let target = definitions[String(name)] as? [String: Any] { follow(target, path) }
      }
      for option in node["anyOf"] as? [[String: Any]] ?? [] { follow(option, path) }
      if let items = node["items"] as? [String: Any] { follow(items, path + ".*") }
      if let others = node["additionalProperties"] as? [String: Any] { follow(others, path + ".*") }
      for (name, value) in node["properties"] as? [String: [String: Any]] ?? [:] {
        let key = path.isEmpty ? name : "\(path).\(name)"
        let choices = (value["enum"] as? [Any])?.compactMap { $0 as? String }
        let definition = (value["const"] as? Int).map { ["\($0)"] } ?? choices
        let target = (value["$ref"] as? String)?.split(separator: "/").last.flatMap {
          definitions[String($0)]
        }
        let description = value["description"] ?? (target as? [String: Any])?["description"]
        keys[key] = Key(description: description as? String ?? "", choices: definition)
        follow(value, key)
      }
    }
    follow(schema, "")
    return keys
  }

  @Test func `every key of the schema has a page, which says the same`() throws {
    let keys = try Self.schemaKeys()
    #expect(keys.count > 30)
    for (path, key) in keys {
      let page = try #require(MetadataKeyPage.at(path), "\(path)")
      #expect(page.text(in: .english) == key.description, "\(path)")
      switch page.values {
      case .choice(let words): #expect(words == key.choices, "\(path)")
      case .kind, .example, .state, .problems: #expect(key.choices == nil, "\(path)")
      }
    }
  }

  @Test func `every page is that of a key`() throws {
    let keys = try Self.schemaKeys()
    // Endpoints are names there, and no keys of ours.
    #expect(MetadataKeyPage.all.map(\.path).filter { keys[$0] == nil } == ["hstrace.expect.*"])
  }

  @Test func `the keys of a map are those one step below it`() {
    #expect(MetadataKeyPage.keys(below: "authors.*").map(\.key) == ["name", "url", "orcid"])
    #expect(MetadataKeyPage.keys(below: "").first?.key == "title")
    #expect(MetadataKeyPage.keys(below: "hstrace.expect").isEmpty)
  }
}
