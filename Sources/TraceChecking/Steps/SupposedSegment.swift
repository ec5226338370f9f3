package import TCP
package import TraceSyntax

/// A segment that a trace lacks: what follows goes on as if it had been sent.
package struct SupposedSegment: Sendable {
  /// The endpoint that would have sent it, 0 or 1.
  package var sender: Int
  /// Its flags.
  package var bits: ControlBits
  /// Its sequence number as the trace would write it; `nil` where nothing tells it.
  package var sequence: WrittenNumber?
  /// Its acknowledgment number, likewise; `nil` without ACK.
  package var acknowledgment: WrittenNumber?
  /// Octets of data.
  package var dataLength: UInt32

  init(_ reply: Repair.Reply) {
    sender = Int(reply.sender)
    bits = reply.bits
    sequence = reply.sequence
    acknowledgment = reply.acknowledgment
    dataLength = reply.dataLength
  }
}

extension TraceMoment {
  /// Its flags and numbers as a line would write them: `SYN-ACK, Seq=70, ACK=6`.
  package func items(of supposed: SupposedSegment, withNumbers: Bool) -> String {
    var items = [supposed.bits.name]
    guard withNumbers else { return items[0] }
    if let number = supposed.sequence { items.append("Seq=\(text(number, of: supposed.sender))") }
    if let number = supposed.acknowledgment { items.append("ACK=\(text(number, of: 1 - supposed.sender))") }
    if supposed.dataLength > 0 { items.append("Len=\(supposed.dataLength)") }
    return items.joined(separator: ", ")
  }
}
