/// An answer that writes its JSON itself, because it is too long for a general encoder: a long trace has millions of
/// numbers for its colours.
protocol WrittenAnswer: Encodable {
  /// Appends the answer as JSON.
  func write(to bytes: inout [UInt8])
}

extension WrittenAnswer {
  /// The frame's content that answers the request `id`, which is JSON already.
  func response(to id: [UInt8]) -> [UInt8] {
    var bytes = Array(#"{"jsonrpc":"2.0","id":"#.utf8)
    bytes += id
    bytes += Array(#","result":"#.utf8)
    write(to: &bytes)
    bytes.append(UInt8(ascii: "}"))
    return bytes
  }
}

extension [UInt8] {
  /// Appends a number in decimal digits.
  mutating func append(decimal number: UInt32) {
    guard number >= 10 else { return append(UInt8(ascii: "0") + UInt8(number)) }
    var divisor: UInt32 = 10
    while number / divisor >= 10 { divisor *= 10 }
    while divisor > 0 {
      append(UInt8(ascii: "0") + UInt8(number / divisor % 10))
      divisor /= 10
    }
  }

  /// Appends numbers as a JSON array.
  mutating func append(array numbers: some Collection<UInt32>) {
    append(UInt8(ascii: "["))
    var isFirst = true
    for number in numbers {
      if !isFirst { append(UInt8(ascii: ",")) }
      isFirst = false
      append(decimal: number)
    }
    append(UInt8(ascii: "]"))
  }
}
