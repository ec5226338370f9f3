import TraceText

/// One line of block style in YAML: its indentation, the dashes of lists, and what stands behind them.
struct YAMLLineParts {
  private let bytes: ArraySlice<UInt8>
  private let start: Int
  /// Behind the line's text.
  let end: Int
  /// Where the next line begins.
  let next: Int
  /// Behind the blanks and dashes at its beginning.
  private var first: Int
  /// Whether there are dashes.
  private var isItem = false

  /// The line that `place` stands in.
  init(_ bytes: ArraySlice<UInt8>, around place: Int) {
    self.bytes = bytes
    let isBreak = { (byte: UInt8) in byte == 0x0A || byte == 0x0D }
    var start = min(place, bytes.endIndex)
    while start > bytes.startIndex, !isBreak(bytes[start - 1]) { start -= 1 }
    let end = bytes[start...].firstIndex(where: isBreak) ?? bytes.endIndex
    self.start = start
    self.end = end
    next = min(end + 1, bytes.endIndex)
    first = start
    while first < end {
      if bytes[first] == 0x20 {
        first += 1
      } else if bytes[first] == UInt8(ascii: "-"), first + 1 < end, bytes[first + 1] == 0x20 {
        isItem = true
        first += 2
      } else {
        break
      }
    }
  }

  /// How many blanks it begins with.
  var indentation: Int { bytes[start..<end].prefix { $0 == 0x20 }.count }
  var isBlank: Bool { first == end }

  /// Whether a text of several lines begins at its end: `description: |`.
  var opensBlock: Bool {
    var last = end
    while last > first, bytes[last - 1] == 0x20 || bytes[last - 1] == 0x09 { last -= 1 }
    while last > first, [0x2B, 0x2D].contains(bytes[last - 1]) || (0x30...0x39).contains(bytes[last - 1]) {
      last -= 1
    }
    guard last > first, bytes[last - 1] == UInt8(ascii: "|") || bytes[last - 1] == UInt8(ascii: ">") else {
      return false
    }
    return last - 1 == first || bytes[last - 2] == 0x20
  }

  /// The text that should stand in quotation marks, since `colon` is not the first colon of the line: what stands behind
  /// the key, or all of a list's item; `nil` where the line is no key with a plain text.
  func value(before colon: Int) -> ByteRange? {
    guard first < colon, colon < end, let key = (first..<end).first(where: isColon), key < colon else {
      return nil
    }
    let word = String(decoding: bytes[first..<key], as: UTF8.self)
    guard !word.contains(where: { "{}[]\"'#,".contains($0) }) else { return nil }
    var value = key + 1
    while value < end, bytes[value] == 0x20 || bytes[value] == 0x09 { value += 1 }
    if isItem, !MetadataDecoder.allKeys.contains(word) { value = first }
    var last = value
    for index in value..<end where bytes[index] != 0x20 && bytes[index] != 0x09 {
      if bytes[index] == UInt8(ascii: "#"), index > value, bytes[index - 1] == 0x20 { break }
      last = index + 1
    }
    guard value < last, !"\"'[]{}|>&*!%@`,?".utf8.contains(bytes[value]) else { return nil }
    return ByteRange(value, last)
  }

  /// The full-width colon behind the first word, if `isKey` takes that for a key by its bytes, those behind the colon
  /// and whether the line is indented.
  func wideColon(isKey: (ByteRange, ByteRange, Bool) -> Bool) -> ByteRange? {
    let stop = Set("\"'[]{}#:, \t&*!|>".utf8)
    guard
      let colon = (first..<end).first(where: {
        stop.contains(bytes[$0]) || WideColon.stands(at: $0, in: bytes)
      }),
      colon > first, WideColon.stands(at: colon, in: bytes), colon + 3 <= end
    else { return nil }
    var value = colon + 3
    while value < end, bytes[value] == 0x20 { value += 1 }
    var last = end
    while last > value, bytes[last - 1] == 0x20 { last -= 1 }
    guard isKey(ByteRange(first, colon), ByteRange(value, last), first > start) else { return nil }
    return ByteRange(colon, colon + 3)
  }

  /// What stands before a colon, without blanks and dashes.
  func word(before colon: ByteRange) -> String {
    String(decoding: bytes[first..<colon.lowerBound], as: UTF8.self)
  }

  /// Whether a colon that ends a key stands at `index`.
  private func isColon(_ index: Int) -> Bool {
    bytes[index] == UInt8(ascii: ":")
      && (index + 1 == end || bytes[index + 1] == 0x20 || bytes[index + 1] == 0x09)
  }
}
