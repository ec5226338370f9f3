import Problems
import TraceReports
import TraceText

/// Reports made by hand, since what finds the problems is another module's.
enum Sample {
  /// The opening whose server acknowledges the SYN itself.
  static let lines = """
    # An opening.

    Client: SYN, Seq=100
    Server: SYN-ACK, Seq=200, ACK=100

    """

  /// The one finding about `lines`.
  static func report(_ text: String = lines, name: String = "lesson.hs", language: Language = .english)
    -> FileReport
  {
    let source = SourceText(name: name, text)
    let range = range(of: "ACK=100", in: text)
    let fix = QuickFix(.write("ACK=101"), edits: [TextEdit(range: range, replacement: "ACK=101")])
    var notes: [Note] = []
    if text.contains("Seq=100") {
      notes.append(Note(at: Sample.range(of: "Seq=100", in: text), .synUses(number: "100")))
    }
    let problem = Problem(
      .acknowledgmentMismatch, at: range,
      values: ProblemValues(found: "ACK=100", expected: "101", reason: .synUsesOne(at: "100")), notes: notes,
      fixes: [fix])
    return FileReport(
      source: source, language: language, traces: [trace],
      problems: [ReportedProblem(problem, severity: .error, trace: 0)])
  }

  static let trace = TraceReport(
    title: nil, start: 15, patterns: [.threeWayHandshake], segments: 2,
    endpoints: [
      EndpointReport(name: "Client", final: "ESTABLISHED"), EndpointReport(name: "Server", final: nil),
    ])

  /// The last place of `part` in `text`.
  static func range(of part: String, in text: String) -> ByteRange {
    let bytes = Array(text.utf8)
    let wanted = Array(part.utf8)
    let start =
      (0...bytes.count - wanted.count).last { bytes[$0..<$0 + wanted.count].elementsEqual(wanted) } ?? 0
    return ByteRange(start, start + wanted.count)
  }

  /// What a run over `reports` writes.
  static func write(
    _ reports: [FileReport], as format: ReportFormat, _ change: (inout ReportOptions) -> Void = { _ in }
  ) throws -> String {
    var options = ReportOptions()
    options.version = "0.1.0"
    change(&options)
    let collected = Collected()
    var output = OutputBuffer { collected.bytes += $0 }
    var writer = format.writer(options)
    var summary = ReportSummary()
    try writer.begin(&output)
    for report in reports {
      summary.add([report])
      try writer.write(report, to: &output)
    }
    try writer.finish(summary, to: &output)
    try output.flush()
    return String(decoding: collected.bytes, as: UTF8.self)
  }

  /// Keeps what was written.
  final class Collected { var bytes: [UInt8] = [] }
}

extension FileReport {
  /// A report of problems that are there already.
  init(
    source: SourceText, language: Language = .english, traces: [TraceReport] = [], problems: [ReportedProblem]
  ) {
    self.init(source: source, language: language, traces: traces, problems: ProblemList(problems))
  }

  /// Changes the problems of the report.
  mutating func change(_ change: (inout [ReportedProblem]) -> Void) {
    var changed = Array(problems)
    change(&changed)
    problems = ProblemList(changed)
  }
}
