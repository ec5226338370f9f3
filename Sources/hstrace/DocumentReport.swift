import ArgumentParser
import LessonFiles
import LessonPublishing
import Problems
import TraceReports
import TraceText

/// Tells on standard error what was found in documents and in the lessons that they draw.
struct DocumentReport {
  /// How it is told.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    /// For people.
    case text
    /// Workflow commands of GitHub Actions.
    case github
  }

  private let format: Format
  /// `nil` where everything speaks its own language.
  private let wanted: Language?
  private let color: ColorChoice

  init(_ format: Format, language wanted: Language?, _ color: ColorChoice) {
    self.format = format
    self.wanted = wanted
    self.color = color
  }

  /// Whether anything of the document is to be told.
  func tells(_ embedding: DocumentEmbedding) -> Bool {
    !embedding.faults.isEmpty || embedding.reports.contains { $0.problems.contains { $0.severity > .hint } }
  }

  /// Whether anything in the document is wrong.
  func isFinding(_ embedding: DocumentEmbedding) -> Bool {
    !embedding.faults.isEmpty || embedding.reports.contains { $0.problems.contains { $0.severity == .error } }
  }

  /// Writes it.
  func write(_ embedding: DocumentEmbedding) throws {
    var buffer = OutputBuffer { bytes in try OutputFile.standardError.write(bytes) }
    let index = LineIndex(embedding.original.bytes)
    let language = wanted ?? .english
    let word = Severity.error.label(in: language)
    for fault in embedding.faults {
      let place = index.position(of: fault.offset)
      switch format {
      case .text:
        let name = VisibleText.of(embedding.document.name)
        buffer.write(
          "\(name):\(place.line):\(place.column): \(word): \(fault.text(in: language))\n"
        )
      case .github:
        WorkflowCommand(
          severity: .error, file: embedding.document.name, start: place, end: place, title: "drawing",
          message: fault.text(in: language)
        ).write(to: &buffer)
      }
    }
    try buffer.flush()
    let form: ReportFormat =
      switch format {
      case .text: .text
      case .github: .github
      }
    let reports = embedding.reports.map { report in
      var report = report
      report.language = wanted ?? report.language
      return report
    }
    try ToldProblems.tell(reports, as: form, in: language, color, summarizes: false)
  }
}
