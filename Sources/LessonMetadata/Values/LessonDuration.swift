/// Reads durations as ISO 8601 writes them.
enum LessonDuration {
  /// The whole minutes of a duration in weeks, or in days, hours, minutes and seconds (`P1DT2H`, `PT1H30M`),
  /// rounded up; `nil` where it is not one, is zero, or has a part of more than four digits. Years and months
  /// have no fixed length and are not read.
  static func minutes(_ text: String) -> Int? {
    var rest = Array(text.utf8)[...]
    guard rest.popFirst() == UInt8(ascii: "P") else { return nil }
    if let weeks = part(&rest, UInt8(ascii: "W")) {
      return rest.isEmpty && weeks > 0 ? weeks * 7 * 24 * 60 : nil
    }
    let days = part(&rest, UInt8(ascii: "D"))
    var seconds = (days ?? 0) * 86_400
    if !rest.isEmpty {
      guard rest.popFirst() == UInt8(ascii: "T") else { return nil }
      let hours = part(&rest, UInt8(ascii: "H"))
      let minutes = part(&rest, UInt8(ascii: "M"))
      let last = part(&rest, UInt8(ascii: "S"))
      guard rest.isEmpty, hours != nil || minutes != nil || last != nil else { return nil }
      seconds += (hours ?? 0) * 3_600 + (minutes ?? 0) * 60 + (last ?? 0)
    }
    return seconds > 0 ? (seconds + 59) / 60 : nil
  }

  /// Takes up to four digits and their unit off the front; takes nothing where another unit stands there.
  private static func part(_ bytes: inout ArraySlice<UInt8>, _ unit: UInt8) -> Int? {
    let digits = bytes.prefix { (0x30...0x39).contains($0) }
    guard (1...4).contains(digits.count), bytes.dropFirst(digits.count).first == unit else { return nil }
    bytes = bytes.dropFirst(digits.count + 1)
    return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }
}
