extension Requirement {
  /// Section 3.1 and 3.2: the header and its options.
  static let header: [Requirement] = [
    Requirement(
      "MUST-1", "3.1", "The window is an unsigned number.",
      held: .trace(.requirements, "A window above 32767 is no negative one (MUST-1).")),
    Requirement(
      "REC-1", "3.1", "A scaled window needs 32 bits.",
      held: .trace(.windows, "A scaled window: Win=1 with a shift of seven is 128 octets."),
      .endpoint("NegotiationTests", "windows are scaled only where both SYNs say so")),
    Requirement("MUST-2", "3.1", "Every segment is sent with its checksum.", unseen: .octets),
    Requirement(
      "MUST-3", "3.1", "A segment whose checksum is wrong is not taken.",
      held: .trace(.losses, "A corrupt segment is dropped, as if it were lost.")),
    Requirement(
      "MUST-4", "3.1", "End of List, No-Operation and Maximum Segment Size are supported.",
      held: .trace(.options, "The MSS is announced in both SYNs and kept.")),
    Requirement(
      "MUST-5", "3.1", "An option is received in whatever segment it stands.",
      held: .trace(.requirements, "An option may stand in any segment (MUST-5).")),
    Requirement("MUST-6", "3.1", "An unknown option is passed over.", unseen: .notWritten),
    Requirement("MUST-68", "3.1", "Every option but the two of one octet has a length.", unseen: .octets),
    Requirement("MUST-7", "3.1", "An impossible option length does no harm.", unseen: .octets),
    Requirement("MUST-69", "3.1", "Behind the end of the options there are zeros.", unseen: .octets),
    Requirement("MUST-64", "3.2", "Options are read wherever they begin.", unseen: .octets),
    Requirement(
      "MUST-65", "3.2", "The MSS option stands in no segment but a SYN.",
      held: .trace(.options, "The MSS belongs into the SYN alone.")),
  ]
}
