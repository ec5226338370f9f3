import Testing

/// Bytes that are no text, or text in another form than usual.
struct HostileBytesTests {
  private static let lesson =
    "Client: SYN, Seq=100\nServer: SYN-ACK, Seq=200, ACK=100\nClient: ACK, Seq=101, ACK=201\n"
  private static let mismatch =
    "error: ACK=100, but 101 is expected: the SYN at 100 uses one number [acknowledgment-mismatch]\n"

  /// Bytes, and what checking them says.
  struct Case: CustomTestStringConvertible {
    var testDescription: String
    var bytes: [UInt8]
    var status: Int32 = 1
    var output = ""
    var errors = ""
  }

  @Test(arguments: cases)
  func `any bytes are read or refused`(_ row: Case) throws {
    let bench = try Bench()
    try bench.write("a.hs", row.bytes)
    let ending = try bench.run("hstrace check --format short a.hs")
    #expect(ending.status == row.status)
    #expect(ending.output == row.output)
    #expect(ending.errors == row.errors)
  }

  private static func utf16(_ text: String, _ mark: [UInt8], isBigEndian: Bool) -> [UInt8] {
    mark
      + text.utf16.flatMap { unit in
        let bytes = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
        return isBigEndian ? bytes : bytes.reversed()
      }
  }

  private static let notUTF8 = "error: this line is not UTF-8: save the file as UTF-8 [not-utf-8]\n"

  private static let cases = [
    Case(testDescription: "nothing", bytes: [], status: 0),
    Case(
      testDescription: "a NUL", bytes: Array((lesson + "\0").utf8), status: 2,
      errors: "hstrace: a.hs: Not a text file (it has a NUL byte)\n"),
    Case(
      testDescription: "UTF-16, little-endian", bytes: utf16(lesson, [0xFF, 0xFE], isBigEndian: false),
      status: 2,
      errors: "hstrace: a.hs: Written in UTF-16; save it as UTF-8\n"),
    Case(
      testDescription: "UTF-16, big-endian", bytes: utf16(lesson, [0xFE, 0xFF], isBigEndian: true), status: 2,
      errors: "hstrace: a.hs: Written in UTF-16; save it as UTF-8\n"),
    Case(
      testDescription: "UTF-16 without a mark", bytes: utf16(lesson, [], isBigEndian: false), status: 2,
      errors: "hstrace: a.hs: Not a text file (it has a NUL byte)\n"),
    Case(
      testDescription: "a UTF-8 byte-order mark", bytes: [0xEF, 0xBB, 0xBF] + Array(lesson.utf8),
      output: "a.hs:2:27: " + mismatch),
    Case(
      testDescription: "lines that end with CR", bytes: Array(lesson.replacing("\n", with: "\r").utf8),
      output: "a.hs:2:27: " + mismatch),
    Case(
      testDescription: "lines that end with CRLF", bytes: Array(lesson.replacing("\n", with: "\r\n").utf8),
      output: "a.hs:2:27: " + mismatch),
    Case(
      testDescription: "lines that end with each of these",
      bytes: Array(
        "Client: SYN, Seq=100\r\n\rServer: SYN-ACK, Seq=200, ACK=100\n\rClient: ACK, Seq=101, ACK=201".utf8),
      output: "a.hs:3:27: " + mismatch),
    Case(
      testDescription: "a byte that begins nothing",
      bytes: Array("Client: S".utf8) + [0xFF] + Array("YN\n".utf8),
      output: "a.hs:1:10: " + notUTF8),
    Case(
      testDescription: "a letter cut short at the end", bytes: Array("# ".utf8) + [0xED, 0x95],
      output: "a.hs:1:3: " + notUTF8),
    Case(
      testDescription: "an overlong slash", bytes: Array("# ".utf8) + [0xC0, 0xAF, 0x0A],
      output: "a.hs:1:3: " + notUTF8),
    Case(
      testDescription: "half of a surrogate pair", bytes: Array("# ".utf8) + [0xED, 0xA0, 0x80, 0x0A],
      output: "a.hs:1:3: " + notUTF8),
  ]

  @Test(arguments: [
    ("Seq=4294967295", ""), ("Seq=4294967296", "4294967296"),
    ("Seq=18446744073709551616", "18446744073709551616"),
    ("Seq=0x100000000", "0x100000000"), ("Len=99999999999999999999", "99999999999999999999"),
    ("Win=\(String(repeating: "9", count: 10_000))", "99999"), ("MSS=65536", "MSS=65536"),
    ("Seq=x+4294967296", "x+4294967296"),
    ("Urg=65536", "Urg=65536"), ("Seq=-1", "-1"), ("Seq=\(String(repeating: "0", count: 10_000))1", ""),
  ])
  func `a number that does not fit is refused`(_ item: String, _ found: String) throws {
    let bench = try Bench()
    try bench.write("a.hs", "Client: SYN, \(item)\n")
    let ending = try bench.run("hstrace check --format short a.hs")
    let isRefused = ending.output.contains(": error: \(found)")
    #expect(isRefused == !found.isEmpty, "\(ending.output.prefix(300))")
    #expect(ending.status == (found.isEmpty ? 0 : 1))
    #expect(ending.output.utf8.count < 2_000)
  }
}
