/// A line holds bytes that are not UTF-8.
package enum NotUTF8: CatalogueEntry {
  package static let name = ProblemName.notUTF8
  package static let severity = SeverityByProfile.both(.error)
  package static let reference: RFCReference? = nil

  /// Uses no values.
  package static func message(_ values: ProblemValues, in language: Language) -> String {
    switch language {
    case .english: "this line is not UTF-8: save the file as UTF-8"
    case .korean: "이 줄은 UTF-8이 아닙니다: 파일을 UTF-8로 저장하세요"
    }
  }

  package static func page(in language: Language) -> ManualPage {
    switch language {
    case .english:
      ManualPage(
        summary: "A line holds bytes that are not UTF-8.",
        explanation: """
          A file is read as UTF-8. Bytes of another encoding cannot be shown or compared, so names and \
          data written with them may be taken for something else.

          Save the file as UTF-8; every editor can.
          """)
    case .korean:
      ManualPage(
        summary: "줄에 UTF-8이 아닌 바이트가 있습니다.",
        explanation: """
          파일은 UTF-8로 읽습니다. 다른 인코딩의 바이트는 보여 주거나 비교할 수 없어 이름이나 데이터가 \
          잘못 읽힐 수 있습니다.

          편집기에서 UTF-8로 저장하세요.
          """)
    }
  }

  package static let wrong = Example(
    """
    Client: SYN, Seq=100  # caf\u{FFFD}
    Server: SYN-ACK, Seq=200, ACK=101
    Client: ACK, Seq=101, ACK=201

    """)

  package static let right = Example(
    """
    Client: SYN, Seq=100  # café
    Server: SYN-ACK, Seq=200, ACK=101
    Client: ACK, Seq=101, ACK=201

    """)
}
