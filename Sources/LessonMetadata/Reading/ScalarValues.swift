import Problems
import TCP
import TraceText

/// The simple kinds of values. Each function gives `nil` where it has reported a problem.
extension MetadataDecoder {
  mutating func string(_ field: MetadataField, mayBeEmpty: Bool = false) -> String? {
    switch field.value.coreValue {
    case .string(let text):
      guard mayBeEmpty || !text.isEmpty else {
        reportValue(field, .nonEmptyString)
        return nil
      }
      remember(field)
      return text
    case .integer, .float, .boolean:
      // The text may be meant; quotes say so.
      reportType(field, .string, fix: "\"\(field.value.scalarText ?? "")\"")
    case .collection: reportMapForText(field)
    case .null, .foreign: reportType(field, .string)
    }
    return nil
  }

  /// Reports a list or a map where a text should stand; a line such as `Explain: why` is a map for want of quotation marks.
  private mutating func reportMapForText(_ field: MetadataField) {
    reportType(field, .string)
    let node = field.value
    guard let entry = node.entries?.first, node.entries?.count == 1, entry.value.scalarText != nil,
      let start = source.text(node.caret).first, start != "{", start != "?"
    else { return }
    let range = ByteRange(
      entry.key.extent.lowerBound, max(entry.key.extent.upperBound, entry.value.extent.upperBound))
    let text = source.text(range)
    guard node.caret.lowerBound == range.lowerBound, node.caret.upperBound >= range.upperBound,
      !text.contains(where: { "\"'\\#&*!".contains($0) })
    else { return }
    let quoted = YAMLQuoting.quoted(text)
    problems[problems.count - 1].fixes = [
      QuickFix(.write(quoted), edits: [TextEdit(range: range, replacement: quoted)])
    ]
  }

  /// A string of a certain form.
  mutating func string(
    _ field: MetadataField, _ expected: MetadataVocabulary, fix: (String) -> String? = { _ in nil },
    where isRight: (String) -> Bool
  ) -> String? {
    guard case .string(let text) = field.value.coreValue else {
      reportType(field, expected)
      return nil
    }
    guard isRight(text) else {
      reportValue(field, expected, fix: fix(text))
      return nil
    }
    remember(field)
    return text
  }

  mutating func integer(_ field: MetadataField, in range: ClosedRange<Int>) -> Int? {
    switch field.value.coreValue {
    case .integer(let number):
      guard let number, range.contains(number) else {
        report(.metadataValue, field, "\(range.lowerBound)–\(range.upperBound)")
        return nil
      }
      remember(field)
      return number
    case .string(let text):
      // Quoted, or with its digits grouped.
      let digits = String(text.filter { $0 != "_" && $0 != "," })
      let isNumber = !digits.isEmpty && digits.utf8.allSatisfy { (0x30...0x39).contains($0) }
      reportType(field, .integer, fix: isNumber ? digits : nil)
    case .null, .boolean, .float, .collection, .foreign: reportType(field, .integer)
    }
    return nil
  }

  mutating func choice<Choice: RawRepresentable<String> & CaseIterable>(
    _ field: MetadataField, _ kind: Choice.Type
  ) -> Choice? {
    let names = kind.allCases.map(\.rawValue)
    guard case .string(let text) = field.value.coreValue else {
      report(.metadataType, field, names.joined(separator: " | "))
      return nil
    }
    guard let choice = Choice(rawValue: text) else {
      reportValue(field, amongst: names)
      return nil
    }
    remember(field)
    return choice
  }

  mutating func state(_ field: MetadataField) -> State? {
    guard case .string(let text) = field.value.coreValue else {
      reportType(field, .state)
      return nil
    }
    guard let state = State(spelled: text) else {
      reportValue(field, amongst: State.allCases.map(\.name), saying: MetadataVocabulary.state.rawValue)
      return nil
    }
    if text != state.name { report(.stateAlias, field, state.name, fix: state.name) }
    remember(field)
    return state
  }

  mutating func strings(_ field: MetadataField) -> [String]? {
    guard let items = field.value.items else {
      let isWord = field.value.scalarText?.contains { ",[]{}#:".contains($0) } == false
      if case .string = field.value.coreValue, isWord {
        reportType(field, .listOfStrings, fix: "[\(source.text(field.value.extent))]")
      } else {
        reportType(field, .listOfStrings)
      }
      return nil
    }
    remember(field)
    return items.enumerated().compactMap { string(field.child($0.offset, $0.element)) }
  }

  /// The entries of a map; reports keys that are not known.
  mutating func map(
    _ field: MetadataField, _ expected: MetadataVocabulary = .map, known: [String]?
  ) -> [YAMLEntry]? {
    guard let entries = field.value.entries else {
      reportType(field, expected)
      return nil
    }
    if let known { reportUnknownKeys(entries, known: known) }
    return entries
  }
}
