/// How plain numbers are written: with `0x` or without, with `_` between groups of digits or without.
package struct NumberSpelling: Hashable, Sendable {
  /// With `0x`.
  private var isHexadecimal = false
  /// With `_` between groups of digits.
  private var isGrouped = false
  private var isLowerCase = false

  /// In decimal digits.
  package init() {}

  /// Takes over how a number is written; what it is too short to show stays, and so does all where `written` is none.
  package mutating func follow(_ written: String) {
    guard let first = written.utf8.first, first &- Ascii.zero < 10 else { return }
    isHexadecimal = written.hasPrefix("0x") || written.hasPrefix("0X")
    let digits = (isHexadecimal ? written.dropFirst(2) : written[...]).prefix { $0.isHexDigit || $0 == "_" }
    if digits.contains("_") {
      isGrouped = true
    } else if digits.count > groupSize {
      isGrouped = false
    }
    if isHexadecimal, let letter = digits.first(where: \.isLetter) { isLowerCase = letter.isLowercase }
  }

  private var groupSize: Int { isHexadecimal ? 4 : 3 }

  /// `number` so written.
  package func text(_ number: UInt32) -> String {
    if self == NumberSpelling() { return String(number) }
    let digits = Array(String(number, radix: isHexadecimal ? 16 : 10, uppercase: !isLowerCase))
    var text = isHexadecimal ? "0x" : ""
    for (place, digit) in digits.enumerated() {
      if isGrouped, place > 0, (digits.count - place) % groupSize == 0 { text += "_" }
      text.append(digit)
    }
    return text
  }
}
