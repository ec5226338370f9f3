/// What a column counts (LSP 3.17, `PositionEncodingKind`).
package enum PositionEncoding: String, CaseIterable, Codable, Sendable {
  case utf8 = "utf-8"
  case utf16 = "utf-16"
  /// Unicode scalars.
  case utf32 = "utf-32"

  /// The units of a scalar that takes `length` bytes of UTF-8; a byte that is not UTF-8 is one unit.
  @inline(__always)
  func units(ofScalarOf length: Int) -> Int {
    switch self {
    case .utf8: length
    case .utf16: length == 4 ? 2 : 1
    case .utf32: 1
    }
  }
}
