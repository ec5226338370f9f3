import Testing
import TraceText

/// Lines and columns of bytes.
struct LineIndexTests {
  struct Place: CustomTestStringConvertible, Sendable {
    var text: String
    var byte: Int
    var line: Int
    var column: Int
    var utf16Column: Int
    init(_ text: String, _ byte: Int, _ line: Int, _ column: Int, _ utf16Column: Int) {
      (self.text, self.byte, self.line) = (text, byte, line)
      (self.column, self.utf16Column) = (column, utf16Column)
    }
    var testDescription: String { "byte \(byte) of \(text.debugDescription)" }
  }

  @Test(arguments: [
    Place("", 0, 1, 1, 1),
    Place("abc", 0, 1, 1, 1),
    Place("abc", 3, 1, 4, 4),
    Place("abc", 99, 1, 4, 4),
    Place("a\nb", 1, 1, 2, 2),
    Place("a\nb", 2, 2, 1, 1),
    Place("a\n", 2, 2, 1, 1),
    Place("a\r\nb", 1, 1, 2, 2),
    Place("a\r\nb", 3, 2, 1, 1),
    Place("a\rb", 2, 2, 1, 1),
    Place("a\n\rb", 3, 3, 1, 1),
    Place("한글: x", 8, 1, 5, 5),
    Place("😀x", 4, 1, 2, 3),
    Place("é\u{301}x", 4, 1, 3, 3),
    Place("\n👨‍👩‍👧x", 19, 2, 6, 9),
    // Inside a scalar: its start.
    Place("한x", 1, 1, 1, 1),
  ])
  func `a byte has a line and columns`(_ place: Place) {
    let position = LineIndex(Array(place.text.utf8)).position(of: place.byte)
    #expect(position.line == place.line)
    #expect(position.column == place.column)
    #expect(position.utf16Column == place.utf16Column)
  }

  @Test func `a byte that is not UTF-8 counts as one scalar`() {
    let bytes: [UInt8] = [0xFF, 0xE3, 0x80, 0x41, 0xED, 0xA0, 0x80, 0xC0, 0x80, 0x42]
    let index = LineIndex(bytes)
    #expect(index.position(of: 3).column == 4)
    #expect(index.position(of: 9).column == 10)
    #expect(index.position(of: 9).utf16Column == 10)
  }

  @Test(arguments: [
    ("", [""]), ("a", ["a"]), ("a\n", ["a", ""]), ("a\r\nb\rc\n\n", ["a", "b", "c", "", ""]),
    ("\n\r", ["", "", ""]),
  ])
  func `a line's bytes end before its line end`(_ text: String, _ lines: [String]) {
    let source = SourceText(name: "a.hs", text)
    let index = LineIndex(source.bytes)
    #expect((1...index.lineCount).map { source.text(index.range(ofLine: $0)) } == lines)
    #expect(index.range(ofLine: index.lineCount + 1).isEmpty)
    #expect(index.range(ofLine: 0).isEmpty)
  }

  @Test func `columns of a long line agree with counting from its start`() {
    let line = String(repeating: "한a😀é", count: 1_000)
    let bytes = Array("first\n".utf8) + Array(line.utf8)
    let index = LineIndex(bytes)
    var (byte, column, utf16) = (6, 1, 1)
    for scalar in line.unicodeScalars {
      let position = index.position(of: byte)
      guard position.line == 2, position.column == column, position.utf16Column == utf16 else {
        Issue.record("byte \(byte) is said to be at \(position)")
        return
      }
      byte += UTF8.width(scalar)
      column += 1
      utf16 += UTF16.width(scalar)
    }
  }
}
