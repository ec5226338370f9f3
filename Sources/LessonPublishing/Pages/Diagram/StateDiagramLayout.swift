import TCP

/// Where the states and arrows of the diagram stand, in pixels from its upper left corner: the places that figure 5
/// of RFC 9293 gives them, wider than high, as screens are.
enum StateDiagramLayout {
  static let size = (width: 780, height: 464)

  /// The boxes, in the order of the states; CLOSED at the end is the last.
  static let places =
    State.allCases.map { StateDiagram.Place($0) } + [StateDiagram.Place(.closed, isEnd: true)]

  static func box(of place: StateDiagram.Place) -> (x: Int, y: Int, width: Int, height: Int) {
    let middle = place.isEnd ? (x: 660, y: 428) : middle(of: place.state)
    return (middle.x - 72, middle.y - 15, 144, 30)
  }

  static func middle(of state: State) -> (x: Int, y: Int) {
    switch state {
    case .closed: (390, 24)
    case .listen: (390, 92)
    case .synReceived: (120, 160)
    case .synSent: (660, 160)
    case .established: (390, 228)
    case .finWait1: (120, 296)
    case .closeWait: (660, 296)
    case .finWait2: (120, 364)
    case .closing: (390, 364)
    case .lastAck: (660, 364)
    case .timeWait: (390, 428)
    }
  }

  /// All arrows, in the order of the states they leave.
  static let routes: [StateDiagramRoute] = [
    StateDiagramRoute(.closed, .listen, [(378, 39), (378, 77)], .before(370, 62)),
    StateDiagramRoute(.closed, .synSent, [(462, 18), (680, 18), (680, 145)], .amid(571, 13)),
    StateDiagramRoute(.listen, .closed, [(402, 77), (402, 39)], .after(410, 62)),
    StateDiagramRoute(.listen, .synReceived, [(318, 92), (120, 92), (120, 145)], .amid(219, 87)),
    StateDiagramRoute(.listen, .synSent, [(462, 92), (620, 92), (620, 145)], .amid(541, 87)),
    StateDiagramRoute(.synSent, .closed, [(656, 145), (656, 34), (462, 34)], .amid(559, 48)),
    StateDiagramRoute(.synSent, .synReceived, [(588, 160), (192, 160)], .amid(390, 155)),
    StateDiagramRoute(.synSent, .established, [(630, 175), (630, 220), (462, 220)], .amid(546, 215)),
    StateDiagramRoute(.synReceived, .established, [(150, 175), (150, 220), (318, 220)], .amid(234, 215)),
    StateDiagramRoute(.synReceived, .finWait1, [(96, 175), (96, 281)], .before(88, 250)),
    StateDiagramRoute(.established, .finWait1, [(318, 238), (150, 238), (150, 281)], .amid(234, 252)),
    StateDiagramRoute(.established, .closeWait, [(462, 238), (660, 238), (660, 281)], .amid(561, 252)),
    StateDiagramRoute(.finWait1, .finWait2, [(120, 311), (120, 349)], .before(112, 334)),
    StateDiagramRoute(.finWait1, .closing, [(192, 290), (390, 290), (390, 349)], .amid(291, 285)),
    StateDiagramRoute(
      .finWait1, .timeWait, [(192, 302), (210, 302), (210, 420), (318, 420)], .after(216, 394, isSplit: true)),
    StateDiagramRoute(.finWait2, .timeWait, [(120, 379), (120, 436), (318, 436)], .after(128, 449)),
    StateDiagramRoute(.closeWait, .lastAck, [(660, 311), (660, 349)], .after(668, 334)),
    StateDiagramRoute(.closing, .timeWait, [(390, 379), (390, 413)], .after(398, 401)),
    StateDiagramRoute(.lastAck, .closed, [(660, 379), (660, 413)], .after(668, 401)),
    StateDiagramRoute(.timeWait, .closed, [(462, 428), (588, 428)], .amid(525, 456)),
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
