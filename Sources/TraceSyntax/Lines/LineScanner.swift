/// Where a line's content ends, and what was seen on the way.
struct LineExtent {
  /// The offset of the CR or LF; the end of the text where there is none.
  var end: Int
  /// Whether there may be bytes beyond ASCII; never false where there are.
  var mayBeBeyondAscii: Bool
}

/// Finds where lines end: LF, CRLF and a lone CR all end one.
package enum LineScanner {
  private static let highs: UInt64 = 0x8080_8080_8080_8080

  /// The extent of the line at `start`.
  ///
  /// Eight bytes are looked at in one step, because every byte of every file passes here: subtracting 0x0e from
  /// each finds those below it, of which tabs are then passed over.
  static func extent(_ bytes: Span<UInt8>, from start: Int) -> LineExtent {
    let count = bytes.count
    let words = bytes.bytes
    var position = start
    var seen: UInt64 = 0
    while position &+ 8 <= count {
      let word = words.unsafeLoadUnaligned(fromByteOffset: position, as: UInt64.self).littleEndian
      seen |= word
      let hits = (word &- 0x0e0e_0e0e_0e0e_0e0e) & ~word & highs
      if hits == 0 {
        position &+= 8
        continue
      }
      position &+= hits.trailingZeroBitCount >> 3
      let byte = bytes[position]
      if byte == Ascii.lineFeed || byte == Ascii.carriageReturn {
        return LineExtent(end: position, mayBeBeyondAscii: seen & highs != 0)
      }
      position &+= 1
    }
    while position < count, bytes[position] != Ascii.lineFeed, bytes[position] != Ascii.carriageReturn {
      seen |= UInt64(bytes[position])
      position &+= 1
    }
    return LineExtent(end: position, mayBeBeyondAscii: seen & highs != 0)
  }

  /// The offset of the first LF or CR at or behind `start`; the end of the text where there is none.
  package static func contentEnd(_ bytes: Span<UInt8>, from start: Int) -> Int {
    extent(bytes, from: start).end
  }

  /// The offset of the line behind the one whose content ends at `contentEnd`.
  @inline(__always)
  package static func nextLine(_ bytes: Span<UInt8>, contentEnd: Int) -> Int {
    guard contentEnd < bytes.count else { return bytes.count }
    if bytes[contentEnd] == Ascii.carriageReturn, contentEnd + 1 < bytes.count,
      bytes[contentEnd + 1] == Ascii.lineFeed
    {
      return contentEnd + 2
    }
    return contentEnd + 1
  }

  /// The offset of the first byte of the line that holds `offset`; between CR and LF that is the LF's own.
  static func lineStart(_ bytes: [UInt8], _ offset: Int) -> Int {
    var place = min(offset, bytes.count)
    while place > 0, !Ascii.endsLine(bytes[place - 1]) { place -= 1 }
    return place
  }

  /// For how many statements to reserve room: as many as there would be if each line had 32 bytes.
  ///
  /// Room that is not used costs addresses, but no memory.
  static func estimateLines(_ bytes: Span<UInt8>) -> Int { bytes.count / 32 + 8 }
}
