/// The words around the table that `hstrace explain states` prints.
package enum TransitionsPage {
  /// The name by which the page is asked for.
  package static let name = "states"

  /// Where RFC 9293 draws the states.
  package static let reference = RFCReference(9293, "3.3.2")

  /// The text above the table.
  package static func page(in language: Language) -> ManualPage {
    switch language {
    case .english:
      ManualPage(
        summary: "Everything that leads from one state of a connection to another.",
        explanation: """
          Below each state stand the user's calls, the segments that arrive and the timers that expire there, \
          each with the state it leads to, what is sent at once, and the section of RFC 9293 that says so. A \
          segment is named by the parts that make the difference. What is not listed leaves the state alone.

          With its three notes this is figure 5 of RFC 9293, and what section 3.10 adds to it.
          """)
    case .korean:
      ManualPage(
        summary: "연결의 상태를 바꾸는 모든 일을 모은 표입니다.",
        explanation: """
          상태마다 사용자의 호출, 도착하는 세그먼트, 만료되는 타이머를 적고, 그에 따라 가는 상태, 바로 보내는 것, 그렇게 \
          정한 RFC 9293의 절을 옆에 적었습니다. 세그먼트는 상태를 가르는 부분만 적었습니다. 여기에 없는 것은 상태를 \
          바꾸지 않습니다.

          RFC 9293의 그림 5와 그 세 주석에, 3.10절의 내용을 더한 표입니다.
          """)
    }
  }
}
