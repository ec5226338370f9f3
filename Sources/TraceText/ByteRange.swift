/// A half-open range of bytes in a file, counted from the file's first byte.
///
/// A file is at most 4 GiB, so that a range is eight bytes.
package struct ByteRange: Hashable, Sendable {
  /// The offset of the first byte.
  package var start: UInt32
  /// The offset behind the last byte; never below `start`.
  package var end: UInt32

  @inlinable
  package init(_ start: Int, _ end: Int) {
    self.start = UInt32(truncatingIfNeeded: start)
    self.end = UInt32(truncatingIfNeeded: end)
  }

  /// The offset of the first byte, as an index.
  @inlinable
  package var lowerBound: Int { Int(start) }
  /// The offset behind the last byte, as an index.
  @inlinable
  package var upperBound: Int { Int(end) }
  /// The number of bytes.
  @inlinable
  package var count: Int { Int(end) - Int(start) }
  /// Whether the range has no byte and is only a place.
  @inlinable
  package var isEmpty: Bool { start == end }
  /// The range as indices of an array of bytes.
  @inlinable
  package var indices: Range<Int> { lowerBound..<upperBound }
}
