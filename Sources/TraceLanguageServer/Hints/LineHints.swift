import HandshakeTrace
import Problems
import TCP
import TraceChecking
import TraceSyntax
import TraceText

/// What a line of a trace leaves out, as hints at their places.
struct LineHints {
  private let document: TraceDocument
  private let language: Language
  private let moment: TraceMoment
  private let step: MomentStep
  private let statement: Statement

  /// - Parameter moment: the trace at any place, for its names and the letters of its numbers.
  init(_ lesson: CheckedLesson, _ moment: TraceMoment, _ step: MomentStep) {
    document = lesson.document
    language = lesson.language
    self.moment = moment
    self.step = step
    statement = lesson.document.statements[step.statement]
  }

  /// All hints of the line.
  var all: [ShownHint] {
    guard !statement.marks.hasAny(.isBroken) else { return [] }
    switch statement.kind {
    case .segment:
      guard let segment = step.segment else { return [] }
      let tokens = document.tokens(ofLineAt: Int(statement.start))
      return numbers(segment, tokens) + dataRange(segment, tokens) + states(segment, tokens)
    case .event: return stateOfEndpoint
    case .state, .heading, .phase, .omission, .note, .directive: return []
    }
  }

  /// Both numbers where they are not written, behind the flags or the number before; a blank is the reader's to fill in.
  private func numbers(_ segment: CheckedSegment, _ tokens: LineTokens) -> [ShownHint] {
    let marks = statement.marks
    guard let flags = tokens.range(of: .flags) else { return [] }
    var hints: [ShownHint] = []
    func add(_ key: String, _ number: WrittenNumber, of endpoint: Int, _ reason: Reason, at offset: Int) {
      let text = ", \(key)=\(moment.text(number, of: endpoint))"
      let why = reason.text(in: language)
      hints.append(
        ShownHint(
          offset: offset, label: text, kind: .parameter, tooltip: why.isEmpty ? nil : why, insertion: text))
    }
    if !marks.hasAny(.anySequence), let number = segment.sequence {
      add("Seq", number, of: segment.sender, segment.sequenceReason, at: flags.upperBound)
    }
    let isSet = statement.bits.hasAny(.ack)
    if isSet, !marks.hasAny(.anyAcknowledgment), let number = segment.acknowledgment {
      let place = tokens.range(of: .sequence) ?? flags
      add("ACK", number, of: 1 - segment.sender, segment.acknowledgmentReason, at: place.upperBound)
    }
    return hints
  }

  /// The numbers that the data uses, behind its length.
  private func dataRange(_ segment: CheckedSegment, _ tokens: LineTokens) -> [ShownHint] {
    let marks = statement.marks
    guard let length = segment.dataLength, length > 1, let sequence = segment.sequence,
      !marks.hasAny(.blankSequence, .blankLength, .keepAlive, .windowProbe),
      let place = tokens.range(of: .data) ?? tokens.range(of: .length)
    else { return [] }
    let first = sequence + (segment.bits.hasAny(.syn) ? 1 : 0)
    let last = first + (length - 1)
    let sender = segment.sender
    let label = "\(moment.text(first, of: sender))–\(moment.text(last, of: sender))"
    return [ShownHint(offset: place.upperBound, label: label, kind: .type)]
  }

  /// The states of the sender and the receiver where one of them has changed and the line does not say so.
  private func states(_ segment: CheckedSegment, _ tokens: LineTokens) -> [ShownHint] {
    guard !statement.marks.hasAny(.hasStates), let whole = tokens.range(of: .whole) else { return [] }
    let sides = [segment.sender, 1 - segment.sender]
    guard sides.contains(where: { step.statesBefore[$0] != step.statesAfter[$0] }) else { return [] }
    let label = "[\(sides.map { step.statesAfter[$0]?.name ?? "-" }.joined(separator: " | "))]"
    return [ShownHint(offset: whole.upperBound, label: label, kind: .type, insertion: " \(label)")]
  }

  /// The state into which an event has led its endpoint.
  private var stateOfEndpoint: [ShownHint] {
    guard let endpoint = moment.endpoint(statement.sender), let state = step.statesAfter[endpoint],
      state != step.statesBefore[endpoint],
      let whole = document.tokens(ofLineAt: Int(statement.start)).range(of: .whole)
    else { return [] }
    return [ShownHint(offset: whole.upperBound, label: "[\(state.name)]", kind: .type)]
  }
}
