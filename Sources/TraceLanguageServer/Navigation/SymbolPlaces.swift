import TraceSyntax
import TraceText

/// Where a trace writes the letters of its numbers.
enum SymbolPlaces {
  /// The letters at an offset; `nil` where there are none.
  static func symbol(at offset: Int, in place: TokenPlace, _ document: TraceDocument) -> (
    name: String, range: ByteRange
  )? {
    guard place.token.kind == .value else { return nil }
    let range = symbols(in: place.token.range, document).first { $0.holds(offset) }
    return range.map { (document.source.text($0), $0) }
  }

  /// The places that write `symbol` in the statements `range`, in order.
  static func places(of symbol: String, in range: Range<Int>, _ document: TraceDocument) -> [ByteRange] {
    range.flatMap { index -> [ByteRange] in
      let statement = document.statements[index]
      guard statement.kind == .segment, mayHaveSymbols(statement, document) else { return [] }
      let tokens = document.tokens(ofLineAt: Int(statement.start)).tokens.filter { $0.kind == .value }
      return tokens.flatMap { symbols(in: $0.range, document) }.filter { document.source.text($0) == symbol }
    }
  }

  /// Whether any number of the statement has letters.
  private static func mayHaveSymbols(_ statement: Statement, _ document: TraceDocument) -> Bool {
    statement.sequenceBase != 0 || statement.acknowledgmentBase != 0 || statement.lengthBase != 0
      || statement.marks.hasAny(.hasOptions, .isBroken)
  }

  /// The letters in a value: runs of name characters that begin with no digit and that the file knows.
  private static func symbols(in value: ByteRange, _ document: TraceDocument) -> [ByteRange] {
    let bytes = document.source.bytes
    var ranges: [ByteRange] = []
    var place = value.lowerBound
    var start: Int?
    func close(_ end: Int) {
      guard let first = start, !isDigit(bytes[first]) else { return }
      let range = ByteRange(first, end)
      if document.symbols.symbols.contains(document.source.text(range)) { ranges.append(range) }
    }
    while place < value.upperBound {
      let decoded = DecodedScalar(at: place, in: bytes, end: value.upperBound)
      if isNamePart(decoded.scalar) {
        start = start ?? place
      } else {
        close(place)
        start = nil
      }
      place += decoded.length
    }
    close(value.upperBound)
    return ranges
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  private static func isNamePart(_ scalar: Unicode.Scalar) -> Bool {
    // Full-width `＋` and `？` are signs.
    if scalar == "_" || scalar.properties.isAlphabetic { return true }
    return scalar.properties.numericType != nil || scalar.properties.generalCategory == .nonspacingMark
  }
}
