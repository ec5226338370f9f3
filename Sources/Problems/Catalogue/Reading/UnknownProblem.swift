/// A directive or the metadata names a problem that does not exist.
package enum UnknownProblem: CatalogueEntry {
  package static let name = ProblemName.unknownProblem
  package static let severity = SeverityByProfile.both(.error)
  package static let reference: RFCReference? = nil

  /// Uses `found`, the name as written; and `expected`, the nearest name of a problem, or nothing.
  package static func message(_ values: ProblemValues, in language: Language) -> String {
    switch language {
    case .english:
      """
      \(values.found.or("this")) is not the name of a problem\
      \(values.expected.clause { "; did you mean \($0)?" })
      """
    case .korean:
      """
      \(values.found.or("이것"), .topic) 문제의 이름이 아닙니다\(values.expected.clause { ". \($0, .object) 쓰려고 했습니까?" })
      """
    }
  }

  package static func page(in language: Language) -> ManualPage {
    switch language {
    case .english:
      ManualPage(
        summary: "A directive or the metadata names a problem that does not exist.",
        explanation: """
          Every problem has one name, which stays the same for ever. A name that does not exist allows \
          nothing and expects nothing, so the line does not do what its author meant.

          The name stands in brackets at the end of each finding.
          """)
    case .korean:
      ManualPage(
        summary: "지시문이나 메타데이터에 적힌 이름의 문제가 없습니다.",
        explanation: """
          문제마다 바뀌지 않는 이름이 하나씩 있습니다. 없는 이름은 아무것도 허용하거나 기대하지 못하므로 \
          그 줄은 뜻대로 동작하지 않습니다.

          이름은 검사 결과의 끝에 대괄호로 적혀 있습니다.
          """)
    }
  }

  package static let wrong = Example(
    """
    #! allow: missing-ack
    Client: FIN, Seq=300
    Server: ACK, Seq=400, ACK=301
    Server: FIN-ACK, Seq=400, ACK=301
    Client: ACK, Seq=301, ACK=401

    """)

  package static let right = Example(
    """
    #! allow: missing-ack-flag
    Client: FIN, Seq=300
    Server: ACK, Seq=400, ACK=301
    Server: FIN-ACK, Seq=400, ACK=301
    Client: ACK, Seq=301, ACK=401

    """)
}
