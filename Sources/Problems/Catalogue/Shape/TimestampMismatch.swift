/// A timestamp goes back, or echoes a value that was not sent.
package enum TimestampMismatch: CatalogueEntry {
  package static let name = ProblemName.timestampMismatch
  package static let severity = SeverityByProfile.both(.error)
  package static let reference: RFCReference? = RFCReference(7323, "3.2")

  /// Uses `found`, `TSval=…` or `TSecr=…` as written; `expected`, the value due or, for a TSval, the
  /// lowest one; and `peer`, whose TSval a TSecr repeats.
  package static func message(_ values: ProblemValues, in language: Language) -> String {
    switch language {
    case .english:
      """
      \(values.found.or("this timestamp"))\
      \(values.expected.clause(or: " is out of order") { ", but \(isValue(values) ? "at least " : "")\($0) is expected" }): \
      \(rule(values, in: .english))
      """
    case .korean:
      """
      \(values.found.or("이 타임스탬프"), .copula)라고 적혀 있지만 \
      \(values.expected.clause(or: "차례에 맞지 않습니다") { "\(isValue(values) ? "적어도 " : "")\($0, .copulaDue)야 합니다" }): \
      \(rule(values, in: .korean))
      """
    }
  }

  package static func page(in language: Language) -> ManualPage {
    switch language {
    case .english:
      ManualPage(
        summary: "A timestamp goes back, or echoes a value that was not sent.",
        explanation: """
          Each side sends its clock as TSval and returns the latest clock it has seen as TSecr; from \
          this the sender measures the round trip. A TSecr that nobody sent measures nothing, and a \
          TSval that goes back looks like an old segment and is dropped.
          """)
    case .korean:
      ManualPage(
        summary: "타임스탬프가 줄어들거나 받지 않은 값을 되돌려 보냅니다.",
        explanation: """
          양쪽은 자기 시계를 TSval로 보내고 마지막으로 받은 상대의 시계를 TSecr로 돌려주며, 이것으로 \
          왕복 시간을 잽니다. 받은 적 없는 TSecr로는 아무것도 잴 수 없고, 줄어든 TSval은 오래된 세그먼트로 \
          보여 버려집니다.
          """)
    }
  }

  /// The rule that the timestamp breaks, by the key it is written under.
  private static func rule(_ values: ProblemValues, in language: Language) -> String {
    switch language {
    case .english:
      isValue(values)
        ? "TSval never goes back" : "TSecr repeats the last TSval\(values.peer.clause { " of \($0)" })"
    case .korean:
      isValue(values)
        ? "TSval은 줄어들지 않습니다" : "TSecr은 \(values.peer.or("상대"))의 마지막 TSval을 그대로 돌려줍니다"
    }
  }

  /// Whether it is the sender's own clock that is wrong.
  private static func isValue(_ values: ProblemValues) -> Bool {
    values.found.lowercased().hasPrefix("tsval")
  }

  package static let wrong = Example(
    """
    Client: SYN, Seq=100, TSval=1000, TSecr=0
    Server: SYN-ACK, Seq=200, ACK=101, TSval=5000, TSecr=1000
    Client: ACK, Seq=101, ACK=201, TSval=1001, TSecr=5001

    """)

  package static let right = Example(
    """
    Client: SYN, Seq=100, TSval=1000, TSecr=0
    Server: SYN-ACK, Seq=200, ACK=101, TSval=5000, TSecr=1000
    Client: ACK, Seq=101, ACK=201, TSval=1001, TSecr=5000

    """)
}
