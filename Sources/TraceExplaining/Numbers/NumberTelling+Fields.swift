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
          "Win", String(statement.window), words.window(window),
          isAboutScaling ? RFCReference(7323, "2.2") : windowReference))
    }
    let urgentReference = RFCReference(9293, "3.8.5")
    if marks.hasAny(.blankUrgentPointer) {
      fields.append(blank("Urg", urgentReference))
    } else if marks.hasAny(.hasUrgentPointer) {
      let pointer = run.explainer.document.details[Int(statement.detail)].urgentPointer
      let end = segment.sequence.map { shownHere($0 + UInt32(pointer)) } ?? ""
      let isMeant = statement.bits.hasAny(.urg)
      let sentence = isMeant ? words.urgent(String(pointer), end: end) : words.urgentWithoutFlag
      var urgent = written("Urg", String(pointer), sentence, urgentReference)
      urgent.isWrong = !isMeant
      fields.append(urgent)
    }
    return fields
  }

  private var length: ExplainedNumber? {
    let reference = RFCReference(9293, "3.4")
    if marks.hasAny(.blankLength) { return blank("Len", reference) }
    guard marks.hasAny(.hasLength) else { return nil }
    guard marks.hasAny(.hasDataText) else {
      return written("Len", text(statement.length), rangeSentence, reference)
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

  /// Which numbers the data uses.
  private var rangeSentence: String {
    let octets = text(statement.length)
    guard let sequence = segment.sequence else { return words.length(octets, first: "", last: "") }
    let first = sequence + (segment.bits.hasAny(.syn) ? 1 : 0)
    let last = statement.length.isPlain ? shownHere(first + (statement.lengthOffset &- 1)) : ""
    return words.length(octets, first: shownHere(first), last: last)
  }

  /// A number of the segment itself; empty where the reader is to find out where it begins.
  private func shownHere(_ number: WrittenNumber) -> String {
    marks.hasAny(.blankSequence) ? "" : shown(number, in: sender)
  }

  var data: ExplainedNumber? {
    let reference = RFCReference(9293, "3.4")
    if let data = run.explainer.document.dataText(of: statement) {
      return written("Data", VisibleText.of(data), rangeSentence, reference)
    }
    guard marks.hasAny(.unknownData) else { return nil }
    return written("DATA", "", words.unwrittenLength, reference)
  }

  private var window: WindowFact {
    let block = step.after[sender]
    let isSyn = segment.bits.hasAny(.syn)
    let scales = block.negotiation.usesWindowScale && !isSyn
    let shift = scales ? min(block.negotiation.sent.windowScale ?? 0, 14) : 0
    let isHidden = marks.hasAny(.blankAcknowledgment) || segment.acknowledgment == nil
    return WindowFact(
      field: statement.window, octets: UInt32(statement.window) << UInt32(shift),
      factor: UInt32(1) << UInt32(shift),
      from: isHidden ? "" : segment.acknowledgment.map { shown($0, in: receiver) } ?? "",
      isUnscaledSyn: isSyn && block.negotiation.sent.windowScale != nil)
  }

  func written(_ key: String, _ value: String, _ sentence: String, _ reference: RFCReference)
    -> ExplainedNumber
  {
    ExplainedNumber(
      key: key, value: value, isWritten: true, isWrong: false, sentence: sentence, reference: reference)
  }
}
