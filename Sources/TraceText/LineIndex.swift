/// Finds the line and the column of any byte of a file.
///
/// It takes four bytes a line and some more for every kilobyte, so that a place is found in the same time in a
/// line of a gigabyte as in a short one. Lines end with LF, CRLF or CR.
package struct LineIndex: Sendable {
  private let bytes: [UInt8]
  /// The offset of each line's first byte.
  private let starts: [UInt32]
  /// Scalar counts at every kilobyte.
  private var checkpoints: [Checkpoint] = []

  /// How many scalars and UTF-16 code units stand before `offset`, which starts a scalar.
  private struct Checkpoint {
    var offset: UInt32
    var scalars: UInt32
    var utf16: UInt32
  }

  /// Bytes between two checkpoints.
  private static let stride = 1024

  /// Finds the lines of a file.
  ///
  /// - Parameter last: the last offset that will be asked for; what lies behind its line is then not looked at.
  package init(_ bytes: [UInt8], through last: Int = .max) {
    self.bytes = bytes
    var end = min(last, bytes.count)
    while end < bytes.count, bytes[end] != UInt8(ascii: "\n") { end += 1 }
    if end < bytes.count { end += 1 }
    starts = Self.lineStarts(bytes.span, end: end)
    var checkpoint = Checkpoint(offset: 0, scalars: 0, utf16: 0)
    checkpoints.append(checkpoint)
    while checkpoints.count * Self.stride < end {
      checkpoint = advance(checkpoint, to: checkpoints.count * Self.stride)
      checkpoints.append(checkpoint)
    }
  }

  /// The number of lines, at least 1; behind a final line end there is an empty one.
  package var lineCount: Int { starts.count }

  /// The place of `offset`; one behind the file is the file's end, one inside a scalar is the scalar's start.
  package func position(of offset: Int) -> TextPosition {
    let offset = min(max(offset, 0), bytes.count)
    let line = lineIndex(of: offset)
    let first = Int(starts[line])
    let isNear = offset - first < Self.stride
    let start = isNear ? Checkpoint(offset: UInt32(first), scalars: 0, utf16: 0) : count(before: first)
    let here = isNear ? advance(start, to: offset) : count(before: offset)
    return TextPosition(
      line: line + 1, column: Int(here.scalars - start.scalars) + 1,
      utf16Column: Int(here.utf16 - start.utf16) + 1, byte: offset)
  }

  /// The bytes of the 1-based `line` without its line end; empty where there is no such line.
  package func range(ofLine line: Int) -> ByteRange {
    guard line >= 1, line <= starts.count else { return ByteRange(bytes.count, bytes.count) }
    let start = Int(starts[line - 1])
    var end = line < starts.count ? Int(starts[line]) : bytes.count
    if line < starts.count {
      end -= 1
      if end > start, bytes[end] == UInt8(ascii: "\n"), bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    }
    return ByteRange(start, end)
  }

  /// The index of the last line that starts at or before `offset`.
  private func lineIndex(of offset: Int) -> Int {
    starts.firstPlace { Int($0) > offset } - 1
  }

  /// The counts before `offset`, from the nearest checkpoint at or before it.
  private func count(before offset: Int) -> Checkpoint {
    // A checkpoint stands at its multiple of the stride, or up to three bytes before it.
    advance(checkpoints[min(offset / Self.stride, checkpoints.count - 1)], to: offset)
  }

  /// Counts on from `checkpoint` to `offset`, or to the start of the scalar that `offset` is inside of.
  private func advance(_ checkpoint: Checkpoint, to offset: Int) -> Checkpoint {
    var result = checkpoint
    var place = Int(checkpoint.offset)
    while place < offset {
      let run = asciiRun(from: place, to: offset)
      if run > 0 {
        place += run
        result.scalars += UInt32(run)
        result.utf16 += UInt32(run)
        continue
      }
      let decoded = DecodedScalar(at: place, in: bytes, end: bytes.count)
      guard place + decoded.length <= offset else { break }
      place += decoded.length
      result.scalars += 1
      result.utf16 += UInt32(decoded.utf16Length)
    }
    result.offset = UInt32(place)
    return result
  }

  /// How many bytes of ASCII stand in a row from `start` on, up to `end`.
  private func asciiRun(from start: Int, to end: Int) -> Int {
    let span = bytes.span.bytes
    var place = start
    while place + 8 <= end {
      guard span.unsafeLoadUnaligned(fromByteOffset: place, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
      else {
        break
      }
      place += 8
    }
    while place < end, span.unsafeLoadUnaligned(fromByteOffset: place, as: UInt8.self) < 0x80 { place += 1 }
    return place - start
  }

  private static func lineStarts(_ bytes: Span<UInt8>, end count: Int) -> [UInt32] {
    var starts: [UInt32] = [0]
    starts.reserveCapacity(count / 48)
    let words = bytes.bytes
    var place = 0
    while place < count {
      if place &+ 8 <= count {
        // The bytes below 0x0e, eight at a time; in most words of a text there are none.
        let word = words.unsafeLoadUnaligned(fromByteOffset: place, as: UInt64.self).littleEndian
        let hits = (word &- 0x0e0e_0e0e_0e0e_0e0e) & ~word & 0x8080_8080_8080_8080
        place &+= hits == 0 ? 8 : hits.trailingZeroBitCount >> 3
        if hits == 0 { continue }
      }
      let byte = bytes[place]
      place &+= 1
      if byte == UInt8(ascii: "\r"), place < count, bytes[place] == UInt8(ascii: "\n") { continue }
      if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") { starts.append(UInt32(place)) }
    }
    return starts
  }
}
