/// Metadata stands where it is not looked for.
package enum MisplacedMetadata: CatalogueEntry {
  package static let name = ProblemName.misplacedMetadata
  package static let severity = SeverityByProfile.both(.warning)
  package static let reference: RFCReference? = nil

  /// Uses `found`, the keys that stand at the top level instead of under `hstrace:`, joined by `, `; without it all
  /// of the metadata stands behind other lines.
  package static func message(_ values: ProblemValues, in language: Language) -> String {
    switch language {
    case .english:
      values.found.clause(
        or: "the metadata does not stand at the top of the file: write its first --- on line 1"
      ) {
        let (be, them) = $0.contains(", ") ? ("are keys", "them") : ("is a key", "it")
        return "\($0) \(be) of hstrace: write \(them) one level deeper, under `hstrace`"
      }
    case .korean:
      values.found.clause(or: "메타데이터가 파일의 맨 위에 있지 않습니다: 첫 ---를 1행에 쓰세요") {
        "\($0, .topic) hstrace의 키입니다: 한 단계 들여서 `hstrace` 아래에 쓰세요"
      }
    }
  }

  package static func page(in language: Language) -> ManualPage {
    switch language {
    case .english:
      ManualPage(
        summary: "Metadata stands where it is not looked for.",
        explanation: """
          Metadata is the YAML between two lines `---`, and the first of them is the first line of the file: \
          site generators and other programs look nowhere else. At its top level stand keys that lessons share with \
          them, such as `title`; what only hstrace reads, such as `expect` and `exercises`, stands under `hstrace:`.

          What stands elsewhere is read all the same where nothing else can be meant, but other programs would show \
          it as text, or take it for a key of their own.
          """)
    case .korean:
      ManualPage(
        summary: "메타데이터가 있어야 할 곳에 있지 않습니다.",
        explanation: """
          메타데이터는 두 `---` 줄 사이의 YAML이며, 첫 `---`는 파일의 첫 줄이어야 합니다. 사이트 생성기 같은 \
          다른 프로그램은 다른 곳에서 찾지 않습니다. 맨 위 수준에는 `title`처럼 함께 쓰는 키를 쓰고, `expect`나 \
          `exercises`처럼 hstrace만 읽는 키는 `hstrace:` 아래에 씁니다.

          다른 뜻일 수 없으면 다른 곳에 쓴 것도 읽습니다. 그러나 다른 프로그램은 그것을 본문으로 보여 주거나 \
          자기 키로 여길 수 있습니다.
          """)
    }
  }

  package static let wrong = Example(
    """
    ---
    title: Opening
    expect: {Client: ESTABLISHED, Server: ESTABLISHED}
    ---
    Client: SYN, Seq=100
    Server: SYN-ACK, Seq=200, ACK=101
    Client: ACK, Seq=101, ACK=201

    """)

  package static let right = Example(
    """
    ---
    title: Opening
    hstrace:
      expect: {Client: ESTABLISHED, Server: ESTABLISHED}
    ---
    Client: SYN, Seq=100
    Server: SYN-ACK, Seq=200, ACK=101
    Client: ACK, Seq=101, ACK=201

    """)
}
