import TestSupport
import Testing
import TraceLanguageServer
import TraceText

/// The text of a document that is edited, and its positions in the three encodings.
struct TextDocumentTests {
  private static let pieces = [
    "Client: SYN", "\n", "\r\n", "\r", "한글", "😀", "e\u{301}", "", " ", "ACK=101", "\n\n", "\u{2028}", "𝒙",
  ]

  /// The positions that a naive reading gives each offset at which a scalar begins.
  private func positions(_ text: String, _ encoding: PositionEncoding) -> [(offset: Int, position: Position)]
  {
    var result: [(Int, Position)] = []
    var (offset, line, character) = (0, 0, 0)
    let scalars = Array(text.unicodeScalars)
    for (number, scalar) in scalars.enumerated() {
      // Between CR and LF stands the end of the line, whatever the column.
      let isInside = number > 0 && scalar == "\n" && scalars[number - 1] == "\r"
      if !isInside { result.append((offset, Position(line: line, character: character))) }
      let length = String(scalar).utf8.count
      offset += length
      let isJoined = scalar == "\r" && number + 1 < scalars.count && scalars[number + 1] == "\n"
      if scalar == "\n" || scalar == "\r" && !isJoined {
        line += 1
        character = 0
      } else {
        switch encoding {
        case .utf8: character += length
        case .utf16: character += String(scalar).utf16.count
        case .utf32: character += 1
        }
      }
    }
    result.append((offset, Position(line: line, character: character)))
    return result
  }

  @Test(arguments: PositionEncoding.allCases)
  func `after two thousand random edits all is as in a document opened anew`(encoding: PositionEncoding) {
    let seed: UInt64 = 7
    print("edits of seed \(seed)")
    var random = SeededGenerator(seed: seed)
    var text = "Client: SYN, Seq=100\r\n서버: SYN-ACK\n"
    var document = TextDocument(text, version: 0, encoding: encoding)
    for version in 1...2_000 {
      let places = positions(text, encoding)
      let ends = [places.randomElement(using: &random), places.randomElement(using: &random)].compactMap {
        $0
      }
      let near = abs(ends[0].offset - ends[1].offset) < 12 || random.happens(3)
      let second = near ? ends[1] : ends[0]
      let piece = Self.pieces.randomElement(using: &random) ?? ""
      let isLarge = text.utf8.count > 400
      document.apply(
        [
          TextDocument.Change(
            range: TextRange(start: ends[0].position, end: second.position), text: isLarge ? "" : piece)
        ], version: version)
      var bytes = Array(text.utf8)
      bytes.replaceSubrange(
        min(ends[0].offset, second.offset)..<max(ends[0].offset, second.offset),
        with: (isLarge ? "" : piece).utf8)
      text = String(decoding: bytes, as: UTF8.self)
      guard document.bytes == bytes else {
        Issue.record("edit \(version): the texts differ")
        return
      }
      let fresh = positions(text, encoding)
      let lines = (fresh.last?.position.line ?? 0) + 1
      guard document.lineCount == lines else {
        Issue.record("edit \(version): \(document.lineCount) lines, not \(lines)")
        return
      }
      guard let place = fresh.randomElement(using: &random) else { continue }
      #expect(document.position(of: place.offset) == place.position, "edit \(version)")
      #expect(document.offset(of: place.position) == place.offset, "edit \(version)")
    }
  }

  @Test(arguments: [
    (Position(line: 0, character: 99), 5), (Position(line: 0, character: 1), 0),
    (Position(line: 0, character: 2), 4),
    (Position(line: 1, character: 99), 8), (Position(line: 9, character: 0), 9),
    (Position(line: -1, character: 4), 0),
    (Position(line: 1, character: -4), 7),
  ])
  func `a position that is nowhere is brought to the nearest place before it`(position: Position, offset: Int)
  {
    let document = TextDocument("😀a\r\nb\n", version: 0, encoding: .utf16)
    #expect(document.offset(of: position) == offset)
  }

  @Test func `a range that is reversed is turned round`() {
    var document = TextDocument("abcdef", version: 0, encoding: .utf16)
    let range = TextRange(start: Position(line: 0, character: 4), end: Position(line: 0, character: 1))
    document.apply([TextDocument.Change(range: range, text: "-")], version: 1)
    #expect(document.bytes == Array("a-ef".utf8))
  }
}
