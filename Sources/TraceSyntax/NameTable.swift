package import TraceText

/// The endpoint names of a file, each once, as the bytes of their first occurrence.
package struct NameTable: Sendable {
  /// The index that stands for no name.
  @inlinable package static var none: UInt16 { UInt16.max }

  /// The bytes of each name, without quotes.
  package private(set) var names: [String] = []
  private var indices: [String: UInt16] = [:]

  package init() {}

  /// The index of `name`, entered if it is new; `none` when the table is full (65,535 names).
  package mutating func intern(_ name: String) -> UInt16 {
    if let index = indices[name] { return index }
    guard names.count < Int(Self.none) else { return Self.none }
    let index = UInt16(names.count)
    names.append(name)
    indices[name] = index
    return index
  }

  /// The index of `name` if it occurs.
  package func index(of name: String) -> UInt16? { indices[name] }

  package subscript(index: UInt16) -> String {
    Int(index) < names.count ? names[Int(index)] : ""
  }
}
