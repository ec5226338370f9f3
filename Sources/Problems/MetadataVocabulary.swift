/// The words by which findings about metadata say what is wanted, and how they read in each language.
///
/// The raw value is what stands in `ProblemValues`; a text that is none of these words reads as it is.
package enum MetadataVocabulary: String, CaseIterable, Sendable {
  // What kind of value a key has: the `expected` of `metadata-type`, and of `metadata-value` where no list of
  // literal values (joined by ` | `) stands there.
  case string
  case nonEmptyString = "non-empty string"
  case integer
  case listOfStrings = "list of strings"
  case list
  case listOfMaps = "list of maps"
  case map
  case mapWithName = "map with name"
  case mapWithIdentifier = "map with id"
  case mapWithKind = "map with kind"
  case stringOrMap = "string or map"
  case listOrMap = "list or map"
  case stateOrMap = "state or map"
  case twoEndpoints = "two endpoints"
  case uniqueName = "unique name"
  case date
  case duration
  case state
  case problemName = "problem name"
  case language = "language tag"
  case korean = "tag of Korean"
  case japanese = "tag of Japanese"
  case chinese = "tag of Chinese"
  case englishLanguage = "tag of English"
  case license = "license identifier"
  case link
  case orcid = "ORCID iD"
  case null
  // What there can be too much of.
  case depth
  case nodes
  case aliases
  case recursion
  case size

  /// How `word` reads in `language`: of this vocabulary, of the faults of YAML, or as it is.
  package static func text(_ word: String, in language: Language) -> String {
    MetadataVocabulary(rawValue: word)?.text(in: language)
      ?? YAMLFault(rawValue: word)?.text(in: language) ?? word
  }

  private func text(in language: Language) -> String {
    switch language {
    case .english: english
    case .korean: korean
    }
  }

  /// Whether `word` is one of this vocabulary, and not a value.
  package static func has(_ word: String) -> Bool { MetadataVocabulary(rawValue: word) != nil }

  /// What is written, so that it does not run into the sentence: a value in quotation marks, a word of this vocabulary as
  /// it reads.
  package static func quoted(_ found: String, in language: Language) -> String {
    if has(found) { return text(found, in: language) }
    guard let first = found.first, first == "\"" || first == "'" else { return "\"\(found)\"" }
    guard found.allSatisfy({ $0 == first }) else { return found }
    return language == .english ? "an empty string" : "빈 문자열"
  }

  /// Values joined by ` | `, as a sentence lists them; those that are no plain words stand in quotation marks.
  package static func listed(_ values: String, in language: Language) -> String {
    let words = values.split(separator: " | ", omittingEmptySubsequences: false).map { value in
      value.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F } || isRange(value) ? String(value) : "\"\(value)\""
    }
    let joint = language == .english ? " or " : ", "
    return [words.dropLast().joined(separator: ", "), words.last ?? ""].filter { !$0.isEmpty }
      .joined(separator: joint)
  }

  private static func isRange(_ value: Substring) -> Bool {
    value.unicodeScalars.allSatisfy { ("0"..."9").contains($0) || $0 == "–" }
  }

  private var english: String {
    switch self {
    case .string: "a string"
    case .nonEmptyString: "a string that is not empty"
    case .integer: "an integer"
    case .listOfStrings: "a list of strings"
    case .list: "a list"
    case .listOfMaps: "a list of maps"
    case .map: "a map"
    case .mapWithName: "a map with the key name"
    case .mapWithIdentifier: "a map with the key id"
    case .mapWithKind: "a map with the key kind"
    case .stringOrMap: "a string or a map"
    case .listOrMap: "a list or a map"
    case .stateOrMap: "a state or a map"
    case .twoEndpoints: "exactly two endpoints"
    case .uniqueName: "a name that occurs once"
    case .date: "a date such as 2026-03-02"
    case .duration: "a duration such as PT30M or 30"
    case .state: "a state of TCP"
    case .problemName: "the name of a problem"
    case .language: "a language tag such as en or ko"
    case .korean: "ko, the tag of Korean"
    case .japanese: "ja, the tag of Japanese"
    case .chinese: "zh, the tag of Chinese"
    case .englishLanguage: "en, the tag of English"
    case .license: "an SPDX license identifier"
    case .link: "a link"
    case .orcid: "an ORCID iD"
    case .null: "no value"
    case .depth: "lists and maps within each other"
    case .nodes: "values"
    case .aliases: "uses of aliases"
    case .recursion: "an alias within itself"
    case .size: "bytes"
    }
  }

  private var korean: String {
    switch self {
    case .string: "문자열"
    case .nonEmptyString: "비어 있지 않은 문자열"
    case .integer: "정수"
    case .listOfStrings: "문자열 목록"
    case .list: "목록"
    case .listOfMaps: "맵 목록"
    case .map: "맵"
    case .mapWithName: "name 키가 있는 맵"
    case .mapWithIdentifier: "id 키가 있는 맵"
    case .mapWithKind: "kind 키가 있는 맵"
    case .stringOrMap: "문자열이나 맵"
    case .listOrMap: "목록이나 맵"
    case .stateOrMap: "상태나 맵"
    case .twoEndpoints: "정확히 두 종단점"
    case .uniqueName: "한 번만 나오는 이름"
    case .date: "2026-03-02 같은 날짜"
    case .duration: "PT30M이나 30 같은 시간"
    case .state: "TCP의 상태"
    case .problemName: "문제의 이름"
    case .language: "en, ko 같은 언어 태그"
    case .korean: "한국어의 태그 ko"
    case .japanese: "일본어의 태그 ja"
    case .chinese: "중국어의 태그 zh"
    case .englishLanguage: "영어의 태그 en"
    case .license: "SPDX 라이선스 식별자"
    case .link: "링크"
    case .orcid: "ORCID iD"
    case .null: "빈 값"
    case .depth: "목록과 맵의 중첩"
    case .nodes: "값의 수"
    case .aliases: "별칭의 수"
    case .recursion: "자신을 담은 별칭"
    case .size: "바이트 수"
    }
  }
}
