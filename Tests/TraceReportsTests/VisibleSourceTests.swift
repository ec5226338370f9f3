import Testing
import TraceReports
import TraceText

/// A file made safe for a terminal.
struct VisibleSourceTests {
  @Test func `nothing of a file's name or lines can move the cursor, and its lines stay lines`() {
    let source = SourceText(name: "a\u{1B}[1m.hs", "A: SYN\u{202E}\n\tB: \u{1B}[2J클라이언트\r\n")
    let visible = VisibleText.of(source)
    #expect(visible.name == "a\u{241B}[1m.hs")
    let text = String(decoding: visible.bytes, as: UTF8.self)
    #expect(text == "A: SYN<U+202E>\n\u{2409}B: \u{241B}[2J클라이언트\u{240D}\n")
  }
}
