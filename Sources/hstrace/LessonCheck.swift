import HandshakeTrace
import LessonFiles
import Problems
import TraceReports
import TraceText

/// Checks one input of the command line, and mends it where that is asked.
struct LessonCheck: Sendable {
  var options: CheckOptions
  /// The name of standard input.
  var standardInputName: String?
  var fixes = false
  /// Whether hints are mended too.
  var includesHints = false

  /// What came of one input.
  struct Outcome: Sendable {
    /// The lesson's report, then the sidecar's where it has problems; empty for what could not be read.
    var reports: [FileReport] = []
    var fixed = 0
    var failures: [FileError] = []
  }

  func run(_ input: LessonSearch.Input) -> Outcome {
    var outcome = Outcome()
    do throws(FileError) {
      let lesson = try LessonReading.read(input, standardInputName: standardInputName)
      if fixes {
        try fix(lesson, &outcome)
      } else {
        outcome.reports = check(lesson, options: options)
      }
    } catch {
      outcome.failures.append(error)
    }
    return outcome
  }

  /// Mends the files of a lesson; what cannot be written is reported as it was.
  private func fix(_ lesson: LessonInput, _ outcome: inout Outcome) throws(FileError) {
    let result = SafeFixes.apply(
      lesson: lesson.source, sidecar: lesson.sidecar, includesHints: includesHints
    ) { source, sidecar in
      check(LessonInput(source: source, sidecar: sidecar), options: options)
    }
    do throws(FileError) {
      if result.lesson.bytes != lesson.source.bytes {
        try AtomicReplacement.replace(
          lesson.source.name, lesson.source.bytes, with: result.lesson.bytes)
      }
      if let old = lesson.sidecar, let sidecar = result.sidecar, sidecar.bytes != old.bytes {
        try AtomicReplacement.replace(sidecar.name, old.bytes, with: sidecar.bytes)
      }
      outcome.reports = result.reports
      outcome.fixed = result.fixed
    } catch {
      outcome.reports = check(lesson, options: options)
      throw error
    }
  }
}
