/// Traps with `message` where an invariant is broken; libFuzzer then keeps the input.
@inline(__always)
package func require(_ holds: Bool, _ message: @autoclosure () -> String) {
  if !holds { fatalError("broken invariant: \(message())") }
}

/// Traps where `once` and `again` differ, and shows both.
package func requireSame<Value: Equatable>(
  _ once: Value, _ again: Value, _ message: @autoclosure () -> String
) {
  require(once == again, "\(message())\n  first: \(once)\n  then:  \(again)")
}

/// Traps where two lists differ, and shows the first items that do.
package func requireSame<Item: Equatable>(
  _ once: [Item], _ again: [Item], _ message: @autoclosure () -> String
) {
  guard once != again else { return }
  let place = zip(once, again).prefix { $0 == $1 }.count
  let (first, second) = (once.dropFirst(place).first, again.dropFirst(place).first)
  requireSame(first, second, "\(message()), number \(place) of \(once.count) and \(again.count)")
}
