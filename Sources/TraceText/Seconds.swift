/// Times in microseconds as seconds in decimals.
package enum Seconds {
  /// `1.250` of 1,250,000 microseconds, with three decimals.
  ///
  /// - Parameter decimals: 0 to 6.
  package static func text(_ microseconds: Int64, decimals: Int) -> String {
    let seconds = microseconds / 1_000_000
    guard decimals > 0 else { return String(seconds) }
    let fraction = String(1_000_000 + microseconds % 1_000_000).dropFirst().prefix(decimals)
    return "\(seconds).\(fraction)"
  }

  /// How many decimals `microseconds` need, 0 to 6.
  package static func decimals(_ microseconds: Int64) -> Int {
    var decimals = 6
    var rest = microseconds
    while decimals > 0, rest % 10 == 0 {
      rest /= 10
      decimals -= 1
    }
    return decimals
  }
}
