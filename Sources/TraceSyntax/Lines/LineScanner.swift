/// Finds where lines end: LF, CRLF and a lone CR all end one.
enum LineScanner {
  /// The offset of the first LF or CR at or behind `start`; the end of the text where there is none.
  ///
  /// Eight bytes are looked at in one step, because every byte of every file passes here.
  static func contentEnd(_ bytes: Span<UInt8>, from start: Int) -> Int {
    let count = bytes.count
    var position = start
    let words = bytes.bytes
    let ones: UInt64 = 0x0101_0101_0101_0101
    let highs: UInt64 = 0x8080_8080_8080_8080
    while position &+ 8 <= count {
      let word = words.unsafeLoadUnaligned(fromByteOffset: position, as: UInt64.self).littleEndian
      let feeds = word ^ 0x0a0a_0a0a_0a0a_0a0a
      let returns = word ^ 0x0d0d_0d0d_0d0d_0d0d
      let hits = (((feeds &- ones) & ~feeds) | ((returns &- ones) & ~returns)) & highs
      if hits != 0 { return position &+ (hits.trailingZeroBitCount >> 3) }
      position &+= 8
    }
    while position < count, bytes[position] != Ascii.lineFeed, bytes[position] != Ascii.carriageReturn {
      position &+= 1
    }
    return position
  }

  /// The offset of the line behind the one whose content ends at `contentEnd`.
  @inline(__always)
  static func nextLine(_ bytes: Span<UInt8>, contentEnd: Int) -> Int {
    guard contentEnd < bytes.count else { return bytes.count }
    if bytes[contentEnd] == Ascii.carriageReturn, contentEnd + 1 < bytes.count,
      bytes[contentEnd + 1] == Ascii.lineFeed
    {
      return contentEnd + 2
    }
    return contentEnd + 1
  }

  /// The number of line feeds and the line behind the last, for reserving room.
  static func countLines(_ bytes: Span<UInt8>) -> Int {
    var lines = 1
    var position = 0
    let words = bytes.bytes
    let lows: UInt64 = 0x7f7f_7f7f_7f7f_7f7f
    while position &+ 8 <= bytes.count {
      let word = words.unsafeLoadUnaligned(fromByteOffset: position, as: UInt64.self)
      let feeds = word ^ 0x0a0a_0a0a_0a0a_0a0a
      // The high bit of every byte that is zero, exactly.
      let hits = ~(((feeds & lows) &+ lows) | feeds | lows)
      lines &+= hits.nonzeroBitCount
      position &+= 8
    }
    while position < bytes.count {
      if bytes[position] == Ascii.lineFeed { lines &+= 1 }
      position &+= 1
    }
    return lines
  }
}
