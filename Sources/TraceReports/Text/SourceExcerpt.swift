import Problems
import TraceText

/// The lines that a finding is about, with what is to be said under each.
struct SourceExcerpt {
  private let source: SourceText
  private let index: LineIndex
  private let language: Language
  private let problem: Problem
  private let severity: Severity
  /// In the order of the file.
  private let annotations: [Annotation]

  /// A stretch of a line and what is said about it.
  private struct Annotation {
    /// 1-based.
    var line: Int
    var range: ByteRange
    var isPrimary: Bool
    var text: String
  }

  init(_ reported: ReportedProblem, in report: FileReport, index: LineIndex) {
    source = report.source
    language = report.language
    self.index = index
    problem = reported.problem
    severity = reported.severity
    let language = report.language
    var annotations = reported.problem.notes.map { note in
      Annotation(
        line: index.position(of: note.range.lowerBound).line, range: note.range, isPrimary: false,
        text: VisibleText.of(note.kind.text(in: language)))
    }
    let fix = reported.problem.fixes.first.map {
      "\(Wording.help(in: language)): \(VisibleText.of($0.title.text(in: language)))"
    }
    annotations.append(
      Annotation(
        line: index.position(of: reported.problem.range.lowerBound).line, range: reported.problem.range,
        isPrimary: true, text: fix ?? ""))
    self.annotations = annotations.enumerated().sorted {
      ($0.element.line, $0.element.range.start, $0.offset) < (
        $1.element.line, $1.element.range.start, $1.offset
      )
    }.map(\.element)
  }

  /// Writes the place, the lines, further fixes and the reference.
  func write(_ style: TextStyle, to output: inout OutputBuffer) {
    let place = index.position(of: problem.range.lowerBound)
    let width = String(annotations.last?.line ?? 1).count
    let arrow = style.paint("-->", .gutter)
    output.writeSpaces(width + 1)
    output.write("\(arrow) \(VisibleText.of(source.name)):\(place.line):\(place.column)\n")
    writeBar(width, style, to: &output)
    output.write("\n")
    writeLines(width, style, to: &output)
    for fix in problem.fixes.dropFirst() {
      let text = VisibleText.of(fix.title.text(in: language))
      writeFooter(
        "\(Wording.help(in: language)): \(Wording.otherwise(in: language)) \(text)", width, style, &output)
    }
    if let reference = problem.name.entry.reference {
      writeFooter(reference.title, width, style, &output)
    }
  }

  private func writeLines(_ width: Int, _ style: TextStyle, to output: inout OutputBuffer) {
    var written = 0
    var start = 0
    while start < annotations.count {
      let line = annotations[start].line
      let end = annotations[start...].firstIndex { $0.line != line } ?? annotations.count
      if written > 0, line == written + 2 {
        writeLine(printed(line - 1, focus: 0), line - 1, width, style, to: &output)
      } else if written > 0, line > written + 1 {
        output.write(style.paint("...", .gutter))
        output.write("\n")
      }
      let group = annotations[start..<end]
      let focus = group.first { $0.isPrimary } ?? group[start]
      let text = printed(line, focus: focus.range.lowerBound)
      writeLine(text, line, width, style, to: &output)
      for annotation in group { write(annotation, under: text, width, style, to: &output) }
      (written, start) = (line, end)
    }
  }

  private func printed(_ line: Int, focus: Int) -> PrintedLine {
    PrintedLine(source.bytes, line: index.range(ofLine: line), focus: focus)
  }

  /// ` 4 | Server: SYN-ACK, Seq=200, ACK=100`
  private func writeLine(
    _ text: PrintedLine, _ line: Int, _ width: Int, _ style: TextStyle, to output: inout OutputBuffer
  ) {
    let number = String(line)
    output.writeSpaces(width - number.count + 1)
    output.write(style.paint("\(number) |", .gutter))
    if !text.text.isEmpty { output.write(" \(text.text)") }
    output.write("\n")
  }

  /// `   |                           ^^^^^^^ help: write ACK=101`
  private func write(
    _ annotation: Annotation, under text: PrintedLine, _ width: Int, _ style: TextStyle,
    to output: inout OutputBuffer
  ) {
    let columns = text.columns(of: annotation.range)
    let mark = String(repeating: annotation.isPrimary ? "^" : "-", count: columns.count)
    writeBar(width, style, to: &output)
    output.writeSpaces(columns.lowerBound + 1)
    output.write(style.paint(mark, annotation.isPrimary ? .severity(severity) : .note))
    if !annotation.text.isEmpty {
      output.write(" ")
      output.write(style.paint(annotation.text, annotation.isPrimary ? .help : .note))
    }
    output.write("\n")
  }

  /// `   |`
  private func writeBar(_ width: Int, _ style: TextStyle, to output: inout OutputBuffer) {
    output.writeSpaces(width + 2)
    output.write(style.paint("|", .gutter))
  }

  /// `   = RFC 9293, 3.4`
  private func writeFooter(_ text: String, _ width: Int, _ style: TextStyle, _ output: inout OutputBuffer) {
    output.writeSpaces(width + 2)
    output.write("\(style.paint("=", .gutter)) \(text)\n")
  }
}
