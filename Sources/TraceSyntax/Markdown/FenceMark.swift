/// The line that opens a code fence.
struct FenceMark: Hashable, Sendable {
  /// `` ` `` or `~`; `:` of a directive of MyST.
  var character: UInt8
  /// How many of it; three or more.
  var count: Int
  /// The words behind it.
  var information: Range<Int>

  /// The opening mark at `position`; `nil` where none stands there.
  static func opening(_ bytes: Span<UInt8>, _ position: Int, _ end: Int) -> FenceMark? {
    guard position < end else { return nil }
    let character = bytes[position]
    guard character == Ascii.backtick || character == Ascii.tilde || character == Ascii.colon else {
      return nil
    }
    var last = position
    while last < end, bytes[last] == character { last += 1 }
    guard last - position >= 3 else { return nil }
    if character == Ascii.backtick {
      for index in last..<end where bytes[index] == Ascii.backtick { return nil }
    }
    var first = last
    while first < end, Ascii.isBlank(bytes[first]) { first += 1 }
    var close = end
    while close > first, Ascii.isBlank(bytes[close - 1]) { close -= 1 }
    // Other words behind `:::` begin what holds Markdown.
    guard character != Ascii.colon || String(bytes, first, close).hasPrefix("{hstrace}") else { return nil }
    return FenceMark(character: character, count: last - position, information: first..<close)
  }

  /// Whether the line whose first letter stands at `start` closes the fence.
  func isClosed(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    var position = start
    var marks = 0
    while position < end, bytes[position] == character {
      marks += 1
      position += 1
    }
    guard marks >= count else { return false }
    while position < end, Ascii.isBlank(bytes[position]) { position += 1 }
    return position == end
  }
}
