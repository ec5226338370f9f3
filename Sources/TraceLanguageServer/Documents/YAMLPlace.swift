import TraceText

/// Where in YAML an offset lies, told from the lines above it, which need not be right.
///
/// Lists are known by their dashes, maps by their indentation, and both within one line by their brackets.
struct YAMLPlace {
  /// The keys from the top down to the map or list around the offset; an item of a list is `*`.
  private(set) var path: [String] = []
  /// The key whose value the offset lies in; `nil` where a key stands or is to be written.
  private(set) var key: String?
  /// The bytes of the word around the offset.
  private(set) var word: ByteRange

  /// - Parameter yaml: the bytes of the YAML.
  init(_ offset: Int, in bytes: [UInt8], _ yaml: ByteRange) {
    word = ByteRange(offset, offset)
    var start = offset
    while start > yaml.lowerBound, !YAMLLine.isEnd(bytes[start - 1]) { start -= 1 }
    let line = YAMLLine(bytes, start, yaml.upperBound)
    readLine(line, bytes, offset)
    climb(line, bytes, from: start, to: yaml.lowerBound)
  }

  /// The path of the value or key at the offset, with `key` where it has one: `hstrace.endpoints.*.isn`.
  func full(with last: String? = nil) -> String {
    var keys = path
    if let last = last ?? key { keys.append(last) }
    return Self.general(keys)
  }

  /// `keys` joined, where names of endpoints are `*`.
  private static func general(_ keys: [String]) -> String {
    var keys = keys
    if keys.count > 2, keys[0] == "hstrace", keys[1] == "endpoints" { keys[2] = "*" }
    if keys.count > 2, keys[0] == "hstrace", keys[1] == "expect" { keys = ["hstrace", "expect", "*"] }
    while keys.last == "*", keys.count > 1, keys != ["hstrace", "expect", "*"] { keys.removeLast() }
    return keys.joined(separator: ".")
  }

  /// The path of the map around the offset, for the keys it may have.
  var map: String {
    if path.count == 3, path[0] == "hstrace", path[1] == "endpoints" { return "hstrace.endpoints.*" }
    return path.joined(separator: ".")
  }

  /// Reads the line of the offset up to it: its dashes, its key, brackets behind that.
  private mutating func readLine(_ line: YAMLLine, _ bytes: [UInt8], _ offset: Int) {
    var stack: [Frame] = []
    var pending: String?
    var wordStart = min(line.content, offset)
    var position = wordStart
    var quote: UInt8?
    while position < offset {
      let byte = bytes[position]
      defer { position += 1 }
      if let open = quote {
        if byte == open { quote = nil }
        continue
      }
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "'"): quote = byte
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        stack.append(Frame(isList: byte == UInt8(ascii: "["), key: pending))
        pending = nil
        wordStart = position + 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        pending = stack.popLast()?.key ?? pending
        wordStart = position + 1
      case UInt8(ascii: ","):
        if !stack.isEmpty { pending = nil }
        wordStart = position + 1
      case UInt8(ascii: ":"):
        let isKey = position + 1 >= bytes.count || bytes[position + 1] <= 32
        guard isKey else { continue }
        pending = YAMLLine.text(bytes, wordStart, position)
        wordStart = position + 1
      default: break
      }
    }
    for frame in stack {
      if let key = frame.key { path.append(key) }
      if frame.isList { path.append("*") }
    }
    key = pending
    while wordStart < offset, bytes[wordStart] == 32 { wordStart += 1 }
    var wordEnd = offset
    while wordEnd < line.end, !" ,]}:#".utf8.contains(bytes[wordEnd]) { wordEnd += 1 }
    word = ByteRange(wordStart, wordEnd)
  }

  private struct Frame {
    var isList: Bool
    /// The key before the bracket.
    var key: String?
  }

  /// Finds the keys above the line that it belongs to.
  private mutating func climb(_ line: YAMLLine, _ bytes: [UInt8], from start: Int, to top: Int) {
    var limit = line.isBlank ? line.column : line.content - line.start
    // A list may begin in the column of the key it belongs to.
    var takesEqual = false
    var found: [String] = []
    if let dash = line.dash {
      found.append("*")
      limit = dash
      takesEqual = true
    }
    var position = start
    while position > top, limit > 0 || takesEqual {
      var previous = position - 1
      while previous > top, !YAMLLine.isEnd(bytes[previous - 1]) { previous -= 1 }
      let above = YAMLLine(bytes, previous, position - 1)
      position = previous
      guard !above.isBlank else { continue }
      let column = above.content - above.start
      if let key = above.key, column < limit || (takesEqual && column == limit && above.dash == nil) {
        found.insert(key, at: 0)
        limit = column
        takesEqual = false
        if let dash = above.dash {
          found.insert("*", at: 0)
          limit = dash
          takesEqual = true
        }
      } else if let dash = above.dash, dash < limit {
        found.insert("*", at: 0)
        limit = dash
        takesEqual = true
      }
    }
    path = found + path
  }
}

/// A line of YAML: where its dashes and its content begin.
private struct YAMLLine {
  let start: Int
  /// The offset of the first byte behind indentation and dashes.
  private(set) var content: Int
  /// The offset behind the last byte.
  let end: Int
  /// The column of its last dash; `nil` without.
  private(set) var dash: Int?
  /// Its key; `nil` without one.
  private(set) var key: String?
  /// Whether nothing stands on it, or a comment only.
  private(set) var isBlank = false

  init(_ bytes: [UInt8], _ start: Int, _ limit: Int) {
    self.start = start
    var end = start
    while end < limit, !Self.isEnd(bytes[end]) { end += 1 }
    self.end = end
    content = start
    while content < end, bytes[content] == 32 { content += 1 }
    while content < end, bytes[content] == UInt8(ascii: "-"), content + 1 >= end || bytes[content + 1] == 32 {
      dash = content - start
      content += 1
      while content < end, bytes[content] == 32 { content += 1 }
    }
    isBlank = dash == nil && (content == end || bytes[content] == UInt8(ascii: "#"))
    var colon = content
    while colon < end, bytes[colon] != UInt8(ascii: ":") || (colon + 1 < end && bytes[colon + 1] > 32) {
      colon += 1
    }
    if colon < end, content < colon, bytes[content] != UInt8(ascii: "{"), bytes[content] != UInt8(ascii: "[")
    {
      key = Self.text(bytes, content, colon)
    }
  }

  /// The column where a line without content would go on.
  var column: Int { content - start }

  /// Whether a byte ends a line.
  static func isEnd(_ byte: UInt8) -> Bool { byte == 10 || byte == 13 }

  /// The text of some bytes without blanks and quotation marks around it.
  static func text(_ bytes: [UInt8], _ start: Int, _ end: Int) -> String {
    var first = start
    var last = end
    while first < last, " \"'".utf8.contains(bytes[first]) { first += 1 }
    while last > first, " \"'".utf8.contains(bytes[last - 1]) { last -= 1 }
    return String(decoding: bytes[first..<last], as: UTF8.self)
  }
}
