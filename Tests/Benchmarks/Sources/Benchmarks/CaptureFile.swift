/// An exchange as a capture: classic libpcap, Ethernet, IPv4 and TCP without options.
///
/// The data are zeros, of no protocol, and go to a port that none has; the checksums are right.
struct CaptureFile {
  let path: String

  /// How much of each frame is in the file.
  enum Frames: String {
    /// All, as a capture holds them unless it is told otherwise.
    case whole
    /// The headers, while the length on the wire counts the data: who reads this is spared the data.
    case cut
  }

  /// Ethernet, IPv4 and TCP.
  private static let headers = 14 + 20 + 20
  private static let client: [UInt8] = [192, 0, 2, 1]
  private static let server: [UInt8] = [192, 0, 2, 2]
  /// Between two frames, in microseconds.
  private static let interval = 100

  /// Writes the same segments as a `TraceFile` of `segments`.
  init(_ path: String, segments: Int, _ frames: Frames) throws {
    self.path = path
    var output = try BufferedFile(path)
    output.write(Self.fileHeader)
    var number = 0
    try Exchange.generate(segments) { segment in
      output.write(Self.frame(segment, number: number, frames))
      number += 1
      try output.flushIfFull()
    }
    _ = try output.close()
  }

  /// Magic number, version 2.4, no time zone, the most bytes of a frame in the file, and Ethernet.
  private static let fileHeader =
    little(0xa1b2_c3d4) + [2, 0, 4, 0] + little(0) + little(0) + little(65_535) + little(1)

  private static func frame(_ segment: Segment, number: Int, _ frames: Frames) -> [UInt8] {
    let data = frames == .whole ? segment.length : 0
    let time = 1_700_000_000_000_000 + number * interval
    var bytes = little(UInt32(time / 1_000_000)) + little(UInt32(time % 1_000_000))
    bytes += little(UInt32(headers) + data) + little(UInt32(headers) + segment.length)
    bytes += ethernet(segment.isFromClient)
    bytes += internet(segment, number: number)
    bytes += transmission(segment)
    bytes += repeatElement(0, count: Int(data))
    return bytes
  }

  private static func ethernet(_ isFromClient: Bool) -> [UInt8] {
    let client: [UInt8] = [0x02, 0, 0, 0, 0, 1]
    let server: [UInt8] = [0x02, 0, 0, 0, 0, 2]
    return (isFromClient ? server + client : client + server) + [0x08, 0x00]
  }

  private static func internet(_ segment: Segment, number: Int) -> [UInt8] {
    var header: [UInt8] =
      [0x45, 0] + big(UInt16(40 + segment.length)) + big(UInt16(truncatingIfNeeded: number))
    header += [0x40, 0, 64, 6, 0, 0]
    header += addresses(segment)
    let sum = checksum(header)
    header[10] = sum[0]
    header[11] = sum[1]
    return header
  }

  private static func transmission(_ segment: Segment) -> [UInt8] {
    let ports = [UInt16(60_000 + segment.connection), 50_080]
    var header = segment.isFromClient ? big(ports[0]) + big(ports[1]) : big(ports[1]) + big(ports[0])
    header += big(segment.sequence)
    header += big(segment.flags == .syn ? UInt32(0) : segment.acknowledgment)
    header += [5 << 4, segment.flags.rawValue] + big(UInt16(65_535)) + [0, 0, 0, 0]
    let pseudoHeader = addresses(segment) + [0, 6] + big(UInt16(20 + segment.length))
    let sum = checksum(pseudoHeader + header)
    header[16] = sum[0]
    header[17] = sum[1]
    return header
  }

  private static func addresses(_ segment: Segment) -> [UInt8] {
    segment.isFromClient ? client + server : server + client
  }

  /// The Internet checksum of an even number of bytes (RFC 1071).
  private static func checksum(_ bytes: [UInt8]) -> [UInt8] {
    var sum: UInt32 = 0
    for place in stride(from: 0, to: bytes.count, by: 2) {
      sum += UInt32(bytes[place]) << 8 | UInt32(bytes[place + 1])
    }
    while sum > 0xFFFF { sum = sum & 0xFFFF + sum >> 16 }
    return big(~UInt16(sum))
  }

  private static func little(_ number: UInt32) -> [UInt8] { big(number).reversed() }

  private static func big<Number: FixedWidthInteger>(_ number: Number) -> [UInt8] {
    (1...Number.bitWidth / 8).map { UInt8(truncatingIfNeeded: number >> Number(Number.bitWidth - 8 * $0)) }
  }
}
