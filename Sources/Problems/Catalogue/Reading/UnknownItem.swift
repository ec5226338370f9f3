/// A word on a segment's line is neither a flag nor a field.
package enum UnknownItem: CatalogueEntry {
  package static let name = ProblemName.unknownItem
  package static let severity = SeverityByProfile.both(.error)
  package static let reference: RFCReference? = nil

  /// Uses `found`, the word as written; and `expected`, the flag or field nearest to it, or nothing.
  package static func message(_ values: ProblemValues, in language: Language) -> String {
    switch language {
    case .english:
      """
      \(values.found.or("this")) is not a flag or field of a segment\
      \(values.expected.clause { "; did you mean \($0)?" })
      """
    case .korean:
      """
      \(values.found.or("이것"), .topic) 세그먼트의 플래그나 필드가 아닙니다\
      \(values.expected.clause { ". \($0, .object) 쓰려고 했습니까?" })
      """
    }
  }

  package static func page(in language: Language) -> ManualPage {
    switch language {
    case .english:
      ManualPage(
        summary: "A word on a segment's line is neither a flag nor a field.",
        explanation: """
          A segment's line holds flags, fields and options with fixed names. A word that is none of them \
          is most often a slip of the pen, and what it was to say is then missing from the trace.

          Use the name suggested, or put a remark in parentheses or behind `#`.
          """)
    case .korean:
      ManualPage(
        summary: "세그먼트 줄에 플래그도 필드도 아닌 낱말이 있습니다.",
        explanation: """
          세그먼트 줄에는 정해진 이름의 플래그, 필드, 옵션만 올 수 있습니다. 그 밖의 낱말은 대개 \
          오타이고, 그만큼의 정보가 트레이스에서 빠집니다.

          제안된 이름으로 고치거나, 설명이라면 괄호 안이나 `#` 뒤에 쓰세요.
          """)
    }
  }

  package static let wrong = Example(
    """
    Client: SYN, Sec=100
    Server: SYN-ACK, Seq=200, ACK=101
    Client: ACK, Seq=101, ACK=201

    """)

  package static let right = Example(
    """
    Client: SYN, Seq=100
    Server: SYN-ACK, Seq=200, ACK=101
    Client: ACK, Seq=101, ACK=201

    """)
}
