import Problems
import TraceText

/// `hstrace.exercises`: a list of maps with `id` and `kind`.
extension MetadataDecoder {
  static let exerciseKeys = ["id", "kind", "trace", "blanks", "points", "explain"]

  mutating func exercises(_ field: MetadataField) -> [LessonMetadata.Exercise] {
    guard let items = field.value.items else {
      reportType(field, .listOfMaps)
      return []
    }
    remember(field)
    var first: [String: ByteRange] = [:]
    return items.enumerated().compactMap { index, item in
      exercise(field.child(index, item), identifiers: &first)
    }
  }

  private mutating func exercise(
    _ field: MetadataField, identifiers: inout [String: ByteRange]
  ) -> LessonMetadata.Exercise? {
    guard let entries = map(field, known: Self.exerciseKeys) else { return nil }
    guard let identifier = entries.first(where: { $0.key.scalarText == "id" }) else {
      reportType(field, .mapWithIdentifier)
      return nil
    }
    guard let kind = entries.first(where: { $0.key.scalarText == "kind" }) else {
      reportType(field, .mapWithKind)
      return nil
    }
    let id = string(field.child(identifier))
    let isFirst = id.map { claim($0, at: identifier.value.caret, &identifiers) } ?? false
    let chosen = choice(field.child(kind), LessonMetadata.Exercise.Kind.self)
    var exercise = LessonMetadata.Exercise(id: id ?? "", kind: chosen ?? .blank)
    exercise.identifierPlace = place(identifier.value.caret)
    for entry in entries {
      let child = field.child(entry)
      switch entry.key.scalarText {
      case "trace":
        exercise.trace = string(child)
        exercise.tracePlace = place(entry.value.caret)
      case "blanks": exercise.blanks = integer(child, in: 1...1_000)
      case "points": exercise.points = integer(child, in: 0...1_000)
      case "explain": exercise.explanation = string(child, mayBeEmpty: true)
      default: break  // Read above, or reported as unknown.
      }
    }
    return isFirst && chosen != nil ? exercise : nil
  }

  /// Whether no exercise before has the identifier; reports one that has been given away.
  private mutating func claim(
    _ id: String, at range: ByteRange, _ identifiers: inout [String: ByteRange]
  ) -> Bool {
    guard let first = identifiers[id] else {
      identifiers[id] = range
      return true
    }
    let values = ProblemValues(found: id, expected: MetadataVocabulary.uniqueName.rawValue)
    problems.append(
      Problem(.metadataValue, at: range, values: values, notes: [Note(at: first, .firstWritten)]))
    return false
  }
}
