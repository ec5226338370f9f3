import TCP

/// All that decides a random exchange: what the endpoints are like, and what happens.
package struct ExchangeScript: Hashable, Sendable {
  var habits: [Habits]
  /// Whether the trace begins in an open connection.
  var beginsOpen = false
  /// Whether its numbers are letters with offsets.
  var isInLetters = false
  /// Whether its lines have times.
  var isTimed = false
  package var actions: [ExchangeAction]

  /// What one endpoint does whatever happens.
  struct Habits: Hashable, Sendable {
    /// The written number of position 0 in its direction.
    var origin: UInt32
    /// Whether it listens at first; else it is CLOSED.
    var listens = false
    /// Octets of its receive buffer, where windows are written.
    var buffer: UInt32?
    var maximumSegmentSize: UInt16?
    /// shift count
    var windowScale: UInt8?
    var selectiveAcknowledgment = false
    var timestamps = false
    /// Explicit congestion notification (RFC 3168).
    var notifiesCongestion = false
    /// Octets of data on its SYN beside a Fast Open cookie.
    var fastOpenData: UInt32 = 0
  }

  package init(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    habits = [Self.habits(&random), Self.habits(&random)]
    habits[1].listens = random.happens(85)
    if !random.happens(50) {
      for side in 0...1 { habits[side].buffer = nil }
    } else {
      for side in 0...1 where habits[side].buffer == nil { habits[side].buffer = 4000 }
    }
    isInLetters = random.happens(10)
    isTimed = random.happens(10)
    beginsOpen = random.happens(10)
    actions = Self.opening(&random)
    if beginsOpen {
      actions = []
      isInLetters = false
    }
    for _ in 0..<Int.random(in: 2...40, using: &random) { actions.append(.random(using: &random)) }
    if beginsOpen || !habits[1].listens { habits[0].fastOpenData = 0 }
    habits[1].fastOpenData = 0
  }

  private static func habits(_ random: inout SeededGenerator) -> Habits {
    var habits = Habits(origin: UInt32.random(in: 0...UInt32.max, using: &random))
    if random.happens(60) { habits.buffer = [600, 3000, 20_000].randomElement(using: &random) }
    if random.happens(30) { habits.maximumSegmentSize = [536, 1000, 1460].randomElement(using: &random) }
    if random.happens(30) { habits.windowScale = UInt8.random(in: 0...7, using: &random) }
    habits.selectiveAcknowledgment = random.happens(40)
    habits.timestamps = random.happens(30)
    habits.notifiesCongestion = random.happens(30)
    if random.happens(10) { habits.fastOpenData = UInt32.random(in: 1...300, using: &random) }
    return habits
  }

  /// How most exchanges begin; the rest of the script makes of it what it can.
  private static func opening(_ random: inout SeededGenerator) -> [ExchangeAction] {
    switch Int.random(in: 0..<10, using: &random) {
    case 0: return []
    case 1, 2:
      // Both at once.
      return [
        ExchangeAction(.connect, 0, .departs), ExchangeAction(.connect, 1, .departs),
        ExchangeAction(.arrive, 0, amount: 0), ExchangeAction(.answer, 1),
      ]
    default: return [ExchangeAction(.connect, 0), ExchangeAction(.answer, 1), ExchangeAction(.answer, 0)]
    }
  }
}

extension ExchangeScript {
  /// Scripts with a little less in them, those that leave out most first.
  var smaller: [ExchangeScript] {
    var scripts: [ExchangeScript] = []
    var size = actions.count
    while size > 0 {
      for start in stride(from: 0, to: actions.count, by: size) {
        var script = self
        script.actions.removeSubrange(start..<min(start + size, actions.count))
        scripts.append(script)
      }
      size /= 2
    }
    for place in actions.indices {
      scripts += simpler(at: place)
    }
    for side in 0...1 {
      var script = self
      script.habits[side] = Habits(
        origin: UInt32(100 + 200 * side), listens: habits[side].listens, buffer: habits[side].buffer)
      if script != self { scripts.append(script) }
    }
    var script = self
    script.isTimed = false
    for side in 0...1 { script.habits[side].buffer = nil }
    if script != self { scripts.append(script) }
    return scripts
  }

  private func simpler(at place: Int) -> [ExchangeScript] {
    var scripts: [ExchangeScript] = []
    let action = actions[place]
    if action.fate != .arrives {
      var script = self
      script.actions[place].fate = .arrives
      scripts.append(script)
    }
    if action.isTold {
      var script = self
      script.actions[place].isTold = false
      scripts.append(script)
    }
    if action.amount > 9 {
      var script = self
      script.actions[place].amount = 9
      scripts.append(script)
    }
    return scripts
  }

  /// The smallest script found that still fails, by leaving out what is not needed for it.
  package func shrunk(while fails: (ExchangeScript) -> Bool) -> ExchangeScript {
    var smallest = self
    while let next = smallest.smaller.first(where: fails) { smallest = next }
    return smallest
  }
}
