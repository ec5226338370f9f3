package import Problems
package import TraceText

/// One annotation of GitHub Actions: a line that shows a message beside a place in a pull request.
package struct WorkflowCommand {
  package var severity: Severity
  /// The path of the file, from the repository's root.
  package var file: String
  package var start: TextPosition
  /// Behind the last letter; the same as `start` where only a place is known.
  package var end: TextPosition
  package var title: String
  package var message: String

  package init(
    severity: Severity, file: String, start: TextPosition, end: TextPosition, title: String, message: String
  ) {
    self.severity = severity
    self.file = file
    self.start = start
    self.end = end
    self.title = title
    self.message = message
  }

  /// Writes it as one line.
  package func write(to output: inout OutputBuffer) {
    output.write("::\(kind) file=\(Self.escape(file, inProperty: true)),line=\(start.line)")
    output.write(",endLine=\(end.line),col=\(start.column)")
    // GitHub takes columns only for a finding within one line.
    if end.line == start.line { output.write(",endColumn=\(end.column)") }
    output.write(",title=\(title)::")
    output.write(Self.escape(message, inProperty: false))
    output.write("\n")
  }

  private var kind: String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .hint: "notice"
    }
  }

  /// What ends a line, and in a property also what ends the property, as a percent code.
  private static func escape(_ text: String, inProperty: Bool) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "%": result += "%25"
      case "\r": result += "%0D"
      case "\n": result += "%0A"
      case ":" where inProperty: result += "%3A"
      case "," where inProperty: result += "%2C"
      case _: result.unicodeScalars.append(scalar)
      }
    }
    return VisibleText.of(result)
  }
}
