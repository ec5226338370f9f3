package import TraceText

/// The parts of a line as `hstrace fmt` writes most of them: `Client: PSH-ACK, Seq=1, ACK=2, Len=3, Win=4`.
///
/// Long traces with many findings are full of such lines, and a finding points at one of their parts. Any other
/// line gives `nil` and has its parts from `LineTokens`; a test holds the two to the same ranges.
package struct OrdinaryLineParts: Sendable {
  /// From the name to the last item.
  private let whole: ByteRange
  private let sender: ByteRange
  private let flags: ByteRange
  private var items:
    (sequence: ByteRange?, acknowledgment: ByteRange?, length: ByteRange?, window: ByteRange?)

  /// The parts of the line whose content is `line`; `nil` where it is not such a line.
  package init?(_ bytes: Span<UInt8>, line: Range<Int>) {
    var position = line.lowerBound
    while position < line.upperBound, Self.isOfName(bytes[position]) { position += 1 }
    sender = ByteRange(line.lowerBound, position)
    guard !sender.isEmpty, position + 2 < line.upperBound, bytes[position] == Ascii.colon,
      bytes[position + 1] == Ascii.space
    else { return nil }
    position += 2
    let firstFlag = position
    var packed: UInt64 = 0
    while position < line.upperBound, bytes[position] != Ascii.comma {
      guard packed >> 56 == 0 else { return nil }
      packed = packed << 8 | UInt64(bytes[position])
      position += 1
    }
    guard OrdinaryFlags.bits(packed) != 0 else { return nil }
    flags = ByteRange(firstFlag, position)
    whole = ByteRange(line.lowerBound, line.upperBound)
    while position < line.upperBound {
      guard let next = readItem(bytes, position, line.upperBound) else { return nil }
      position = next
    }
  }

  /// Reads `, Seq=1`. - Returns: the offset behind it; `nil` where anything else stands there.
  private mutating func readItem(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
    guard start + 6 < end, bytes[start] == Ascii.comma, bytes[start + 1] == Ascii.space,
      bytes[start + 5] == Ascii.equals
    else { return nil }
    var position = start + 6
    while position < end, bytes[position] &- 0x30 < 10 { position += 1 }
    guard position > start + 6, position - start <= 16 else { return nil }
    let range = ByteRange(start + 2, position)
    switch (bytes[start + 2], bytes[start + 3], bytes[start + 4]) {
    case (0x53, 0x65, 0x71) where items.sequence == nil: items.sequence = range
    case (0x41, 0x43, 0x4b) where items.acknowledgment == nil: items.acknowledgment = range
    case (0x4c, 0x65, 0x6e) where items.length == nil: items.length = range
    case (0x57, 0x69, 0x6e) where items.window == nil: items.window = range
    default: return nil
    }
    return position
  }

  /// Whether the statement at `start` is written `Client: ACK, Seq=…`, so that its sequence number stands before all
  /// its other items.
  ///
  /// - Parameter start: the offset of the statement's first byte.
  package static func hasSequenceFirst(_ bytes: Span<UInt8>, from start: Int) -> Bool {
    var position = start
    while position < bytes.count, isOfName(bytes[position]) { position += 1 }
    guard position > start, position + 2 < bytes.count, bytes[position] == Ascii.colon,
      bytes[position + 1] == Ascii.space
    else { return false }
    position += 2
    while position < bytes.count, bytes[position] &- 0x41 < 26 || bytes[position] == Ascii.hyphen {
      position += 1
    }
    guard position + 5 < bytes.count else { return false }
    return bytes[position] == Ascii.comma && bytes[position + 1] == Ascii.space
      && bytes[position + 2] == 0x53 && bytes[position + 3] == 0x65 && bytes[position + 4] == 0x71
      && bytes[position + 5] == Ascii.equals
  }

  private static func isOfName(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || byte == 0x5f
  }

  /// The bytes of `part`; `nil` where it is not written, and for a single flag, which is not told here.
  package func range(of part: StatementPart) -> ByteRange? {
    switch part {
    case .whole: whole
    case .sender: sender
    case .flags: flags
    case .sequence: items.sequence
    case .acknowledgment: items.acknowledgment
    case .length: items.length
    case .window: items.window
    case .receiver, .flag, .urgentPointer, .option, .data, .senderState, .receiverState, .claim, .event,
      .departure, .arrival, .time:
      nil
    }
  }

  /// The bytes behind the sign of an item; `nil` for other parts, and where it is not written.
  package func valueRange(of part: StatementPart) -> ByteRange? {
    switch part {
    case .sequence, .acknowledgment, .length, .window:
      range(of: part).map { ByteRange($0.lowerBound + 4, $0.upperBound) }
    case .whole, .sender, .receiver, .flags, .flag, .urgentPointer, .option, .data, .senderState,
      .receiverState, .claim, .event, .departure, .arrival, .time:
      nil
    }
  }
}
