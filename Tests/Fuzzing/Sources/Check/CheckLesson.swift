import Fuzzing
import HandshakeTrace
import Problems
import TraceReports
import TraceText

/// Checking ends, points into the file, and mends without breaking.
///
/// For any bytes, as a trace and as Markdown, in both profiles: each problem and each of its notes lies within
/// one line, between characters; each fix can be made as a whole; making all safe fixes ends before its limit of
/// rounds; and every report is well-formed (`ReportForms`).
func checkLesson(_ bytes: [UInt8]) {
  for name in ["lesson.hs", "lesson.md"] {
    for profile in Profile.allCases {
      checkLesson(SourceText(name: name, bytes: bytes), as: profile)
    }
  }
}

private func checkLesson(_ source: SourceText, as profile: Profile) {
  var options = CheckOptions()
  options.profile = profile
  // Each language has its turn, and each of its messages a text to break.
  options.language = profile == .lesson ? .english : .korean
  let reports = check(LessonInput(source: source), options: options)
  requireSame(1, reports.count, "a lesson without a sidecar has one report")
  requireRight(reports[0])
  ReportForms.requireRight(reports)
  let fixed = SafeFixes.apply(lesson: source, sidecar: nil, includesHints: true) { lesson, sidecar in
    check(LessonInput(source: lesson, sidecar: sidecar), options: options)
  }
  guard fixed.fixed > 0 else { return }
  requireRight(fixed.reports[0])
  let again = SafeFixes.apply(lesson: fixed.lesson, sidecar: nil, includesHints: true) { lesson, sidecar in
    check(LessonInput(source: lesson, sidecar: sidecar), options: options)
  }
  require(
    again.fixed == 0,
    "\(source.name), \(profile): fixing ends:\n\(String(decoding: fixed.lesson.bytes, as: UTF8.self))")
}

private func requireRight(_ report: FileReport) {
  let places = Places(report.source)
  var last: UInt32 = 0
  for reported in report.problems {
    let problem = reported.problem
    require(problem.range.start >= last, "problems are in the order of the file")
    last = problem.range.start
    places.requireRight(problem)
    require(!problem.message(in: report.language).isEmpty, "\(problem.name.rawValue) has a message")
    if let trace = reported.trace {
      require(report.traces.indices.contains(trace), "\(problem.name.rawValue) is of a trace of the file")
    }
  }
}
