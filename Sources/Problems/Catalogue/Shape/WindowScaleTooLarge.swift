/// A window scale is larger than a shift of 14.
package enum WindowScaleTooLarge: CatalogueEntry {
  package static let name = ProblemName.windowScaleTooLarge
  package static let severity = SeverityByProfile.both(.error)
  package static let reference: RFCReference? = RFCReference(7323, "2.3")

  /// Uses `found`, the option as written; and `expected`, the largest value in the same form, `14` or
  /// `16384`.
  package static func message(_ values: ProblemValues, in language: Language) -> String {
    switch language {
    case .english:
      """
      \(values.found.or("this window scale")) is more than \(values.expected.or("14")), the largest that \
      TCP allows
      """
    case .korean:
      """
      \(values.found.or("이 윈도우 스케일"), .topic) TCP가 허용하는 최댓값 \(values.expected.or("14"), .object) 넘습니다
      """
    }
  }

  package static func page(in language: Language) -> ManualPage {
    switch language {
    case .english:
      ManualPage(
        summary: "A window scale is larger than a shift of 14.",
        explanation: """
          The window field has 16 bits, and a shift of 14 makes of it a window of one gibibyte. A larger \
          one would let old and new sequence numbers be confused, so a receiver uses 14 instead.
          """)
    case .korean:
      ManualPage(
        summary: "윈도우 스케일의 시프트가 14보다 큽니다.",
        explanation: """
          윈도우 필드는 16비트이고 왼쪽으로 14비트 옮기면 약 1GiB가 됩니다. 그보다 크면 옛 시퀀스 번호와 새 번호를 \
          구별할 수 없으므로 받는 쪽은 14를 대신 씁니다.
          """)
    }
  }

  package static let wrong = Example(
    """
    Client: SYN, Seq=100, wscale=15
    Server: SYN-ACK, Seq=200, ACK=101
    Client: ACK, Seq=101, ACK=201

    """)

  package static let right = Example(
    """
    Client: SYN, Seq=100, wscale=14
    Server: SYN-ACK, Seq=200, ACK=101
    Client: ACK, Seq=101, ACK=201

    """)
}
