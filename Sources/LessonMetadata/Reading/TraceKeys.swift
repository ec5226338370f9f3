import Problems
import TraceText

/// The keys under `hstrace:`.
extension MetadataDecoder {
  static let traceKeys = [
    "version", "profile", "endpoints", "start", "numbering", "expect", "allow", "exercises",
  ]

  mutating func readTraceKeys(_ field: MetadataField) {
    guard let entries = map(field, known: Self.traceKeys) else { return }
    for entry in entries { readTraceKey(field.child(entry)) }
  }

  mutating func readTraceKey(_ field: MetadataField) {
    switch field.path {
    case "hstrace.version": readVersion(field)
    case "hstrace.profile": metadata.profile = choice(field, Profile.self)
    case "hstrace.endpoints": metadata.endpoints = endpoints(field)
    case "hstrace.start": metadata.start = choice(field, LessonMetadata.Start.self)
    case "hstrace.numbering": metadata.numbering = choice(field, LessonMetadata.Numbering.self)
    case "hstrace.expect": metadata.expectations = expectations(field)
    case "hstrace.allow": metadata.allowed = allowed(field)
    case "hstrace.exercises": metadata.exercises = exercises(field)
    default: break  // Reported as unknown already.
    }
  }

  private mutating func readVersion(_ field: MetadataField) {
    guard case .integer(let number) = field.value.coreValue else {
      reportType(field, .integer, fix: field.value.scalarText == "1" ? "1" : nil)
      return
    }
    if number == 1 { remember(field) } else { report(.metadataValue, field, "1", fix: "1") }
  }

  private mutating func allowed(_ field: MetadataField) -> Set<ProblemName> {
    guard let names = strings(field) else { return [] }
    var allowed: Set<ProblemName> = []
    for (index, item) in (field.value.items ?? []).enumerated() {
      guard let text = item.scalarText, names.contains(text) else { continue }
      if let name = ProblemName(rawValue: text) {
        allowed.insert(name)
      } else {
        reportValue(
          field.child(index, item), amongst: ProblemName.allCases.map(\.rawValue),
          saying: MetadataVocabulary.problemName.rawValue)
      }
    }
    return allowed
  }
}
