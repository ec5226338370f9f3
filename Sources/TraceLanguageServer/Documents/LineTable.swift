import TraceText

/// Where the lines of a text begin, kept while the text is edited. Lines end with LF, CRLF or CR.
struct LineTable: Sendable {
  /// The offsets of the lines' first bytes, ascending; the first is 0.
  private(set) var starts: [Int]

  init(_ bytes: [UInt8]) {
    starts = [0]
    Self.addStarts(bytes, 0..<bytes.count, to: &starts)
  }

  /// Follows a replacement: `bytes` are those after it, in which `count` bytes stand in the place of `range`.
  mutating func replace(_ range: Range<Int>, withCount count: Int, in bytes: [UInt8]) {
    // A line end may be joined or parted at either side.
    let first = max(0, starts.firstPlace { $0 >= range.lowerBound } - 1)
    let last = starts.firstPlace { $0 > range.upperBound + 1 }
    let change = count - range.count
    let end = last < starts.count ? starts[last] + change : bytes.count
    var fresh: [Int] = []
    Self.addStarts(bytes, starts[first]..<end, to: &fresh)
    // The start of the line behind is found again at the end of the part.
    if last < starts.count, fresh.last == end { fresh.removeLast() }
    for place in last..<starts.count { starts[place] += change }
    starts.replaceSubrange(first + 1..<last, with: fresh)
  }

  /// The line that holds `offset`, from 0.
  func line(of offset: Int) -> Int { starts.firstPlace { $0 > offset } - 1 }

  /// The bytes of a line without its end.
  func content(of line: Int, in bytes: [UInt8]) -> Range<Int> {
    let start = starts[line]
    var end = line + 1 < starts.count ? starts[line + 1] : bytes.count
    if line + 1 < starts.count {
      end -= 1
      if bytes[end] == UInt8(ascii: "\n"), end > start, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    }
    return start..<end
  }

  private static func addStarts(_ bytes: [UInt8], _ range: Range<Int>, to starts: inout [Int]) {
    var place = range.lowerBound
    while place < range.upperBound {
      let byte = bytes[place]
      place += 1
      if byte == UInt8(ascii: "\n") {
        starts.append(place)
      } else if byte == UInt8(ascii: "\r"), place == bytes.count || bytes[place] != UInt8(ascii: "\n") {
        starts.append(place)
      }
    }
  }
}
