import Testing
import TraceText

/// Texts that are not UTF-8, and what they are taken for.
struct LegacyEncodingTests {
  /// 연결 열기
  private static let korean: [UInt8] = [0xBF, 0xAC, 0xB0, 0xE1, 0x20, 0xBF, 0xAD, 0xB1, 0xE2]
  /// 三次握手，建立连接
  private static let chinese: [UInt8] = [
    0xC8, 0xFD, 0xB4, 0xCE, 0xCE, 0xD5, 0xCA, 0xD6, 0xA3, 0xAC, 0xBD, 0xA8, 0xC1, 0xA2, 0xC1, 0xAC, 0xBD,
    0xD3,
  ]

  @Test func `Korean text in CP949 is recognized`() {
    #expect(LegacyEncoding.name(of: Self.korean) == "CP949")
    #expect(
      LegacyEncoding.name(of: Array("# lesson: ".utf8) + Self.korean + Array("\nA: SYN\n".utf8)) == "CP949")
  }

  @Test(arguments: [
    chinese, Array("caf".utf8) + [0xE9, 0x0A], Array("연결".utf8) + [0xFF], [0xC0, 0xAF], korean + [0xB0], [],
    Array("SYN".utf8),
  ])
  func `other bytes are taken for nothing`(bytes: [UInt8]) {
    #expect(LegacyEncoding.name(of: bytes) == nil)
  }
}
