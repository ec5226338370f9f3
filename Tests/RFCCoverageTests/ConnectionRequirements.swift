extension Requirement {
  /// Sections 3.4 to 3.6: numbers, opening, closing.
  static let connection: [Requirement] = [
    Requirement(
      "MUST-66", "3.4", "RST and URG count even when the window is zero.",
      held: .trace(.requirements, "A window of zero lets a reset through (MUST-66)."),
      .trace(.requirements, "A window of zero lets an urgent pointer through (MUST-66)."),
      .endpoint("WindowTests", "a window of zero still lets a reset through")),
    Requirement("MUST-8", "3.4.1", "A clock takes part in choosing the ISN.", unseen: .choice),
    Requirement("SHLD-1", "3.4.1", "So does a keyed function of the addresses and ports.", unseen: .choice),
    Requirement("MUST-9", "3.4.1", "Nobody outside can compute that function.", unseen: .choice),
    Requirement(
      "MUST-10", "3.5", "Two active opens may meet.",
      held: .trace(.figures, "Figure 7: simultaneous connection synchronization."),
      .endpoint("OpeningFigureTests", "figure 7, a simultaneous open")),
    Requirement(
      "MUST-11", "3.5", "SYN-RECEIVED remembers which kind of open led to it.",
      held: .trace(.resets, "The client aborts: a server in SYN-RECEIVED goes back to LISTEN."),
      .endpoint("Transitions/TransitionTableTests", "has every arrow of figure 5 and of its notes")),
    Requirement(
      "SHLD-2", "3.5.3", "A reset may carry data.",
      held: .trace(.requirements, "A reset may carry data (SHLD-2).")),
    Requirement("MUST-12", "3.6", "The user learns whether the end was a close or an abort.", unseen: .user),
    Requirement(
      "MAY-1", "3.6.1", "A close may end both directions for the user.",
      held: .trace(
        .requirements,
        "Data that comes after a CLOSE in both directions is answered by a reset (SHLD-3, MAY-1).")),
    Requirement(
      "SHLD-3", "3.6.1", "Such a close answers data that it loses by a reset.",
      held: .trace(
        .requirements,
        "Data that comes after a CLOSE in both directions is answered by a reset (SHLD-3, MAY-1).")),
    Requirement(
      "MUST-13", "3.6.1", "Who closes first waits in TIME-WAIT for 2MSL.",
      held: .trace(.closings, "The closer is said to be CLOSED at once: TIME-WAIT is skipped."),
      .trace(.closings, "After 2MSL the closer is CLOSED too.")),
    Requirement(
      "MAY-2", "3.6.1", "A new SYN may reopen the connection out of TIME-WAIT.",
      held: .trace(.correctOpenings, "time wait reopen"),
      .endpoint("Transitions/TransitionTableTests", "has what the prose adds, from the section that says it")),
    Requirement(
      "SHLD-4", "3.6.1", "Timestamps let it do so sooner.",
      held: .endpoint("ReopeningTests", "needs a higher number or a newer timestamp")),
  ]
}
