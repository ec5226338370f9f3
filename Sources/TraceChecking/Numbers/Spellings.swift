import TraceSyntax
import TraceText

/// How a trace writes its plain numbers, so that a number that it lacks is written as those beside it are.
extension TraceChecker {
  /// Finds how the first number of each direction is written; one that the trace does not write goes as the other does.
  mutating func findSpellings() {
    var isFound = Pair(false, false)
    for index in extent {
      let statement = document.statements[index]
      guard case .segment = statement.kind, let sender = endpoint(statement.sender) else { continue }
      for part in [StatementPart.sequence, .acknowledgment] {
        let isSequence = part == .sequence
        let direction = isSequence ? sender : 1 - sender
        let number = isSequence ? statement.sequence : statement.acknowledgment
        guard !isFound[direction], number.isPlain,
          statement.marks.hasAny(isSequence ? .hasSequence : .hasAcknowledgment),
          let value = Line(document, statement: index).valueRange(of: part)
        else { continue }
        isFound[direction] = true
        spellings[direction].follow(document.source.text(value))
      }
      if isFound.first, isFound.second { return }
    }
    if !isFound.first { spellings.first = spellings.second }
    if !isFound.second { spellings.second = spellings.first }
  }

  /// A number of what endpoint `direction` sends, as the trace would write it.
  func text(_ number: WrittenNumber, in direction: Int) -> String {
    number.isPlain ? spellings[direction].text(number.offset) : symbols.text(number)
  }
}
