/// A JSON text (RFC 8259) whose parts know where they stand, so that some of them can be replaced and all others stay
/// byte for byte: numbers of any size, escapes, the order of keys.
///
/// However deep values lie in each other, reading and walking it take no more of the stack.
package struct JSONDocument: Sendable {
  /// The text itself.
  package let bytes: [UInt8]
  /// The values in the order in which they begin, keys of objects among them; the first is the whole.
  private(set) var nodes: [Node] = []

  /// One value, or the key of an object.
  struct Node: Sendable {
    var kind: JSONValueKind
    var bytes: ByteRange
    /// The index of the first node that is not in it.
    var next: UInt32
  }

  /// Reads `bytes`, at most 4 GiB.
  package init(_ bytes: [UInt8]) throws(JSONFault) {
    self.bytes = bytes
    var reader = JSONReader(bytes)
    nodes = try reader.read()
  }

  /// The whole.
  package var root: JSONElement { JSONElement(document: self, index: 0) }

  /// All values, in the order in which they begin.
  package var elements: some Sequence<JSONElement> {
    nodes.indices.lazy.map { JSONElement(document: self, index: $0) }
  }
}

/// What a value of JSON is.
package enum JSONValueKind: Sendable {
  case null, boolean, number, text, array, object
}

/// Where a text is not JSON.
package struct JSONFault: Error, Hashable, Sendable {
  /// The offset of the first byte that cannot stand there.
  package var offset: Int
  /// What should stand there: `a value`, `,`.
  package var expected: String
}

/// A value in a JSON text.
package struct JSONElement: Sendable {
  package let document: JSONDocument
  let index: Int

  /// The index of the first node that is not in the node with `index`.
  private func next(_ index: Int) -> Int { Int(document.nodes[index].next) }

  /// What it is.
  package var kind: JSONValueKind { document.nodes[index].kind }
  /// Its bytes in the text.
  package var range: Range<Int> { document.nodes[index].bytes.indices }

  /// The values of an array in order, or the keys and values of an object in turn; empty for anything else.
  package var children: [JSONElement] {
    guard kind == .array || kind == .object else { return [] }
    var children: [JSONElement] = []
    var child = index + 1
    while child < next(index) {
      children.append(JSONElement(document: document, index: child))
      child = next(child)
    }
    return children
  }

  /// The value of a key, the last one where there are several; `nil` where there is none, or this is no object.
  package subscript(key: String) -> JSONElement? {
    guard kind == .object else { return nil }
    var found: JSONElement?
    var child = index + 1
    while child < next(index) {
      let value = next(child)
      if JSONElement(document: document, index: child).text == key {
        found = JSONElement(document: document, index: value)
      }
      child = next(value)
    }
    return found
  }

  /// The members of an object in order; empty for anything else.
  package var members: [(key: String, value: JSONElement)] {
    guard kind == .object else { return [] }
    let parts = children
    return stride(from: 0, to: parts.count - 1, by: 2).map { (parts[$0].text ?? "", parts[$0 + 1]) }
  }

  /// The text it is; `nil` for anything else.
  package var text: String? {
    guard kind == .text else { return nil }
    let content = document.bytes[range.lowerBound + 1..<range.upperBound - 1]
    guard content.contains(UInt8(ascii: "\\")) else { return String(decoding: content, as: UTF8.self) }
    return JSONEscapes.decoded(content)
  }

  /// Whether it is `true`.
  package var isTrue: Bool { kind == .boolean && document.bytes[range.lowerBound] == UInt8(ascii: "t") }

  /// The bytes of a value as they are written.
  package var written: String { String(decoding: document.bytes[range], as: UTF8.self) }

  /// The values in it, however deep, in the order in which they begin.
  package var descendants: some Sequence<JSONElement> {
    (index + 1..<max(index + 1, next(index))).lazy.map {
      JSONElement(document: document, index: $0)
    }
  }
}
