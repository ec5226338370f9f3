/// One direction is counted in letters and in numbers.
package enum MixedNumbering: CatalogueEntry {
  package static let name = ProblemName.mixedNumbering
  package static let severity = SeverityByProfile.both(.error)
  package static let reference: RFCReference? = RFCReference(9293, "3.4")

  /// Uses `found`, the item as written; and `expected`, how this direction is counted, as the number due,
  /// or nothing.
  package static func message(_ values: ProblemValues, in language: Language) -> String {
    switch language {
    case .english:
      """
      \(values.found.or("this number")) cannot be compared with what this direction counted so far\
      \(values.expected.clause(or: ": letters and numbers do not mix") { ": it goes on with \($0)" })
      """
    case .korean:
      """
      \(values.found.or("이 번호"), .topic) 이 방향에서 지금까지 센 번호와 비교할 수 없습니다\
      \(values.expected.clause(or: ": 문자와 숫자를 섞어 쓸 수 없습니다") { ": 다음 번호는 \($0)입니다" })
      """
    }
  }

  package static func page(in language: Language) -> ManualPage {
    switch language {
    case .english:
      ManualPage(
        summary: "One direction is counted in letters and in numbers.",
        explanation: """
          A letter stands for a number that nobody knows, so `x+1` and 101 cannot be compared, and a \
          trace that mixes them in one direction proves nothing. The two directions may differ from each \
          other.

          Use letters throughout a direction, or numbers throughout.
          """)
    case .korean:
      ManualPage(
        summary: "한 방향의 번호를 문자와 숫자로 섞어 셉니다.",
        explanation: """
          문자는 값을 모르는 번호를 나타내므로 `x+1`과 101은 비교할 수 없고, 한 방향에서 둘을 섞으면 \
          아무것도 확인할 수 없습니다. 두 방향이 서로 다른 것은 괜찮습니다.

          한 방향에서는 문자만 쓰거나 숫자만 쓰세요.
          """)
    }
  }

  package static let wrong = Example(
    """
    Client: SYN, Seq=x
    Server: SYN-ACK, Seq=200, ACK=101
    Client: ACK, Seq=x+1, ACK=201

    """)

  package static let right = Example(
    """
    Client: SYN, Seq=x
    Server: SYN-ACK, Seq=200, ACK=x+1
    Client: ACK, Seq=x+1, ACK=201

    """)
}
