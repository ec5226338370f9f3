import TraceSyntax
import TraceText

/// Numbers of a fault as its trace writes numbers.
extension FaultWriter {
  /// How the number due of a fault is written: as the one in whose place it belongs, else as those of its direction.
  func spelling(of fault: Fault, _ line: Line) -> NumberSpelling {
    line.spelling(
      of: fault.part, else: Self.isCount(fault.part) ? NumberSpelling() : spellings[fault.direction])
  }

  /// A number in `spelling`; empty for `nil`.
  func text(_ number: WrittenNumber?, _ spelling: NumberSpelling) -> String {
    number.map { $0.isPlain ? spelling.text($0.offset) : symbols.text($0) } ?? ""
  }

  /// A count of octets, which is no sequence number and so is told in decimal.
  func count(_ number: WrittenNumber) -> String { symbols.text(number) }

  /// Whether a part tells an amount, not a place among the sequence numbers.
  private static func isCount(_ part: StatementPart) -> Bool {
    switch part {
    case .length, .window, .urgentPointer, .option: true
    case .whole, .sender, .receiver, .flags, .flag, .sequence, .acknowledgment, .data, .senderState,
      .receiverState, .claim, .event, .departure, .arrival, .time:
      false
    }
  }
}

extension Line {
  /// How the value of `part` is written; `other` where it has none that shows.
  func spelling(of part: StatementPart, else other: NumberSpelling = NumberSpelling()) -> NumberSpelling {
    var spelling = other
    if let value = valueRange(of: part) { spelling.follow(document.source.text(value)) }
    return spelling
  }
}
