/// A number as a trace writes it: a sum of symbols and an offset, modulo 2^32.
@usableFromInline package struct WrittenNumber: Hashable, Sendable {
  /// Which sum of symbols, by its index in the file's `SymbolTable`; 0 is a plain number.
  @usableFromInline package var base: UInt16
  /// What is added to the symbols; the number itself where `base` is 0.
  @usableFromInline package var offset: UInt32

  @inlinable @inline(__always)
  package init(base: UInt16, offset: UInt32) {
    self.base = base
    self.offset = offset
  }

  /// A plain number.
  @inlinable @inline(__always)
  package init(offset: UInt32) {
    base = 0
    self.offset = offset
  }

  // Written out, because what the compiler derives is called through a table from other modules.
  @inlinable @inline(__always)
  package static func == (left: WrittenNumber, right: WrittenNumber) -> Bool {
    left.offset == right.offset && left.base == right.base
  }

  /// Whether the number has no symbol.
  @inlinable @inline(__always)
  package var isPlain: Bool { base == 0 }

  /// The number `octets` further on, with the same symbols; modulo 2^32.
  @inlinable @inline(__always)
  package static func + (number: WrittenNumber, octets: UInt32) -> WrittenNumber {
    WrittenNumber(base: number.base, offset: number.offset &+ octets)
  }
}
