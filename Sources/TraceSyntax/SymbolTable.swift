/// The symbols of a file and the sums of them that occur, so that a base is two bytes.
///
/// A sum keeps its symbols in the order written (`y+len`); two sums of the same symbols are one base.
package struct SymbolTable: Sendable {
  /// At most this many different sums; further ones read as `overflow`.
  package static let limit = Int(UInt16.max) - 1
  /// The base of sums beyond the limit; equal to no other number.
  package static let overflow = UInt16.max

  /// The symbols' names.
  package private(set) var symbols: [String] = []
  private var symbolIndices: [String: UInt16] = [:]
  /// The symbols of each base in the order first written; base 0 has none.
  package private(set) var bases: [[UInt16]] = [[]]
  private var baseIndices: [[UInt16]: UInt16] = [[]: 0]

  package init() {}

  /// The base that is `symbol` alone.
  package mutating func base(symbol: String) -> UInt16 {
    let index: UInt16
    if let known = symbolIndices[symbol] {
      index = known
    } else {
      guard symbols.count < Self.limit else { return Self.overflow }
      index = UInt16(symbols.count)
      symbols.append(symbol)
      symbolIndices[symbol] = index
    }
    return intern([index])
  }

  /// The base that is the sum of two bases.
  package mutating func sum(_ left: UInt16, _ right: UInt16) -> UInt16 {
    if left == 0 { return right }
    if right == 0 { return left }
    guard left != Self.overflow, right != Self.overflow else { return Self.overflow }
    return intern(bases[Int(left)] + bases[Int(right)])
  }

  /// The symbols of `whole` that remain when those of `part` are taken away; `nil` where `part` has others.
  package func difference(_ whole: UInt16, _ part: UInt16) -> [UInt16]? {
    guard whole != Self.overflow, part != Self.overflow else { return nil }
    var rest = bases[Int(whole)]
    for symbol in bases[Int(part)] {
      guard let place = rest.firstIndex(of: symbol) else { return nil }
      rest.remove(at: place)
    }
    return rest
  }

  /// The base of the symbols that remain of `whole` when those of `part` are taken away; `nil` where no such base occurs.
  package func base(of whole: UInt16, without part: UInt16) -> UInt16? {
    difference(whole, part).flatMap { baseIndices[$0.sorted()] }
  }

  /// Whether `base` is one symbol alone.
  package func isLetter(_ base: UInt16) -> Bool { base != Self.overflow && bases[Int(base)].count == 1 }

  /// Whether its first symbols and sums are all those of `other`.
  func begins(with other: SymbolTable) -> Bool {
    symbols.starts(with: other.symbols) && bases.starts(with: other.bases)
  }

  private mutating func intern(_ written: [UInt16]) -> UInt16 {
    let key = written.sorted()
    if let known = baseIndices[key] { return known }
    guard bases.count < Self.limit else { return Self.overflow }
    let index = UInt16(bases.count)
    bases.append(written)
    baseIndices[key] = index
    return index
  }

  /// `number` as a trace writes it: `101`, `x`, `x+1`, `y+1+len`.
  package func text(_ number: WrittenNumber) -> String {
    guard !number.isPlain else { return String(number.offset) }
    guard number.base != Self.overflow else { return "?" }
    let names = bases[Int(number.base)].map { symbols[Int($0)] }
    var text = names[0]
    if number.offset != 0 {
      let signed = Int32(bitPattern: number.offset)
      text += signed < 0 ? "-\(signed.magnitude)" : "+\(number.offset)"
    }
    for name in names.dropFirst() { text += "+\(name)" }
    return text
  }
}
