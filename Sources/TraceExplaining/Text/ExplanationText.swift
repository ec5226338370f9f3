import Problems
import TCP
import TraceChecking
package import TraceText

/// How an explanation is written as text.
package struct ExplanationOptions: Sendable {
  /// The most columns of a line.
  package var width = 80
  /// Whether it has the colours of a terminal.
  package var usesColor = false

  package init() {}
}

/// An explanation as text for people: each segment on a line of its own, and below it what is said of it.
package struct ExplanationText {
  private let options: ExplanationOptions
  private let width = DisplayWidth()
  /// Columns before what is said of a segment.
  private static let indent = 4

  package init(_ options: ExplanationOptions) { self.options = options }

  /// Writes what `explainer` tells of one trace.
  package func write(_ explainer: TraceExplainer, to output: inout OutputBuffer) throws {
    if !explainer.title.isEmpty {
      write(explainer.title, .title, indent: 0, to: &output)
      output.write("\n")
    }
    for sentence in explainer.summary { write(sentence, nil, indent: 0, to: &output) }
    for pattern in explainer.patterns {
      let page = pattern.page(in: explainer.language)
      output.write("\n")
      write("\(page.name.capitalizedFirst): \(page.course)", .pattern, indent: 0, to: &output)
      write(page.concept, nil, indent: Self.indent, to: &output)
    }
    try explainer.explain { step in
      write(step, explainer, to: &output)
      try output.flushIfFull()
    }
  }

  private func write(_ step: ExplainedStep, _ explainer: TraceExplainer, to output: inout OutputBuffer) {
    output.write("\n")
    switch step.content {
    case .segment(let segment), .arrival(let segment):
      let claims = segment.claims.isEmpty ? "" : " \(segment.claims)"
      let arrow = "\(explainer.names[segment.sender]) → \(explainer.names[1 - segment.sender])"
      write("\(segment.number)  \(arrow): \(segment.items)\(claims)", .segment, indent: 0, to: &output)
      write(segment, explainer, to: &output)
    case .event(let sentences), .states(let sentences):
      for sentence in sentences { write(sentence, nil, indent: Self.indent, to: &output) }
    case .phase(let title):
      if !title.isEmpty { write("— \(title) —", .phase, indent: 0, to: &output) }
    case .note(let text):
      if !text.isEmpty { write("> \(text)", .note, indent: Self.indent, hanging: 2, to: &output) }
    case .omission(let sentence):
      write("…", .segment, indent: 0, to: &output)
      write(sentence, nil, indent: Self.indent, to: &output)
    }
    for problem in step.problems { write(problem, explainer.language, to: &output) }
  }

  private func write(_ segment: ExplainedSegment, _ explainer: TraceExplainer, to output: inout OutputBuffer)
  {
    write(segment.meaning, nil, indent: Self.indent, to: &output)
    let items = segment.numbers.map { $0.isWritten ? $0.item : "(\($0.item))" }
    let column = min(items.map { width.columns(of: $0) }.max() ?? 0, 14) + 2
    for (item, number) in zip(items, segment.numbers) {
      write(item, number.sentence, column: column, isWrong: number.isWrong, to: &output)
    }
    for change in segment.stateChanges { write(change.sentence, nil, indent: Self.indent, to: &output) }
    for remark in segment.remarks { write(remark, nil, indent: Self.indent, to: &output) }
  }

  private func write(_ problem: ExplainedProblem, _ language: Language, to output: inout OutputBuffer) {
    let word = ProblemWords.label(problem.severity, isExpected: problem.isExpected, in: language)
    write("! \(word): \(problem.message)", .problem(problem), indent: Self.indent, hanging: 2, to: &output)
  }
}

/// What a piece of an explanation is, for its colour.
private enum ExplanationRole {
  case title, pattern, segment, item, wrong, phase, note
  case problem(ExplainedProblem)

  var code: String {
    switch self {
    case .title, .segment, .phase: "1"
    case .pattern: "1;36"
    case .item: "36"
    case .wrong: "1;31"
    case .note: "2"
    case .problem(let problem):
      if problem.isExpected { "1;32" } else { problem.severity == .error ? "1;31" : "1;33" }
    }
  }
}

extension ExplanationText {
  /// Writes `text` in lines that begin `indent` columns in, all but the first `hanging` more.
  private func write(
    _ text: String, _ role: ExplanationRole?, indent: Int, hanging: Int = 0, to output: inout OutputBuffer
  ) {
    let room = max(20, options.width - indent - hanging)
    for (number, line) in Wrapping.lines(text, columns: room, width).enumerated() {
      output.writeSpaces(indent + (number > 0 ? hanging : 0))
      output.write(painted(line, role))
      output.write("\n")
    }
  }

  /// Writes an item, and behind it, in a column of its own, what is said of it.
  private func write(
    _ item: String, _ sentence: String, column: Int, isWrong: Bool, to output: inout OutputBuffer
  ) {
    let room = max(20, options.width - Self.indent - column)
    var lines = Wrapping.lines(sentence, columns: room, width)[...]
    output.writeSpaces(Self.indent)
    output.write(painted(item, isWrong ? .wrong : .item))
    let used = width.columns(of: item)
    if used + 2 <= column, let first = lines.popFirst() {
      output.writeSpaces(column - used)
      output.write(first)
    }
    output.write("\n")
    for line in lines {
      output.writeSpaces(Self.indent + column)
      output.write(line)
      output.write("\n")
    }
  }

  private func painted(_ text: String, _ role: ExplanationRole?) -> String {
    guard options.usesColor, let role else { return text }
    return "\u{1B}[\(role.code)m\(text)\u{1B}[0m"
  }
}

/// The word before a problem's message.
enum ProblemWords {
  static func label(_ severity: Severity, isExpected: Bool, in language: Language) -> String {
    switch (language, isExpected, severity) {
    case (.english, true, _): "intended error"
    case (.korean, true, _): "의도한 오류"
    case (.english, false, .error): "error"
    case (.english, false, .warning): "warning"
    case (.english, false, .hint): "hint"
    case (.korean, false, .error): "오류"
    case (.korean, false, .warning): "경고"
    case (.korean, false, .hint): "힌트"
    }
  }
}

extension String {
  /// With its first letter as at the beginning of a sentence.
  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
