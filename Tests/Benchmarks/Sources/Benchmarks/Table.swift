import Foundation

/// The table of README.md, printed row by row.
struct Table {
  /// Whether every figure so far is within its bound.
  private(set) var isWithinBounds = true

  init() { print("| what | measured | bound |\n|---|---|---|") }

  mutating func row(
    _ what: String, _ figure: Double, _ unit: String, atMost: Double? = nil, atLeast: Double? = nil
  ) {
    let holds = atMost.map { figure <= $0 } ?? atLeast.map { figure >= $0 } ?? true
    if !holds { isWithinBounds = false }
    let bound =
      atMost.map { "at most \(Self.text($0))" } ?? atLeast.map { "at least \(Self.text($0))" } ?? "–"
    let measured = unit.isEmpty ? Self.text(figure) : "\(Self.text(figure)) \(unit)"
    print("| \(what) | \(measured) | \(bound)\(holds ? "" : " (missed)") |")
  }

  private static func text(_ figure: Double) -> String {
    var digits = String(Int(figure.rounded()))
    var groups: [String] = []
    while digits.count > 3 {
      groups.insert(String(digits.suffix(3)), at: 0)
      digits = String(digits.dropLast(3))
    }
    return ([digits] + groups).joined(separator: ",")
  }
}
