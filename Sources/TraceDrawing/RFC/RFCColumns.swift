import TraceChecking
import TraceText

/// Which columns of a figure hold what.
struct RFCColumns {
  /// The most columns of a line.
  let limit: Int
  /// Where numbers and their full stops end.
  let numberEnd: Int
  /// Where times end; meaningless without times.
  let timeEnd: Int
  /// Where the cells of the left peer begin.
  let left: Int
  /// Where the contents begin.
  let contents: Int
  /// The columns of the contents.
  let contentWidth: Int
  /// Where the cells of the right peer begin.
  let right: Int

  /// The columns of an arrow and of the spaces around it.
  private static let arrow = 5
  /// Narrower than this, contents and states are hard to read.
  private static let least = 8

  init(_ lines: [RFCLine], drawing: Drawing, _ width: DisplayWidth, limit: Int) {
    self.limit = limit
    let digits = String(lines.last { $0.number != nil }?.number ?? 1).utf8.count
    numberEnd = 3 + digits + 1
    let clock = Clock(drawing)
    timeEnd = numberEnd + (clock.map { $0.columns + 2 } ?? 0)
    left = timeEnd + 2
    var sides = Pair(6, 6)
    var wanted = 24
    for line in lines {
      for side in 0...1 where !line.isAlone(side) {
        sides[side] = max(sides[side], width.columns(of: line.sides[side]))
      }
      if !line.isComment { wanted = max(wanted, line.contents.reduce(0) { $0 + width.columns(of: $1) }) }
    }
    let room = limit - left - 2 * Self.arrow
    // Comments of a peer give way before the contents do.
    let state = 12
    for side in [1, 0] where sides.first + sides.second + wanted > room {
      sides[side] = min(sides[side], state)
    }
    // On very narrow lines with long times even the states are broken.
    while room - sides.first - sides.second < Self.least, max(sides.first, sides.second) > Self.least {
      let wider = sides.first > sides.second ? 0 : 1
      sides[wider] -= 1
    }
    contentWidth = max(Self.least, min(wanted, room - sides.first - sides.second))
    contents = left + sides.first + Self.arrow
    right = contents + contentWidth + Self.arrow
  }

  /// The columns of a peer's cell.
  func sideWidth(_ side: Int) -> Int {
    side == 0 ? contents - Self.arrow - left : max(limit - right, 12)
  }

  /// The columns of a comment between the peers.
  var commentWidth: Int { max(limit - contents, contentWidth) }
}
