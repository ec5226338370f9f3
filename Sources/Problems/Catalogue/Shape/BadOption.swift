/// An option has a value that it cannot have.
package enum BadOption: CatalogueEntry {
  package static let name = ProblemName.badOption
  package static let severity = SeverityByProfile.both(.error)
  package static let reference: RFCReference? = RFCReference(9293, "3.1")

  /// Uses `found`, the option as written; and `expected`, the nearest or the largest value it can have,
  /// or nothing.
  package static func message(_ values: ProblemValues, in language: Language) -> String {
    switch language {
    case .english:
      """
      \(values.found.or("this")) is not a value of this option\(rule(values.found, in: .english))\
      \(values.expected.clause { "; \($0) is possible" })
      """
    case .korean:
      """
      \(values.found.or("이것"), .topic) 이 옵션의 값이 될 수 없습니다\(rule(values.found, in: .korean))\
      \(values.expected.clause { ". \($0, .topic) 쓸 수 있습니다" })
      """
    }
  }

  /// `: ` and what the option's value must be, by the key it is written under; a block alone has none.
  private static func rule(_ found: String, in language: Language) -> String {
    let key = found.lowercased().prefix { $0.isLetter }
    let isBlock = key.isEmpty ? found.contains("-") : key == "sack" && found.contains("-")
    if isBlock {
      return switch language {
      case .english: ": a block ends above its start, and a SYN has none"
      case .korean: ": 블록의 끝은 시작보다 커야 하고 SYN에는 블록이 없습니다"
      }
    }
    return switch (key, language) {
    case ("ws", .english): ": WS is a power of two"
    case ("ws", .korean): ": WS는 2의 거듭제곱입니다"
    case ("sack", .english): ": a block is written as in SACK=1001-1501"
    case ("sack", .korean): ": 블록은 SACK=1001-1501처럼 씁니다"
    case ("mss", .english): ": an MSS is 1 to 65535"
    case ("mss", .korean): ": MSS는 1부터 65535까지입니다"
    case ("tfo", .english): ": a cookie has 4 to 16 octets in hexadecimal digits"
    case ("tfo", .korean): ": 쿠키는 16진수로 쓴 4~16옥텟입니다"
    case (_, .english), (_, .korean): ""
    }
  }

  package static func page(in language: Language) -> ManualPage {
    switch language {
    case .english:
      ManualPage(
        summary: "An option has a value that it cannot have.",
        explanation: """
          Each option has its own range: `WS=` is what windows are multiplied by, a power of two up to 16384, \
          a SACK block ends behind its start, a Fast Open cookie has 4 to 16 octets.

          Write a value the option can have; for the window scale, `wscale=` gives the shift instead.
          """)
    case .korean:
      ManualPage(
        summary: "옵션이 가질 수 없는 값을 가지고 있습니다.",
        explanation: """
          옵션마다 가능한 값이 다릅니다. `WS=`는 윈도우에 곱하는 값이므로 16384까지의 2의 거듭제곱이어야 하고, \
          SACK 블록은 시작보다 끝이 뒤에 있어야 하며, Fast Open 쿠키는 4~16옥텟입니다.

          가능한 값으로 고치세요. 윈도우 스케일을 시프트 수로 쓰려면 `wscale=`를 쓰세요.
          """)
    }
  }

  package static let wrong = Example(
    """
    Client: SYN, Seq=100, WS=100
    Server: SYN-ACK, Seq=200, ACK=101
    Client: ACK, Seq=101, ACK=201

    """)

  package static let right = Example(
    """
    Client: SYN, Seq=100, WS=128
    Server: SYN-ACK, Seq=200, ACK=101
    Client: ACK, Seq=101, ACK=201

    """)
}
