/// A word behind the fence's `hstrace` is not one of its options.
package enum UnknownFenceOption: CatalogueEntry {
  package static let name = ProblemName.unknownFenceOption
  package static let severity = SeverityByProfile.both(.warning)
  package static let reference: RFCReference? = nil

  private static let list = "`profile`, `start`, `draw`, `format`, `width`, `trace`, `lang`, `plain`, `file`"

  /// Uses `found`, the option as written; `expected`, the nearest option or value, or nothing; and `peer`, the values
  /// of an option that there is but cannot have this one, or nothing.
  package static func message(_ values: ProblemValues, in language: Language) -> String {
    switch language {
    case .english where !values.peer.isEmpty:
      "\(values.found.or("this")) is not possible: write \(values.peer)"
        + values.expected.clause { "; did you mean \($0)?" }
    case .korean where !values.peer.isEmpty:
      "\(values.found.or("이것"), .topic) 쓸 수 없습니다. 가능한 값은 \(values.peer)입니다"
        + values.expected.clause { ". \($0, .object) 쓰려고 했습니까?" }
    case .english:
      """
      \(values.found.or("this")) is not an option of a fence\
      \(values.expected.clause(or: ": there are \(list)") { "; did you mean \($0)?" })
      """
    case .korean:
      """
      \(values.found.or("이것"), .topic) 코드 블록의 옵션이 아닙니다\
      \(values.expected.clause(or: ": \(list)가 있습니다") { ". \($0, .object) 쓰려고 했습니까?" })
      """
    }
  }

  package static func page(in language: Language) -> ManualPage {
    switch language {
    case .english:
      ManualPage(
        summary: "A word after the fence's `hstrace` is not one of its options.",
        explanation: """
          Behind `hstrace` a fence may say `profile=lesson`, `profile=strict` and `start=auto`, \
          `start=CLOSED` or `start=ESTABLISHED`, for itself alone. Its drawing is asked for with `draw=` (`ascii`, \
          `unicode`, `rfc`, `mermaid` or `svg`), which `hstrace embed` keeps below the fence, or `format=`, in which \
          filters for other programs draw it in its place; `width=`, `trace=`, `lang=`, `plain` and `file=` say \
          more of it. Anything else has no effect.
          """)
    case .korean:
      ManualPage(
        summary: "코드 블록의 `hstrace` 뒤에 알 수 없는 옵션이 있습니다.",
        explanation: """
          코드 블록의 `hstrace` 뒤에는 `profile=lesson`, `profile=strict`, `start=auto`, `start=CLOSED`, \
          `start=ESTABLISHED`를 써서 그 블록에만 적용할 수 있습니다. 그림은 `draw=`(`ascii`, `unicode`, `rfc`, `mermaid`, `svg`)로 \
          요청하면 `hstrace embed`가 블록 아래에 두고, `format=`으로 요청하면 다른 프로그램의 필터가 블록 자리에 \
          그립니다. `width=`, `trace=`, `lang=`, `plain`, `file=`로 그림을 더 정합니다. 그 밖의 말은 효과가 없습니다.
          """)
    }
  }

  package static let wrong = Example(
    """
    # Opening

    ```hstrace profil=strict
    Client: SYN, Seq=100
    Server: SYN-ACK, Seq=200, ACK=101
    Client: ACK, Seq=101, ACK=201
    ```

    """, fileName: "lesson.md")

  package static let right = Example(
    """
    # Opening

    ```hstrace profile=strict
    Client: SYN, Seq=100
    Server: SYN-ACK, Seq=200, ACK=101
    Client: ACK, Seq=101, ACK=201
    ```

    """, fileName: "lesson.md")
}
