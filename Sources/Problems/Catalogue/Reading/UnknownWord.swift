/// A word in parentheses is nearly, but not quite, one that has a meaning.
package enum UnknownWord: CatalogueEntry {
  package static let name = ProblemName.unknownWord
  package static let severity = SeverityByProfile.both(.error)
  package static let reference: RFCReference? = nil

  /// Uses `found`, the word, with its parentheses or without; and `expected`, the nearest word that has a
  /// meaning there, or nothing.
  package static func message(_ values: ProblemValues, in language: Language) -> String {
    switch language {
    case .english:
      """
      \(values.found.or("...").inParentheses) is not a word of the notation\
      \(values.expected.clause { "; did you mean \($0.inParentheses)?" })
      """
    case .korean:
      """
      \(values.found.or("...").inParentheses, .topic) 이 표기법에 없는 말입니다\
      \(values.expected.clause { ". \($0.inParentheses, .object) 쓰려고 했습니까?" })
      """
    }
  }

  package static func page(in language: Language) -> ManualPage {
    switch language {
    case .english:
      ManualPage(
        summary: "A word in parentheses is nearly, but not quite, one that has a meaning.",
        explanation: """
          Words in parentheses name events, fates and claims; any other text in parentheses is a remark. \
          This one is so close to a known word that it was probably meant to be it, and as a remark it \
          would silently change the trace.

          Correct the spelling, or word the remark differently.
          """)
    case .korean:
      ManualPage(
        summary: "괄호 안의 낱말이 정해진 낱말과 비슷하지만 같지 않습니다.",
        explanation: """
          괄호 안의 낱말은 사건, 전달 결과, 세그먼트의 성격을 나타내고, 그 밖의 글은 설명으로 읽습니다. 이 낱말은 정해진 \
          낱말과 아주 비슷해서, 설명으로 읽으면 트레이스의 뜻이 조용히 바뀔 수 있습니다.

          철자를 고치거나 설명이라면 다른 말로 쓰세요.
          """)
    }
  }

  package static let wrong = Example(
    """
    Client: SYN, Seq=100 (losst)
    Client: (timeout)
    Client: SYN, Seq=100 (retransmission)
    Server: SYN-ACK, Seq=200, ACK=101
    Client: ACK, Seq=101, ACK=201

    """)

  package static let right = Example(
    """
    Client: SYN, Seq=100 (lost)
    Client: (timeout)
    Client: SYN, Seq=100 (retransmission)
    Server: SYN-ACK, Seq=200, ACK=101
    Client: ACK, Seq=101, ACK=201

    """)
}
