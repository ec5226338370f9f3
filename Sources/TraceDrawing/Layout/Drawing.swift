package import Problems
package import TCP
package import TraceChecking
package import TraceSyntax

/// A checked trace laid out as a sequence diagram, in no format yet: what stands in which row, what crosses what,
/// and what is lost where.
///
/// Rows stay a few dozen bytes; the texts on them are read from the trace when a renderer comes to them.
package struct Drawing: Sendable {
  /// The heading of the trace; empty without one.
  package var title = ""
  /// What the whole is called where a name is needed: the heading, else the title of the lesson, else what it is.
  package var caption = ""
  /// The names of the two endpoints, safe to print; the first stands on the left.
  package var names = Pair("", "")
  /// The language of the words that a drawing adds.
  package var language = Language.english
  /// The states of both before the first row; `nil` where the trace does not tell.
  package var opening = Pair<State?>(nil, nil)
  /// The next number to send and the next expected, where metadata gives them.
  package var openingNumbers = Pair(OpeningNumbers(), OpeningNumbers())
  /// What is drawn, from top to bottom.
  package var rows: [Row] = []
  /// Runs of rows in which two segments cross with nothing between them: both depart, then both arrive.
  package var crossings: [Range<Int>] = []
  /// How many segments are drawn.
  package var segments = 0
  /// How many the trace has before them, where it is a part of it that is drawn: they are numbered from the next.
  package var earlierSegments = 0
  /// How many decimals of a second the times need, 0 to 6; `nil` where no line has a time.
  package var timeDecimals: Int?
  /// What the trace is and how it ends; a part of one is no pattern.
  package var report: TraceReport
  /// The file, for the texts of its lines.
  let document: TraceDocument
  /// What was found in the trace, by `.problem` rows.
  var problems: [ReportedProblem] = []

  /// The numbers of an endpoint that begins in a connection (RFC 9293, figures 9 and 10).
  package struct OpeningNumbers: Hashable, Sendable {
    /// SND.NXT
    package var sends: UInt32?
    /// RCV.NXT
    package var receives: UInt32?

    package init(sends: UInt32? = nil, receives: UInt32? = nil) {
      self.sends = sends
      self.receives = receives
    }
  }

  /// The statement that a row draws.
  package func statement(of row: Row) -> Statement { document.statements[Int(row.statement)] }

  /// What is written on the arrow of a segment.
  package func label(of row: Row) -> SegmentLabel { SegmentLabel(statement(of: row), in: document) }

  /// The text of a phase or a note, safe to print.
  package func text(of row: Row) -> String {
    switch row.kind {
    case .phase: visible(document.title(of: statement(of: row)))
    case .note(let lines):
      (Int(row.statement)..<Int(row.statement) + Int(lines))
        .map { visible(document.note(of: document.statements[$0])) }
        .filter { !$0.isEmpty }.joined(separator: " ")
    case .segment, .arrival, .event, .states, .omission, .problem: ""
    }
  }

  /// A problem that a row draws, and how grave its profile takes it.
  package func problem(_ number: Int) -> ReportedProblem { problems[number] }
}
