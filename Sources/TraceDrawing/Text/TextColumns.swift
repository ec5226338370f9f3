import TCP
import TraceChecking
import TraceText

/// Which columns of a text drawing hold what: times, numbers, left states, the left lifeline, the lane between the
/// lifelines, the right lifeline, right states.
struct TextColumns {
  /// Where times end; 0 without times.
  let timeEnd: Int
  /// Where the numbers of segments end.
  let numberEnd: Int
  /// Where the states on the left end.
  let stateEnd: Int
  /// The first column of the left lifeline.
  let left: Int
  /// The columns between the lifelines.
  let lane: Range<Int>
  /// The first column of the right lifeline, directly behind the lane.
  var right: Int { lane.upperBound }
  /// Where the states on the right begin.
  let rightState: Int
  /// The most columns of a line.
  let width: Int

  /// The lane of a drawing with short labels.
  private static let usualLane = 41
  /// Wider than this, text is hard to read.
  private static let widestText = 72

  init(_ drawing: Drawing, labels: TextLabels, glyphs: TextGlyphs, width: Int) {
    self.width = width
    let states = Self.stateColumns(drawing)
    timeEnd = Clock(drawing).map(\.columns) ?? 0
    let digits = max(
      3, String(drawing.earlierSegments + drawing.segments).utf8.count + (drawing.crossings.isEmpty ? 0 : 2))
    numberEnd = (timeEnd > 0 ? timeEnd + 2 : 0) + digits
    let unit = glyphs.unit
    // Rather a narrow gutter than a narrow lane.
    let fixed = numberEnd + states.first + 1 + unit + unit + 1 + states.second
    // An arrival has room in any case: dots, its number, a short arrow.
    let least =
      Arrow.short(glyphs) + glyphs.dots.columns
      + String(drawing.earlierSegments + drawing.segments).utf8.count + 6
    let room = max(least, width - fixed - 1)
    let wanted = max(Self.usualLane, labels.widest, min(labels.widestText, Self.widestText))
    let gap = min(3, max(1, room - wanted))
    stateEnd = numberEnd + gap + states.first
    left = stateEnd + 1
    let start = left + unit
    lane = start..<start + min(wanted, max(least, width - fixed - gap))
    rightState = lane.upperBound + unit + 1
  }

  /// The columns of the longest state shown on each side.
  private static func stateColumns(_ drawing: Drawing) -> Pair<Int> {
    var columns = Pair(6, 6)
    for side in 0...1 {
      let shown = [drawing.opening[side]] + drawing.rows.map { $0.shown[side] }
      columns[side] = shown.reduce(6) { max($0, $1?.name.utf8.count ?? 0) }
    }
    return columns
  }
}

/// The times of a drawing, in seconds with as many decimals as the finest needs.
struct Clock {
  private let decimals: Int
  /// The columns of the longest time.
  let columns: Int

  /// `nil` where no row has a time.
  init?(_ drawing: Drawing) {
    guard let decimals = drawing.timeDecimals else { return nil }
    self.decimals = decimals
    let latest = drawing.rows.lazy.compactMap(\.time).max() ?? 0
    columns = Seconds.text(latest, decimals: decimals).utf8.count
  }

  /// `1.250` of 1,250,000 microseconds, with three decimals.
  func text(_ microseconds: Int64) -> String { Seconds.text(microseconds, decimals: decimals) }
}
