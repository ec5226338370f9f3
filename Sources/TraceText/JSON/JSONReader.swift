/// Reads a JSON text from its first byte to its last, with a list of the arrays and objects that are open.
struct JSONReader {
  private let bytes: [UInt8]
  private var position = 0
  private var nodes: [JSONDocument.Node] = []
  /// Indices of the arrays and objects that are not closed yet.
  private var open: [Int] = []

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func read() throws(JSONFault) -> [JSONDocument.Node] {
    skipBlanks()
    try readValue()
    while let container = open.last {
      skipBlanks()
      let isObject = nodes[container].kind == .object
      let isEmpty = nodes.count == container + 1
      if peek() == UInt8(ascii: isObject ? "}" : "]") {
        position += 1
        close(container)
        continue
      }
      if !isEmpty {
        try expect(UInt8(ascii: ","), "a comma or the end of the \(isObject ? "object" : "array")")
        skipBlanks()
      }
      if isObject {
        guard peek() == UInt8(ascii: "\"") else { throw fault("a key in quotation marks") }
        try readText()
        skipBlanks()
        try expect(UInt8(ascii: ":"), "a colon")
        skipBlanks()
      }
      try readValue()
    }
    skipBlanks()
    guard position == bytes.count else { throw fault("the end") }
    return nodes
  }

  /// Reads a value, or the beginning of one that has parts.
  private mutating func readValue() throws(JSONFault) {
    switch peek() {
    case UInt8(ascii: "{"): begin(.object)
    case UInt8(ascii: "["): begin(.array)
    case UInt8(ascii: "\""): try readText()
    case UInt8(ascii: "t"): try readWord("true", .boolean)
    case UInt8(ascii: "f"): try readWord("false", .boolean)
    case UInt8(ascii: "n"): try readWord("null", .null)
    case _: try readNumber()
    }
  }

  private mutating func begin(_ kind: JSONValueKind) {
    open.append(nodes.count)
    nodes.append(JSONDocument.Node(kind: kind, bytes: ByteRange(position, position + 1), next: 0))
    position += 1
  }

  private mutating func close(_ container: Int) {
    open.removeLast()
    nodes[container].bytes = ByteRange(nodes[container].bytes.lowerBound, position)
    nodes[container].next = UInt32(nodes.count)
  }

  private mutating func add(_ kind: JSONValueKind, from start: Int) {
    nodes.append(
      JSONDocument.Node(kind: kind, bytes: ByteRange(start, position), next: UInt32(nodes.count + 1)))
  }

  private mutating func readWord(_ word: StaticString, _ kind: JSONValueKind) throws(JSONFault) {
    let start = position
    let letters = Array("\(word)".utf8)
    guard bytes[start...].starts(with: letters) else { throw fault("a value") }
    position += letters.count
    add(kind, from: start)
  }

  private mutating func readNumber() throws(JSONFault) {
    let start = position
    if peek() == UInt8(ascii: "-") { position += 1 }
    let whole = digits()
    guard whole > 0, whole == 1 || bytes[position - whole] != UInt8(ascii: "0") else {
      position = start
      throw fault("a value")
    }
    if peek() == UInt8(ascii: ".") {
      position += 1
      guard digits() > 0 else { throw fault("a digit") }
    }
    if peek() == UInt8(ascii: "e") || peek() == UInt8(ascii: "E") {
      position += 1
      if peek() == UInt8(ascii: "+") || peek() == UInt8(ascii: "-") { position += 1 }
      guard digits() > 0 else { throw fault("a digit") }
    }
    add(.number, from: start)
  }

  /// Passes over digits; how many there were.
  private mutating func digits() -> Int {
    let start = position
    while let byte = peek(), byte &- UInt8(ascii: "0") < 10 { position += 1 }
    return position - start
  }

  private mutating func readText() throws(JSONFault) {
    let start = position
    position += 1
    while let byte = peek(), byte != UInt8(ascii: "\"") {
      guard byte >= 0x20 else { throw fault("no control character") }
      position += 1
      guard byte == UInt8(ascii: "\\") else { continue }
      guard let length = JSONEscapes.length(bytes, behind: position) else { throw fault("an escape") }
      position += length
    }
    guard position < bytes.count else { throw fault("a quotation mark") }
    position += 1
    add(.text, from: start)
  }

  private func peek() -> UInt8? { position < bytes.count ? bytes[position] : nil }

  private mutating func expect(_ byte: UInt8, _ expected: String) throws(JSONFault) {
    guard peek() == byte else { throw fault(expected) }
    position += 1
  }

  private mutating func skipBlanks() {
    while let byte = peek(), byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { position += 1 }
  }

  private func fault(_ expected: String) -> JSONFault { JSONFault(offset: position, expected: expected) }
}
