/// A reset carries an ACK that it does not need.
package enum ResetWithAck: CatalogueEntry {
  package static let name = ProblemName.resetWithAck
  package static let severity = SeverityByProfile(lesson: nil, strict: .hint)
  package static let reference: RFCReference? = RFCReference(9293, "3.5.2")

  /// Uses `found`, the flags as written, such as `RST-ACK`; and `expected`, those that suffice, `RST`.
  package static func message(_ values: ProblemValues, in language: Language) -> String {
    switch language {
    case .english:
      """
      \(values.found.or("this reset")) needs no ACK: it takes its number from the segment it answers\
      \(values.expected.clause { ", so \($0) suffices" })
      """
    case .korean:
      """
      \(values.found.or("이 RST"))에는 ACK가 필요 없습니다: 응답할 세그먼트에서 번호를 \
      \(values.expected.clause(or: "가져옵니다") { "가져오므로 \($0, .copula)면 충분합니다" })
      """
    }
  }

  package static func page(in language: Language) -> ManualPage {
    switch language {
    case .english:
      ManualPage(
        summary: "A reset carries an ACK that it does not need.",
        explanation: """
          A reset that answers a segment with ACK takes its sequence number from there, and this alone \
          makes it credible. Section 3.5.2 gives it no ACK; many systems add one, and it does no harm.
          """)
    case .korean:
      ManualPage(
        summary: "RST에 필요 없는 ACK가 있습니다.",
        explanation: """
          ACK가 있는 세그먼트에 응답하는 RST는 그 번호를 시퀀스 번호로 쓰며 그것으로 충분합니다. \
          3.5.2절에서는 ACK를 붙이지 않지만, 많은 시스템이 붙이며 해롭지는 않습니다.
          """)
    }
  }

  package static let wrong = Example(
    """
    Client: SYN, Seq=100
    Server: SYN-ACK, Seq=200, ACK=101
    Client: ACK, Seq=101, ACK=201
    Client: (reboot)
    Server: PSH-ACK, Seq=201, ACK=101, Len=5
    Client: RST-ACK, Seq=101, ACK=206

    """, profile: .strict)

  package static let right = Example(
    """
    Client: SYN, Seq=100
    Server: SYN-ACK, Seq=200, ACK=101
    Client: ACK, Seq=101, ACK=201
    Client: (reboot)
    Server: PSH-ACK, Seq=201, ACK=101, Len=5
    Client: RST, Seq=101

    """, profile: .strict)
}
