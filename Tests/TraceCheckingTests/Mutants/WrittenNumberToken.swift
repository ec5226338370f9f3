/// A number written after `Seq=` or `ACK=` in a trace: plain, or a letter with or without an offset.
struct WrittenNumberToken: Sendable {
  /// 1-based line.
  let line: Int
  /// `Seq` or `ACK`.
  let key: String
  /// What stands behind the equals sign: `101`, `x`, `x+1`.
  let text: String
  /// Where `text` stands in the trace.
  let range: Range<String.Index>

  /// All numbers of `trace` in order.
  static func all(in trace: String) -> [WrittenNumberToken] {
    var tokens: [WrittenNumberToken] = []
    var line = 1
    var index = trace.startIndex
    while index < trace.endIndex {
      if trace[index] == "\n" { line += 1 }
      let key = ["Seq=", "ACK="].first { trace[index...].hasPrefix($0) }
      guard let key else {
        index = trace.index(after: index)
        continue
      }
      let start = trace.index(index, offsetBy: key.count)
      let end = trace[start...].firstIndex { !isPart($0) } ?? trace.endIndex
      tokens.append(
        WrittenNumberToken(
          line: line, key: String(key.dropLast()), text: String(trace[start..<end]), range: start..<end))
      index = end
    }
    return tokens
  }

  /// The number moved by `step`, modulo 2^32; `nil` where a bare letter would get a negative offset.
  func moved(by step: Int) -> String? {
    if let number = UInt32(text) { return String(number &+ UInt32(truncatingIfNeeded: step)) }
    let parts = text.split(separator: "+", maxSplits: 1)
    guard let letter = parts.first else { return nil }
    let offset = (parts.count == 2 ? Int(parts[1]) ?? 0 : 0) + step
    if offset < 0 { return nil }
    return offset == 0 ? String(letter) : "\(letter)+\(offset)"
  }

  private static func isPart(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || character == "+" || character == "_"
  }
}
