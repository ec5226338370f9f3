package import Problems
import TCP
package import TraceText

/// Manual pages as text for a terminal.
package enum ManualText {
  /// Columns of a line of prose.
  private static let width = 80

  /// The page of a problem: what it is, why it matters, a wrong and a right trace, the RFC's section.
  package static func write(_ name: ProblemName, in language: Language, to output: inout OutputBuffer) {
    let entry = name.entry
    output.write("\(name.rawValue) (\(severity(entry.severity, in: language)))\n\n")
    write(entry.page(in: language), to: &output)
    write(entry.wrong, title: title("Wrong", "틀린 예", language), to: &output)
    write(entry.right, title: title("Right", "옳은 예", language), to: &output)
    if let reference = entry.reference { write(reference, to: &output) }
  }

  /// The page of a state, with the ways out of it.
  package static func write(_ page: StatePage, in language: Language, to output: inout OutputBuffer) {
    output.write("\(page.name)\n\n")
    write(page.page(in: language), to: &output)
    if let state = State(spelled: page.name) { TransitionRows.write(from: state, in: language, to: &output) }
    write(page.reference, to: &output)
  }

  /// The page of all transitions between states.
  package static func writeTransitions(in language: Language, to output: inout OutputBuffer) {
    write(TransitionsPage.page(in: language), to: &output)
    for state in State.allCases {
      output.write("\(state.name)\n")
      TransitionRows.write(from: state, in: language, to: &output)
    }
    write(TransitionsPage.reference, to: &output)
  }

  /// The list of all problems: beside each name what it is, in a line of its own.
  package static func writeProblems(in language: Language, to output: inout OutputBuffer) {
    write(ProblemsPage.page(in: language), to: &output)
    let names = ProblemName.allCases.map(\.rawValue)
    let column = (names.map(\.count).max() ?? 0) + 2
    for name in ProblemName.allCases {
      output.write(name.rawValue)
      output.write(String(repeating: " ", count: column - name.rawValue.count))
      output.write("\(name.entry.page(in: language).summary)\n")
    }
  }

  private static func write(_ page: ManualPage, to output: inout OutputBuffer) {
    for text in [page.summary, page.explanation] {
      for paragraph in text.split(separator: "\n\n") {
        output.write(wrapped(paragraph))
        output.write("\n")
      }
    }
  }

  /// The example's text, the profile it needs, and behind it the file beside it where it has one.
  private static func write(_ example: Example, title: String, to output: inout OutputBuffer) {
    output.write("\(title)\(example.profile == .strict ? " (--profile strict)" : ""):\n\n")
    writeIndented(example.text, to: &output)
    guard let sidecar = example.sidecar else { return }
    output.write("  lesson.yaml:\n\n")
    writeIndented(sidecar, to: &output)
  }

  private static func writeIndented(_ text: String, to output: inout OutputBuffer) {
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      output.write(line.isEmpty ? "\n" : "    \(line)\n")
    }
    if !text.hasSuffix("\n") { output.write("\n") }
  }

  private static func write(_ reference: RFCReference, to output: inout OutputBuffer) {
    output.write("\(reference.title): \(reference.link)\n")
  }

  /// `error`, or `lesson: hint, strict: error` where the profiles differ.
  private static func severity(_ severity: SeverityByProfile, in language: Language) -> String {
    func word(_ severity: Severity?) -> String {
      severity.map { $0.label(in: language) } ?? title("not reported", "알리지 않음", language)
    }
    if severity.lesson == severity.strict { return word(severity.lesson) }
    return "lesson: \(word(severity.lesson)), strict: \(word(severity.strict))"
  }

  private static func title(_ english: String, _ korean: String, _ language: Language) -> String {
    switch language {
    case .english: english
    case .korean: korean
    }
  }

  /// `paragraph` in lines of at most `width` columns, where its words allow; each line ends with a line feed.
  private static func wrapped(_ paragraph: Substring) -> String {
    var result = ""
    var column = 0
    for word in paragraph.split(whereSeparator: \.isWhitespace) {
      let columns = DisplayWidth.columns(of: String(word))
      if column > 0, column + 1 + columns > width {
        result += "\n"
        column = 0
      }
      if column > 0 { result += " " }
      result += word
      column += columns + (column > 0 ? 1 : 0)
    }
    return result + "\n"
  }
}
