/// A field is named, but no value follows.
package enum MissingValue: CatalogueEntry {
  package static let name = ProblemName.missingValue
  package static let severity = SeverityByProfile.both(.error)
  package static let reference: RFCReference? = nil

  /// Uses `found`, the key without a value, such as `Seq`.
  package static func message(_ values: ProblemValues, in language: Language) -> String {
    switch language {
    case .english:
      """
      \(values.found.or("this field")) has no value: write a number, a symbol such as x+1, or ?
      """
    case .korean: "\(values.found.or("이 필드"))에 값이 없습니다: 숫자나 x+1 같은 기호, 또는 ?를 쓰세요"
    }
  }

  package static func page(in language: Language) -> ManualPage {
    switch language {
    case .english:
      ManualPage(
        summary: "A field is named, but no value follows.",
        explanation: """
          The field has a name, but nothing that it says. If the number does not matter, leave the whole \
          field out and it is inferred; if the reader is to find it, write `?`.
          """)
    case .korean:
      ManualPage(
        summary: "필드 이름만 있고 값이 없습니다.",
        explanation: """
          필드 이름은 있지만 내용이 없습니다. 번호가 중요하지 않다면 필드 전체를 빼면 추론되고, 읽는 \
          사람이 채울 빈칸이라면 `?`를 쓰세요.
          """)
    }
  }

  package static let wrong = Example(
    """
    Client: SYN, Seq=
    Server: SYN-ACK, Seq=200, ACK=101
    Client: ACK, Seq=101, ACK=201

    """)

  package static let right = Example(
    """
    Client: SYN, Seq=?
    Server: SYN-ACK, Seq=200, ACK=101
    Client: ACK, Seq=101, ACK=201

    """)
}
