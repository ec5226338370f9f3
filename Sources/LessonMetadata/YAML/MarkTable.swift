import TraceText

/// Turns libyaml's marks into byte offsets of the file.
///
/// A mark counts the characters (Unicode scalars) before it; a byte-order mark counts as one.
struct MarkTable {
  /// Where the YAML text starts in the file.
  private let base: Int
  private let count: Int
  /// The offset of each character within the text; empty where every character is one byte.
  private let offsets: [UInt32]

  init(_ bytes: ArraySlice<UInt8>) {
    base = bytes.startIndex
    count = bytes.count
    guard bytes.contains(where: { $0 >= 0x80 }) else {
      offsets = []
      return
    }
    offsets = bytes.indices.lazy.filter { bytes[$0] & 0xC0 != 0x80 }.map { [base] in UInt32($0 - base) }
  }

  /// The offset in the file of the character number `mark`, counted from 0; the end for any beyond the last.
  func offset(ofCharacter mark: Int) -> Int {
    guard !offsets.isEmpty else { return base + min(max(mark, 0), count) }
    return base + (mark < offsets.count ? Int(offsets[max(mark, 0)]) : count)
  }

  /// The byte of `text`, which the table was made for, at `offset` of the file; `nil` at its end.
  func byte(at offset: Int, in text: UnsafeMutableBufferPointer<UInt8>) -> UInt8? {
    offset - base < count ? text[offset - base] : nil
  }

  /// The offset in the file of the byte number `byte` of the text, counted from 0.
  func offset(ofByte byte: Int) -> Int { base + min(max(byte, 0), count) }
}
