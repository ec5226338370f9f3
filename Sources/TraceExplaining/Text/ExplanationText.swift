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
///
/// A section of an RFC stands behind the first sentence that rests on it.
package struct ExplanationText {
  private let explainer: TraceExplainer
  private var lines: ExplanationLines
  /// The sections named so far.
  private var named: Set<Section> = []
  /// Columns of the segments' numbers.
  private let numberColumns: Int

  /// A section of an RFC, or a step of SEGMENT ARRIVES.
  private struct Section: Hashable {
    var reference: RFCReference
    var step: ArrivalStep?
  }

  /// What is wider stands on a line of its own.
  private static let widestItem = 16

  /// Columns before what is said of a segment.
  private var indent: Int { numberColumns + 2 }

  private init(_ explainer: TraceExplainer, _ options: ExplanationOptions) {
    self.explainer = explainer
    lines = ExplanationLines(options)
    numberColumns = max(2, String(explainer.segments).utf8.count)
  }

  /// Writes what `explainer` tells of one trace.
  package static func write(
    _ explainer: TraceExplainer, _ options: ExplanationOptions, to output: inout OutputBuffer
  ) throws {
    var text = ExplanationText(explainer, options)
    text.writeHead(to: &output)
    for step in explainer {
      text.write(step, to: &output)
      try output.flushIfFull()
    }
    guard !text.named.isEmpty else { return }
    output.write("\n")
    text.lines.write(TextWords.legend(in: explainer.language), .note, to: &output)
  }

  private func writeHead(to output: inout OutputBuffer) {
    if !explainer.title.isEmpty {
      lines.write(explainer.title, .title, to: &output)
      output.write("\n")
    }
    lines.write(explainer.summary.joined(separator: " "), to: &output)
    for pattern in explainer.patterns {
      let page = pattern.page(in: explainer.language)
      output.write("\n")
      lines.write("\(page.name.capitalizedFirst): \(page.course)", .pattern, hanging: indent, to: &output)
      lines.write(page.concept, indent: indent, to: &output)
    }
  }

  private mutating func write(_ step: ExplainedStep, to output: inout OutputBuffer) {
    output.write("\n")
    switch step.content {
    case .segment(let segment):
      writeHead(of: segment, step.time, isArrival: false, to: &output)
      write(segment, to: &output)
    case .arrival(let segment):
      writeHead(of: segment, step.time, isArrival: true, to: &output)
      write(segment, to: &output)
    case .event(let sentences):
      writeLine(step.timedLine, .event, to: &output)
      write(sentences, to: &output)
    case .states(let sentences):
      for sentence in sentences { lines.write(sentence, indent: indent, to: &output) }
    case .phase(let title):
      lines.write(title.isEmpty ? "--" : "-- \(title) --", .phase, to: &output)
    case .note(let text):
      lines.write("> \(text)", .note, indent: indent, hanging: 2, to: &output)
    case .omission(let sentence):
      writeLine("...", .segment, to: &output)
      lines.write(sentence, indent: indent, to: &output)
    }
    for problem in step.problems { write(problem, to: &output) }
  }

  /// A line of the trace that has no number.
  private func writeLine(_ line: String, _ role: ExplanationLines.Role, to output: inout OutputBuffer) {
    lines.write(line, role, indent: indent, to: &output)
  }

  private func writeHead(
    of segment: ExplainedSegment, _ time: String?, isArrival: Bool, to output: inout OutputBuffer
  ) {
    let number = String(segment.number)
    let names = "\(explainer.names[segment.sender]) → \(explainer.names[1 - segment.sender])"
    let claims = segment.claims.isEmpty ? "" : " \(segment.claims)"
    let text = timed("\(isArrival ? "... " : "")\(names): \(segment.items)\(claims)", time)
    let padding = String(repeating: " ", count: max(0, numberColumns - number.utf8.count))
    lines.write("\(padding)\(number)", "\(text)", .segment, column: indent, to: &output)
  }

  private func timed(_ text: String, _ time: String?) -> String { time.map { "@\($0) \(text)" } ?? text }

  private mutating func write(_ segment: ExplainedSegment, to output: inout OutputBuffer) {
    if segment.nature == nil {
      lines.write(segment.meaning, indent: indent, to: &output)
    } else {
      lines.write(cited(segment.meaning, segment.reference), indent: indent, to: &output)
    }
    let items = segment.numbers.map { $0.isWritten ? $0.item : "(\($0.item))" }
    let widths = items.map { DisplayWidth.columns(of: $0) }
    let column = indent + (widths.filter { $0 <= Self.widestItem }.max() ?? Self.widestItem) + 2
    for (item, number) in zip(items, segment.numbers) {
      lines.write(
        item, number.value == "?" ? number.sentence : cited(number.sentence, number.reference),
        number.isWrong ? .wrong : .item, indent: indent,
        column: column, to: &output)
    }
    for change in segment.stateChanges {
      let sentence = change.reference.map { cited(change.sentence, $0, change.step) } ?? change.sentence
      lines.write(sentence, indent: indent, to: &output)
    }
    write(segment.remarks, to: &output)
  }

  private mutating func write(_ remarks: [ExplainedRemark], to output: inout OutputBuffer) {
    for remark in remarks {
      lines.write(
        remark.reference.map { cited(remark.sentence, $0) } ?? remark.sentence, indent: indent, to: &output)
    }
  }

  /// `sentence` with the section on which it rests, unless that was named before.
  private mutating func cited(
    _ sentence: String, _ reference: RFCReference, _ step: ArrivalStep? = nil
  ) -> String {
    guard named.insert(Section(reference: reference, step: step)).inserted, sentence.last == "." else {
      return sentence
    }
    let section = reference.number == 9293 ? reference.section : reference.title
    let place = step.map { "\(section), \($0.label(in: explainer.language))" } ?? section
    let gap = explainer.language == .english ? " " : ""
    return "\(sentence.dropLast())\(gap)(\(place))."
  }

  private func write(_ problem: ExplainedProblem, to output: inout OutputBuffer) {
    let word = problem.severity.label(isExpected: problem.isExpected, in: explainer.language)
    lines.write("! \(word): \(problem.sentence)", .problem(problem), indent: indent, hanging: 2, to: &output)
  }
}

/// The few words that the text adds.
private enum TextWords {
  /// What the sections in parentheses are.
  static func legend(in language: Language) -> String {
    switch language {
    case .english: "Sections in parentheses are those of RFC 9293, where no other RFC is named."
    case .korean: "괄호 안은 RFC 9293의 절 번호이며, 다른 RFC이면 그 번호를 함께 적었습니다."
    }
  }
}

extension String {
  /// With its first letter as at the beginning of a sentence.
  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
