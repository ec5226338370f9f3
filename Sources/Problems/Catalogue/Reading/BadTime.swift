/// A time cannot be read, or goes back.
package enum BadTime: CatalogueEntry {
  package static let name = ProblemName.badTime
  package static let severity = SeverityByProfile.both(.error)
  package static let reference: RFCReference? = nil

  /// Uses `found`, the time as written; and `expected`, the time of an earlier line where `found` lies
  /// before it, or `found` with the `@` that it lacks, else nothing.
  package static func message(_ values: ProblemValues, in language: Language) -> String {
    if !values.found.isEmpty, values.expected == "@" + values.found {
      return switch language {
      case .english:
        "\(values.found) before a sender is not a time: a time begins with @, as in \(values.expected)"
      case .korean: "\(values.found, .topic) 시각이 아닙니다: 시각은 \(values.expected)처럼 @로 시작합니다"
      }
    }
    return switch language {
    case .english:
      """
      \(values.found.or("this")) \
      \(values.expected.clause(or: "is not a time: write seconds, or a number with s, ms or us") { "is earlier than \($0), and times never decrease" })
      """
    case .korean:
      """
      \(values.found.or("이것"), .topic) \
      \(values.expected.clause(or: "시각이 아닙니다: 초로 쓰거나 s, ms, us 단위를 붙이세요") { "앞 줄의 \($0)보다 이릅니다: 시각은 줄어들지 않습니다" })
      """
    }
  }

  package static func page(in language: Language) -> ManualPage {
    switch language {
    case .english:
      ManualPage(
        summary: "A time cannot be read, or goes back.",
        explanation: """
          Lines stand in the order in which things happen, so a time can only stay or grow. A time begins \
          with `@`; it is a number of seconds, or has one of the units `s`, `ms` and `us`; with a `+` it \
          counts from the line before, as in `@+200ms`.
          """)
    case .korean:
      ManualPage(
        summary: "시각을 읽을 수 없거나 앞 줄보다 이릅니다.",
        explanation: """
          줄은 일이 일어난 순서대로 놓이므로 시각은 같거나 커져야 합니다. 시각은 `@`로 시작하며, 초 단위 \
          숫자이거나 `s`, `ms`, `us` 단위를 붙인 숫자입니다. `@+200ms`처럼 `+`를 붙이면 앞 줄부터 셉니다.
          """)
    }
  }

  package static let wrong = Example(
    """
    @0.000 Client: SYN, Seq=100
    @0.040 Server: SYN-ACK, Seq=200, ACK=101
    @0.020 Client: ACK, Seq=101, ACK=201

    """)

  package static let right = Example(
    """
    @0.000 Client: SYN, Seq=100
    @0.040 Server: SYN-ACK, Seq=200, ACK=101
    @0.080 Client: ACK, Seq=101, ACK=201

    """)
}
