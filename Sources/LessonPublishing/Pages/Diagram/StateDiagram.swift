package import Problems
package import TCP
package import TraceChecking
import TraceReports
package import TraceText

/// The eleven states and what leads from one to another, as figure 5 of RFC 9293 draws them, with the places of two
/// endpoints: one picture without a script.
///
/// What its arrows say is read from the table of transitions. As in the figure, CLOSED stands at the top and once more
/// where connections end, and what ends a connection out of turn (a reset, an ABORT, a user timeout) has no arrow unless a
/// trace has it.
package struct StateDiagram: Sendable {
  /// The language of what stands at the arrows.
  package var language: Language
  /// What the whole is called by a screen reader.
  package var name: String
  /// Where the endpoints are: the first is marked by a disc, the second by a square on its corner; `nil` for one that is
  /// not shown.
  package var places = Pair<Place?>(nil, nil)
  /// The arrows that a trace takes, drawn stronger, as are the states at their ends.
  package var taken: Set<Step> = []
  /// What has ended a connection out of turn in a trace: each has an arrow of its own, drawn dashed.
  package var endings: [Ending] = []
  /// Whether it is a part of a page that has `StateDiagramStyle.sheet` once.
  package var isInPage = false

  /// From one state to another.
  package struct Step: Hashable, Sendable {
    package var from: State
    package var to: State

    package init(from: State, to: State) {
      self.from = from
      self.to = to
    }
  }

  /// The end of a connection out of turn.
  package struct Ending: Hashable, Sendable {
    package var step: Step
    /// What its arrow says: `RST`, `ABORT / RST`, or an event as the notation names it.
    package var cause: String

    package init(step: Step, cause: String) {
      self.step = step
      self.cause = cause
    }
  }

  /// A box of the picture.
  package struct Place: Hashable, Sendable {
    package var state: State
    /// Whether it is CLOSED behind a connection.
    package var isEnd: Bool

    package init(_ state: State, isEnd: Bool = false) {
      self.state = state
      self.isEnd = isEnd
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
  /// A state is a group with its name as `data-state`, and with `data-end` where it is CLOSED at the end; an arrow one
  /// with both names as `data-step`, and `ending` behind them where it is the end of a connection out of turn. The classes `at-first` and `at-second` show the marks of the endpoints in a state.
  package func write(to output: inout OutputBuffer) {
    let frame = StateDiagramLayout.frame(around: endings.map(\.step))
    output.write("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"states\" role=\"img\" aria-label=\"")
    output.write(xml: name)
    output.write("\" lang=\"\(language.rawValue)\" width=\"\(frame.width)\" height=\"\(frame.height)\"")
    output.write(" viewBox=\"\(frame.left) 0 \(frame.width) \(frame.height)\">\n")
    if !isInPage { output.write("<style>\(StateDiagramStyle.sheet)</style>\n") }
    for route in StateDiagramLayout.routes { write(route, to: &output) }
    writeEndings(to: &output)
    for place in StateDiagramLayout.places { write(place, to: &output) }
    output.write("</svg>\n")
  }

  private func write(_ route: StateDiagramRoute, to output: inout OutputBuffer) {
    let isTaken = taken.contains(Step(from: route.from, to: route.to))
    output.write("<g class=\"\(isTaken ? "arrow taken" : "arrow")\"")
    output.write(" data-step=\"\(route.from.name) \(route.to.name)\">")
    write(route, route.label.lines(of: text(of: route)), to: &output)
  }

  /// Each way once, with all that went it.
  private func writeEndings(to output: inout OutputBuffer) {
    var written: Set<Step> = []
    for ending in endings where written.insert(ending.step).inserted {
      guard let route = StateDiagramLayout.ending(ending.step) else { continue }
      var causes: [String] = []
      for other in endings where other.step == ending.step && !causes.contains(other.cause) {
        causes.append(other.cause)
      }
      output.write("<g class=\"arrow ending taken\"")
      output.write(" data-step=\"\(route.from.name) \(route.to.name) ending\">")
      write(route, causes, to: &output)
    }
  }

  /// The way of an arrow with its head, and what is said of it.
  private func write(_ route: StateDiagramRoute, _ lines: [String], to output: inout OutputBuffer) {
    output.write("<path d=\"")
    for (number, point) in route.points.enumerated() {
      output.write("\(number == 0 ? "M" : "L")\(point.x) \(point.y)")
    }
    output.write("\"/><path class=\"head\" d=\"\(route.head)\"/>")
    let label = route.label
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

  private func write(_ place: Place, to output: inout OutputBuffer) {
    let box = StateDiagramLayout.box(of: place)
    var classes = ["node"]
    let isSeen =
      taken.contains { Place.from($0) == place || Place.to($0) == place }
      || endings.contains { Place.from($0.step) == place || Place.end(of: $0.step) == place }
    if isSeen { classes.append("seen") }
    if places.first == place { classes.append("at-first") }
    if places.second == place { classes.append("at-second") }
    output.write("<g class=\"\(classes.joined(separator: " "))\" data-state=\"\(place.state.name)\"")
    output.write(place.isEnd ? " data-end=\"\">" : ">")
    output.write(
      "<rect x=\"\(box.x)\" y=\"\(box.y)\" width=\"\(box.width)\" height=\"\(box.height)\" rx=\"6\"/>")
    let middle = (x: box.x + box.width / 2, y: box.y + box.height / 2)
    output.write("<text class=\"middle\" x=\"\(middle.x)\" y=\"\(middle.y + 4)\">\(place.state.name)</text>")
    for (mark, x) in zip(EndpointMark.allCases, [box.x, box.x + box.width]) {
      output.write("<path class=\"\(mark.name)\" d=\"\(mark.path(x: x, y: middle.y))\"/>")
    }
    output.write("</g>\n")
  }
}

extension StateDiagram.Place {
  /// The box that an arrow leaves.
  static func from(_ step: StateDiagram.Step) -> Self { Self(step.from) }

  /// The box that an arrow leads to which ends a connection out of turn.
  static func end(of step: StateDiagram.Step) -> Self { Self(step.to, isEnd: step.to == .closed) }

  /// The box that an arrow leads to.
  static func to(_ step: StateDiagram.Step) -> Self {
    Self(step.to, isEnd: step.to == .closed && (step.from == .timeWait || step.from == .lastAck))
  }
}

/// What shows an endpoint in the diagram and in the tables of control blocks: the two differ by form as well as by colour.
enum EndpointMark: Int, CaseIterable {
  /// A disc.
  case first
  /// A square on its corner.
  case second

  /// The class of the mark.
  var name: String {
    switch self {
    case .first: "first"
    case .second: "second"
    }
  }

  /// The outline around a middle.
  func path(x: Int, y: Int) -> String {
    switch self {
    case .first: "M\(x - 9) \(y)a9 9 0 1 1 18 0a9 9 0 1 1 -18 0z"
    case .second: "M\(x) \(y - 11)l11 11l-11 11l-11 -11z"
    }
  }
}
