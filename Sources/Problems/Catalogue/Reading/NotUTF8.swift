/// A file holds bytes that are not UTF-8.
package enum NotUTF8: CatalogueEntry {
  package static let name = ProblemName.notUTF8
  package static let severity = SeverityByProfile.both(.error)
  package static let reference: RFCReference? = nil

  /// Uses `expected`, the name by which `iconv` knows the encoding that the bytes seem to have, or nothing.
  package static func message(_ values: ProblemValues, in language: Language) -> String {
    switch language {
    case .english:
      values.expected.clause(or: "this line is not UTF-8: save the file as UTF-8") {
        "the file is not UTF-8; it looks like \(called($0, "CP949 (EUC-KR)")): convert it with iconv -f \($0) -t UTF-8"
      }
    case .korean:
      values.expected.clause(or: "이 줄은 UTF-8이 아닙니다: 파일을 UTF-8로 저장하세요") {
        "파일이 UTF-8이 아니라 \(called($0, "CP949(EUC-KR)"), .toward) 보입니다: iconv -f \($0) -t UTF-8로 변환하세요"
      }
    }
  }

  /// An encoding by the names that it goes by, which are `korean` for that of Korean.
  private static func called(_ encoding: String, _ korean: String) -> String {
    encoding == "CP949" ? korean : encoding
  }

  package static func page(in language: Language) -> ManualPage {
    switch language {
    case .english:
      ManualPage(
        summary: "A file holds bytes that are not UTF-8.",
        explanation: """
          A file is read as UTF-8. Bytes of another encoding cannot be shown or compared, so names and \
          data written with them may be taken for something else. The first place is shown; there may be more.

          Save the file as UTF-8; every editor can. A Korean lesson of earlier days is mostly CP949, also called EUC-KR: \
          `iconv -f CP949 -t UTF-8 lesson.hs > new.hs` writes it anew.
          """)
    case .korean:
      ManualPage(
        summary: "파일에 UTF-8이 아닌 바이트가 있습니다.",
        explanation: """
          파일은 UTF-8로 읽습니다. 다른 인코딩의 바이트는 보여 주거나 비교할 수 없어 이름이나 데이터가 \
          잘못 읽힐 수 있습니다. 처음 나오는 곳만 보이며, 더 있을 수 있습니다.

          편집기에서 UTF-8로 저장하세요. 예전에 쓴 한국어 수업은 대개 CP949(EUC-KR)이므로 \
          `iconv -f CP949 -t UTF-8 lesson.hs > new.hs`로 새로 쓸 수 있습니다.
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
