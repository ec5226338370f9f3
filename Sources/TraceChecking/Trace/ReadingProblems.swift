import Problems
import TraceSyntax
import TraceText

/// Where lines of a file could not be read, for asking about one line among a hundred thousand.
struct ReadingProblems: Sendable {
  /// The offsets at which problems begin, in order.
  private let starts: [UInt32]

  init(_ document: TraceDocument) {
    starts = document.problems.map(\.range.start).sorted()
  }

  /// Whether a problem begins in `range` or just behind it.
  func occur(in range: ByteRange) -> Bool {
    let place = starts.firstPlace { $0 >= range.start }
    return place < starts.count && starts[place] <= range.end
  }
}

extension Array {
  /// The index of the first element for which `isBehind` holds, where it holds for all behind that one too.
  func firstPlace(where isBehind: (Element) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = low + (high - low) / 2
      if isBehind(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
