extension Requirement {
  /// Sections 3.7 and 3.8.1 to 3.8.5: segments, retransmission, congestion, keep-alives, urgent data.
  static let data: [Requirement] = [
    Requirement(
      "MUST-14", "3.7.1", "The MSS option is sent and obeyed.",
      held: .trace(.options, "Each side's MSS limits the other side only.")),
    Requirement(
      "SHLD-5", "3.7.1", "A SYN announces an MSS that is not the default.", unseen: .leftOut),
    Requirement(
      "MAY-3", "3.7.1", "It may always do so.",
      held: .trace(.options, "The MSS is announced in both SYNs and kept.")),
    Requirement("MUST-15", "3.7.1", "Without the option 536 or 1220 octets are the most.", unseen: .leftOut),
    Requirement(
      "MUST-16", "3.7.1", "No segment exceeds what the other side can take.",
      held: .trace(.options, "One octet more than the other side's MSS.")),
    Requirement("MUST-67", "3.7.1", "The MSS follows from what IP can reassemble.", unseen: .lowerLayer),
    Requirement("SHLD-6", "3.7.3", "Of several MTUs the smallest decides.", unseen: .lowerLayer),
    Requirement("SHLD-7", "3.7.4", "Short segments are gathered as Nagle proposed.", unseen: .choice),
    Requirement("MUST-17", "3.7.4", "The user can switch that off.", unseen: .user),
    Requirement("MUST-18", "3.8.1", "The timeout follows from measured round trips.", unseen: .timers),
    Requirement(
      "MAY-4", "3.8.1", "An identical repetition may keep its IP identification.", unseen: .lowerLayer),
    Requirement(
      "MUST-19", "3.8.2", "Slow start, congestion avoidance and backoff are used.", unseen: .congestion),
    Requirement(
      "SHLD-8", "3.8.2", "ECN is supported.",
      held: .trace(.options, "ECN agreed: ECE and CWR in the SYN, ECE alone in the SYN-ACK."),
      .trace(.options, "ECE in a connection that has not agreed on ECN."),
      .endpoint("NegotiationTests", "ECN needs the right bits on both")),
    Requirement("MAY-18", "3.8.2", "Another conformant congestion control may be used.", unseen: .congestion),
    Requirement("MUST-20", "3.8.3", "Two thresholds end what is retransmitted too often.", unseen: .timers),
    Requirement("MUST-21", "3.8.3", "The user can set the second one.", unseen: .user),
    Requirement("SHLD-9", "3.8.3", "The user learns that the first one is reached.", unseen: .user),
    Requirement("SHLD-10", "3.8.3", "The first is at least three retransmissions.", unseen: .timers),
    Requirement("SHLD-11", "3.8.3", "The second is at least 100 seconds.", unseen: .timers),
    Requirement("MUST-22", "3.8.3", "SYNs are given up in the same way.", unseen: .timers),
    Requirement("MUST-23", "3.8.3", "For them the second is at least three minutes.", unseen: .timers),
    Requirement(
      "MAY-5", "3.8.4", "Keep-alives may be sent.",
      held: .trace(.windows, "A keep-alive stands one below the next number, and is answered.")),
    Requirement("MUST-24", "3.8.4", "The user can switch them on and off.", unseen: .user),
    Requirement("MUST-25", "3.8.4", "They are off unless asked for.", unseen: .user),
    Requirement(
      "MUST-26", "3.8.4", "They are sent only with nothing outstanding, after a silence.",
      held: .trace(.requirements, "A keep-alive has no place while data is outstanding (MUST-26).")),
    Requirement("MUST-27", "3.8.4", "The silence can be configured.", unseen: .user),
    Requirement("MUST-28", "3.8.4", "It lasts two hours unless configured.", unseen: .timers),
    Requirement(
      "MUST-29", "3.8.4", "One that is not answered ends nothing.",
      held: .trace(
        .requirements, "Keep-alives whose answers fail to come leave the connection open (MUST-29).")),
    Requirement(
      "SHLD-12", "3.8.4", "They carry no data.",
      held: .trace(.windows, "A keep-alive stands one below the next number, and is answered.")),
    Requirement(
      "MAY-6", "3.8.4", "They may carry one octet that means nothing.",
      held: .trace(.windows, "A keep-alive may carry one garbage octet (MAY-6).")),
    Requirement("SHLD-13", "3.8.5", "New programs leave urgent data alone.", unseen: .user),
    Requirement(
      "MUST-30", "3.8.5", "Urgent data is supported all the same.",
      held: .trace(.options, "Urgent data with its pointer."),
      .trace(.options, "An urgent pointer without the bit that makes it meaningful.")),
    Requirement(
      "MUST-31", "3.8.5", "Urgent data may have any length.",
      held: .trace(
        .requirements, "The urgent data may be longer than the segment that announces it (MUST-31).")),
    Requirement(
      "MUST-62", "3.8.5", "The pointer names the number behind the urgent data.",
      held: .endpoint("SendingTests", "the urgent pointer counts from the segment's number")),
    Requirement("MUST-32", "3.8.5", "The user is told when urgent data comes.", unseen: .user),
    Requirement("MUST-33", "3.8.5", "The user can ask how much of it is left.", unseen: .user),
  ]
}
