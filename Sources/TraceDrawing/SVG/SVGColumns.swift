import TCP
import TraceChecking

/// Where everything stands from left to right: numbers, clock, states, the two lifelines, states. All
/// drawings of a picture share it. Lengths are pixels at 100 %.
///
/// The widths of texts are columns times an advance that is a little more than that of the usual fonts, so
/// that nothing is cut off or overlaps where another font steps in.
struct SVGColumns {
  static let fontSize = 13
  static let titleSize = 16
  /// The room of a column of text; DejaVu Sans Mono takes 7.83 of it.
  static let advance = 8
  /// The room of a column of a title; DejaVu Sans Mono takes 9.63 of it.
  static let titleAdvance = 10
  /// From one baseline to the next.
  static let lineHeight = 17
  static let margin = 20
  /// Between a lifeline and the texts beside it.
  static let gap = 14
  /// Names are broken after so many columns.
  static let nameColumns = 24

  /// The columns between the lifelines that the texts of segments have, without the gaps beside the
  /// lifelines.
  private(set) var labelColumns: Int
  /// Where the numbers of segments end.
  private(set) var numbersEnd: Int
  /// Where the times end.
  private(set) var clockEnd: Int
  /// The lifelines of both endpoints.
  private(set) var lifelines: Pair<Int>
  private(set) var width: Int

  /// - Parameter labels: by drawing and row, the columns of the words on an arrow in one line.
  init(_ drawings: [Drawing], labels: [[Int32]]) {
    var label = 40
    var states = Pair(0, 0)
    var numbers = 0
    var clock = 0
    var names = 0
    for (drawing, columns) in zip(drawings, labels) {
      label = max(label, Int(columns.max() ?? 0))
      for crossing in drawing.crossings {
        label = max(label, Int(columns[crossing.lowerBound] + columns[crossing.lowerBound + 1]) + 4)
      }
      numbers = max(numbers, drawing.numberColumns)
      for side in 0...1 { states[side] = max(states[side], drawing.stateColumns(side)) }
      if let decimals = drawing.timeDecimals {
        let longest = drawing.rows.lazy.compactMap(\.time).map {
          SVGClock.columns(of: $0, decimals: decimals)
        }.max()
        clock = max(clock, longest ?? 0)
      }
      for side in 0...1 {
        let lines = SVGLine.lines(
          of: SVGWord.words(of: drawing.names[side]), columns: Self.nameColumns)
        names = max(names, lines.lazy.map(\.columns).max() ?? 0)
      }
    }
    labelColumns = min(label, 56)
    numbersEnd = Self.margin + numbers * Self.advance
    clockEnd = clock == 0 ? numbersEnd : numbersEnd + 2 * Self.advance + clock * Self.advance
    let half = SVGColumns.nameBoxWidth(names) / 2
    let left = max(clockEnd + 2 * Self.advance + states.first * Self.advance + Self.gap, Self.margin + half)
    let right = left + labelColumns * Self.advance + 2 * Self.gap + 2 * Self.advance
    lifelines = Pair(left, right)
    width = right + max(Self.gap + states.second * Self.advance, half) + Self.margin
  }

  /// The box of a name of so many columns.
  static func nameBoxWidth(_ columns: Int) -> Int { columns * advance + 24 }

  /// The middle between the lifelines.
  var middle: Int { (lifelines.first + lifelines.second) / 2 }
  /// The columns of text in a box between the lifelines.
  var boxColumns: Int { labelColumns - 1 }
  /// The columns of each label where two segments cross.
  var halfColumns: Int { (labelColumns - 2) / 2 }
  /// The columns of a title.
  var titleColumns: Int { (width - 2 * Self.margin) / Self.titleAdvance }
  /// The columns of the title of a phase.
  var phaseColumns: Int { (width - 2 * Self.margin - 8) / Self.advance }

  /// The numbers with which an endpoint begins, in the names of RFC 9293, 3.3.1.
  static func openingLines(of drawing: Drawing, _ side: Int) -> [String] {
    let numbers = drawing.openingNumbers[side]
    return [numbers.sends.map { "SND.NXT=\($0)" }, numbers.receives.map { "RCV.NXT=\($0)" }].compactMap { $0 }
  }

  /// How far along the x axis an endpoint's segments go for each pixel: 1 from left to right, -1 from right
  /// to left.
  static func direction(of sender: Int) -> Int { sender == 0 ? 1 : -1 }
}

extension Drawing {
  /// The columns of the widest number, or of two that cross.
  fileprivate var numberColumns: Int {
    let digits = String(earlierSegments + segments).count
    return crossings.isEmpty ? digits : 2 * digits + 2
  }

  /// The columns of the widest text outside of a lifeline.
  fileprivate func stateColumns(_ side: Int) -> Int {
    var columns = opening[side]?.name.utf8.count ?? 0
    for line in SVGColumns.openingLines(of: self, side) { columns = max(columns, line.utf8.count) }
    for row in rows {
      if let state = row.shown[side] { columns = max(columns, state.name.utf8.count) }
    }
    return columns
  }
}
