import Problems
import TraceText

/// `hstrace.endpoints`: a list of two maps, each with its name, or a map of two by their names.
extension MetadataDecoder {
  static let endpointKeys = [
    "name", "aliases", "address", "state", "isn", "next", "expects", "window", "mss",
  ]

  /// Both endpoints, or none.
  mutating func endpoints(_ field: MetadataField) -> [LessonMetadata.EndpointDescription] {
    let problemsBefore = problems.count
    var described: [LessonMetadata.EndpointDescription] = []
    let count: Int
    if let items = field.value.items {
      count = items.count
      described = items.enumerated().compactMap { endpoint(field.child($0.offset, $0.element)) }
    } else if let entries = field.value.entries {
      count = entries.count
      described = entries.compactMap { endpoint($0, within: field) }
    } else {
      reportType(field, .listOrMap)
      return []
    }
    guard count == 2 else {
      let values = ProblemValues(found: String(count), expected: MetadataVocabulary.twoEndpoints.rawValue)
      problems.append(Problem(.metadataValue, at: field.caret, values: values))
      return []
    }
    guard described.count == 2 else { return [] }
    guard described[0].name != described[1].name else {
      if problems.count == problemsBefore { reportSameName(described) }
      return []
    }
    remember(field)
    return described
  }

  private mutating func reportSameName(_ described: [LessonMetadata.EndpointDescription]) {
    let values = ProblemValues(
      found: described[1].name, expected: MetadataVocabulary.uniqueName.rawValue)
    problems.append(
      Problem(
        .metadataValue, at: described[1].place.range, values: values,
        notes: [Note(at: described[0].place.range, .firstWritten)]))
  }

  /// An endpoint of the list.
  private mutating func endpoint(_ field: MetadataField) -> LessonMetadata.EndpointDescription? {
    guard let entries = map(field, .mapWithName, known: Self.endpointKeys) else { return nil }
    guard let name = entries.first(where: { $0.key.scalarText == "name" }) else {
      reportType(field, .mapWithName)
      return nil
    }
    guard let text = string(field.child(name)) else { return nil }
    return describe(text, at: name.value.caret, entries.filter { $0.key.scalarText != "name" })
  }

  /// An endpoint of the map; one without anything to say of it may be left empty.
  private mutating func endpoint(
    _ entry: YAMLEntry, within field: MetadataField
  ) -> LessonMetadata.EndpointDescription? {
    let child = field.child(entry)
    guard let name = entry.key.scalarText, !name.isEmpty else {
      reportType(MetadataField(path: "", value: entry.key, fallback: child.caret), .nonEmptyString)
      return nil
    }
    if entry.value.isNull { return describe(name, at: entry.key.caret, []) }
    guard let entries = map(child, known: Self.endpointKeys.filter { $0 != "name" }) else { return nil }
    return describe(name, at: entry.key.caret, entries)
  }

  private mutating func describe(
    _ name: String, at range: ByteRange, _ entries: [YAMLEntry]
  ) -> LessonMetadata.EndpointDescription {
    let numbers = 0...Int(UInt32.max)
    var endpoint = LessonMetadata.EndpointDescription(name: name, place: place(range))
    let parent = MetadataField(
      path: "hstrace.endpoints.\(name)", value: YAMLNode(content: .mapping([]), extent: range, caret: range),
      fallback: range)
    for entry in entries {
      let field = parent.child(entry)
      switch entry.key.scalarText {
      case "aliases": endpoint.aliases = strings(field) ?? []
      case "address": endpoint.address = string(field)
      case "state": endpoint.state = state(field)
      case "isn": endpoint.initialSequence = integer(field, in: numbers).map { UInt32($0) }
      case "next": endpoint.next = integer(field, in: numbers).map { UInt32($0) }
      case "expects": endpoint.expects = integer(field, in: numbers).map { UInt32($0) }
      // The largest window with a shift of 14 (RFC 7323, 2.3).
      case "window": endpoint.window = integer(field, in: 0...(65_535 << 14)).map { UInt32($0) }
      case "mss": endpoint.maximumSegmentSize = integer(field, in: 1...65_535).map { UInt16($0) }
      default: break  // Reported as unknown already.
      }
    }
    return endpoint
  }
}
