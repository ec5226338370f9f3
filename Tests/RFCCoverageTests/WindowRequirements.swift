extension Requirement {
  /// Sections 3.8.6 and 3.10.7: windows, acknowledgments, the processing of segments.
  static let window: [Requirement] = [
    Requirement(
      "SHLD-14", "3.8.6", "A receiver does not move the window's right edge back.",
      held: .trace(.windows, "The right edge of the window moves back from 201 to 161 (SHLD-14)."),
      .trace(.windows, "The window is smaller, but its right edge stays where it was.")),
    Requirement(
      "MUST-34", "3.8.6", "A sender bears it when that happens.",
      held: .trace(
        .requirements, "Old data within a window that has shrunk is sent again as usual (MUST-34, SHLD-16).")),
    Requirement(
      "SHLD-15", "3.8.6", "It then sends nothing new.",
      held: .trace(.requirements, "New data beyond a window that has shrunk is against it (SHLD-15).")),
    Requirement(
      "SHLD-16", "3.8.6", "What was sent and lies within the window is sent again as usual.",
      held: .trace(
        .requirements, "Old data within a window that has shrunk is sent again as usual (MUST-34, SHLD-16).")),
    Requirement(
      "MAY-7", "3.8.6", "What lies beyond it may be sent again too.",
      held: .trace(
        .requirements,
        "Old data beyond a window that has shrunk may be sent again (MAY-7); what is inside is taken.")),
    Requirement("SHLD-17", "3.8.6", "What lies beyond it does not time the connection out.", unseen: .timers),
    Requirement(
      "MUST-35", "3.8.6", "A window that has shrunk to zero is probed.",
      held: .trace(.correctData, "zero window one octet probe at SND.NXT"),
      .trace(.windows, "Data into a window of zero.")),
    Requirement(
      "MUST-36", "3.8.6.1", "A window of zero is probed.",
      held: .trace(.windows, "A zero window is probed, and opens with a window update."),
      .trace(.windows, "A probe of a window that is not zero."),
      .endpoint(
        "UserCallTests", "nothing is retransmitted when all is acknowledged, but a window of zero is probed")
    ),
    Requirement(
      "MAY-8", "3.8.6.1", "A receiver may keep its window closed.",
      held: .trace(.correctData, "zero window one octet probe at SND.NXT")),
    Requirement(
      "MUST-37", "3.8.6.1", "As long as probes are answered, the connection stays.",
      held: .trace(.correctLosses, "ack lost then probe persists"),
      .trace(.correctData, "zero window one octet probe at SND.NXT")),
    Requirement("SHLD-29", "3.8.6.1", "The first probe waits for one timeout.", unseen: .timers),
    Requirement("SHLD-30", "3.8.6.1", "The next ones wait longer and longer.", unseen: .timers),
    Requirement("MUST-38", "3.8.6.2.1", "A sender avoids the silly window syndrome.", unseen: .choice),
    Requirement("MUST-39", "3.8.6.2.2", "So does a receiver.", unseen: .choice),
    Requirement(
      "SHLD-18", "3.8.6.3", "One ACK may answer several segments.",
      held: .trace(.answers, "One delayed ACK for two segments (3.8.6.3)."),
      .trace(.answers, "The ACK of two segments stops at the first.")),
    Requirement("SHLD-19", "3.8.6.3", "Every second full segment gets one.", unseen: .queue),
    Requirement("MUST-40", "3.8.6.3", "None is delayed by half a second.", unseen: .timers),
    Requirement(
      "MUST-58", "3.10.7.4", "ACKs are joined where they can be.",
      held: .trace(.answers, "One delayed ACK for two segments (3.8.6.3)."),
      .endpoint("ObligationsTests", "one acknowledgment discharges all that is owed")),
    Requirement(
      "MUST-59", "3.10.7.4", "All queued segments are taken before one is answered.", unseen: .queue),
    Requirement(
      "SHLD-31", "3.10.7.4", "What comes ahead of a gap is kept.",
      held: .trace(.inFlight, "The repeated segment fills the gap, so the ACK jumps over all that was held."),
      .endpoint("HeldRangesTests", "are inserted, joined and delivered")),
    Requirement(
      "MAY-12", "3.10.7.4", "An ACK older than any window is refused (RFC 5961).",
      held: .endpoint("ArrivalDecisionTests", "an acknowledgment older than any window is challenged"),
      .endpoint("Transitions/SegmentProseTests", "decides every segment, and the endpoint does what it says")),
    Requirement(
      "MAY-13", "3.10.7.4", "What comes ahead of a gap may be answered at once.",
      held: .trace(.inFlight, "A gap after a loss: each later segment gets a duplicate ACK."),
      .endpoint("HeldRangesTests", "data ahead of a gap asks for an immediate duplicate ACK")),
  ]
}
