/// A number cannot be read, or is too large for its field.
package enum BadNumber: CatalogueEntry {
  package static let name = ProblemName.badNumber
  package static let severity = SeverityByProfile.both(.error)
  package static let reference: RFCReference? = RFCReference(9293, "3.1")

  /// Uses `found`, the item as written; and `expected`, the largest number that fits, or the text that is
  /// probably meant, or nothing.
  package static func message(_ values: ProblemValues, in language: Language) -> String {
    if values.found.contains(","), !values.expected.isEmpty {
      return switch language {
      case .english: "\(values.found) has a comma, which ends a number\(values.possibleNumber(in: .english))"
      case .korean: "\(values.found)에는 쉼표가 있어 숫자가 끊깁니다\(values.possibleNumber(in: .korean))"
      }
    }
    return switch language {
    case .english:
      """
      \(values.found.or("this")) is not a value of this field\(values.possibleNumber(in: .english))
      """
    case .korean: "\(values.found.or("이것"), .topic) 이 필드의 값이 될 수 없습니다\(values.possibleNumber(in: .korean))"
    }
  }

  package static func page(in language: Language) -> ManualPage {
    switch language {
    case .english:
      ManualPage(
        summary: "A number cannot be read, or is too large for its field.",
        explanation: """
          Sequence and acknowledgment numbers have 32 bits, the window and the urgent pointer 16. A \
          larger number, or text that is neither a number nor a symbol with an offset, fits none of \
          them.

          Numbers are decimal or hexadecimal (`0x64`), symbols look like `x` or `x+1`, and `?` is a \
          blank.
          """)
    case .korean:
      ManualPage(
        summary: "숫자를 읽을 수 없거나 필드에 담기에 너무 큽니다.",
        explanation: """
          시퀀스 번호와 확인 응답 번호는 32비트, 윈도우와 긴급 포인터는 16비트입니다. 더 큰 수나, 숫자도 \
          기호도 아닌 글은 담을 수 없습니다.

          숫자는 10진수나 16진수(`0x64`)로, 기호는 `x`나 `x+1`처럼, 빈칸은 `?`로 씁니다.
          """)
    }
  }

  package static let wrong = Example(
    """
    Client: SYN, Seq=99999999999
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
