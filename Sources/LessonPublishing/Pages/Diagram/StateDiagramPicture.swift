import Problems
import TCP
import TraceChecking
import TraceText

/// The state diagram as a part of a page: states gone through are tinted, and marks show where both endpoints are. Script
/// moves the marks by `data-state`, `data-edge` and the classes `first` and `second`.
struct StateDiagramPicture {
  /// The states that each endpoint goes through, in order.
  let ways: Pair<[State]>
  let language: Language
  /// What the picture is, for who cannot see it.
  let label: String

  func write(to output: inout HTMLOutput) {
    output.block(
      "svg",
      [
        "xmlns": "http://www.w3.org/2000/svg", "class": "hstrace diagram", "role": "img", "aria-label": label,
        "viewBox": "0 0 \(StateDiagram.width) \(StateDiagram.height)", "width": "\(StateDiagram.width)",
        "height": "\(StateDiagram.height)",
      ]
    ) { output in
      for edge in StateDiagram.edges { write(edge, to: &output) }
      for node in StateDiagram.nodes { write(node, to: &output) }
    }
  }

  private func write(_ edge: StateDiagram.Edge, to output: inout HTMLOutput) {
    let isTaken = (0...1).contains { ways[$0].hasStep(from: edge.from, to: edge.to) }
    output.line(
      "g", ["class": isTaken ? "edge seen" : "edge", "data-edge": "\(edge.from.name) \(edge.to.name)"]
    ) { output in
      output.span("path", ["class": "arrow", "d": edge.way.line], "")
      output.span("path", ["class": "head", "d": edge.way.head], "")
      output.span(
        "text", ["class": edge.place.anchor.className, "x": "\(edge.place.x)", "y": "\(edge.place.y)"],
        edge.label.text(in: language))
    }
  }

  private func write(_ node: StateDiagram.Node, to output: inout HTMLOutput) {
    var classes = ["node"]
    for (side, name) in ["first", "second"].enumerated() {
      let way = ways[side]
      guard isPlace(node, of: way) else { continue }
      classes.append("seen")
      if way.last == node.state { classes.append(name) }
    }
    let (left, top) = (node.x - StateDiagram.nodeWidth / 2, node.y - StateDiagram.nodeHeight / 2)
    output.line(
      "g",
      [
        "class": classes.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }.joined(separator: " "),
        "data-state": node.state.name, "data-end": node.isEnd ? "" : nil,
      ]
    ) { output in
      output.span(
        "rect",
        [
          "class": "name-box", "x": "\(left)", "y": "\(top)", "width": "\(StateDiagram.nodeWidth)",
          "height": "\(StateDiagram.nodeHeight)", "rx": "6",
        ], "")
      output.span("text", ["class": "middle", "x": "\(node.x)", "y": "\(node.y + 5)"], node.state.name)
      output.span("path", ["class": "at-first", "d": EndpointMark.first.path(x: left, y: node.y)], "")
      output.span(
        "path", ["class": "at-second", "d": EndpointMark.second.path(x: left + StateDiagram.nodeWidth, y: node.y)], "")
    }
  }

  /// Whether a way comes by a box: CLOSED stands at the top before a connection, and at the end after one.
  private func isPlace(_ node: StateDiagram.Node, of way: [State]) -> Bool {
    guard node.state == .closed else { return way.contains(node.state) }
    return node.isEnd ? way.count > 1 && way.last == .closed : way.first == .closed
  }
}

/// What shows an endpoint in the diagram, in the legend and in the table of control blocks: the two differ by form as well
/// as by colour.
enum EndpointMark: Int, CaseIterable {
  /// A disc.
  case first
  /// A square on its corner.
  case second

  /// The outline around a middle.
  func path(x: Int, y: Int) -> String {
    switch self {
    case .first: "M\(x - 9) \(y)a9 9 0 1 1 18 0a9 9 0 1 1 -18 0z"
    case .second: "M\(x) \(y - 11)l11 11l-11 11l-11 -11z"
    }
  }
}

extension StateDiagram.Anchor {
  fileprivate var className: String {
    switch self {
    case .start: "label"
    case .middle: "label middle"
    case .end: "label end"
    }
  }
}

extension [State] {
  /// Whether one is directly behind the other.
  fileprivate func hasStep(from: State, to: State) -> Bool {
    zip(self, dropFirst()).contains { $0 == from && $1 == to }
  }
}
