/// The last symbols read, so that a line of letters makes no `String`.
struct SymbolCache {
  private struct Entry {
    var start = 0
    var count = -1
    var base: UInt16 = 0
  }
  private var entries: (Entry, Entry, Entry, Entry) = (Entry(), Entry(), Entry(), Entry())
  private var turn = 0

  /// The base of the symbol in `bytes[start..<end]`, if it is one of the last four.
  func base(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> UInt16? {
    if matches(entries.0, bytes, start, end) { return entries.0.base }
    if matches(entries.1, bytes, start, end) { return entries.1.base }
    if matches(entries.2, bytes, start, end) { return entries.2.base }
    return matches(entries.3, bytes, start, end) ? entries.3.base : nil
  }

  mutating func insert(_ start: Int, _ end: Int, _ base: UInt16) {
    let entry = Entry(start: start, count: end - start, base: base)
    switch turn & 3 {
    case 0: entries.0 = entry
    case 1: entries.1 = entry
    case 2: entries.2 = entry
    default: entries.3 = entry
    }
    turn &+= 1
  }

  private func matches(_ entry: Entry, _ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    guard entry.count == end - start else { return false }
    for offset in 0..<entry.count where bytes[entry.start + offset] != bytes[start + offset] { return false }
    return true
  }
}
