import TCP
import Testing

/// The transitions that the endpoint makes are those of RFC 9293: figure 5, its notes, and the prose.
struct `The transition table` {
  /// Every arrow of figure 5. "Create TCB" and "delete TCB" send nothing and stand as `x`.
  private static let figure: [FigureArrow] = [
    FigureArrow("CLOSED", "passive OPEN", "x", "LISTEN"),
    FigureArrow("CLOSED", "active OPEN", "snd SYN", "SYN SENT"),
    FigureArrow("LISTEN", "CLOSE", "x", "CLOSED"),
    FigureArrow("LISTEN", "rcv SYN", "snd SYN,ACK", "SYN RCVD"),
    FigureArrow("LISTEN", "SEND", "snd SYN", "SYN SENT"),
    FigureArrow("SYN SENT", "CLOSE", "x", "CLOSED"),
    FigureArrow("SYN SENT", "rcv SYN", "snd SYN,ACK", "SYN RCVD"),
    FigureArrow("SYN SENT", "rcv SYN,ACK of SYN", "snd ACK", "ESTAB"),
    FigureArrow("SYN RCVD", "rcv ACK of SYN", "x", "ESTAB"),
    FigureArrow("SYN RCVD", "CLOSE", "snd FIN", "FIN WAIT-1"),
    FigureArrow("ESTAB", "CLOSE", "snd FIN", "FIN WAIT-1"),
    FigureArrow("ESTAB", "rcv FIN", "snd ACK", "CLOSE WAIT"),
    FigureArrow("FIN WAIT-1", "rcv ACK of FIN", "x", "FINWAIT-2"),
    FigureArrow("FIN WAIT-1", "rcv FIN", "snd ACK", "CLOSING"),
    FigureArrow("FINWAIT-2", "rcv FIN", "snd ACK", "TIME-WAIT"),
    FigureArrow("CLOSING", "rcv ACK of FIN", "x", "TIME-WAIT"),
    FigureArrow("CLOSE WAIT", "CLOSE", "snd FIN", "LAST-ACK"),
    FigureArrow("LAST-ACK", "rcv ACK of FIN", "x", "CLOSED"),
    FigureArrow("TIME-WAIT", "Timeout=2MSL", "x", "CLOSED"),
  ]

  /// Note 1 is the figure's arrow from SYN-RECEIVED to LISTEN with its condition, and what happens without it.
  private static let note1: [FigureArrow] = [
    FigureArrow("SYN RCVD", "rcv RST at RCV.NXT after passive OPEN", "x", "LISTEN"),
    FigureArrow("SYN RCVD", "rcv RST at RCV.NXT after active OPEN", "x", "CLOSED"),
  ]

  /// Note 2.
  private static let note2: [FigureArrow] = [
    FigureArrow("FIN WAIT-1", "rcv FIN,ACK of FIN", "snd ACK", "TIME-WAIT")
  ]

  /// Note 3, the resets received. SYN-SENT believes only one that acknowledges its SYN (3.10.7.3, second), all
  /// others only one at RCV.NXT (3.10.7.4, second).
  private static let note3Received: [FigureArrow] =
    [FigureArrow("SYN SENT", "rcv RST,ACK of SYN", "x", "CLOSED")]
    + [
      "ESTAB", "FIN WAIT-1", "FIN WAIT-2", "CLOSE WAIT", "CLOSING", "LAST-ACK", "TIME-WAIT",
    ].map { FigureArrow($0, "rcv RST at RCV.NXT", "x", "CLOSED") }

  /// Note 3, the resets sent: those of ABORT. The note names TIME-WAIT behind them, where 3.10.5 deletes the
  /// block and enters CLOSED; the table follows 3.10.5, which is the specification of the call.
  private static let note3Sent: [FigureArrow] = [
    "SYN RCVD", "ESTAB", "FIN WAIT-1", "FIN WAIT-2", "CLOSE WAIT",
  ]
  .map { FigureArrow($0, "ABORT", "snd RST", "CLOSED") }

  /// What the prose adds, each with its section.
  private static let prose: [(section: String, arrow: FigureArrow)] =
    [
      ("3.10.1", FigureArrow("LISTEN", "active OPEN", "snd SYN", "SYN SENT")),
      ("3.10.5", FigureArrow("LISTEN", "ABORT", "x", "CLOSED")),
      ("3.10.5", FigureArrow("SYN SENT", "ABORT", "x", "CLOSED")),
      ("3.10.5", FigureArrow("CLOSING", "ABORT", "x", "CLOSED")),
      ("3.10.5", FigureArrow("LAST-ACK", "ABORT", "x", "CLOSED")),
      ("3.10.5", FigureArrow("TIME-WAIT", "ABORT", "x", "CLOSED")),
      // "Other controls or text in the segment": a FIN beside the SYN-ACK is taken at the eighth step.
      ("3.10.7.3", FigureArrow("SYN SENT", "rcv SYN-FIN,ACK of SYN", "snd ACK", "CLOSE WAIT")),
      // Fifth enters ESTABLISHED, and eighth, in the same segment, CLOSE-WAIT.
      ("3.10.7.4", FigureArrow("SYN RCVD", "rcv FIN,ACK of SYN", "snd ACK", "CLOSE WAIT")),
      // Fourth.
      ("3.10.7.4", FigureArrow("SYN RCVD", "rcv SYN in window after passive OPEN", "x", "LISTEN")),
      // MAY-2.
      ("3.6.1", FigureArrow("TIME-WAIT", "rcv SYN at RCV.NXT or above", "snd SYN,ACK", "SYN RCVD")),
    ]
    + [
      "LISTEN", "SYN SENT", "SYN RCVD", "ESTAB", "FIN WAIT-1", "FIN WAIT-2", "CLOSE WAIT", "CLOSING",
      "LAST-ACK",
      "TIME-WAIT",
    ].map { ("3.10.8", FigureArrow($0, "user timeout", "x", "CLOSED")) }

  private static let derived = Set(TransitionTable.transitions.map { FigureArrow($0) })

  @Test(arguments: [figure, note1, note2, note3Received, note3Sent])
  private func `has every arrow of figure 5 and of its notes`(_ arrows: [FigureArrow]) {
    #expect(arrows.filter { !Self.derived.contains($0) } == [])
  }

  @Test(arguments: prose)
  private func `has what the prose adds, from the section that says it`(
    _ section: String, _ arrow: FigureArrow
  ) {
    let sections = TransitionTable.transitions.filter { FigureArrow($0) == arrow }.map(\.section)
    #expect(sections == [section])
  }

  @Test func `has nothing else, and nothing twice`() {
    let written =
      Self.figure + Self.note1 + Self.note2 + Self.note3Received + Self.note3Sent + Self.prose.map(\.arrow)
    #expect(Self.derived.subtracting(written) == [])
    #expect(TransitionTable.transitions.count == written.count)
  }

  @Test func `is derived from endpoints that have answered all they owe`() {
    let owing = Situation.explore().filter { $0.after.obligations != Obligations() }
    #expect(owing.map { "\($0.before.state) \($0.stimulus)" }.prefix(5) == [])
  }

  @Test func `cites for a call its section, and for a segment that of the state it arrives in`() {
    for transition in TransitionTable.transitions {
      switch (transition.cause, transition.from) {
      case (.call(let call), _): #expect(transition.section == Self.section(of: call))
      case (.expiry, _): #expect(transition.section == "3.10.8")
      case (.arrival, .closed): #expect(transition.section == "3.10.7.1")
      case (.arrival, .listen): #expect(transition.section == "3.10.7.2")
      case (.arrival, .synSent): #expect(transition.section == "3.10.7.3")
      case (.arrival, .timeWait) where transition.to == .synReceived: #expect(transition.section == "3.6.1")
      case (.arrival, _): #expect(transition.section == "3.10.7.4")
      }
    }
  }

  private static func section(of call: UserCall) -> String {
    switch call {
    case .passiveOpen, .activeOpen: "3.10.1"
    case .send: "3.10.2"
    case .close, .shutdown: "3.10.4"
    case .abort: "3.10.5"
    }
  }
}
