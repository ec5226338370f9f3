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
          Data and names in double quotes end on the line they begin on. Without the closing mark the \
          length of the data is unknown, and what follows on the line is swallowed.

          Add the mark; a quotation mark inside the text is written `\\"`.
          """)
    case .korean:
      ManualPage(
        summary: "큰따옴표로 연 문자열이 그 줄에서 끝나지 않습니다.",
        explanation: """
          큰따옴표로 묶은 데이터나 이름은 같은 줄에서 끝나야 합니다. 닫는 따옴표가 없으면 데이터의 \
          길이를 알 수 없고 뒤의 내용까지 데이터로 읽힙니다.

          닫는 따옴표를 쓰세요. 글 안의 따옴표는 `\\"`로 씁니다.
          """)
    }
  }

  package static let wrong = Example(
    """
    Client: SYN, Seq=100
    Server: SYN-ACK, Seq=200, ACK=101
    Client: ACK, Seq=101, ACK=201
    Client: PSH-ACK, Seq=101, ACK=201, Data="hello
    Server: ACK, Seq=201, ACK=106

    """)

  package static let right = Example(
    """
    Client: SYN, Seq=100
    Server: SYN-ACK, Seq=200, ACK=101
    Client: ACK, Seq=101, ACK=201
    Client: PSH-ACK, Seq=101, ACK=201, Data="hello"
    Server: ACK, Seq=201, ACK=106

    """)
}
