/// Something that each of the two endpoints, or each of the two directions, has.
///
/// A direction has the index of the endpoint that sends in it.
package struct Pair<Element> {
  /// The one with index 0: the endpoint that the trace names first.
  package var first: Element
  /// The one with index 1.
  package var second: Element

  @inlinable
  package init(_ first: Element, _ second: Element) {
    self.first = first
    self.second = second
  }

  /// The one with index 0 or 1.
  @inlinable
  package subscript(index: Int) -> Element {
    @inline(__always) get { index == 0 ? first : second }
    @inline(__always) _modify {
      if index == 0 { yield &first } else { yield &second }
    }
  }
}

extension Pair {
  /// What `read` finds in the one with index 0 or 1, which is not copied for it as the subscript does.
  @inlinable @inline(__always)
  package func with<Value>(_ index: Int, _ read: (borrowing Element) -> Value) -> Value {
    index == 0 ? read(first) : read(second)
  }
}

extension Pair: Sendable where Element: Sendable {}
extension Pair: Equatable where Element: Equatable {}
