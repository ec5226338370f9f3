/// A new letter starts a direction again after a phase line.
package enum RenewedSymbol: CatalogueEntry {
  package static let name = ProblemName.renewedSymbol
  package static let severity = SeverityByProfile(lesson: nil, strict: .hint)
  package static let reference: RFCReference? = RFCReference(9293, "3.4")

  /// Uses `found`, the item as written; and `expected`, the number that continues the old count.
  package static func message(_ values: ProblemValues, in language: Language) -> String {
    switch language {
    case .english:
      """
      \(values.found.or("this letter")) starts the count of this direction anew\
      \(values.expected.clause { ", where \($0) would continue it" })
      """
    case .korean:
      """
      \(values.found.or("이 문자"), .topic) 이 방향의 번호를 새로 시작합니다\
      \(values.expected.clause { ": 이어지는 번호는 \($0)입니다" })
      """
    }
  }

  package static func page(in language: Language) -> ManualPage {
    switch language {
    case .english:
      ManualPage(
        summary: "A new letter starts a direction again after a phase line.",
        explanation: """
          Textbooks open a connection in x and y and close it in u and v, leaving out the data between. \
          That is understood behind a phase line, but the trace no longer shows that the close continues \
          the opening's count.
          """)
    case .korean:
      ManualPage(
        summary: "단계 구분 뒤에 새 문자로 번호를 다시 시작합니다.",
        explanation: """
          교재에서는 x, y로 연결을 열고 중간의 데이터를 생략한 채 u, v로 닫는 일이 많습니다. 단계 구분 \
          뒤라면 이해할 수 있지만, 닫을 때의 번호가 앞에서 이어진다는 것이 드러나지 않습니다.
          """)
    }
  }

  package static let wrong = Example(
    """
    Client: SYN, Seq=x
    Server: SYN-ACK, Seq=y, ACK=x+1
    Client: ACK, Seq=x+1, ACK=y+1
    -- close --
    Client: FIN-ACK, Seq=u, ACK=y+1
    Server: ACK, Seq=y+1, ACK=u+1
    Server: FIN-ACK, Seq=y+1, ACK=u+1
    Client: ACK, Seq=u+1, ACK=y+2

    """, profile: .strict)

  package static let right = Example(
    """
    Client: SYN, Seq=x
    Server: SYN-ACK, Seq=y, ACK=x+1
    Client: ACK, Seq=x+1, ACK=y+1
    -- close --
    Client: FIN-ACK, Seq=x+1, ACK=y+1
    Server: ACK, Seq=y+1, ACK=x+2
    Server: FIN-ACK, Seq=y+1, ACK=x+2
    Client: ACK, Seq=x+2, ACK=y+2

    """, profile: .strict)
}
