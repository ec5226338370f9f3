import Problems
import TCP
import TraceChecking
import TraceSyntax

/// A segment that was told, and what was known before it.
///
/// A mistake may show one segment later: then what was told is forgotten, and the trace goes on from the segment as it
/// is read with that.
struct ToldSegment: Sendable {
  let statement: Int
  let outline: OutlineStep
  let numbered: SegmentNumbers.Numbered
  /// What was known before it.
  let before: Pair<Endpoint>
  let memory: Pair<EndpointMemory>
  let due: Pair<DueNumbers>
  let shown: Pair<State?>

  init(
    _ step: MomentStep, _ outline: OutlineStep, _ numbered: SegmentNumbers.Numbered,
    _ memory: Pair<EndpointMemory>, _ due: Pair<DueNumbers>, _ shown: Pair<State?>
  ) {
    statement = step.statement
    self.outline = outline
    self.numbered = numbered
    before = step.before
    self.memory = memory
    self.due = due
    self.shown = shown
  }

  /// Its number among the segments.
  var number: Int32 {
    switch numbered {
    case .sent(let number, original: _), .arrival(let number, departure: _): number
    }
  }
}

extension ExplanationRun {
  /// Takes back what was told of the segment before `step`, and keeps instead what it is read as from there on.
  ///
  /// - Parameters:
  ///   - reading: how it is read.
  ///   - again: what it did then; nothing where it is taken away.
  /// - Returns: the sentence that says so.
  mutating func tellAgain(_ reading: LineReading, _ again: [MomentStep], before step: MomentStep) -> String? {
    guard let last, last.statement == reading.statement else { return nil }
    let statement = explainer.document.statements[last.statement]
    memory = last.memory
    shown = last.shown
    var sender = Int(last.outline.endpoint)
    if var told = again.first {
      told.before = last.before
      told.after = step.before
      told.reading = reading
      sender = told.segment?.sender ?? sender
      let due = due
      self.due = last.due
      switch last.numbered {
      case .sent(let number, let original):
        _ = segment(told, last.outline, statement, number: number, original: original)
      case .arrival(let number, departure: _):
        _ = arrival(told, last.outline, statement, number: number)
      }
      self.due = due
      shown = told.statesAfter
    }
    var missing = ""
    if case .supposes(let supposed) = reading.change { missing = line(supposed) }
    return remarkWords(sender: sender).isReadAgain(
      Int(last.number), reading.change, from: explainer.names[sender], missing: missing)
  }
}
