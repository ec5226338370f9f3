/// A value that writes its JSON itself, because there may be too many of it for a general encoder: a long trace has
/// millions of numbers for its colours, and tens of thousands of places that write a name.
protocol WrittenAnswer: Encodable {
  /// Appends the value as JSON.
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

  /// The frame's content that tells the client this as the parameters of a notification.
  func notification(_ method: String) -> [UInt8] {
    var bytes = Array(#"{"jsonrpc":"2.0","method":"#.utf8)
    bytes.append(json: method)
    bytes += Array(#","params":"#.utf8)
    write(to: &bytes)
    bytes.append(UInt8(ascii: "}"))
    return bytes
  }
}

extension Array: WrittenAnswer where Element: WrittenAnswer {
  func write(to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "["))
    for index in indices {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      self[index].write(to: &bytes)
    }
    bytes.append(UInt8(ascii: "]"))
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

  /// Appends a text as a JSON string.
  mutating func append(json text: String) {
    append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"):
        append(UInt8(ascii: "\\"))
        append(byte)
      case 0x0a:
        append(UInt8(ascii: "\\"))
        append(UInt8(ascii: "n"))
      case 0..<0x20:
        self += Array("\\u00".utf8)
        for half in [byte >> 4, byte & 15] { append(half < 10 ? 0x30 + half : 0x57 + half) }
      default: append(byte)
      }
    }
    append(UInt8(ascii: "\""))
  }

  /// Appends `"key":` as it stands, behind what `sign` is.
  mutating func append(_ sign: StaticString, _ key: StaticString) {
    append(sign)
    append(UInt8(ascii: "\""))
    append(key)
    append(UInt8(ascii: "\""))
    append(UInt8(ascii: ":"))
  }

  /// Appends ASCII as it stands.
  mutating func append(_ text: StaticString) {
    text.withUTF8Buffer { append(contentsOf: $0) }
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
