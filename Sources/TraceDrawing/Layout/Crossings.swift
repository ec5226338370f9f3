/// Finds the rows in which two segments cross.
enum Crossings {
  /// The runs of rows in which two opposite segments depart and then arrive, with nothing between them.
  static func find(in rows: [Row]) -> [Range<Int>] {
    var crossings: [Range<Int>] = []
    var row = 0
    while row < rows.count {
      if let crossing = crossing(at: row, in: rows) {
        crossings.append(crossing)
        row = crossing.upperBound
      } else {
        row += 1
      }
    }
    return crossings
  }

  /// The crossing whose first departure is `row`: the other segment arrives before this one, at once or on a row of
  /// its own.
  private static func crossing(at row: Int, in rows: [Row]) -> Range<Int>? {
    guard row + 2 < rows.count, case .segment(let first) = rows[row].kind,
      case .departs(let firstArrival) = first.travel, firstArrival >= 0,
      case .segment(let second) = rows[row + 1].kind, second.sender == first.receiver, !second.arrivesTwice
    else { return nil }
    let end: Int
    switch second.travel {
    case .arrives:
      guard firstArrival == row + 2 else { return nil }
      end = row + 3
    case .departs(let secondArrival):
      guard secondArrival >= 0, min(firstArrival, secondArrival) == row + 2,
        max(firstArrival, secondArrival) == row + 3
      else { return nil }
      end = row + 4
    case .lost, .corrupt, .comesOut: return nil
    }
    let arriveIntact = rows[row + 2..<end].allSatisfy {
      if case .arrival(let arrival) = $0.kind { arrival.fate == .arrives && !arrival.isCopy } else { false }
    }
    let haveTimes = rows[row + 1..<end].contains { $0.time != nil }
    return arriveIntact && !haveTimes ? row..<end : nil
  }
}
