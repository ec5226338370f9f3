import TCP

// The generic operations of option sets cost a call each where modules meet; these cost an instruction.

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
