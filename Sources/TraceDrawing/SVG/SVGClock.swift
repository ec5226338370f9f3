import TraceText

/// Times as they stand beside the rows: `0.030 s`.
enum SVGClock {
  /// `time`, microseconds, in seconds with so many decimals, 0 to 6.
  static func text(of time: Int64, decimals: Int) -> String {
    Seconds.text(time, decimals: decimals) + " s"
  }

  /// The columns of that.
  static func columns(of time: Int64, decimals: Int) -> Int {
    var columns = 1
    var rest = time / 10_000_000
    while rest > 0 {
      columns += 1
      rest /= 10
    }
    return columns + (decimals > 0 ? decimals + 1 : 0) + 2
  }
}
