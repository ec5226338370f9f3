import Problems
import TCP

/// The state diagram of TCP, laid out by hand as figure 5 of RFC 9293 has it, with CLOSED at the top and once more at the
/// end. What leads to CLOSED from anywhere, resets and aborts, is left out as there. Lengths are pixels at 100 %.
enum StateDiagram {
  static let width = 780
  static let height = 452
  static let nodeWidth = 144
  static let nodeHeight = 30

  /// A state, and the middle of its box.
  struct Node {
    var state: State
    var x: Int
    var y: Int
    /// Whether it is CLOSED at the end of a connection.
    var isEnd = false
  }

  /// What leads from a state to another one.
  struct Edge {
    var from: State
    var to: State
    /// Its way from box to box.
    var way: Way
    /// What is called or arrives, and what is sent.
    var label: Label
    /// Where the label stands, and which of its ends.
    var place: (x: Int, y: Int, anchor: Anchor)
  }

  /// A way of straight lines, with an arrow at its end.
  struct Way {
    /// Where it begins.
    private let start: (x: Int, y: Int)
    private let turns: [Turn]

    /// A line to another column or another row.
    enum Turn {
      case across(Int)
      /// Down, or up.
      case down(Int)
    }

    init(_ x: Int, _ y: Int, _ turns: Turn...) {
      start = (x, y)
      self.turns = turns
    }

    /// The lines.
    var line: String {
      turns.reduce("M\(start.x) \(start.y)") { path, turn in
        switch turn {
        case .across(let x): "\(path)H\(x)"
        case .down(let y): "\(path)V\(y)"
        }
      }
    }

    /// The arrow's tip.
    var head: String {
      var (x, y) = start
      var step = (x: 0, y: 0)
      for turn in turns {
        switch turn {
        case .across(let end): (step, x) = ((end > x ? 1 : -1, 0), end)
        case .down(let end): (step, y) = ((0, end > y ? 1 : -1), end)
        }
      }
      let base = (x: x - 9 * step.x, y: y - 9 * step.y)
      return "M\(x) \(y)L\(base.x + 4 * step.y) \(base.y + 4 * step.x)L\(base.x - 4 * step.y) \(base.y - 4 * step.x)z"
    }
  }

  /// Which part of a label stands at its place.
  enum Anchor: String {
    case start, middle, end
  }

  /// The words on an arrow.
  enum Label: Equatable {
    /// What the RFC spells the same in every language.
    case same(String)
    /// The acknowledgment of a control of one's own.
    case acknowledgment(of: String)

    func text(in language: Language) -> String {
      switch (self, language) {
      case (.same(let text), _): text
      case (.acknowledgment(let control), .english): "ACK of \(control)"
      case (.acknowledgment(let control), .korean): "\(control)의 ACK"
      }
    }
  }

  static let nodes = [
    Node(state: .closed, x: 390, y: 24),
    Node(state: .listen, x: 390, y: 92),
    Node(state: .synReceived, x: 120, y: 160),
    Node(state: .synSent, x: 660, y: 160),
    Node(state: .established, x: 390, y: 228),
    Node(state: .finWait1, x: 120, y: 296),
    Node(state: .closeWait, x: 660, y: 296),
    Node(state: .finWait2, x: 120, y: 364),
    Node(state: .closing, x: 390, y: 364),
    Node(state: .lastAck, x: 660, y: 364),
    Node(state: .timeWait, x: 390, y: 428),
    Node(state: .closed, x: 660, y: 428, isEnd: true),
  ]

  static let edges = [
    Edge(
      from: .closed, to: .listen, way: Way(378, 39, .down(77)), label: .same("passive OPEN"), place: (370, 62, .end)),
    Edge(from: .listen, to: .closed, way: Way(402, 77, .down(39)), label: .same("CLOSE"), place: (410, 62, .start)),
    Edge(
      from: .closed, to: .synSent, way: Way(462, 18, .across(680), .down(145)), label: .same("active OPEN / SYN"),
      place: (571, 12, .middle)),
    Edge(
      from: .synSent, to: .closed, way: Way(656, 145, .down(34), .across(462)), label: .same("CLOSE"),
      place: (559, 48, .middle)),
    Edge(
      from: .listen, to: .synReceived, way: Way(318, 92, .across(120), .down(145)), label: .same("SYN / SYN-ACK"),
      place: (219, 86, .middle)),
    Edge(
      from: .listen, to: .synSent, way: Way(462, 92, .across(620), .down(145)), label: .same("SEND / SYN"),
      place: (541, 86, .middle)),
    Edge(
      from: .synSent, to: .synReceived, way: Way(588, 160, .across(192)), label: .same("SYN / SYN-ACK"),
      place: (390, 154, .middle)),
    Edge(
      from: .synReceived, to: .established, way: Way(150, 175, .down(220), .across(318)),
      label: .acknowledgment(of: "SYN"), place: (234, 214, .middle)),
    Edge(
      from: .synSent, to: .established, way: Way(630, 175, .down(220), .across(462)), label: .same("SYN-ACK / ACK"),
      place: (546, 214, .middle)),
    Edge(
      from: .synReceived, to: .finWait1, way: Way(96, 175, .down(281)), label: .same("CLOSE / FIN"),
      place: (88, 262, .end)),
    Edge(
      from: .established, to: .finWait1, way: Way(318, 238, .across(150), .down(281)), label: .same("CLOSE / FIN"),
      place: (234, 254, .middle)),
    Edge(
      from: .established, to: .closeWait, way: Way(462, 238, .across(660), .down(281)), label: .same("FIN / ACK"),
      place: (561, 254, .middle)),
    Edge(
      from: .closeWait, to: .lastAck, way: Way(660, 311, .down(349)), label: .same("CLOSE / FIN"),
      place: (668, 334, .start)),
    Edge(
      from: .finWait1, to: .finWait2, way: Way(120, 311, .down(349)), label: .acknowledgment(of: "FIN"),
      place: (112, 334, .end)),
    Edge(
      from: .finWait1, to: .closing, way: Way(192, 290, .across(390), .down(349)), label: .same("FIN / ACK"),
      place: (291, 284, .middle)),
    Edge(
      from: .finWait1, to: .timeWait, way: Way(192, 302, .across(210), .down(420), .across(318)),
      label: .same("FIN-ACK / ACK"), place: (216, 394, .start)),
    Edge(
      from: .finWait2, to: .timeWait, way: Way(120, 379, .down(436), .across(318)), label: .same("FIN / ACK"),
      place: (128, 450, .start)),
    Edge(
      from: .closing, to: .timeWait, way: Way(390, 379, .down(413)), label: .acknowledgment(of: "FIN"),
      place: (398, 401, .start)),
    Edge(
      from: .timeWait, to: .closed, way: Way(462, 428, .across(588)), label: .same("2MSL"), place: (525, 422, .middle)),
    Edge(
      from: .lastAck, to: .closed, way: Way(660, 379, .down(413)), label: .acknowledgment(of: "FIN"),
      place: (668, 401, .start)),
  ]
}
