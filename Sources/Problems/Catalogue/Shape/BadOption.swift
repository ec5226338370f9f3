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
      \(values.found.or("this")) has a value that this option cannot have\(values.expected.clause { "; \($0) is possible" })
      """
    case .korean:
      """
      \(values.found.or("이것"), .topic) 이 옵션이 가질 수 없는 값입니다\
      \(values.expected.clause { ": \($0, .topic) 쓸 수 있습니다" })
      """
    }
  }

  package static func page(in language: Language) -> ManualPage {
    switch language {
    case .english:
      ManualPage(
        summary: "An option has a value that it cannot have.",
        explanation: """
          Each option has its own range: `WS=` is a power of two, as it stands for a shift, a SACK block \
          ends behind its start, a Fast Open cookie has 4 to 16 octets.

          Write a value the option can have; for the window scale, `wscale=` gives the shift itself.
          """)
    case .korean:
      ManualPage(
        summary: "옵션이 가질 수 없는 값을 가지고 있습니다.",
        explanation: """
          옵션마다 가능한 값이 다릅니다. `WS=`는 시프트를 나타내므로 2의 거듭제곱이어야 하고, SACK \
          블록은 시작보다 끝이 뒤에 있어야 하며, Fast Open 쿠키는 4~16옥텟입니다.

          가능한 값으로 고치세요. 윈도우 배율의 시프트는 `wscale=`로 씁니다.
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
