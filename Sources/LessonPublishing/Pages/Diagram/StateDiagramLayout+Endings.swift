import TCP

/// The arrows of what ends a connection out of turn, which figure 5 of RFC 9293 does not draw: they go around it on either
/// side, and below it.
extension StateDiagramLayout {
  /// The way from a state to CLOSED at the end, or back to LISTEN; `nil` where nothing ends a connection so.
  static func ending(_ step: StateDiagram.Step) -> StateDiagramRoute? {
    let from = step.from
    switch (from, step.to) {
    case (.synReceived, .listen):
      return StateDiagramRoute(from, .listen, [(150, 145), (150, 101), (318, 101)], .amid(240, 116))
    case (.synReceived, .closed), (.finWait1, .closed), (.finWait2, .closed):
      let y = middle(of: from).y
      let points = [(48, y), (left, y), (left, bottom), (660, bottom), (660, 443)]
      return StateDiagramRoute(from, .closed, points, .before(left - 6, y + 30))
    case (.synSent, .closed), (.closeWait, .closed), (.lastAck, .closed):
      let y = middle(of: from).y
      let points = [(732, y), (right, y), (right, 428), (732, 428)]
      return StateDiagramRoute(from, .closed, points, .after(right + 6, y + 30))
    case (.established, .closed):
      let points = [(440, 243), (440, 270), (520, 270), (520, 420), (588, 420)]
      return StateDiagramRoute(from, .closed, points, .after(526, 330))
    case (.closing, .closed):
      return StateDiagramRoute(
        from, .closed, [(462, 364), (520, 364), (520, 420), (588, 420)], .after(526, 394))
    case (.timeWait, .closed):
      let points = [(390, 443), (390, bottom), (660, bottom), (660, 443)]
      return StateDiagramRoute(from, .closed, points, .after(398, bottom + 14))
    default: return nil
    }
  }

  /// The room that the picture takes with some of them: where it begins, its width and its height.
  static func frame(around steps: [StateDiagram.Step]) -> (left: Int, width: Int, height: Int) {
    let points = steps.compactMap(ending).flatMap(\.points)
    let margin = points.contains { $0.x == left } ? words : 0
    let more = points.contains { $0.x == right } ? words : 0
    let height = points.contains { $0.y == bottom } ? bottom + 24 : size.height
    return (-margin, size.width + margin + more, height)
  }

  private static let left = 12
  private static let right = 756
  private static let bottom = 474
  /// The room for what stands beside the outermost arrows.
  private static let words = 80
}
