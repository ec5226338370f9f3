import TCP
import TraceChecking
import TraceSyntax
import TraceText

extension ExplanationRun {
  /// Keeps how a line writes the numbers of both directions.
  mutating func noteSpelling(_ statement: Statement, sender: Int) {
    guard explainer.hasSpelledNumbers else { return }
    let marks = statement.marks
    if marks.hasAny(.hasSequence), statement.sequence.isPlain, let text = spelled(.sequence, statement) {
      memory[sender].spelling.follow(text)
    }
    if marks.hasAny(.hasAcknowledgment), statement.acknowledgment.isPlain,
      let text = spelled(.acknowledgment, statement)
    {
      memory[1 - sender].spelling.follow(text)
    }
  }

  /// What stands in a line for an item, safe to print; `nil` where it could not be found, or all numbers are written
  /// as they are printed.
  func spelled(_ part: StatementPart, _ statement: Statement) -> String? {
    guard explainer.hasSpelledNumbers else { return nil }
    let document = explainer.document
    let range = document.tokens(ofLineAt: Int(statement.start)).valueRange(of: part)
    return range.map { VisibleText.of(document.source.text($0)) }
  }

  /// `number` of what an endpoint sends, as the trace writes it, safe to print.
  func text(_ number: WrittenNumber, of endpoint: Int) -> String {
    number.isPlain ? memory[endpoint].spelling.text(number.offset) : text(number)
  }
}
