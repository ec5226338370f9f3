import Problems
import TraceText

/// `hstrace.expect`: a map from endpoints to states, or from headings to such maps; both may stand side by side.
extension MetadataDecoder {
  mutating func expectations(_ field: MetadataField) -> [LessonMetadata.Expectation] {
    guard let entries = map(field, known: nil) else { return [] }
    remember(field)
    reportUnreadableKeys(entries)
    return entries.flatMap { entry -> [LessonMetadata.Expectation] in
      guard entry.key.scalarText != nil else { return [] }
      let child = field.child(entry)
      if let states = child.value.entries {
        reportUnreadableKeys(states)
        return states.compactMap { expectation($0, under: entry.key, within: child) }
      }
      guard case .string = child.value.coreValue else {
        reportType(child, .stateOrMap)
        return []
      }
      return expectation(entry, under: nil, within: field).map { [$0] } ?? []
    }
  }

  private mutating func expectation(
    _ entry: YAMLEntry, under heading: YAMLNode?, within field: MetadataField
  ) -> LessonMetadata.Expectation? {
    guard let endpoint = entry.key.scalarText else { return nil }
    let child = field.child(entry)
    guard let state = state(child) else { return nil }
    return LessonMetadata.Expectation(
      heading: heading?.scalarText, endpoint: endpoint, state: state, place: place(child.caret),
      endpointPlace: place(entry.key.caret), headingPlace: heading.map { place($0.caret) })
  }

  /// Reports keys that are lists or maps: a title or a name is text.
  private mutating func reportUnreadableKeys(_ entries: [YAMLEntry]) {
    reportUnknownKeys(entries, known: entries.compactMap(\.key.scalarText))
  }
}
