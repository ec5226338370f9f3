/// What a segment is, in the words of RFC 9293 and the RFCs beside it.
package enum SegmentNature: String, CaseIterable, Sendable {
  case syn = "SYN"
  case synAcknowledgment = "SYN-ACK"
  /// The third segment of a handshake.
  case acknowledgmentOfSyn = "ACK of SYN"
  case data = "data"
  case pureAcknowledgment = "pure ACK"
  /// RFC 5681, 2
  case duplicateAcknowledgment = "duplicate ACK"
  case windowUpdate = "window update"
  /// RFC 9293, 3.8.4
  case keepAlive = "keep-alive"
  /// RFC 9293, 3.8.6.1
  case windowProbe = "window probe"
  /// An acknowledgment that closes the window.
  case zeroWindow = "zero window"
  case retransmission = "retransmission"
  /// What it repeats had arrived.
  case spuriousRetransmission = "spurious retransmission"
  /// It arrived behind a gap.
  case outOfOrder = "out of order"
  case fin = "FIN"
  case acknowledgmentOfFin = "ACK of FIN"
  case reset = "reset"
  /// RFC 5961, or the answer to an unacceptable segment.
  case challengeAcknowledgment = "challenge ACK"
  /// It comes out of the network without having been sent in the trace.
  case oldDuplicate = "old duplicate"
  /// RFC 7413: a SYN that asks for a cookie.
  case fastOpenRequest = "TFO request"
  /// RFC 7413: a SYN that carries data and a cookie.
  case fastOpenData = "TFO data"
}
