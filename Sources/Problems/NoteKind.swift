/// What a note says of the place it points at.
///
/// The texts carried are numbers, states or names as the trace would write them.
package enum NoteKind: Hashable, Sendable {
  /// "this SYN uses number 100"
  case synUses(number: String)
  /// "this FIN uses number 300"
  case finUses(number: String)
  /// "5 octets of data, 101 to 105"
  case dataUses(octets: String, first: String, last: String)
  /// "this pure ACK uses no number"
  case acknowledgmentUsesNone
  /// "first sent here"
  case firstSent
  /// "acknowledged here already"
  case acknowledgedHere
  /// "this asks for an answer"
  case asksForAnswer
  /// "this was lost" or "this has not arrived yet"
  case notArrived
  /// "the window is set here: 4096"
  case windowSet(size: String)
  /// "the MSS is announced here"
  case optionOffer
  /// "first written here"
  case firstWritten
  /// "the trace is not checked from here on"
  case notCheckedFromHere
}
