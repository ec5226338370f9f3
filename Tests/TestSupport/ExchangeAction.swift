/// One thing that happens in a random exchange.
///
/// What an endpoint cannot do at that point is left out, so that any part of a script is a script.
package struct ExchangeAction: Hashable, Sendable {
  var kind: Kind
  /// Who does it, 0 or 1.
  var side: Int
  /// What becomes of the segment, where one is sent.
  var fate: Fate
  /// What `kind` makes of it: octets, a place in the network, a choice between two ways.
  var amount: UInt32
  /// Whether the user's call or the timer behind the segment is written, too.
  var isTold: Bool

  enum Kind: Sendable, CaseIterable {
    // User calls and what follows from them.
    case listen, connect, data, urgentData, finish, abort, userTimeout
    // Timers.
    case retransmit, timeWaitEnds
    // Answers.
    case answer, acknowledge
    // Windows.
    case stopReading, updateWindow, probe, keepAlive
    // The network.
    case arrive, lose, duplicate, repeatNeedlessly
    case reboot, phase, omission

    /// How often it is tried, in relation to the others.
    fileprivate var weight: Int {
      switch self {
      case .data: 14
      case .arrive: 12
      case .answer: 10
      case .acknowledge, .retransmit: 5
      case .finish, .connect: 4
      case .urgentData, .stopReading, .updateWindow, .probe, .keepAlive, .lose, .duplicate: 2
      case .repeatNeedlessly, .timeWaitEnds, .listen, .phase: 2
      case .abort, .userTimeout, .reboot, .omission: 1
      }
    }
  }

  /// What becomes of a segment.
  enum Fate: Sendable, CaseIterable { case arrives, departs, isLost, isCorrupt, isDoubled }

  private static let wheel = Kind.allCases.flatMap { Array(repeating: $0, count: $0.weight) }
  /// Most segments arrive.
  private static let fates: [Fate] = [
    .arrives, .arrives, .arrives, .departs, .departs, .isLost, .isDoubled, .isCorrupt,
  ]

  static func random(using random: inout SeededGenerator) -> ExchangeAction {
    ExchangeAction(
      kind: wheel.randomElement(using: &random) ?? .data, side: Int.random(in: 0...1, using: &random),
      fate: fates.randomElement(using: &random) ?? .arrives,
      amount: UInt32.random(in: 0...UInt32.max, using: &random), isTold: random.happens(30))
  }
}

extension ExchangeAction {
  init(_ kind: Kind, _ side: Int, _ fate: Fate = .arrives, amount: UInt32 = 0) {
    self.init(kind: kind, side: side, fate: fate, amount: amount, isTold: false)
  }
}
