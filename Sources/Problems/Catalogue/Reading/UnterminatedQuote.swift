/// Text in double quotes does not end on its line.
package enum UnterminatedQuote: CatalogueEntry {
  package static let name = ProblemName.unterminatedQuote
  package static let severity = SeverityByProfile.both(.error)
  package static let reference: RFCReference? = nil

  /// Uses `found`, the text from the opening quotation mark on.
  package static func message(_ values: ProblemValues, in language: Language) -> String {
    switch language {
    case .english: "\(values.found.or("this text")) has no closing quotation mark on its line"
    case .korean: "\(values.found.or("이 문자열"))의 닫는 따옴표가 같은 줄에 없습니다"
    }
  }

  package static func page(in language: Language) -> ManualPage {
    switch language {
    case .english:
      ManualPage(
        summary: "Text in double quotes does not end on its line.",
        explanation: """
          Text in double quotes does not end on its line.
          """)
    case .korean:
      ManualPage(
        summary: "큰따옴표로 연 문자열이 그 줄에서 끝나지 않습니다.",
        explanation: """
          큰따옴표로 연 문자열이 그 줄에서 끝나지 않습니다.
          """)
    }
  }

  package static let wrong = Example(
    """


    """)

  package static let right = Example(
    """


    """)
}
