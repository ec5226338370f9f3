import Problems
import TCP
import TraceText

/// Transitions as rows of a page: what happens, where it leads, what is sent, who says so.
enum TransitionRows {
  /// Columns of what happens, of the state entered and of what is sent; with the section no row exceeds 80.
  private static let columns = (event: 41, state: 13, sent: 9)

  /// One indented row for each transition out of `state`, below a row of headings.
  static func write(from state: State, in language: Language, to output: inout OutputBuffer) {
    let words = TransitionWording(language: language)
    write(words.headings, to: &output)
    for transition in TransitionTable.transitions(from: state) {
      write(
        (
          words.event(transition), transition.to.name, words.sent(transition.sent), transition.section
        ), to: &output)
    }
    output.write("\n")
  }

  private static func write(
    _ cells: (event: String, state: String, sent: String, section: String), to output: inout OutputBuffer
  ) {
    output.write("  ")
    write(cells.event, width: columns.event, to: &output)
    write(cells.state, width: columns.state, to: &output)
    write(cells.sent, width: columns.sent, to: &output)
    output.write(cells.section)
    output.write("\n")
  }

  private static func write(_ cell: String, width: Int, to output: inout OutputBuffer) {
    output.write(cell)
    output.writeSpaces(width - DisplayWidth.columns(of: cell))
  }
}
