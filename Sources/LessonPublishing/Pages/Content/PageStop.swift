import Problems
import TCP
import TraceChecking
import TraceExplaining

/// A moment of a trace at which a reader stops: before the first line, or after one that does something.
struct PageStop {
  /// Its number in the trace; 0 is before the first line.
  var number: Int
  /// What happens.
  var content: Content
  /// The first statement that belongs to it; all up to the next stop's do.
  var statement: Int
  /// The states of both before and after it; `nil` where nothing has told yet.
  var before: Pair<State?>
  var after: Pair<State?>
  /// The numbers both count with before and after it.
  var blocksBefore: Pair<ExplainedBlock>
  var blocks: Pair<ExplainedBlock>
  /// What is wrong with it.
  var problems: [ExplainedProblem]
  /// The author's notes to it.
  var notes: [String] = []

  /// The kinds of stops.
  enum Content {
    /// Nothing yet: both are in the states in which the trace begins.
    case opening
    case segment(ExplainedSegment)
    /// A segment comes out of the network.
    case arrival(ExplainedSegment)
    /// A user call, a timer or a reboot, as the notation writes it with its endpoint, and in sentences.
    case event(String, [String])
    /// What a line says of the states, in sentences.
    case states([String])
    /// Segments that are not shown, in a sentence.
    case omission(String)
  }

  /// The segment that is sent or arrives.
  var segment: ExplainedSegment? {
    switch content {
    case .segment(let segment), .arrival(let segment): segment
    case .opening, .event, .states, .omission: nil
    }
  }

  /// What happens, in sentences, and that a segment does not arrive.
  var outcome: [String] {
    sentences + (segment?.remarks.filter(\.isFate).map(\.sentence) ?? [])
  }

  /// What happens, in sentences.
  var sentences: [String] {
    switch content {
    case .segment(let segment), .arrival(let segment): [segment.meaning]
    case .event(_, let sentences), .states(let sentences): sentences
    case .omission(let sentence): [sentence]
    case .opening: []
    }
  }
}

/// A part of a trace: what stands below a `-- title --` line, or before the first of them.
struct PagePart {
  /// Empty for what stands before the first title.
  var title: String
  var stops: [PageStop] = []
  /// Notes before its first stop.
  var notes: [String] = []
  /// What is wrong before its first stop.
  var problems: [ExplainedProblem] = []
}
