import Problems
import TCP
import TraceChecking
import TraceSyntax
import TraceText

/// Tells the rule behind each number of one segment.
struct NumberTelling {
  let run: ExplanationRun
  let step: MomentStep
  let segment: CheckedSegment
  let statement: Statement
  /// The number of the segment that is sent again.
  let original: Int?

  var sender: Int { segment.sender }
  var receiver: Int { 1 - segment.sender }
  var marks: SegmentMarks { statement.marks }
  var words: NumberWords {
    NumberWords(
      language: run.explainer.language, sender: run.explainer.names[sender],
      receiver: run.explainer.names[receiver])
  }

  /// All numbers of the segment, in the order of the items.
  var all: [ExplainedNumber] {
    var numbers: [ExplainedNumber] = []
    if let number = sequence { numbers.append(number) }
    if let number = acknowledgment { numbers.append(number) }
    numbers += fields
    if marks.hasAny(.hasOptions) { numbers += options }
    if let number = data { numbers.append(number) }
    return numbers
  }

  private var sequence: ExplainedNumber? {
    let reference = sequenceReference
    if marks.hasAny(.blankSequence) { return blank("Seq", reference) }
    guard let due = segment.sequence else {
      return marks.hasAny(.hasSequence) ? unknown("Seq", text(statement.sequence), reference) : nil
    }
    let written = marks.hasAny(.hasSequence) ? statement.sequence : nil
    return number("Seq", due, written, words.sentence(sequenceRule(due), text(due)), reference)
  }

  private var acknowledgment: ExplainedNumber? {
    let reference = RFCReference(9293, "3.4")
    if marks.hasAny(.blankAcknowledgment) { return blank("ACK", reference) }
    let written = marks.hasAny(.hasAcknowledgment) ? statement.acknowledgment : nil
    if segment.nature == .reset, case .resetTakesAcknowledgment = segment.sequenceReason,
      segment.acknowledgment != nil
    {
      return written.map {
        self.written("ACK", text($0), words.sentence(.unneeded, text($0)), RFCReference(9293, "3.5.2"))
      }
    }
    guard let due = segment.acknowledgment else {
      guard let written else { return nil }
      if segment.bits.hasAny(.ack) { return unknown("ACK", text(written), reference) }
      let isEmpty = written == WrittenNumber(offset: 0) && segment.bits.hasAny(.syn)
      return ExplainedNumber(
        key: "ACK", value: text(written), isWritten: true, isWrong: !isEmpty,
        sentence: words.sentence(isEmpty ? .emptyField : .notMeant, text(written)), reference: reference)
    }
    return number("ACK", due, written, words.sentence(acknowledgmentRule(due), text(due)), reference)
  }

  /// A number that should be `due`; nothing where it is not written, and the reader is to find out others.
  private func number(
    _ key: String, _ due: WrittenNumber, _ written: WrittenNumber?, _ sentence: String,
    _ reference: RFCReference
  ) -> ExplainedNumber? {
    guard let written else {
      if run.explainer.hasBlanks { return nil }
      return ExplainedNumber(
        key: key, value: text(due), isWritten: false, isWrong: false,
        sentence: "\(words.unwritten) \(sentence)", reference: reference)
    }
    guard written != due else {
      return ExplainedNumber(
        key: key, value: text(written), isWritten: true, isWrong: false, sentence: sentence,
        reference: reference)
    }
    return ExplainedNumber(
      key: key, value: text(written), isWritten: true, isWrong: true,
      sentence: "\(words.wrong(text(written), due: text(due))) \(sentence)", reference: reference)
  }

  func blank(_ key: String, _ reference: RFCReference) -> ExplainedNumber {
    ExplainedNumber(
      key: key, value: "?", isWritten: true, isWrong: false, sentence: words.blank, reference: reference)
  }

  /// A number of which nothing tells whether it is right.
  private func unknown(_ key: String, _ value: String, _ reference: RFCReference) -> ExplainedNumber {
    let page = ItemPage.all.first { $0.key == key }
    return ExplainedNumber(
      key: key, value: value, isWritten: true, isWrong: false,
      sentence: page?.text(in: run.explainer.language) ?? "", reference: reference)
  }

  func text(_ number: WrittenNumber) -> String { run.text(number) }

  /// Whether the reader is to fill in a number of a direction.
  func isBlank(_ number: WrittenNumber, in direction: Int) -> Bool {
    run.memory[direction].blanks.contains(number)
      || (direction == sender && marks.hasAny(.blankSequence) && segment.sequence == number)
  }
}
