import Foundation

/// An exchange as `hstrace fmt` writes it, some 55 bytes a segment.
struct TraceFile {
  let path: String
  /// The segments and the bytes written.
  private(set) var segments = 0
  private(set) var bytes = 0

  /// What is wrong in the acknowledgments of all segments behind a SYN.
  enum Mistake {
    case none
    /// Each is too large, by another number than the one before: nothing that is done to one mends the next.
    case scattered
    /// Each is one too small: as if the sender counted so, and every number is judged by that.
    case shifted
  }

  /// Writes about `segments` segments.
  init(_ path: String, segments: Int, mistake: Mistake = .none) throws {
    self.path = path
    var output = try BufferedFile(path)
    var connection = 0
    try Exchange.generate(segments) { segment in
      if segment.connection != connection {
        connection = segment.connection
        output.write("== Connection \(connection) ==\n")
      }
      output.write(Self.line(segment, acknowledging: acknowledgment(segment, mistake)))
      self.segments += 1
      try output.flushIfFull()
    }
    bytes = try output.close()
  }

  /// The number that the next segment to be written acknowledges, if it does.
  private func acknowledgment(_ segment: Segment, _ mistake: Mistake) -> UInt32? {
    switch segment.flags {
    case .syn: nil
    case .synAcknowledgment: segment.acknowledgment
    case .acknowledgment, .pushAcknowledgment, .finAcknowledgment:
      switch mistake {
      case .none: segment.acknowledgment
      case .scattered: segment.acknowledgment &+ 1 &+ UInt32(segments % 1_000)
      case .shifted: segment.acknowledgment &- 1
      }
    }
  }

  private static func line(_ segment: Segment, acknowledging acknowledgment: UInt32?) -> String {
    let flags =
      switch segment.flags {
      case .syn: "SYN"
      case .synAcknowledgment: "SYN-ACK"
      case .acknowledgment: "ACK"
      case .pushAcknowledgment: "PSH-ACK"
      case .finAcknowledgment: "FIN-ACK"
      }
    var line = "\(segment.isFromClient ? "Client" : "Server"): \(flags), Seq=\(segment.sequence)"
    if let acknowledgment { line += ", ACK=\(acknowledgment)" }
    if segment.length > 0 { line += ", Len=\(segment.length)" }
    if segment.showsWindow { line += ", Win=65535" }
    return line + "\n"
  }
}

/// A file that is written a mebibyte at a time.
struct BufferedFile {
  private let file: FileHandle
  private var buffer: [UInt8] = []
  private var size = 0

  init(_ path: String) throws {
    _ = FileManager.default.createFile(atPath: path, contents: nil)
    file = try FileHandle(forWritingTo: URL(filePath: path))
  }

  mutating func write(_ text: String) { buffer.append(contentsOf: text.utf8) }

  mutating func write(_ bytes: [UInt8]) { buffer.append(contentsOf: bytes) }

  mutating func flushIfFull() throws {
    if buffer.count > 1 << 20 { try flush() }
  }

  /// Writes the rest; the number of bytes of the file.
  mutating func close() throws -> Int {
    try flush()
    try file.close()
    return size
  }

  private mutating func flush() throws {
    try file.write(contentsOf: buffer)
    size += buffer.count
    buffer.removeAll(keepingCapacity: true)
  }
}
