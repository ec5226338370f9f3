import Foundation

/// A correct trace of any length: ten connections with data in both directions, as `hstrace fmt` writes it.
///
/// It is the same for the same number of segments, some 55 bytes each. It is written as it is made: a process
/// that holds much memory would be seen as the peak of those it starts.
struct GeneratedTrace {
  private var state: UInt64 = 0x9e37_79b9_7f4a_7c15
  private var bytes: [UInt8] = []
  private let file: FileHandle
  /// The bytes written.
  private(set) var size = 0

  /// Writes about `segments` segments to `file`.
  init(segments: Int, to file: FileHandle) throws {
    self.file = file
    for connection in 1...10 { try write(connection, segments: segments / 10) }
    try flush()
  }

  private mutating func flush() throws {
    try file.write(contentsOf: bytes)
    size += bytes.count
    bytes.removeAll(keepingCapacity: true)
  }

  private mutating func write(_ connection: Int, segments: Int) throws {
    var client = number()
    var server = number()
    line("== Connection \(connection) ==")
    line("Client: SYN, Seq=\(client)")
    line("Server: SYN-ACK, Seq=\(server), ACK=\(client &+ 1)")
    client &+= 1
    server &+= 1
    line("Client: ACK, Seq=\(client), ACK=\(server)")
    var written = 3
    while written < segments - 4 {
      if bytes.count > 1 << 20 { try flush() }
      let length = lengths[Int(number() % 5)]
      let window = written % 5 == 0 ? ", Win=65535" : ""
      line("Client: PSH-ACK, Seq=\(client), ACK=\(server), Len=\(length)\(window)")
      client &+= length
      written += 1
      guard written % 2 == 0 else { continue }
      if number() % 2 == 0 {
        line("Server: ACK, Seq=\(server), ACK=\(client)")
      } else {
        line("Server: PSH-ACK, Seq=\(server), ACK=\(client), Len=300")
        server &+= 300
      }
      written += 1
    }
    line("Server: ACK, Seq=\(server), ACK=\(client)")
    line("Client: FIN-ACK, Seq=\(client), ACK=\(server)")
    line("Server: FIN-ACK, Seq=\(server), ACK=\(client &+ 1)")
    line("Client: ACK, Seq=\(client &+ 1), ACK=\(server &+ 1)")
  }

  private let lengths: [UInt32] = [1460, 1460, 1460, 536, 17]

  private mutating func line(_ text: String) {
    bytes.append(contentsOf: text.utf8)
    bytes.append(10)
  }

  /// SplitMix64, its upper half.
  private mutating func number() -> UInt32 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return UInt32((mixed ^ (mixed >> 31)) >> 32)
  }
}
