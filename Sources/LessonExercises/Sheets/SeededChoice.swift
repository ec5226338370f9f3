/// Chooses what an exercise hides, shuffles or changes: the same for the same exercise and seed on every machine.
struct SeededChoice {
  private var state: UInt64

  /// Begins with the FNV-1a hash of an exercise's identifier and a seed.
  init(exercise: String, seed: UInt64) {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    func add(_ byte: UInt8) { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
    for byte in exercise.utf8 { add(byte) }
    for shift in stride(from: UInt64(0), to: 64, by: 8) { add(UInt8(truncatingIfNeeded: seed >> shift)) }
    state = hash
  }

  /// The next number (SplitMix64).
  private mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }

  /// A number from 0 to `count` - 1; `count` is at least 1.
  mutating func index(below count: Int) -> Int { Int(next().multipliedFullWidth(by: UInt64(count)).high) }

  /// `elements` in another order, each order as likely.
  mutating func shuffled<Element>(_ elements: [Element]) -> [Element] {
    var elements = elements
    for place in stride(from: elements.count - 1, to: 0, by: -1) {
      elements.swapAt(place, index(below: place + 1))
    }
    return elements
  }
}
