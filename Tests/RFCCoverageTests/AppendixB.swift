/// The labels of RFC 9293 as table 8 in its appendix B lists them, each once, by the table's headings.
///
/// A `!` marks what the table has under SHOULD NOT or MUST NOT.
enum AppendixB {
  static let groups: [(heading: String, labels: String)] = [
    ("PUSH flag", "MAY-16 SHLD-27 MAY-15 MUST-60! MUST-61 MAY-17 SHLD-28"),
    (
      "Window",
      """
      MUST-1 REC-1 SHLD-14! SHLD-15! SHLD-16 SHLD-17! MUST-34 MAY-8 MUST-35 MUST-36 SHLD-29 SHLD-30 MUST-37 \
      MAY-7 MUST-66
      """
    ),
    ("Urgent data", "MUST-30 MUST-62 MUST-31 MUST-32 MUST-33 SHLD-13!"),
    (
      "TCP options",
      """
      MUST-4 MUST-5 MUST-6 MUST-68 MUST-7 MUST-64 MUST-14 SHLD-5 MAY-3 MUST-15 MUST-16 SHLD-6 MUST-65! MUST-67 \
      MUST-69
      """
    ),
    ("TCP checksums", "MUST-2 MUST-3"),
    ("ISN selection", "MUST-8 SHLD-1 MUST-9!"),
    ("Opening connections", "MUST-10 MUST-11 MUST-41! MUST-42 MUST-44 MUST-45 MUST-46! MUST-57"),
    ("Closing connections", "SHLD-2 MUST-12 MAY-1 SHLD-3 MUST-13 MAY-2 SHLD-4"),
    ("Retransmissions", "MUST-19 MAY-4 MUST-18"),
    ("Generating ACKs", "MUST-58 SHLD-31 MUST-59 MAY-13 SHLD-18 MUST-40 SHLD-19 MUST-39"),
    ("Sending data", "MUST-49 MUST-38 SHLD-7 MUST-17"),
    ("Connection failures", "MUST-20 MUST-21 SHLD-9 SHLD-10 SHLD-11 MUST-22 MUST-23"),
    ("Keep-alives", "MAY-5 MUST-24 MUST-25 MUST-26 MUST-27 MUST-28 MUST-29 SHLD-12 MAY-6"),
    ("IP options", "MUST-50 MAY-10 MAY-11 MUST-51 MUST-52 MUST-53 SHLD-24"),
    ("ICMP messages", "MUST-54 SHLD-25 MUST-56! SHLD-26 MUST-55"),
    ("Address validation", "MUST-63"),
    ("Interface", "MUST-47 SHLD-20 MUST-48 SHLD-22 SHLD-21 SHLD-23! MAY-9 MAY-14 MUST-43"),
    ("RFC 5961", "MAY-12"),
    ("ECN", "SHLD-8"),
    ("Congestion control", "MAY-18"),
  ]

  /// All labels, without their marks.
  static let labels = groups.flatMap { $0.labels.split(separator: " ") }.map {
    String($0.filter { $0 != "!" })
  }
}
