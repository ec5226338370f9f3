/// A key under `hstrace:` has no meaning.
package enum UnknownKey: CatalogueEntry {
  package static let name = ProblemName.unknownKey
  package static let severity = SeverityByProfile.both(.warning)
  package static let reference: RFCReference? = nil

  /// Uses `found`, the key; and `expected`, the nearest key that is known, or nothing.
  package static func message(_ values: ProblemValues, in language: Language) -> String {
    switch language {
    case .english:
      """
      \(values.found.or("this key")) is not a key of hstrace\
      \(values.expected.clause { "; did you mean \($0)?" })
      """
    case .korean:
      """
      \(values.found.or("이 키"), .topic) hstrace의 키가 아닙니다\
      \(values.expected.clause { ". \($0, .object) 쓰려고 했습니까?" })
      """
    }
  }

  package static func page(in language: Language) -> ManualPage {
    switch language {
    case .english:
      ManualPage(
        summary: "A key under `hstrace:` has no meaning.",
        explanation: """
          Everything under `hstrace:` is read by this program, and this key means nothing to it: most \
          likely it is misspelled, and what it should set is not set. Keys of other programs belong at \
          the top level, where they are left alone.
          """)
    case .korean:
      ManualPage(
        summary: "`hstrace:` 아래의 키에 정해진 뜻이 없습니다.",
        explanation: """
          `hstrace:` 아래는 모두 이 프로그램이 읽는데 이 키에는 정해진 뜻이 없습니다. 대개 오타이며, \
          정하려던 것이 정해지지 않습니다. 다른 프로그램의 키는 맨 위 수준에 쓰면 건드리지 않습니다.
          """)
    }
  }

  package static let wrong = Example(
    """
    ---
    title: Opening
    hstrace:
      profil: strict
    ---
    Client: SYN, Seq=100
    Server: SYN-ACK, Seq=200, ACK=101
    Client: ACK, Seq=101, ACK=201

    """)

  package static let right = Example(
    """
    ---
    title: Opening
    hstrace:
      profile: strict
    ---
    Client: SYN, Seq=100
    Server: SYN-ACK, Seq=200, ACK=101
    Client: ACK, Seq=101, ACK=201

    """)
}
