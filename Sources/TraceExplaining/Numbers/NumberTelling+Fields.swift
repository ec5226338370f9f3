import Problems
import TCP
import TraceChecking
import TraceSyntax
import TraceText

/// Length, window, urgent pointer, options and data.
extension NumberTelling {
  var fields: [ExplainedNumber] {
    var fields: [ExplainedNumber] = []
    if let length { fields.append(length) }
    let windowReference = RFCReference(9293, "3.8.6")
    if marks.hasAny(.blankWindow) {
      fields.append(blank("Win", windowReference))
    } else if marks.hasAny(.hasWindow) {
      let window = window
      let isAboutScaling = window.factor > 1 || window.isUnscaledSyn
      fields.append(
        written(
          "Win", spelled(.window) ?? String(statement.window), words.window(window),
          isAboutScaling ? RFCReference(7323, "2.2") : windowReference))
    }
    let urgentReference = RFCReference(9293, "3.8.5")
    if marks.hasAny(.blankUrgentPointer) {
      fields.append(blank("Urg", urgentReference))
    } else if marks.hasAny(.hasUrgentPointer) {
      let pointer = run.explainer.document.details[Int(statement.detail)].urgentPointer
      let isMeant = statement.bits.hasAny(.urg)
      let sentence = isMeant ? words.urgent(urgent(pointer)) : words.urgentWithoutFlag
      var urgent = written("Urg", String(pointer), sentence, urgentReference)
      urgent.isWrong = !isMeant
      fields.append(urgent)
    }
    return fields
  }

  private func urgent(_ pointer: UInt16) -> UrgentFact {
    func text(_ octets: UInt32) -> String { segment.sequence.map { shownHere($0 + octets) } ?? "" }
    let pointer = UInt32(pointer)
    return UrgentFact(
      pointer: String(pointer), start: text(0), end: text(pointer), last: pointer > 0 ? text(pointer - 1) : ""
    )
  }

  private var length: ExplainedNumber? {
    let reference = RFCReference(9293, segment.nature == .keepAlive ? "3.8.4" : "3.4")
    if marks.hasAny(.blankLength) { return blank("Len", reference) }
    guard marks.hasAny(.hasLength) else { return nil }
    guard marks.hasAny(.hasDataText) else {
      return written("Len", spelled(.length) ?? text(statement.length), rangeSentence, reference)
    }
    // Both are written: the data itself counts.
    let document = run.explainer.document
    guard let range = document.tokens(ofLineAt: Int(statement.start)).valueRange(of: .length) else {
      return nil
    }
    let value = VisibleText.of(document.source.text(range))
    let octets = text(statement.length)
    var length = written("Len", value, words.lengthOfData(octets), reference)
    length.isWrong = value != octets
    return length
  }

  /// What stands in the line for an item, where that may be hexadecimal.
  private func spelled(_ part: StatementPart) -> String? { run.spelled(part, statement) }

  /// Which numbers the data uses.
  private var rangeSentence: String {
    var fact = LengthFact(octets: text(statement.length))
    fact.isProbe = segment.nature == .windowProbe && segment.sequenceReason != .probeBelowNext
    fact.isKeepAlive = segment.sequenceReason == .probeBelowNext
    guard let sequence = segment.sequence else { return words.length(fact) }
    let isSyn = segment.bits.hasAny(.syn)
    let first = sequence + (isSyn ? 1 : 0)
    fact.first = shownHere(first)
    guard statement.length.isPlain, statement.lengthOffset > 0 else { return words.length(fact) }
    let last = first + (statement.lengthOffset &- 1)
    fact.last = shownHere(last)
    if isSyn { fact.syn = shownHere(sequence) }
    if segment.bits.hasAny(.fin) { fact.fin = shownHere(last + 1) }
    var sentence = words.length(fact)
    if first.isPlain, last.offset < first.offset, !fact.last.isEmpty,
      let wrap = wrap(at: WrittenNumber(offset: 0), in: sender)
    {
      sentence += " \(wrap)"
    }
    return sentence
  }

  /// A number of the segment itself; empty where the reader is to find out where it begins.
  private func shownHere(_ number: WrittenNumber) -> String {
    marks.hasAny(.blankSequence) ? "" : text(number, in: sender)
  }

  var data: ExplainedNumber? {
    let reference = RFCReference(9293, "3.4")
    if let data = run.explainer.document.dataText(of: statement) {
      return written("Data", VisibleText.of(data), rangeSentence, reference)
    }
    // The length beside it says all that is known of it.
    guard marks.hasAny(.unknownData), !marks.hasAny(.hasLength) else { return nil }
    let isTold = !run.explainer.hasBlanks && run.lastTold[sender] > Int32(step.statement)
    return written("DATA", "", words.unwrittenLength(isTold: isTold), reference)
  }

  private var window: WindowFact {
    let block = step.after[sender]
    let isSyn = segment.bits.hasAny(.syn)
    let scales = block.negotiation.usesWindowScale && !isSyn
    let shift = scales ? min(block.negotiation.sent.windowScale ?? 0, 14) : 0
    let octets = UInt32(statement.window) << UInt32(shift)
    let start = windowStart
    return WindowFact(
      field: statement.window, octets: octets, factor: UInt32(1) << UInt32(shift),
      first: start.map { text($0, in: receiver) } ?? "",
      last: start.flatMap { octets > 0 ? text($0 + (octets - 1), in: receiver) : nil } ?? "",
      isUnscaledSyn: isSyn && block.negotiation.sent.windowScale != nil,
      isTold: run.memory[sender].hasToldScale)
  }

  /// The number from which the window counts; `nil` where nothing tells it, or the reader is to fill it in.
  private var windowStart: WrittenNumber? {
    guard !marks.hasAny(.blankAcknowledgment), let number = segment.acknowledgment else { return nil }
    if marks.hasAny(.hasAcknowledgment) { return number }
    let position = segment.sent.acknowledgment
    return isBlank(position, in: receiver) ? nil : run.moment.known(position, of: receiver)
  }

  func written(_ key: String, _ value: String, _ sentence: String, _ reference: RFCReference)
    -> ExplainedNumber
  {
    ExplainedNumber(
      key: key, value: value, isWritten: true, isWrong: false, sentence: sentence, reference: reference)
  }
}
