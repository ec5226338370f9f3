import HandshakeTrace
import Problems
import TraceText

/// What checking a trace gave, in the words of a `Verdict`.
struct Outcome {
  let report: FileReport
  private let bytes: [UInt8]

  /// Checks `trace` as the file `lesson.hs` in `profile`, whatever its metadata says of the profile.
  init(checking trace: String, profile: Profile) {
    let source = SourceText(name: "lesson.hs", trace)
    var options = CheckOptions()
    options.profile = profile
    let reports = HandshakeTrace.check(LessonInput(source: source), options: options)
    report = reports.first ?? FileReport(source: source)
    bytes = source.bytes
  }

  /// The findings of warning and above as `line:name`, in order of line.
  var findings: [String] { descriptions(where: { $0 >= .warning }) }

  /// The hints as `line:name`, in order of line.
  var hints: [String] { descriptions(where: { $0 == .hint }) }

  /// The lines of the findings of warning and above.
  var findingLines: [Int] {
    report.problems.filter { $0.severity >= .warning }.map { line(at: $0.problem.range.lowerBound) }
  }

  /// The final states of the first trace; `?` where it could not be followed to its end.
  var finalStates: [String] { (report.traces.first?.endpoints ?? []).map { $0.final ?? "?" } }

  /// The text with the first fix of every finding of warning and above applied.
  var fixed: String {
    let edits = report.problems.filter { $0.severity >= .warning }
      .flatMap { $0.problem.fixes.first?.edits ?? [] }
    return String(decoding: TextEdit.apply(edits, to: bytes), as: UTF8.self)
  }

  /// The text with the first fix of the first finding of warning and above on `line` applied.
  func fixing(line number: Int) -> String {
    let found = report.problems.first {
      $0.severity >= .warning && line(at: $0.problem.range.lowerBound) == number
    }
    return String(
      decoding: TextEdit.apply(found?.problem.fixes.first?.edits ?? [], to: bytes), as: UTF8.self)
  }

  /// The text with each fix of the first finding of warning and above applied.
  var fixes: [String] {
    let found = report.problems.first { $0.severity >= .warning }
    return (found?.problem.fixes ?? []).map {
      String(decoding: TextEdit.apply($0.edits, to: bytes), as: UTF8.self)
    }
  }

  /// The 1-based line of the byte at `offset`.
  func line(at offset: Int) -> Int {
    1 + bytes.prefix(offset).reduce(0) { $1 == UInt8(ascii: "\n") ? $0 + 1 : $0 }
  }

  private func descriptions(where isWanted: (Severity) -> Bool) -> [String] {
    report.problems.filter { isWanted($0.severity) }
      .map { (line(at: $0.problem.range.lowerBound), $0.problem.name.rawValue) }
      .sorted { $0 < $1 }
      .map { "\($0.0):\($0.1)" }
  }
}
