import Problems
import TraceChecking
import TraceSyntax
import TraceText

/// The words of a text drawing. One of ASCII speaks English, whatever the lesson speaks.
struct TextWords {
  let language: Language

  /// `SYN,ACK  SEQ=100 ACK=301  (again 1)`
  func label(_ label: SegmentLabel, _ segment: DrawnSegment) -> String {
    let remarks = remarks(on: segment).map { "(\($0))" }.joined(separator: " ")
    if remarks.isEmpty { return label.text }
    let text = label.text
    return text.isEmpty ? remarks : "\(text)  \(remarks)"
  }

  /// The same as words that stand whole on one of several lines.
  func words(of label: SegmentLabel, _ segment: DrawnSegment) -> [String] {
    label.words + remarks(on: segment).map { "(\($0))" }
  }

  /// What is said of a segment beside its fields.
  func remarks(on segment: DrawnSegment) -> [String] {
    var remarks: [String] = []
    let isSpurious = segment.nature == .spuriousRetransmission
    if segment.nature == .retransmission || isSpurious || segment.claims.hasAny(.retransmission) {
      remarks.append(DrawingWords.again(segment.original, isSpurious: isSpurious, in: language))
    }
    remarks += DrawingWords.claims(segment.claims, in: language)
    if segment.isOldDuplicate { remarks.append(DrawingWords.oldDuplicate(in: language)) }
    if segment.arrivesTwice { remarks.append(DrawingWords.arrivesTwice(in: language)) }
    return remarks
  }

  /// What stands at the end of an arrow that does not arrive intact; empty for others.
  func end(of travel: DrawnSegment.Travel) -> String {
    switch travel {
    case .lost: DrawingWords.lost(in: language)
    case .corrupt: DrawingWords.corrupt(in: language)
    case .arrives, .departs, .comesOut: ""
    }
  }

  /// `timer: 2 MSL are over`
  func event(_ event: EventKind, _ statement: Statement) -> String {
    let octets = statement.marks.hasAny(.hasSequence) ? statement.sequenceOffset : nil
    return DrawingWords.event(event, octets: octets, in: language)
  }

  /// `error: ACK=100, but 101 is expected … [acknowledgment-mismatch]`
  func problem(_ problem: ReportedProblem, isExpected: Bool) -> String {
    let word = problem.severity.label(isExpected: isExpected, in: language)
    return "\(word): \(visible(problem.problem.message(in: language))) [\(problem.problem.name.rawValue)]"
  }
}
