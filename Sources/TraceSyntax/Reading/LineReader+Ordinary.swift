import TCP
import TraceText

/// The lines that fill long traces, as `hstrace fmt` writes them: `Client: PSH-ACK, Seq=1, ACK=2, Len=3, Win=4`.
///
/// A capture of a million segments is all but a handful such lines. They are read in one pass from the line's
/// start to its line feed without looking at any lenience: the name is compared with the last two, flags and keys
/// as whole words of up to eight bytes, and nothing is written before the line feed is reached. Whatever is
/// spelled otherwise, the first line of each endpoint, and every fault, gives -1 and is read from its start by
/// `readLine`, which knows everything that is known here; a test holds the two to the same statements.
extension LineReader {
  /// Reads the line at `start` if it is such a line, into `statement`.
  ///
  /// - Returns: the offset of the next line; -1 where the line is left to `readLine`.
  @inline(__always)
  mutating func readOrdinaryLine(_ bytes: Span<UInt8>, from start: Int) -> Int {
    let count = bytes.count
    guard let (sender, nameEnd) = document.names.recent(bytes, start, count), nameEnd &+ 8 < count,
      bytes[nameEnd] == Ascii.colon, bytes[nameEnd &+ 1] == Ascii.space, sender == first || sender == second
    else { return -1 }
    var position = nameEnd
    position &+= 2
    var line = Statement(start: start, kind: .segment)
    line.sender = sender
    var packed: UInt64 = 0
    while position < count, bytes[position] != Ascii.comma {
      guard bytes[position] > Ascii.comma, packed >> 56 == 0 else { return -1 }
      packed = packed << 8 | UInt64(bytes[position])
      position &+= 1
    }
    let bits = OrdinaryFlags.bits(packed)
    guard bits != 0 else { return -1 }
    line.bits = ControlBits(rawValue: bits)
    let numbers = OrdinaryNumbers.read(bytes, from: position, into: &line, hasAck: bits & 16 != 0)
    guard numbers > 0 else { return -1 }
    statement = line
    return numbers
  }
}

/// Flags as the canonical form joins them.
enum OrdinaryFlags {
  /// The bits of the word whose bytes are packed, first byte highest; 0 for any other word.
  @inline(__always)
  static func bits(_ packed: UInt64) -> UInt16 {
    switch packed {
    case 0x41_434b: 16  // ACK
    case 0x50_5348_2d41_434b: 24  // PSH-ACK
    case 0x46_494e_2d41_434b: 17  // FIN-ACK
    case 0x53_594e_2d41_434b: 18  // SYN-ACK
    case 0x53_594e: 2  // SYN
    default: 0
    }
  }
}

/// The items of such a line, in canonical order.
enum OrdinaryNumbers {
  /// Reads `, Seq=… , ACK=…, Len=…, Win=…` up to the line feed.
  ///
  /// - Returns: the offset of the next line; 0 where anything else stands there.
  @inline(__always)
  static func read(
    _ bytes: Span<UInt8>, from start: Int, into line: inout Statement, hasAck: Bool
  ) -> Int {
    var position = start
    let words = bytes.bytes
    var marks: UInt32 = 0
    let count = bytes.count
    while true {
      guard position &+ 7 < count else { return 0 }
      // The comma, the blank, the key and the sign are six bytes.
      let word = words.unsafeLoadUnaligned(fromByteOffset: position, as: UInt64.self).littleEndian
      position &+= 6
      var value: UInt64 = 0
      let first = position
      while position < count, bytes[position] &- 0x30 < 10 {
        value = value &* 10 &+ UInt64(bytes[position] &- 0x30)
        position &+= 1
      }
      guard position > first, position &- first <= 10, value <= 0xffff_ffff, position < count else {
        return 0
      }
      let number = UInt32(truncatingIfNeeded: value)
      switch word & 0xffff_ffff_ffff {
      case 0x3d71_6553_202c:  // ", Seq="
        guard marks == 0 else { return 0 }
        marks = SegmentMarks.hasSequence.rawValue
        line.sequenceOffset = number
      case 0x3d4b_4341_202c:  // ", ACK="
        guard hasAck, number > 1, marks < SegmentMarks.hasAcknowledgment.rawValue else { return 0 }
        marks |= SegmentMarks.hasAcknowledgment.rawValue
        line.acknowledgmentOffset = number
      case 0x3d6e_654c_202c:  // ", Len="
        guard marks < SegmentMarks.hasLength.rawValue else { return 0 }
        marks |= SegmentMarks.hasLength.rawValue
        line.lengthOffset = number
      case 0x3d6e_6957_202c:  // ", Win="
        guard marks < SegmentMarks.hasWindow.rawValue, number <= 0xffff else { return 0 }
        marks |= SegmentMarks.hasWindow.rawValue
        line.window = UInt16(truncatingIfNeeded: number)
      default: return 0
      }
      if bytes[position] == Ascii.lineFeed {
        line.marks = SegmentMarks(rawValue: marks)
        return position &+ 1
      }
      guard bytes[position] == Ascii.comma else { return 0 }
    }
  }
}
