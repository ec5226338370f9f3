/// What is wrong with the form of a YAML text.
///
/// The raw value stands in the `found` of a `metadata-syntax` and is the English text.
package enum YAMLFault: String, CaseIterable, Sendable {
  case tab = "a tab in the indentation"
  case badStart = "a character that cannot start a value"
  case missingColon = "a key without its colon"
  case unexpectedColon = "a second colon, or a key indented further than its neighbours"
  case unexpectedDash = "a list item where none can stand"
  case unclosedQuote = "a quotation mark that is never closed"
  case badEscape = "an escape sequence that does not exist"
  case unclosedList = "a list without its comma or its ]"
  case unclosedMap = "a map without its comma or its }"
  case badIndentation = "a line indented unlike its neighbours"
  case missingValue = "a value that is missing"
  case badAnchor = "a name of an anchor or an alias that cannot be read"
  case unknownAnchor = "an alias of an anchor that does not exist"
  case badTag = "a tag that cannot be read"
  case badBlock = "a block text with a wrong first line"
  case badDirective = "a directive that cannot be read"
  case secondDocument = "a second document"
  case notUTF8 = "bytes that are not UTF-8"
  case controlCharacter = "a control character"
  case colonInText = "a colon in a text without quotation marks"
  case fullWidthColon = "a full-width colon behind a key"
  case unclosed = "no --- behind its last line"
  case other = "something that is not YAML"

  /// The fault as the end of a sentence, without a final period.
  package func text(in language: Language) -> String {
    switch language {
    case .english: rawValue
    case .korean: korean
    }
  }

  private var korean: String {
    switch self {
    case .tab: "들여쓰기에 탭이 있음"
    case .badStart: "값을 시작할 수 없는 문자"
    case .missingColon: "콜론이 없는 키"
    case .unexpectedColon: "두 번째 콜론, 또는 옆의 키보다 더 들여 쓴 키"
    case .unexpectedDash: "목록 항목이 올 수 없는 자리"
    case .unclosedQuote: "닫지 않은 따옴표"
    case .badEscape: "없는 이스케이프 문자"
    case .unclosedList: "쉼표나 ]가 빠진 목록"
    case .unclosedMap: "쉼표나 }가 빠진 맵"
    case .badIndentation: "옆줄과 다르게 들여 쓴 줄"
    case .missingValue: "빠진 값"
    case .badAnchor: "읽을 수 없는 앵커나 별칭 이름"
    case .unknownAnchor: "없는 앵커의 별칭"
    case .badTag: "읽을 수 없는 태그"
    case .badBlock: "첫 줄이 잘못된 블록 글"
    case .badDirective: "읽을 수 없는 지시문"
    case .secondDocument: "두 번째 문서"
    case .notUTF8: "UTF-8이 아닌 바이트"
    case .controlCharacter: "제어 문자"
    case .colonInText: "따옴표 없는 글 안의 콜론"
    case .fullWidthColon: "키 뒤의 전각 콜론"
    case .unclosed: "마지막 줄 다음에 ---가 없음"
    case .other: "YAML이 아닌 내용"
    }
  }
}
