/// The checksum by which edits of what was generated are noticed; FNV-1a, 64 bits, which guards against no one.
package struct Checksum: Hashable, Sendable {
  private var value: UInt64 = 0xCBF2_9CE4_8422_2325

  private init() {}

  /// That of a file's bytes.
  package init(of bytes: [UInt8]) { add(bytes) }

  /// That of a text, whatever ends its lines, without blanks at their ends.
  init(ofText bytes: some Sequence<UInt8>) {
    // Blanks count once something behind them stands on their line.
    var blanks: [UInt8] = []
    for byte in bytes {
      switch byte {
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"): blanks.append(byte)
      case UInt8(ascii: "\n"):
        blanks.removeAll(keepingCapacity: true)
        add(CollectionOfOne(byte))
      case _:
        add(blanks)
        blanks.removeAll(keepingCapacity: true)
        add(CollectionOfOne(byte))
      }
    }
  }

  /// That of lines, whatever ends them, without blanks at their ends and without blank lines above and below.
  package init(of lines: [String]) {
    let trimmed = lines.map { line in
      Array(line.utf8.reversed().drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }.reversed())
    }
    let first = trimmed.firstIndex { !$0.isEmpty } ?? trimmed.endIndex
    let last = trimmed.lastIndex { !$0.isEmpty } ?? first - 1
    for line in trimmed[first..<max(first, last + 1)] {
      add(line)
      add([UInt8(ascii: "\n")])
    }
  }

  private mutating func add(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }
  }

  /// Sixteen hexadecimal digits.
  package var text: String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
