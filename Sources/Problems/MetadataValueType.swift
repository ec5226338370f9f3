/// The types that a value of the metadata can have, by the words that `metadata-type` expects.
package enum MetadataValueType: String, CaseIterable, Sendable {
  case string
  case integer
  case listOfStrings = "list of strings"
  case list
  case map
  case date
  case duration
  case state
  case problemName = "problem name"

  /// The name of the type called `word`; `word` itself where it is none of these.
  package static func text(_ word: String, in language: Language) -> String {
    MetadataValueType(rawValue: word)?.text(in: language) ?? word
  }

  private func text(in language: Language) -> String {
    switch language {
    case .english: english
    case .korean: korean
    }
  }

  private var english: String {
    switch self {
    case .string: "a string"
    case .integer: "an integer"
    case .listOfStrings: "a list of strings"
    case .list: "a list"
    case .map: "a map"
    case .date: "a date"
    case .duration: "a duration"
    case .state: "a state"
    case .problemName: "the name of a problem"
    }
  }

  private var korean: String {
    switch self {
    case .string: "문자열"
    case .integer: "정수"
    case .listOfStrings: "문자열 목록"
    case .list: "목록"
    case .map: "맵"
    case .date: "날짜"
    case .duration: "시간 길이"
    case .state: "상태"
    case .problemName: "문제 이름"
    }
  }
}
