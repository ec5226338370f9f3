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
  /// The numbers of the segments that are sent again.
  let originals: [Int]
  /// What it acknowledges for the first time.
  let span: AcknowledgedSpan

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
      return marks.hasAny(.hasSequence)
        ? unknown("Seq", text(statement.sequence, in: sender), reference) : nil
    }
    let written = marks.hasAny(.hasSequence) ? statement.sequence : nil
    if written == nil, isMadeUp(segment.sent.sequence, in: sender) { return nil }
    let rule = sequenceRule(due)
    var sentence = words.sentence(rule, text(due, in: sender))
    if case .next = rule, let wrap = wrap(at: due, in: sender) { sentence += " \(wrap)" }
    return number("Seq", due, written, sentence, reference, in: sender, .sequence)
  }

  private var acknowledgment: ExplainedNumber? {
    var reference = RFCReference(9293, "3.4")
    if marks.hasAny(.blankAcknowledgment) { return blank("ACK", reference) }
    let written = marks.hasAny(.hasAcknowledgment) ? statement.acknowledgment : nil
    if segment.nature == .reset, case .resetTakesAcknowledgment = segment.sequenceReason,
      segment.acknowledgment != nil
    {
      return written.map {
        let text = text($0, in: receiver)
        return self.written("ACK", text, words.sentence(.unneeded, text), RFCReference(9293, "3.5.2"))
      }
    }
    guard let due = segment.acknowledgment else {
      guard let written else { return nil }
      let text = text(written, in: receiver)
      if segment.bits.hasAny(.ack) { return unknown("ACK", text, reference) }
      let isEmpty = written == WrittenNumber(offset: 0) && segment.bits.hasAny(.syn)
      return ExplainedNumber(
        key: "ACK", value: text, isWritten: true, isWrong: !isEmpty,
        sentence: words.sentence(isEmpty ? .emptyField : .notMeant, text), reference: reference)
    }
    if written == nil, isMadeUp(segment.sent.acknowledgment, in: receiver) { return nil }
    let rule = acknowledgmentRule(due)
    // In SYN-SENT a reset is believed by its acknowledgment.
    if case .refusal = rule { reference = RFCReference(9293, "3.5.3") }
    if written == nil, case .refusal = rule, !statement.bits.hasAny(.ack), !run.explainer.hasBlanks {
      return ExplainedNumber(
        key: "ACK", value: text(due, in: receiver), isWritten: false, isWrong: false,
        sentence: "\(words.missingInReset) \(words.sentence(rule, text(due, in: receiver)))",
        reference: reference)
    }
    let sentences = [words.sentence(rule, text(due, in: receiver))] + consequences(due, rule)
    return number(
      "ACK", due, written, sentences.joined(separator: " "), reference, in: receiver, .acknowledgment)
  }

  /// Whether a number that is not written hangs on the length of data that is not written either.
  private func isMadeUp(_ place: SequenceNumber, in direction: Int) -> Bool {
    if let end = run.due[direction].openEnd, !place.precedes(end) { return true }
    return run.moment.known(place, of: direction) == nil
  }

  /// A number of a direction that should be `due`; nothing where it is not written, and the reader is to find out
  /// others.
  private func number(
    _ key: String, _ due: WrittenNumber, _ written: WrittenNumber?, _ sentence: String,
    _ reference: RFCReference, in direction: Int, _ part: StatementPart
  ) -> ExplainedNumber? {
    guard let written else {
      if run.explainer.hasBlanks { return nil }
      return ExplainedNumber(
        key: key, value: text(due, in: direction), isWritten: false, isWrong: false,
        sentence: "\(words.unwritten) \(sentence)", reference: reference)
    }
    let value = run.spelled(part, statement) ?? text(written, in: direction)
    guard written != due else {
      return ExplainedNumber(
        key: key, value: value, isWritten: true, isWrong: false, sentence: sentence, reference: reference)
    }
    return ExplainedNumber(
      key: key, value: value, isWritten: true, isWrong: true,
      sentence: "\(words.wrong(value, due: text(due, in: direction))) \(sentence)", reference: reference)
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

  /// `number` of a direction, as the trace writes it.
  func text(_ number: WrittenNumber, in direction: Int) -> String { run.text(number, of: direction) }

  /// Whether the reader is to fill in the number at a place of a direction.
  func isBlank(_ position: SequenceNumber, in direction: Int) -> Bool {
    run.memory[direction].blanks.contains(position)
      || (direction == sender && marks.hasAny(.blankSequence) && segment.sent.sequence == position)
  }
}
