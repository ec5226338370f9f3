import LessonMetadata
import TraceText

/// A name of an endpoint in metadata.
struct MetadataName {
  var name: String
  /// With its quotation marks.
  var range: ByteRange
  /// Whether it is what `hstrace.endpoints` calls an endpoint, not an alias or an expectation.
  var isDeclaration: Bool
}

extension MetadataName {
  /// Every name of an endpoint that `hstrace.endpoints` and `hstrace.expect` write, each place once.
  ///
  /// - Parameter range: the YAML in `source`.
  static func all(in source: SourceText, _ range: ByteRange) -> [MetadataName] {
    guard let root = YAMLComposer.compose(source, range).root, let ours = root["hstrace"] else { return [] }
    var names = endpoints(ours["endpoints"])
    for entry in ours["expect"]?.entries ?? [] {
      if let states = entry.value.entries {
        // Under a heading.
        names += states.compactMap { name($0.key) }
      } else {
        names += [name(entry.key)].compactMap { $0 }
      }
    }
    // An alias of YAML has the place of what it stands for.
    var seen: Set<ByteRange> = []
    return names.filter { !$0.range.isEmpty && seen.insert($0.range).inserted }
  }

  private static func endpoints(_ node: YAMLNode?) -> [MetadataName] {
    var names: [MetadataName] = []
    for item in node?.items ?? [] {
      names += [item["name"].flatMap { name($0, isDeclaration: true) }].compactMap { $0 }
      names += (item["aliases"]?.items ?? []).compactMap { name($0) }
    }
    for entry in node?.entries ?? [] {
      names += [name(entry.key, isDeclaration: true)].compactMap { $0 }
      names += (entry.value["aliases"]?.items ?? []).compactMap { name($0) }
    }
    return names
  }

  private static func name(_ node: YAMLNode, isDeclaration: Bool = false) -> MetadataName? {
    node.scalarText.map { MetadataName(name: $0, range: node.extent, isDeclaration: isDeclaration) }
  }

  /// `name` as YAML writes it: plain where no YAML could read that otherwise, else in quotation marks.
  static func written(_ name: String) -> String {
    let scalars = name.unicodeScalars
    let isPlain =
      scalars.first?.properties.isAlphabetic == true
      && scalars.allSatisfy { letter in
        letter.properties.isAlphabetic || letter.properties.numericType != nil
          || "-_.".unicodeScalars.contains(letter)
      }
    let words = ["null", "true", "false", "yes", "no", "on", "off", "y", "n"]
    if isPlain, !words.contains(name.lowercased()) { return name }
    return "\"\(name.replacing("\\", with: "\\\\").replacing("\"", with: "\\\""))\""
  }
}

extension YAMLNode {
  /// The value of a key of a mapping; `nil` for other nodes.
  fileprivate subscript(key: String) -> YAMLNode? { entries?.first { $0.key.scalarText == key }?.value }
}
