import TCP
import TraceChecking
import TraceSyntax
import TraceText

/// How the numbers of a direction are written, as far as it shows in plain numbers.
struct NumberSpelling: Hashable, Sendable {
  /// With `0x`.
  private var isHexadecimal = false
  /// With `_` between groups of digits.
  private var isGrouped = false
  private var isLowerCase = false

  /// Takes over how a number is written; what it is too short to show stays.
  mutating func follow(_ written: String) {
    isHexadecimal = written.hasPrefix("0x") || written.hasPrefix("0X")
    let digits = isHexadecimal ? written.dropFirst(2) : written[...]
    if digits.contains("_") {
      isGrouped = true
    } else if digits.count > groupSize {
      isGrouped = false
    }
    if isHexadecimal, let letter = digits.first(where: \.isLetter) { isLowerCase = letter.isLowercase }
  }

  private var groupSize: Int { isHexadecimal ? 4 : 3 }

  /// `number` so written.
  func text(_ number: UInt32) -> String {
    if self == NumberSpelling() { return String(number) }
    let digits = Array(String(number, radix: isHexadecimal ? 16 : 10, uppercase: !isLowerCase))
    var text = isHexadecimal ? "0x" : ""
    for (place, digit) in digits.enumerated() {
      if isGrouped, place > 0, (digits.count - place) % groupSize == 0 { text += "_" }
      text.append(digit)
    }
    return text
  }
}

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
