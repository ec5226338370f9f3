/// Bytes on their way out: gathered, and handed on whenever enough have come together.
///
/// All reports and drawings are written through one of these, so that a million findings take no more memory than one.
package struct OutputBuffer {
  /// Takes bytes away; what it throws ends the run.
  package typealias Sink = (borrowing [UInt8]) throws -> Void

  private var bytes: [UInt8] = []
  private let sink: Sink

  /// How many bytes are gathered before they are handed on.
  private static let capacity = 1 << 16

  package init(sink: @escaping Sink) {
    self.sink = sink
    bytes.reserveCapacity(Self.capacity * 2)
  }

  /// Adds the UTF-8 of `text`.
  package mutating func write(_ text: borrowing String) {
    var text = copy text
    text.withUTF8 { bytes.append(contentsOf: $0) }
  }

  /// Adds bytes.
  package mutating func write(bytes more: borrowing [UInt8]) { bytes.append(contentsOf: copy more) }

  /// Adds one byte.
  package mutating func write(byte: UInt8) { bytes.append(byte) }

  /// Adds `count` spaces.
  package mutating func writeSpaces(_ count: Int) {
    guard count > 0 else { return }
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: count))
  }

  /// Hands on what was gathered, if that is much; called between findings.
  package mutating func flushIfFull() throws {
    if bytes.count >= Self.capacity { try flush() }
  }

  /// Hands on all that was gathered.
  package mutating func flush() throws {
    guard !bytes.isEmpty else { return }
    try sink(bytes)
    bytes.removeAll(keepingCapacity: true)
  }

  /// All that `write` writes, gathered. - Throws: what `write` throws; gathering itself does not fail.
  package static func gather(_ write: (inout OutputBuffer) throws -> Void) throws -> [UInt8] {
    let gathered = GatheredBytes()
    var buffer = OutputBuffer { gathered.bytes += $0 }
    try write(&buffer)
    try buffer.flush()
    return gathered.bytes
  }
}

private final class GatheredBytes {
  var bytes: [UInt8] = []
}
