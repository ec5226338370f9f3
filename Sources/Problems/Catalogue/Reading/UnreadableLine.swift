/// A line is not a statement of the notation.
package enum UnreadableLine: CatalogueEntry {
  package static let name = ProblemName.unreadableLine
  package static let severity = SeverityByProfile.both(.error)
  package static let reference: RFCReference? = nil

  /// Uses `found`, the text that could not be read, or nothing; and `expected`, what it may be meant to
  /// be, or nothing.
  package static func message(_ values: ProblemValues, in language: Language) -> String {
    if values.expected.contains("\""), !values.found.isEmpty, !values.found.contains("\"") {
      return lacksQuotes(values, in: language)
    }
    return switch language {
    case .english:
      """
      \(values.found.clause(or: "this line cannot be read") { "\"\($0)\" cannot be read" })\
      \(values.expected.clause(or: ": a segment is written as in `Client: SYN, Seq=100`") { ": write \($0)" })
      """
    case .korean:
      """
      \(values.found.clause(or: "이 줄을 읽을 수 없습니다") { "\"\($0)\"\(KoreanParticle.object.form(after: $0)) 읽을 수 없습니다" })\
      \(values.expected.clause(or: ": 세그먼트는 `Client: SYN, Seq=100`처럼 씁니다") { ": \($0, .toward) 쓰세요" })
      """
    }
  }

  /// A name that can only be read in quotes.
  private static func lacksQuotes(_ values: ProblemValues, in language: Language) -> String {
    switch language {
    case .english:
      "\(values.found) cannot be read: a name with a space stands in quotes, as in \(values.expected)"
    case .korean:
      "\(values.found, .object) 읽을 수 없습니다: 띄어쓰기가 있는 이름은 \(values.expected)처럼 따옴표로 묶어야 합니다"
    }
  }

  package static func page(in language: Language) -> ManualPage {
    switch language {
    case .english:
      ManualPage(
        summary: "A line is not a statement of the notation.",
        explanation: """
          Every line is one statement: a segment, an event, a state, a heading, a phase, an omission, a \
          note or a comment. This line is none of them, so it is left out of the trace.

          Write a remark for the reader behind `#`, and one that is to be drawn behind `>`.
          """)
    case .korean:
      ManualPage(
        summary: "표기법의 어떤 문장도 아닌 줄입니다.",
        explanation: """
          한 줄은 세그먼트, 사건, 상태, 제목, 단계, 생략, 노트, 주석 가운데 하나입니다. 이 줄은 어느 \
          것도 아니어서 트레이스에서 빠집니다.

          읽는 사람을 위한 말은 `#` 뒤에, 그림에 나타낼 말은 `>` 뒤에 쓰세요.
          """)
    }
  }

  package static let wrong = Example(
    """
    Client: SYN, Seq=100
    and so the server answers
    Server: SYN-ACK, Seq=200, ACK=101
    Client: ACK, Seq=101, ACK=201

    """)

  package static let right = Example(
    """
    Client: SYN, Seq=100
    # and so the server answers
    Server: SYN-ACK, Seq=200, ACK=101
    Client: ACK, Seq=101, ACK=201

    """)
}
