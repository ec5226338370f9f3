import Problems
import TraceText

/// The keys every lesson may have. Others at the top belong to other programs and are never looked at.
extension MetadataDecoder {
  static let lessonKeys = [
    "title", "description", "lang", "level", "objectives", "prerequisites", "tags", "duration", "date",
    "license",
    "authors", "hstrace",
  ]

  /// The keys of every map there is.
  static let allKeys = Set(
    lessonKeys + traceKeys + endpointKeys + exerciseKeys + ["url", "orcid"])

  /// Reads the whole document; an empty one has no metadata.
  mutating func readDocument(_ root: YAMLNode?) {
    guard let root, !root.isNull else { return }
    let field = MetadataField(path: "", value: root, fallback: root.caret)
    guard let entries = map(field, known: nil) else { return }
    isPresent = true
    for entry in entries where !entry.value.isNull { readLessonKey(field.child(entry)) }
  }

  private mutating func readLessonKey(_ field: MetadataField) {
    switch field.path {
    case "title": metadata.title = string(field)
    case "description": metadata.description = string(field, mayBeEmpty: true)
    case "lang": metadata.language = language(field)
    case "level": metadata.level = choice(field, LessonMetadata.Level.self)
    case "objectives": metadata.objectives = strings(field) ?? []
    case "prerequisites": metadata.prerequisites = strings(field) ?? []
    case "tags": metadata.tags = strings(field) ?? []
    case "duration": metadata.duration = duration(field)
    case "date": metadata.date = string(field, .date, where: CalendarDate.isDate)
    case "license":
      metadata.license = string(
        field, .license, fix: { MetadataDecoder.commonLicense($0) }, where: WrittenForms.isLicense)
    case "authors": metadata.authors = authors(field)
    case "hstrace": readTraceKeys(field)
    default: break  // Keys are text; those of other programs are theirs.
    }
  }

  /// A country for a language, and `_` for `-`, are reported and read as what is meant.
  private mutating func language(_ field: MetadataField) -> String? {
    guard case .string(let text) = field.value.coreValue else {
      reportType(field, .language)
      return nil
    }
    if let meant = MistakenLanguage(text) {
      reportValue(field, meant.vocabulary, fix: meant.tag)
      return meant.tag
    }
    guard WrittenForms.isLanguageTag(text) else {
      let joined = String(text.map { $0 == "_" ? "-" : $0 })
      let isTag = WrittenForms.isLanguageTag(joined)
      reportValue(field, .language, fix: isTag ? joined : nil)
      return isTag ? joined : nil
    }
    remember(field)
    return text
  }

  private mutating func duration(_ field: MetadataField) -> Int? {
    switch field.value.coreValue {
    case .integer(let minutes):
      guard let minutes, (1...100_000).contains(minutes) else {
        reportValue(field, .duration)
        return nil
      }
      remember(field)
      return minutes
    case .string(let text):
      guard let minutes = LessonDuration.minutes(text) else {
        let upper = text.uppercased()
        reportValue(field, .duration, fix: LessonDuration.minutes(upper) == nil ? nil : upper)
        return nil
      }
      remember(field)
      return minutes
    case .null, .boolean, .float, .collection, .foreign:
      reportType(field, .duration)
      return nil
    }
  }

  private mutating func authors(_ field: MetadataField) -> [LessonMetadata.Author] {
    guard let items = field.value.items else {
      reportType(field, .list)
      return []
    }
    remember(field)
    return items.enumerated().compactMap { author(field.child($0.offset, $0.element)) }
  }

  /// One author: a name, or a map with a name. Unknown keys of the map are other programs' too.
  private mutating func author(_ field: MetadataField) -> LessonMetadata.Author? {
    guard let entries = field.value.entries else {
      guard case .string = field.value.coreValue else {
        reportType(field, .stringOrMap)
        return nil
      }
      return string(field).map { LessonMetadata.Author(name: $0) }
    }
    guard let name = entries.first(where: { $0.key.scalarText == "name" }) else {
      reportType(field, .mapWithName)
      return nil
    }
    var author = LessonMetadata.Author(name: string(field.child(name)) ?? "")
    for entry in entries where !entry.value.isNull {
      switch entry.key.scalarText {
      case "url": author.url = string(field.child(entry), .link, where: WrittenForms.isLink)
      case "orcid": author.orcid = string(field.child(entry), .orcid, where: WrittenForms.isORCID)
      default: break
      }
    }
    return author.name.isEmpty ? nil : author
  }

  /// The SPDX identifier of a license that lessons often name with blanks, such as `CC BY 4.0`.
  private static func commonLicense(_ text: String) -> String? {
    let common = [
      "CC-BY-4.0", "CC-BY-SA-4.0", "CC-BY-NC-4.0", "CC-BY-NC-SA-4.0", "CC0-1.0", "MIT", "Apache-2.0",
      "GPL-2.0-only", "GPL-3.0-only", "BSD-3-Clause", "GFDL-1.3-only",
    ]
    return NearestName.find(text, among: common)
  }
}
