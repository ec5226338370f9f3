import TCP

// The second of the reader's two fast paths; the first is `LineReader.readOrdinaryLine`.
//
// `OptionSet` gives `[]`, `insert` and `union` generically, and a generic function of another module is called
// rather than put in place: some ten instructions for what is one. Every flag and item of a file passes here, so
// the sets of the hot lines are handled through their raw values; elsewhere the ordinary operations do.

extension ControlBits {
  /// No bit.
  @inline(__always)
  static var none: ControlBits { ControlBits(rawValue: 0) }

  /// Sets `bits`.
  @inline(__always)
  mutating func add(_ bits: ControlBits) { rawValue |= bits.rawValue }
}

extension SegmentMarks {
  /// Sets `marks`.
  @inline(__always)
  mutating func add(_ marks: SegmentMarks) { rawValue |= marks.rawValue }
}
