import Problems
import TraceText

extension LineReader {
  /// `@0.120`, `@120ms`, `@+200ms` before a sender; without a unit seconds.
  ///
  /// - Parameter hasSign: whether the `@` stands there; without, the time is reported, and read all the same.
  mutating func readTime(_ bytes: Span<UInt8>, hasSign: Bool = true) {
    let from = cursor
    var position = hasSign ? from + 1 : from
    let isRelative = byte(bytes, position) == Ascii.plus
    if isRelative { position += 1 }
    let digits = position
    while Ascii.isDigit(byte(bytes, position)) || byte(bytes, position) == Ascii.underscore { position += 1 }
    let wholeEnd = position
    var fractionEnd = position
    if byte(bytes, position) == Ascii.period, Ascii.isDigit(byte(bytes, position + 1)) {
      position += 1
      while Ascii.isDigit(byte(bytes, position)) { position += 1 }
      fractionEnd = position
    }
    let unit = TimeUnit.read(bytes, position, end)
    position = unit?.end ?? position
    var last = position
    while last < end, !Ascii.isBlank(bytes[last]) { last += 1 }
    cursor = last
    sink.token(.time, from, last, .time)
    guard let unit, last == position, wholeEnd > digits,
      let time = unit.microseconds(bytes, digits..<wholeEnd, wholeEnd..<fractionEnd),
      time <= Int64.max / 4 - (isRelative ? clock : 0)
    else { return report(.badTime, from, last) }
    let absolute = isRelative ? clock + time : time
    if absolute < clock {
      // Both times as finely as this one is written, so that they compare at a glance.
      let decimals = unit.scale == 1_000_000 ? min(6, max(0, fractionEnd - wholeEnd - 1)) : 0
      return report(.badTime, from, last, expected: TimeUnit.seconds(clock, decimals: decimals))
    }
    if !hasSign {
      let time = "@" + text(from, last)
      report(.badTime, from, last, expected: time, fixes: [write(time, from, last)])
    }
    clock = absolute
    detail.time = absolute
    hasDetail = true
    statement.marks.add(.hasTime)
  }

  /// Whether a time without its `@` stands at the cursor: `+200ms`, `0.120` or `200ms` before a sender.
  func lacksTimeSign(_ bytes: Span<UInt8>) -> Bool {
    var position = cursor
    let isRelative = byte(bytes, position) == Ascii.plus
    if isRelative { position += 1 }
    let digits = position
    while Ascii.isDigit(byte(bytes, position)) { position += 1 }
    guard position > digits else { return false }
    let wholeEnd = position
    if byte(bytes, position) == Ascii.period {
      position += 1
      while Ascii.isDigit(byte(bytes, position)) { position += 1 }
      guard position > wholeEnd + 1 else { return false }
    }
    guard let unit = TimeUnit.read(bytes, position, end), Ascii.isBlank(byte(bytes, unit.end)),
      isRelative || unit.end > wholeEnd
    else { return false }
    var next = unit.end
    while Ascii.isBlank(byte(bytes, next)) { next += 1 }
    return byte(bytes, next) == Ascii.quote || startsStatement(bytes, next)
  }
}

/// A unit of time and where it ends in the line.
struct TimeUnit {
  /// Microseconds a unit.
  var scale: Int64
  var end: Int

  /// The unit at `from`: `s`, `ms`, `us`, `µs`; seconds where none stands there, `nil` for other letters.
  static func read(_ bytes: Span<UInt8>, _ from: Int, _ end: Int) -> TimeUnit? {
    var last = from
    while last < end, !Ascii.isBlank(bytes[last]) { last += 1 }
    switch last - from {
    case 0: return TimeUnit(scale: 1_000_000, end: from)
    case 1 where bytes[from] == 0x73: return TimeUnit(scale: 1_000_000, end: last)
    case 2 where bytes[from + 1] == 0x73 && bytes[from] == 0x6d: return TimeUnit(scale: 1_000, end: last)
    case 2 where bytes[from + 1] == 0x73 && bytes[from] == 0x75: return TimeUnit(scale: 1, end: last)
    case 3 where bytes[from + 2] == 0x73 && (bytes[from] == 0xc2 || bytes[from] == 0xce):
      return TimeUnit(scale: 1, end: last)
    default: return nil
    }
  }

  /// The time of some digits before and behind the point; `nil` above 2^60 microseconds.
  func microseconds(_ bytes: Span<UInt8>, _ whole: Range<Int>, _ fraction: Range<Int>) -> Int64? {
    var time: Int64 = 0
    for position in whole where bytes[position] != Ascii.underscore {
      time = time * 10 + Int64(bytes[position] - Ascii.zero)
      guard time < 1 << 40 else { return nil }
    }
    time *= scale
    var place = scale
    for position in fraction where bytes[position] != Ascii.period {
      place /= 10
      time += Int64(bytes[position] - Ascii.zero) * place
    }
    return time < 1 << 60 ? time : nil
  }

  /// `time` in seconds as a trace writes it: `@0.12`, with no less than `decimals`.
  static func seconds(_ time: Int64, decimals: Int) -> String {
    "@\(Seconds.text(time, decimals: max(decimals, Seconds.decimals(time))))"
  }
}
