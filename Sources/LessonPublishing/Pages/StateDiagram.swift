package import Problems
package import TCP
package import TraceChecking
import TraceDrawing
import TraceReports
package import TraceText

/// The eleven states and what leads from one to another, as figure 5 of RFC 9293 draws them, with the places of two
/// endpoints: one standalone picture without a script.
///
/// What its arrows say is read from the table of transitions. As in the figure, what ends a connection out of turn
/// (a reset, an ABORT, a user timeout) has no arrow.
package struct StateDiagram: Sendable {
  /// The language of what stands at the arrows.
  package var language: Language
  /// What the whole is called by a screen reader.
  package var name: String
  /// Where the endpoints are: the first is marked by a disc, the second by a square; `nil` for one that is not shown.
  package var places = Pair<State?>(nil, nil)
  /// The arrows that a trace takes, drawn stronger.
  package var taken: Set<Step> = []

  /// From one state to another.
  package struct Step: Hashable, Sendable {
    package var from: State
    package var to: State

    package init(from: State, to: State) {
      self.from = from
      self.to = to
    }
  }

  package init(language: Language, name: String) {
    self.language = language
    self.name = name
  }

  /// The arrows, in the order of the states they leave.
  package static var steps: [Step] { StateDiagramLayout.routes.map { Step(from: $0.from, to: $0.to) } }

  /// Whether figure 5 has no arrow for what ends a connection at any time.
  package static func leavesOut(_ cause: Cause) -> Bool { cause.endsOutOfTurn }

  /// Writes the picture as one element, `svg` of the class `states`.
  ///
  /// A state is a group with its name as `data-state`; the classes `at-first` and `at-second` show the marks of the
  /// endpoints in it.
  package func write(to output: inout OutputBuffer) {
    let size = StateDiagramLayout.size
    output.write("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"states\" role=\"img\" aria-label=\"")
    output.write(xml: name)
    output.write("\" lang=\"\(language.rawValue)\" viewBox=\"0 0 \(size.width) \(size.height)\">\n")
    output.write("<style>\(StateDiagramStyle.sheet)</style>\n")
    for route in StateDiagramLayout.routes { write(route, to: &output) }
    for state in State.allCases { write(state, to: &output) }
    output.write("</svg>\n")
  }

  private func write(_ route: StateDiagramRoute, to output: inout OutputBuffer) {
    let isTaken = taken.contains(Step(from: route.from, to: route.to))
    output.write("<g class=\"\(isTaken ? "arrow taken" : "arrow")\"><path d=\"")
    for (number, point) in route.points.enumerated() {
      output.write("\(number == 0 ? "M" : "L")\(point.x) \(point.y)")
    }
    output.write("\"/><path class=\"head\" d=\"\(route.head)\"/>")
    let label = route.label
    let lines = label.lines(of: text(of: route))
    for (number, line) in lines.enumerated() {
      output.write("<text x=\"\(label.x)\" y=\"\(label.y + number * 13)\" class=\"\(label.side.rawValue)\">")
      output.write(xml: line)
      output.write("</text>")
    }
    output.write("</g>\n")
  }

  /// `SYN / SYN-ACK`: what happens, and what is sent at once.
  private func text(of route: StateDiagramRoute) -> (event: String, sent: String?) {
    guard let transition = route.transition else { return ("", nil) }
    let words = TransitionWording(language: language)
    let sent = transition.sent == .nothing ? nil : words.sent(transition.sent)
    return (words.event(transition), sent)
  }

  private func write(_ state: State, to output: inout OutputBuffer) {
    let box = StateDiagramLayout.box(of: state)
    var classes = ["node"]
    if places.first == state { classes.append("at-first") }
    if places.second == state { classes.append("at-second") }
    output.write("<g class=\"\(classes.joined(separator: " "))\" data-state=\"\(state.name)\">")
    output.write(
      "<rect x=\"\(box.x)\" y=\"\(box.y)\" width=\"\(box.width)\" height=\"\(box.height)\" rx=\"6\"/>")
    let middle = (x: box.x + box.width / 2, y: box.y + box.height / 2)
    output.write("<circle class=\"first\" cx=\"\(box.x + 12)\" cy=\"\(middle.y)\" r=\"6\"/>")
    output.write("<rect class=\"second\" x=\"\(box.x + box.width - 18)\" y=\"\(middle.y - 6)\"")
    output.write(" width=\"12\" height=\"12\"/>")
    output.write("<text class=\"middle\" x=\"\(middle.x)\" y=\"\(middle.y + 4)\">\(state.name)</text></g>\n")
  }
}
