/// The length does not agree with the data written beside it.
package enum LengthMismatch: CatalogueEntry {
  package static let name = ProblemName.lengthMismatch
  package static let severity = SeverityByProfile.both(.error)
  package static let reference: RFCReference? = RFCReference(9293, "3.3.1")

  /// Uses `found`, the length as written, such as `Len=4`; `expected`, the length that the data has; and
  /// `reason`.
  package static func message(_ values: ProblemValues, in language: Language) -> String {
    switch language {
    case .english:
      """
      \(values.found.or("the length"))\
      \(values.expected.clause(or: " does not agree with the data") { ", but \($0) is expected" })\
      \(values.because(in: .english))
      """
    case .korean:
      """
      \(values.found.or("길이"), .copula)라고 적혀 있지만 \
      \(values.expected.clause(or: "데이터와 맞지 않습니다") { "\($0, .copulaDue)야 합니다" })\
      \(values.because(in: .korean))
      """
    }
  }

  package static func page(in language: Language) -> ManualPage {
    switch language {
    case .english:
      ManualPage(
        summary: "The length does not agree with the data written beside it.",
        explanation: """
          The length counts the octets of data, and the data is written beside it. If they differ, the \
          next sequence number is in doubt. Remember that one letter of Korean takes three octets in \
          UTF-8.

          Correct one of the two, or leave the length out: it follows from the data.
          """)
    case .korean:
      ManualPage(
        summary: "길이가 함께 적힌 데이터와 맞지 않습니다.",
        explanation: """
          길이는 데이터의 옥텟 수인데 데이터가 함께 적혀 있습니다. 둘이 다르면 다음 시퀀스 번호가 \
          불확실해집니다. 한글 한 글자는 UTF-8에서 3옥텟입니다.

          둘 중 하나를 고치거나 길이를 빼세요. 길이는 데이터에서 나옵니다.
          """)
    }
  }

  package static let wrong = Example(
    """
    Client: SYN, Seq=100
    Server: SYN-ACK, Seq=200, ACK=101
    Client: ACK, Seq=101, ACK=201
    Client: PSH-ACK, Seq=101, ACK=201, Len=4, Data="hello"
    Server: ACK, Seq=201, ACK=106

    """)

  package static let right = Example(
    """
    Client: SYN, Seq=100
    Server: SYN-ACK, Seq=200, ACK=101
    Client: ACK, Seq=101, ACK=201
    Client: PSH-ACK, Seq=101, ACK=201, Len=5, Data="hello"
    Server: ACK, Seq=201, ACK=106

    """)
}
