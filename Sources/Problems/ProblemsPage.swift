/// What `hstrace explain problems` prints: every problem by its name, with what it is in a line.
package enum ProblemsPage {
  /// The name by which the page is asked for.
  package static let name = "problems"

  /// The text above the list.
  package static func page(in language: Language) -> ManualPage {
    switch language {
    case .english:
      ManualPage(
        summary:
          "Everything that hstrace finds in lessons, by the names that reports and `#! allow:` lines use.",
        explanation: "`hstrace explain NAME` tells more of each, with a wrong and a right trace.")
    case .korean:
      ManualPage(
        summary: "hstrace가 수업에서 찾아내는 모든 문제입니다. 보고서와 `#! allow:` 줄에서 이 이름을 씁니다.",
        explanation: "`hstrace explain 이름`으로 틀린 예와 옳은 예를 포함한 설명을 볼 수 있습니다.")
    }
  }
}
