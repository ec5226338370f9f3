import Problems
import TraceText

/// Writes lines of bounded width, with colours or without.
struct ExplanationLines {
  private let options: ExplanationOptions
  private let width = DisplayWidth()

  /// What a piece of an explanation is, for its colour.
  enum Role {
    case title, pattern, segment, event, item, wrong, phase, note
    case problem(ExplainedProblem)

    fileprivate var code: String {
      switch self {
      case .title, .segment, .phase: "1"
      case .pattern: "1;36"
      case .event: "35"
      case .item: "36"
      case .wrong: "1;31"
      case .note: "2"
      case .problem(let problem):
        if problem.isExpected { "1;32" } else { problem.severity == .error ? "1;31" : "1;33" }
      }
    }
  }

  /// Fewer columns than this are left for no text.
  private static let leastRoom = 20

  init(_ options: ExplanationOptions) { self.options = options }

  /// Writes `text` in lines that begin `indent` columns in, all but the first `hanging` more.
  func write(
    _ text: String, _ role: Role? = nil, indent: Int = 0, hanging: Int = 0, to output: inout OutputBuffer
  ) {
    let room = max(Self.leastRoom, options.width - indent - hanging)
    for (number, line) in Wrapping.lines(text, columns: room, width).enumerated() {
      output.writeSpaces(indent + (number > 0 ? hanging : 0))
      output.write(painted(line, role))
      output.write("\n")
    }
  }

  /// Writes a label, and behind it `text` in lines that begin at `column`; the label is painted, or with `.segment` both.
  func write(
    _ label: String, _ text: String, _ role: Role, indent: Int = 0, column: Int, to output: inout OutputBuffer
  ) {
    let room = max(Self.leastRoom, options.width - column)
    var lines = Wrapping.lines(text, columns: room, width)[...]
    let textRole: Role? = if case .segment = role { role } else { nil }
    output.writeSpaces(indent)
    output.write(painted(label, role))
    let used = indent + width.columns(of: label)
    if used + 2 <= column, let first = lines.popFirst() {
      output.writeSpaces(column - used)
      output.write(painted(first, textRole))
    }
    output.write("\n")
    for line in lines {
      output.writeSpaces(column)
      output.write(painted(line, textRole))
      output.write("\n")
    }
  }

  private func painted(_ text: String, _ role: Role?) -> String {
    guard options.usesColor, let role else { return text }
    return "\u{1B}[\(role.code)m\(text)\u{1B}[0m"
  }
}
