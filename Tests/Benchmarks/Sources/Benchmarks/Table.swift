import Foundation

/// The table of README.md, printed row by row.
struct Table {
  /// A bound of a figure.
  enum Bound {
    case atMost(Double)
    case atLeast(Double)
    /// At most so much time.
    case time(Double)
    /// At least so much in a time.
    case rate(Double)
    case none
  }

  /// How many times as long as their bounds say things may take: 1, or more where the machine is not known.
  let timeAllowance: Double
  /// Whether every figure so far is within its bound.
  private(set) var isWithinBounds = true

  init(timeAllowance: Double) {
    self.timeAllowance = timeAllowance
    print("| what | measured | bound |\n|---|---|---|")
  }

  /// Prints a figure with its bound, both with `digits` digits behind the point.
  mutating func row(
    _ what: String, _ figure: Double, unit: String = "", digits: Int = 0, _ bound: Bound = .none
  ) {
    func text(_ number: Double) -> String {
      Self.text(number, digits: digits) + (unit.isEmpty ? "" : " \(unit)")
    }
    var (most, least): (Double?, Double?) = (nil, nil)
    switch bound {
    case .atMost(let bound): most = bound
    case .time(let bound): most = bound * timeAllowance
    case .atLeast(let bound): least = bound
    case .rate(let bound): least = bound / timeAllowance
    case .none: break
    }
    let holds = most.map { figure <= $0 } ?? least.map { figure >= $0 } ?? true
    if !holds { isWithinBounds = false }
    let limit = most.map { "at most \(text($0))" } ?? least.map { "at least \(text($0))" } ?? "–"
    row(what, text(figure), "\(limit)\(holds ? "" : " (missed)")")
  }

  /// Prints what is no figure.
  func row(_ what: String, _ found: String, _ bound: String = "–") {
    print("| \(what) | \(found) | \(bound) |")
    fflush(nil)
  }

  /// `1,234.5`
  private static func text(_ figure: Double, digits: Int) -> String {
    let parts = String(format: "%.\(digits)f", figure).split(separator: ".")
    var whole = String(parts[0])
    var groups: [String] = []
    while whole.count > 3 {
      groups.insert(String(whole.suffix(3)), at: 0)
      whole = String(whole.dropLast(3))
    }
    return ([whole] + groups).joined(separator: ",") + (digits > 0 ? ".\(parts[1])" : "")
  }
}
