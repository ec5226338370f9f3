import TCP
import TraceChecking

/// Where the rows of one drawing stand from top to bottom.
///
/// Rows follow one another evenly, each with the height of its texts. A segment in flight slants from its row
/// to that of its arrival. Where both have times, the arrival is put so far down that the drop grows with the
/// time on the way: the slowest segment of the drawing drops at least `SVGPlan.slowest`.
struct SVGPlan {
  /// Of each row: the height of its arrow or mark; of a box and of a phase its upper edge.
  private(set) var heights: [Int32] = []
  /// The phases, with the upper and lower edge of the band behind each.
  private(set) var bands: [(row: Int, edges: Range<Int>)] = []
  /// The gaps in the lifelines where segments are not shown.
  private(set) var gaps: [Range<Int>] = []
  /// By row, the part it has in two segments that depart at one height and arrive at one.
  private(set) var parts: [Int: CrossingPart] = [:]
  /// By the row of a departure, the rows of the arrivals after the first.
  private(set) var copies: [Int: [Int]] = [:]
  /// Where the lifelines begin.
  private(set) var top: Int
  /// Where the lifelines end.
  private(set) var bottom: Int

  /// The part of a row in a crossing.
  enum CrossingPart {
    /// The first departure; it writes the number of the other one too.
    case first(arrival: Int, other: Int32)
    /// The second departure, and where it arrives.
    case second(arrival: Int)
    /// An arrival, which needs no number.
    case arrival
  }

  /// How far the slowest of the segments with times at both ends drops at least.
  private static let slowest: Int64 = 88
  /// How far any segment in flight drops at least.
  private static let least: Int64 = 34
  private static let crossingDrop = 64

  /// - Parameters:
  ///   - labels: by row, the columns of the words on an arrow in one line.
  ///   - top: where the lifelines begin, below the names.
  init(_ drawing: Drawing, _ columns: SVGColumns, labels: [Int32], top: Int) {
    self.top = top
    bottom = top
    heights.reserveCapacity(drawing.rows.count)
    addOpening(drawing)
    let longest = Self.longestFlight(in: drawing)
    var crossings = drawing.crossings[...]
    var row = 0
    while row < drawing.rows.count {
      if let crossing = crossings.first, crossing.lowerBound == row {
        crossings.removeFirst()
        if addCrossing(crossing, drawing, columns) {
          row = crossing.upperBound
          continue
        }
      }
      add(row, drawing, columns, label: labels[row], longest: longest)
      row += 1
    }
    endBand()
    bottom += 10
  }

  /// Makes room for the states and numbers with which the endpoints begin.
  private mutating func addOpening(_ drawing: Drawing) {
    let lines = (0...1).map {
      (drawing.opening[$0] == nil ? 0 : 1) + SVGColumns.openingLines(of: drawing, $0).count
    }
    bottom += 8 + SVGColumns.lineHeight * (lines.max() ?? 0)
  }

  private mutating func add(
    _ row: Int, _ drawing: Drawing, _ columns: SVGColumns, label: Int32, longest: Int64
  ) {
    switch drawing.rows[row].kind {
    case .segment(let segment):
      let lines =
        Int(label) <= columns.labelColumns
        ? 1
        : SVGLine.lines(
          of: SVGLabel.words(of: segment, in: drawing.rows[row], of: drawing),
          columns: columns.labelColumns
        ).count
      let below = segment.arrivesTwice || segment.travel == .departs(row: -1) ? 24 : 9
      place(above: Self.aboveArrow(lines: lines) + segment.markHeight, below: below)
    case .arrival(let arrival):
      if arrival.isLater(than: row, in: drawing) { copies[Int(arrival.departure), default: []].append(row) }
      let natural = bottom + 18
      let due = Int(heights[Int(arrival.departure)]) + drop(of: arrival, row, drawing, longest: longest)
      place(above: max(natural, due) - bottom, below: 24)
    case .event: place(above: 16, below: 13)
    case .states:
      if drawing.rows[row].isEmpty { place(above: 0, below: 0) } else { place(above: 16, below: 13) }
    case .omission:
      place(above: 24, below: 24)
      gaps.append(bottom - 42..<bottom - 6)
    case .note:
      addBox(lines: Self.lines(of: SVGWord.words(of: drawing.text(of: drawing.rows[row])), columns))
    case .problem(let number, let isExpected):
      let words = SVGLabel.words(
        of: drawing.problem(number), isExpected: isExpected, in: drawing.language)
      addBox(lines: Self.lines(of: words, columns, isProblem: true))
    case .phase:
      endBand()
      let title = SVGLine.lines(
        of: SVGWord.words(of: drawing.text(of: drawing.rows[row])), columns: columns.phaseColumns)
      bottom += 8
      bands.append((row, bottom..<bottom))
      place(above: 0, below: 12 + SVGColumns.lineHeight * title.count)
    }
  }

  /// The lines of a box between the lifelines; a problem's has an icon before them.
  private static func lines(of words: [SVGWord], _ columns: SVGColumns, isProblem: Bool = false) -> Int {
    SVGLine.lines(of: words, columns: columns.boxColumns - (isProblem ? 3 : 0)).count
  }

  private static func aboveArrow(lines: Int) -> Int { 12 + SVGColumns.lineHeight * lines }

  private mutating func place(above: Int, below: Int) {
    heights.append(Int32(bottom + above))
    bottom += above + below
  }

  private mutating func addBox(lines: Int) { place(above: 4, below: Self.boxHeight(lines: lines) + 6) }

  /// The height of a box with so many lines.
  static func boxHeight(lines: Int) -> Int { SVGColumns.lineHeight * lines + 10 }

  private mutating func endBand() {
    guard let last = bands.last else { return }
    bands[bands.count - 1].edges = last.edges.lowerBound..<bottom + 4
    bottom += 6
  }

  /// How far a segment in flight drops at least.
  private func drop(of arrival: DrawnArrival, _ row: Int, _ drawing: Drawing, longest: Int64) -> Int {
    guard longest > 0, let flight = Self.flight(of: arrival, row, in: drawing) else { return Int(Self.least) }
    return Int(Self.least + Int64(Double(Self.slowest - Self.least) * Double(flight) / Double(longest)))
  }

  /// The longest time that a segment is in flight, in microseconds; 0 where no segment has times at both
  /// ends.
  private static func longestFlight(in drawing: Drawing) -> Int64 {
    guard drawing.timeDecimals != nil else { return 0 }
    return drawing.rows.indices.reduce(0) { longest, row in
      guard case .arrival(let arrival) = drawing.rows[row].kind else { return longest }
      return max(longest, flight(of: arrival, row, in: drawing) ?? 0)
    }
  }

  /// The time between a departure and an arrival, in microseconds; `nil` unless both have times.
  private static func flight(of arrival: DrawnArrival, _ row: Int, in drawing: Drawing) -> Int64? {
    guard let end = drawing.rows[row].time, let start = drawing.rows[Int(arrival.departure)].time else {
      return nil
    }
    return max(0, end - start)
  }

  /// Places two segments that cross so that they depart and arrive at the same heights; `false` where a state
  /// would stand in another's place.
  private mutating func addCrossing(
    _ crossing: Range<Int>, _ drawing: Drawing, _ columns: SVGColumns
  ) -> Bool {
    let rows = drawing.rows[crossing]
    let second = crossing.lowerBound + 1
    guard case .segment(let one) = rows[second - 1].kind, case .segment(let other) = rows[second].kind else {
      return false
    }
    // The second may arrive in its own row, before the first does.
    let isShort = crossing.count == 3
    var departing = Pair(
      rows[second - 1].shown.first != nil ? 1 : 0, rows[second - 1].shown.second != nil ? 1 : 0)
    var arriving = Pair(0, 0)
    for row in second..<crossing.upperBound {
      for side in 0...1 where rows[row].shown[side] != nil {
        if row == second, !isShort || side == other.sender {
          departing[side] += 1
        } else {
          arriving[side] += 1
        }
      }
    }
    guard max(departing.first, departing.second, arriving.first, arriving.second) < 2 else { return false }
    let lines = zip([one, other], rows).map { segment, row in
      SVGLine.lines(
        of: SVGLabel.words(of: segment, in: row, of: drawing), columns: columns.halfColumns
      ).count
    }
    let departure = bottom + Self.aboveArrow(lines: max(lines[0], lines[1]))
    let arrival = departure + Self.crossingDrop
    heights += [Int32(departure), Int32(departure)]
    heights += repeatElement(Int32(arrival), count: crossing.count - 2)
    parts[second - 1] = .first(arrival: arrival, other: other.number)
    parts[second] = .second(arrival: arrival)
    for row in second + 1..<crossing.upperBound { parts[row] = .arrival }
    bottom = arrival + 12
    return true
  }
}

extension DrawnSegment {
  /// The room that the mark of its loss needs between its words and its arrow.
  var markHeight: Int {
    switch travel {
    case .lost, .corrupt: 3
    case .arrives, .departs, .comesOut: 0
    }
  }
}

extension DrawnArrival {
  /// Whether the segment arrived before, in an earlier row than `row`.
  fileprivate func isLater(than row: Int, in drawing: Drawing) -> Bool {
    guard case .segment(let segment) = drawing.rows[Int(departure)].kind else { return false }
    return segment.travel != .departs(row: Int32(row))
  }
}
