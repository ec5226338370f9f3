/// A timestamp goes back, or echoes a value that was not sent.
package enum TimestampMismatch: CatalogueEntry {
  package static let name = ProblemName.timestampMismatch
  package static let severity = SeverityByProfile.both(.error)
  package static let reference: RFCReference? = RFCReference(7323, "3.2")

  /// Uses `found`, `TSval=…` or `TSecr=…` as written; `expected`, the value due or, for a TSval, the
  /// lowest one; and `peer`, whose TSval is echoed, or nothing.
  package static func message(_ values: ProblemValues, in language: Language) -> String {
    switch language {
    case .english:
      """
      \(values.found.or("this timestamp"))\
      \(values.expected.clause(or: " is out of order") { ", but \($0) is expected" }): \
      \(values.peer.clause(or: "TSval never goes back") { "TSecr repeats the last TSval of \($0)" })
      """
    case .korean:
      """
      \(values.found.or("이 타임스탬프"), .topic) \
      \(values.expected.clause(or: "차례에 맞지 않습니다") { "\($0, .copulaDue)야 합니다" }): \
      \(values.peer.clause(or: "TSval은 줄어들지 않습니다") { "TSecr은 \($0)의 마지막 TSval을 되풀이합니다" })
      """
    }
  }

  package static func page(in language: Language) -> ManualPage {
    switch language {
    case .english:
      ManualPage(
        summary: "A timestamp goes back, or echoes a value that was not sent.",
        explanation: """
          A timestamp goes back, or echoes a value that was not sent.
          """)
    case .korean:
      ManualPage(
        summary: "타임스탬프가 줄어들거나 받지 않은 값을 되돌려 보냅니다.",
        explanation: """
          타임스탬프가 줄어들거나 받지 않은 값을 되돌려 보냅니다.
          """)
    }
  }

  package static let wrong = Example(
    """


    """)

  package static let right = Example(
    """


    """)
}
