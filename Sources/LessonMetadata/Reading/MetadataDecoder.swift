import Problems
import TCP
import TraceText

/// Reads the metadata out of one file's tree.
///
/// Of the problems it reports: `metadata-type` and `metadata-value` have what is written in `found` (`list`,
/// `map` or `null` where no short text is) and what should be in `expected`, as `MetadataVocabulary` or
/// as literal values joined by ` | `, but where not two endpoints are given, their count in `found`; `unknown-key` the key
/// in `found` and the nearest known key, or nothing, in `expected`; `state-alias` the spelling in `found` and RFC 9293's in `expected`; `missing-title` nothing.
struct MetadataDecoder {
  /// A value that was given, for the comparison of two files.
  struct Given {
    var caret: ByteRange
    /// What is written there, as problems say it.
    var text: String
    /// Whether it is a list or a map.
    var isCollection = false
  }

  let source: SourceText
  let isSidecar: Bool
  var metadata = LessonMetadata()
  var problems: [Problem] = []
  /// What was given, by the dotted path of its keys.
  var given: [String: Given] = [:]
  /// Whether the file has any metadata at all.
  var isPresent = false

  init(_ source: SourceText, isSidecar: Bool) {
    self.source = source
    self.isSidecar = isSidecar
  }

  func place(_ range: ByteRange) -> LessonMetadata.Place {
    LessonMetadata.Place(range: range, isInSidecar: isSidecar)
  }

  /// What is written at `node`, short enough for a message.
  func written(_ node: YAMLNode) -> String {
    switch node.content {
    case .sequence: return "list"
    case .mapping: return "map"
    case .scalar:
      guard !node.caret.isEmpty else { return "null" }
      let text = source.text(node.caret)
      return text.count <= 60 && node.caret == node.extent ? text : text.prefix(60) + "…"
    }
  }

  mutating func remember(_ field: MetadataField) {
    var given = Given(caret: field.caret, text: written(field.value))
    if case .scalar = field.value.content {} else { given.isCollection = true }
    self.given[field.path] = given
  }

  // MARK: Problems

  mutating func reportType(_ field: MetadataField, _ expected: MetadataVocabulary, fix: String? = nil) {
    report(.metadataType, field, expected.rawValue, fix: fix)
  }

  mutating func reportValue(_ field: MetadataField, _ expected: MetadataVocabulary, fix: String? = nil) {
    report(.metadataValue, field, expected.rawValue, fix: fix)
  }

  /// Reports a value that is none of `names`, with the nearest of them as the fix.
  mutating func reportValue(_ field: MetadataField, amongst names: [String], saying expected: String? = nil) {
    let nearest = field.value.scalarText.flatMap { NearestName.find($0, among: names) }
    report(.metadataValue, field, expected ?? names.joined(separator: " | "), fix: nearest)
  }

  mutating func report(_ name: ProblemName, _ field: MetadataField, _ expected: String, fix: String? = nil) {
    var fixes: [QuickFix] = []
    if let fix, field.value.caret == field.value.extent, !field.value.caret.isEmpty {
      fixes = [QuickFix(.write(fix), edits: [TextEdit(range: field.value.extent, replacement: fix)])]
    }
    let values = ProblemValues(found: written(field.value), expected: expected)
    problems.append(Problem(name, at: field.caret, values: values, fixes: fixes))
  }

  /// Reports the keys of `entries` that are not in `known`, and those that are no scalars.
  mutating func reportUnknownKeys(_ entries: [YAMLEntry], known: [String]) {
    let present = Set(entries.compactMap(\.key.scalarText))
    for entry in entries {
      guard let key = entry.key.scalarText else {
        reportType(MetadataField(path: "", value: entry.key, fallback: entry.key.caret), .string)
        continue
      }
      guard !known.contains(key) else { continue }
      let place = entry.key.caret.isEmpty ? entry.value.caret : entry.key.caret
      let nearest = NearestName.find(key, among: known)
      var fixes: [QuickFix] = []
      if let nearest, !present.contains(nearest), !entry.key.caret.isEmpty {
        fixes = [QuickFix(.write(nearest), edits: [TextEdit(range: entry.key.extent, replacement: nearest)])]
      }
      problems.append(
        Problem(
          .unknownKey, at: place, values: ProblemValues(found: key, expected: nearest ?? ""), fixes: fixes))
    }
  }
}
