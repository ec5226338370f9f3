import TraceText

/// A line of a file as it is printed: cut where it is very long, tabs as spaces, nothing raw.
struct PrintedLine {
  /// What is printed.
  private(set) var text = ""
  /// The cells of `text` in order; none where `plain` is there.
  private var cells: [Cell] = []
  /// The bytes of the line, where each of them is printed as it is, in one column.
  private var plain: Range<Int>?

  /// One grapheme cluster of the file, in the columns where it is printed.
  private struct Cell {
    var bytes: Range<Int>
    var text: String
    var columns: Range<Int>
  }

  /// Columns between tab stops.
  private static let tabWidth = 4
  /// The most columns that are printed of a line.
  private static let limit = 120
  /// Of a line that is cut, the columns kept before what it is shown for.
  private static let context = 40
  /// Of a line with more bytes than this only a part is looked at.
  private static let byteLimit = 768

  /// The bytes `line` of a file, cut such that the part at `focus` is printed.
  init(_ bytes: [UInt8], line: ByteRange, focus: Int) {
    var isCutBefore = false
    var isCutBehind = false
    var range = line.indices
    if range.count <= Self.limit, bytes[range].allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) {
      text = String(decoding: bytes[range], as: UTF8.self)
      plain = range
      return
    }
    if range.count > Self.byteLimit {
      let focus = min(max(focus, range.lowerBound), range.upperBound)
      let start = max(range.lowerBound, focus - Self.byteLimit / 4)
      let end = min(range.upperBound, focus + Self.byteLimit / 2)
      isCutBefore = start > range.lowerBound
      isCutBehind = end < range.upperBound
      range = Self.skipContinuation(start, bytes, range)..<Self.skipContinuation(end, bytes, range)
    }
    fillCells(bytes, range)
    cut(focus, isCutBefore: isCutBefore, isCutBehind: isCutBehind)
  }

  /// The columns under `range`, 0-based and never empty: at least the one where it begins.
  func columns(of range: ByteRange) -> Range<Int> {
    if let plain {
      let first = min(max(range.lowerBound, plain.lowerBound), plain.upperBound) - plain.lowerBound
      let end = min(max(range.upperBound, plain.lowerBound), plain.upperBound) - plain.lowerBound
      return first..<max(end, first + 1)
    }
    let touched = cells.filter {
      $0.bytes.lowerBound < range.upperBound && $0.bytes.upperBound > range.lowerBound
    }
    if let first = touched.first, let last = touched.last, first.columns.lowerBound < last.columns.upperBound
    {
      return first.columns.lowerBound..<last.columns.upperBound
    }
    let next = cells.first { $0.bytes.lowerBound >= range.lowerBound }
    let column = next?.columns.lowerBound ?? cells.last?.columns.upperBound ?? 0
    return column..<column + 1
  }

  /// The first place at or behind `offset` where a scalar starts.
  private static func skipContinuation(_ offset: Int, _ bytes: [UInt8], _ range: Range<Int>) -> Int {
    var place = offset
    while place < range.upperBound, place < offset + 3, bytes[place] & 0xC0 == 0x80 { place += 1 }
    return place
  }

  private mutating func fillCells(_ bytes: [UInt8], _ range: Range<Int>) {
    var scalars = String.UnicodeScalarView()
    var lengths: [Int] = []
    var place = range.lowerBound
    while place < range.upperBound {
      let decoded = DecodedScalar(at: place, in: bytes, end: range.upperBound)
      scalars.append(decoded.scalar)
      lengths.append(decoded.length)
      place += decoded.length
    }
    cells.reserveCapacity(lengths.count)
    place = range.lowerBound
    var index = 0
    var column = 0
    for character in String(scalars) {
      let count = character.unicodeScalars.count
      let end = lengths[index..<index + count].reduce(place, +)
      let shown = Self.shown(character, at: column)
      let width = shown.utf8.count == 1 ? 1 : DisplayWidth.columns(of: shown)
      cells.append(Cell(bytes: place..<end, text: shown, columns: column..<column + width))
      (place, index, column) = (end, index + count, column + width)
    }
  }

  /// What is printed for `character`, which begins at `column`.
  private static func shown(_ character: Character, at column: Int) -> String {
    if character == "\t" { return String(repeating: " ", count: tabWidth - column % tabWidth) }
    return VisibleText.of(String(character))
  }

  /// Drops the cells that are too far from `focus`, and puts `…` where the line goes on.
  private mutating func cut(_ focus: Int, isCutBefore: Bool, isCutBehind: Bool) {
    var (isCutBefore, isCutBehind) = (isCutBefore, isCutBehind)
    let width = cells.last?.columns.upperBound ?? 0
    if width > Self.limit {
      let wanted = cells.first { $0.bytes.upperBound > focus }?.columns.lowerBound ?? width
      let start = max(0, min(wanted - Self.context, width - Self.limit))
      let end = start + Self.limit
      isCutBefore = isCutBefore || start > 0
      isCutBehind = isCutBehind || end < width
      cells.removeAll { $0.columns.lowerBound < start || $0.columns.upperBound > end }
    }
    let shift = (cells.first?.columns.lowerBound ?? 0) - (isCutBefore ? 1 : 0)
    for index in cells.indices {
      let columns = cells[index].columns
      cells[index].columns = columns.lowerBound - shift..<columns.upperBound - shift
    }
    text = (isCutBefore ? "…" : "") + cells.map(\.text).joined() + (isCutBehind ? "…" : "")
  }
}
