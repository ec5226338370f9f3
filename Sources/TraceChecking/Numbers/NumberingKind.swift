import LessonMetadata
import Problems
import TCP
import TraceSyntax

extension TraceChecker {
  /// Reports numbers of another kind than `hstrace.numbering` declares: letters where numbers are to stand, or
  /// numbers where letters are. That the numbers are relative is checked at the SYNs, whose number is then 0.
  mutating func checkNumbering(_ draft: Draft) {
    let wantsLetters: Bool
    switch setup.numbering {
    case .automatic: return
    case .absolute, .relative: wantsLetters = false
    case .symbolic: wantsLetters = true
    }
    if draft.hasWrittenSequence, draft.statement.sequence.isPlain == wantsLetters, !draft.bits.hasAny(.rst) {
      reportKind(draft, .sequence, draft.statement.sequence)
    }
    if draft.hasWrittenAcknowledgment, draft.statement.acknowledgment.isPlain == wantsLetters,
      !draft.bits.hasAny(.syn) || draft.statement.acknowledgment != WrittenNumber(offset: 0)
    {
      reportKind(draft, .acknowledgment, draft.statement.acknowledgment)
    }
  }

  private mutating func reportKind(_ draft: Draft, _ part: StatementPart, _ written: WrittenNumber) {
    var fault = Fault(.mixedNumbering, draft.index, part)
    fault.endpoint = UInt8(draft.sender)
    fault.found = written
    report(fault)
  }
}
