/// A segment of a generated exchange, from which the trace and the capture are written.
struct Segment {
  /// Which connection it belongs to, from 1.
  var connection: Int
  var isFromClient: Bool
  var flags: Flags
  var sequence: UInt32
  /// Only where the ACK flag is set.
  var acknowledgment: UInt32
  /// Octets of data.
  var length: UInt32
  /// Whether the trace writes the window, which is always 65535.
  var showsWindow = false

  /// The combinations that the exchange has; the raw value is the header's octet of control bits.
  enum Flags: UInt8 {
    case syn = 0b000010
    case synAcknowledgment = 0b010010
    case acknowledgment = 0b010000
    case pushAcknowledgment = 0b011000
    case finAcknowledgment = 0b010001
  }
}

/// A correct exchange of any length: connections one after the other, with data in both directions.
///
/// It is the same for the same number of segments, and is handed out segment by segment: a process that holds
/// much memory would be seen as the peak of those it starts.
struct Exchange {
  static let connections = 10
  /// Octets of data of a segment from the client: most are full.
  private static let lengths: [UInt32] = [1460, 1460, 1460, 536, 17]

  private var random = SplitMix64()

  /// Calls `take` with each of about `segments` segments.
  static func generate(_ segments: Int, _ take: (Segment) throws -> Void) rethrows {
    var exchange = Exchange()
    for connection in 1...connections {
      try exchange.connect(connection, segments: segments / connections, take)
    }
  }

  private mutating func connect(
    _ connection: Int, segments: Int, _ take: (Segment) throws -> Void
  ) rethrows {
    var client = random.next()
    var server = random.next()
    func send(
      _ flags: Segment.Flags, fromClient: Bool, length: UInt32 = 0, showsWindow: Bool = false
    ) throws {
      try take(
        Segment(
          connection: connection, isFromClient: fromClient, flags: flags,
          sequence: fromClient ? client : server, acknowledgment: fromClient ? server : client,
          length: length, showsWindow: showsWindow))
    }
    try send(.syn, fromClient: true)
    client &+= 1
    try send(.synAcknowledgment, fromClient: false)
    server &+= 1
    try send(.acknowledgment, fromClient: true)
    var sent = 3
    while sent < segments - 4 {
      let length = Self.lengths[Int(random.next() % 5)]
      try send(.pushAcknowledgment, fromClient: true, length: length, showsWindow: sent % 5 == 0)
      client &+= length
      sent += 1
      guard sent % 2 == 0 else { continue }
      if random.next() % 2 == 0 {
        try send(.acknowledgment, fromClient: false)
      } else {
        try send(.pushAcknowledgment, fromClient: false, length: 300)
        server &+= 300
      }
      sent += 1
    }
    try send(.acknowledgment, fromClient: false)
    try send(.finAcknowledgment, fromClient: true)
    client &+= 1
    try send(.finAcknowledgment, fromClient: false)
    server &+= 1
    try send(.acknowledgment, fromClient: true)
  }
}

/// Random numbers that are the same in each run: the upper halves of SplitMix64.
struct SplitMix64 {
  private var state: UInt64 = 0x9e37_79b9_7f4a_7c15

  mutating func next() -> UInt32 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return UInt32((mixed ^ (mixed >> 31)) >> 32)
  }
}
