import TCP

/// Where the states and arrows of the diagram stand, in pixels from its upper left corner: the places that figure 5
/// of RFC 9293 gives them.
enum StateDiagramLayout {
  static let size = (width: 640, height: 640)

  /// The box of a state.
  static func box(of state: State) -> (x: Int, y: Int, width: Int, height: Int) {
    let middle = middle(of: state)
    return (middle.x - 68, middle.y - 17, 136, 34)
  }

  private static func middle(of state: State) -> (x: Int, y: Int) {
    switch state {
    case .closed: (320, 48)
    case .listen: (320, 138)
    case .synReceived: (110, 238)
    case .synSent: (530, 238)
    case .established: (320, 328)
    case .finWait1: (110, 418)
    case .closeWait: (530, 418)
    case .finWait2: (110, 518)
    case .closing: (360, 518)
    case .lastAck: (530, 518)
    case .timeWait: (320, 614)
    }
  }

  /// All arrows, in the order of the states they leave.
  static let routes: [StateDiagramRoute] = [
    StateDiagramRoute(.closed, .listen, [(300, 65), (300, 121)], .before(292, 97)),
    StateDiagramRoute(.closed, .synSent, [(388, 48), (545, 48), (545, 221)], .amid(468, 43)),
    StateDiagramRoute(.listen, .closed, [(340, 121), (340, 65)], .after(348, 104)),
    StateDiagramRoute(.listen, .synReceived, [(252, 148), (150, 221)], .before(192, 182)),
    StateDiagramRoute(.listen, .synSent, [(388, 148), (480, 221)], .before(424, 196)),
    StateDiagramRoute(.synSent, .closed, [(500, 221), (500, 82), (376, 82), (376, 65)], .amid(446, 77)),
    StateDiagramRoute(.synSent, .synReceived, [(462, 238), (178, 238)], .amid(320, 233)),
    StateDiagramRoute(.synSent, .established, [(490, 255), (378, 311)], .after(446, 297)),
    StateDiagramRoute(.synReceived, .established, [(150, 255), (262, 311)], .after(214, 278)),
    StateDiagramRoute(.synReceived, .finWait1, [(110, 255), (110, 401)], .after(118, 345)),
    StateDiagramRoute(.established, .finWait1, [(262, 345), (150, 401)], .after(216, 386)),
    StateDiagramRoute(.established, .closeWait, [(378, 345), (490, 401)], .after(444, 370)),
    StateDiagramRoute(.finWait1, .finWait2, [(90, 435), (90, 501)], .before(82, 472)),
    StateDiagramRoute(.finWait1, .closing, [(172, 435), (320, 501)], .after(256, 466)),
    StateDiagramRoute(.finWait1, .timeWait, [(130, 435), (272, 597)], .after(256, 556, isSplit: true)),
    StateDiagramRoute(.finWait2, .timeWait, [(120, 535), (252, 606)], .before(176, 582)),
    StateDiagramRoute(.closeWait, .lastAck, [(530, 435), (530, 501)], .after(538, 472)),
    StateDiagramRoute(.closing, .timeWait, [(365, 535), (365, 597)], .after(373, 570)),
    StateDiagramRoute(
      .lastAck, .closed, [(598, 518), (626, 518), (626, 12), (340, 12), (340, 31)], .before(618, 340)),
    StateDiagramRoute(
      .timeWait, .closed, [(252, 622), (14, 622), (14, 12), (300, 12), (300, 31)], .after(22, 615)),
  ]
}

/// One arrow: its states, its way, and where its words stand.
struct StateDiagramRoute {
  let from: State
  let to: State
  /// The corners of its way; the last one is its tip.
  let points: [(x: Int, y: Int)]
  let label: Label

  /// Where words stand: their line, and where on it they begin or end.
  struct Label {
    /// The class of a text: which part of it stands at `x`.
    enum Side: String {
      case start
      case middle
      case end
    }

    var x: Int
    var y: Int
    var side: Side
    /// Whether what is sent stands on a line of its own.
    var isSplit = false

    static func before(_ x: Int, _ y: Int) -> Label { Label(x: x, y: y, side: .end) }
    static func amid(_ x: Int, _ y: Int) -> Label { Label(x: x, y: y, side: .middle) }
    static func after(_ x: Int, _ y: Int, isSplit: Bool = false) -> Label {
      Label(x: x, y: y, side: .start, isSplit: isSplit)
    }

    /// The words as lines.
    func lines(of text: (event: String, sent: String?)) -> [String] {
      guard let sent = text.sent else { return [text.event] }
      return isSplit ? [text.event, "/ \(sent)"] : ["\(text.event) / \(sent)"]
    }
  }

  init(_ from: State, _ to: State, _ points: [(Int, Int)], _ label: Label) {
    self.from = from
    self.to = to
    self.points = points.map { (x: $0.0, y: $0.1) }
    self.label = label
  }

  /// What leads this way, of several the one that the figure has; `nil` where nothing does.
  var transition: Transition? {
    TransitionTable.transitions(from: from).last { $0.to == to && !$0.cause.endsOutOfTurn }
  }

  /// The path of the arrowhead at the last point.
  var head: String {
    let tip = points[points.count - 1]
    let start = points[points.count - 2]
    let (dx, dy) = (Double(tip.x - start.x), Double(tip.y - start.y))
    let length = (dx * dx + dy * dy).squareRoot()
    let (along, across) = ((x: dx / length, y: dy / length), (x: -dy / length, y: dx / length))
    func corner(_ side: Double) -> String {
      let x = Double(tip.x) - 9 * along.x + side * 4.5 * across.x
      let y = Double(tip.y) - 9 * along.y + side * 4.5 * across.y
      return "L\(Int(x.rounded())) \(Int(y.rounded()))"
    }
    return "M\(tip.x) \(tip.y)\(corner(1))\(corner(-1))z"
  }
}

extension Cause {
  /// Whether it ends a connection at any time, which figure 5 does not draw.
  var endsOutOfTurn: Bool {
    switch self {
    case .call(let call): call == .abort
    case .arrival(let segment): segment.bits.hasAny(.rst)
    case .expiry(let timer): timer == .user
    }
  }
}
