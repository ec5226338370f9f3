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
