/// A fence marked `hstrace` that nothing closes.
package enum UnclosedFence: CatalogueEntry {
  package static let name = ProblemName.unclosedFence
  package static let severity = SeverityByProfile.both(.warning)
  package static let reference: RFCReference? = nil

  /// Uses `expected`, the line that closes it; and `peer`, which is empty where the fence ends with the document, and not
  /// where it ends with the quote or the list item around it.
  package static func message(_ values: ProblemValues, in language: Language) -> String {
    switch language {
    case .english:
      """
      this fence is never closed, so it ends with the \
      \(values.peer.isEmpty ? "document" : "quote or list item around it")\
      \(values.expected.clause { ": write \($0) below its last line" })
      """
    case .korean:
      """
      이 코드 블록은 닫히지 않아 \(values.peer.isEmpty ? "문서" : "바깥의 인용문이나 목록 항목")의 끝까지 이어집니다\
      \(values.expected.clause { ". 마지막 줄 아래에 \($0) 줄을 쓰세요" })
      """
    }
  }

  package static func page(in language: Language) -> ManualPage {
    switch language {
    case .english:
      ManualPage(
        summary: "A fence marked `hstrace` is never closed.",
        explanation: """
          A fence that no line closes goes on to the end of the document, or of the quote or list item that it \
          stands in: all that follows is read as a part of the trace, and shown as code. Close it with a line of \
          as many marks as it is opened with, below the last line of the trace.
          """)
    case .korean:
      ManualPage(
        summary: "`hstrace` 코드 블록이 닫히지 않았습니다.",
        explanation: """
          닫는 줄이 없는 코드 블록은 문서의 끝까지, 또는 그것을 담은 인용문이나 목록 항목의 끝까지 이어집니다. 그 뒤의 \
          글도 모두 트레이스로 읽히고 코드로 보입니다. 트레이스의 마지막 줄 아래에, 여는 줄과 같은 수의 표시로 된 줄을 \
          써서 닫으세요.
          """)
    }
  }

  package static let wrong = Example(
    """
    # Opening

    ```hstrace
    Client: SYN, Seq=100
    Server: SYN-ACK, Seq=200, ACK=101
    Client: ACK, Seq=101, ACK=201

    """, fileName: "lesson.md")

  package static let right = Example(
    """
    # Opening

    ```hstrace
    Client: SYN, Seq=100
    Server: SYN-ACK, Seq=200, ACK=101
    Client: ACK, Seq=101, ACK=201
    ```

    """, fileName: "lesson.md")
}
