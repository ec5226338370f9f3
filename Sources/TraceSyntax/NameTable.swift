/// The endpoint names of a file, each once.
package struct NameTable: Sendable {
  /// The index that stands for no name.
  @inlinable @inline(__always) package static var none: UInt16 { UInt16.max }

  /// The names without quotes.
  package private(set) var names: [String] = []
  private var indices: [String: UInt16] = [:]
  private var latest = RecentName()
  private var second = RecentName()

  package init() {}

  /// The index of `name`, entered if it is new; `none` when the table is full (65,535 names).
  package mutating func intern(_ name: String) -> UInt16 {
    if let index = indices[name] { return index }
    guard names.count < Int(Self.none) else { return Self.none }
    let index = UInt16(names.count)
    names.append(name)
    indices[name] = index
    return index
  }

  /// The bare name at `start` that ends before a colon or blank, if it is one of the two last entered from these
  /// bytes; what follows the colon must not be a digit, which could be a port.
  @inline(__always)
  mutating func recent(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> (index: UInt16, end: Int)? {
    if latest.begins(bytes, start, end) { return (latest.index, start &+ latest.count) }
    guard second.begins(bytes, start, end) else { return nil }
    swap(&latest, &second)
    return (latest.index, start &+ latest.count)
  }

  /// The index of the bare name in `bytes[start..<end]`, remembered for `recent`.
  mutating func intern(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> UInt16 {
    let index = intern(String(bytes, start, end))
    second = latest
    latest = RecentName(bytes, start: start, count: end - start, index: index)
    return index
  }

  /// Forgets where names stood, before other bytes are read.
  mutating func forgetPlaces() {
    latest = RecentName()
    second = RecentName()
  }

  /// The index of `name` if it occurs.
  package func index(of name: String) -> UInt16? { indices[name] }

  /// The name with `index`; empty for `none`.
  package subscript(index: UInt16) -> String {
    Int(index) < names.count ? names[Int(index)] : ""
  }
}

/// Where a name stood last, so that the next line compares bytes and makes no `String`.
private struct RecentName {
  var start = 0
  var count = -1
  var index = NameTable.none
  /// Its first eight bytes and a mask of those that are its own, the first one lowest.
  private var word: UInt64 = 0
  private var mask: UInt64 = 0

  init() {}

  init(_ bytes: Span<UInt8>, start: Int, count: Int, index: UInt16) {
    self.start = start
    self.count = count
    self.index = index
    for offset in 0..<min(count, 8) {
      word |= UInt64(bytes[start + offset]) << UInt64(8 * offset)
      mask |= 0xff << UInt64(8 * offset)
    }
  }

  /// Whether the text at `place` begins with the name and a sign that ends it.
  @inline(__always)
  func begins(_ bytes: Span<UInt8>, _ place: Int, _ end: Int) -> Bool {
    let behind = place &+ count
    guard count > 0, behind &+ 1 < end else { return false }
    let sign = bytes[behind]
    guard sign == Ascii.space || (sign == Ascii.colon && !Ascii.isDigit(bytes[behind &+ 1])) else {
      return false
    }
    var offset = 0
    if place &+ 8 <= bytes.count {
      let here = bytes.bytes.unsafeLoadUnaligned(fromByteOffset: place, as: UInt64.self).littleEndian
      guard here & mask == word else { return false }
      offset = 8
    }
    while offset < count {
      guard bytes[start &+ offset] == bytes[place &+ offset] else { return false }
      offset &+= 1
    }
    return true
  }
}

extension String {
  /// The text of some bytes; those that are not UTF-8 read as U+FFFD.
  init(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) {
    var copy: [UInt8] = []
    copy.reserveCapacity(end - start)
    for index in start..<end { copy.append(bytes[index]) }
    self.init(decoding: copy, as: UTF8.self)
  }
}
