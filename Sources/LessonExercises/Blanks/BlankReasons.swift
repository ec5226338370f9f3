import HandshakeTrace
import LessonMetadata
import TCP
import TraceChecking
import TraceExplaining
import TraceSyntax
import TraceText

/// Why the numbers that were filled in are right: the sentences that explain the filled lesson, as far as they do not
/// take the answer for granted.
struct BlankReasons {
  private let words: BlankWords
  /// Whether the trace, and not the metadata, chooses the initial sequence numbers.
  private let isChosen: Bool
  /// The lesson filled in.
  private let document: TraceDocument
  private let lines: LineIndex
  /// The blanks of the trace by their statements, as indices.
  private var indices: [Int: [Int]] = [:]
  /// By the numbers of the segments, the lines that sent them.
  private var departures: [Int: Int] = [:]
  /// Lengths that no later number was seen to tell yet.
  private var untold: [UntoldLength] = []

  /// A length that a later number is to tell.
  private struct UntoldLength {
    /// The blank, as an index.
    var blank: Int
    var sender: Int
    /// The number behind the segment, as the trace writes it; `nil` where it is not the next of its sender.
    var end: String?
    var sentence: String
  }

  /// - Parameters:
  ///   - lesson: the lesson with its blanks.
  ///   - document: the same filled in.
  init(_ lesson: CheckedLesson, filled document: TraceDocument) {
    words = BlankWords(language: lesson.language)
    isChosen = lesson.metadata.endpoints.allSatisfy { $0.initialSequence == nil }
    self.document = document
    lines = LineIndex(document.source.bytes)
  }

  /// Gives each of the blanks of one trace that was filled in its reason.
  ///
  /// - Parameter steps: the explanation of the filled trace.
  mutating func explain(_ blanks: inout [LessonBlank], ofTrace trace: Int, by steps: TraceExplainer) {
    indices = [:]
    departures = [:]
    untold = []
    for index in blanks.indices where blanks[index].trace == trace {
      indices[blanks[index].blank.statement, default: []].append(index)
    }
    for step in steps {
      guard let segment = step.content.segment else { continue }
      tell(segment, step, steps.names[segment.sender], &blanks)
      if !step.content.isArrival { departures[segment.number] = step.statement }
      for index in indices[step.statement] ?? [] where blanks[index].value != nil {
        explain(index, segment, step, &blanks)
      }
    }
    for length in untold {
      let isOnly = if case .one = blanks[length.blank].blank.content { true } else { false }
      blanks[length.blank].reason = isOnly ? "\(length.sentence) \(words.noOtherLength)" : length.sentence
    }
    for index in blanks.indices where blanks[index].trace == trace {
      guard case .likeliest(_, let alternative) = blanks[index].blank.content else { continue }
      blanks[index].reason += " \(words.others(alternative))"
    }
  }

  private mutating func explain(
    _ index: Int, _ segment: ExplainedSegment, _ step: ExplainedStep, _ blanks: inout [LessonBlank]
  ) {
    let field = blanks[index].blank.field
    if step.content.isArrival, let statement = departures[segment.number], let value = blanks[index].value {
      let origin = lines.position(of: Int(document.statements[statement].start)).line
      blanks[index].reason = words.arrival(VisibleText.of(value), line: origin)
      return
    }
    guard let number = segment.numbers.first(where: { $0.key == field.key }) else { return }
    let isRepeat = segment.nature == .retransmission || segment.nature == .spuriousRetransmission
    switch field {
    case .sequence:
      let isInitial = document.statements[step.statement].bits.hasAny(.syn) && !isRepeat
      blanks[index].reason = isInitial && isChosen ? words.initial(number.value) : number.sentence
    case .length:
      if document.statements[step.statement].marks.hasAny(.hasDataText) {
        blanks[index].reason = words.written(number.value)
      } else {
        let end = isRepeat ? nil : step.blocksAfter[segment.sender].sendNext
        untold.append(
          UntoldLength(blank: index, sender: segment.sender, end: end, sentence: number.sentence))
      }
    case .acknowledgment, .window, .urgentPointer: blanks[index].reason = number.sentence
    }
  }

  /// Explains the lengths that a number of a segment tells, if its line writes it and does not leave it to the reader.
  private mutating func tell(
    _ segment: ExplainedSegment, _ step: ExplainedStep, _ sender: String, _ blanks: inout [LessonBlank]
  ) {
    guard !untold.isEmpty else { return }
    let hidden = (indices[step.statement] ?? []).map { blanks[$0].blank.field.key }
    let written = segment.numbers.filter { $0.isWritten && !hidden.contains($0.key) }
    untold.removeAll { length in
      let field: BlankField = length.sender == segment.sender ? .sequence : .acknowledgment
      guard let end = length.end, written.contains(where: { $0.key == field.key && $0.value == end }) else {
        return false
      }
      blanks[length.blank].reason = words.length(length.sentence, toldBy: field, end, of: sender)
      return true
    }
  }
}

extension ExplainedStep.Content {
  fileprivate var segment: ExplainedSegment? {
    switch self {
    case .segment(let segment), .arrival(let segment): segment
    case .event, .states, .phase, .note, .omission: nil
    }
  }

  fileprivate var isArrival: Bool {
    switch self {
    case .arrival: true
    case .segment, .event, .states, .phase, .note, .omission: false
    }
  }
}
