import Foundation
import Testing
import TraceText

/// Columns in a terminal.
struct DisplayWidthTests {
  @Test(arguments: [
    ("", 0), ("abc", 3), ("é", 1), ("e\u{301}", 1), ("한글", 4), ("\u{1112}\u{1161}\u{11AB}", 2), ("日本", 4),
    ("ｱ", 1), ("（", 2), ("＝", 2), ("→", 1), ("…", 1), ("😀", 2), ("👨‍👩‍👧", 2), ("👍🏽", 2), ("🇰🇷", 2), ("🇰", 1),
    ("1️⃣", 2), ("①", 1), ("✈", 1), ("✈️", 2), ("\u{200B}", 0), ("か\u{3099}", 2), ("नि", 1), ("x\u{FE0F}", 1),
    ("Клиент", 6),
  ])
  func `a text has a width`(_ text: String, _ columns: Int) {
    #expect(DisplayWidth.columns(of: text) == columns)
  }

  @Test(arguments: [
    ("±", 1, 2), ("─", 1, 2), ("│", 1, 2), ("①", 1, 2), ("é", 1, 2), ("·", 1, 2), ("►", 1, 1), ("a", 1, 1),
    ("한", 2, 2),
    ("ñ", 1, 1), ("…", 1, 2),
  ])
  func `a letter of ambiguous width is as wide as the font has it`(_ text: String, narrow: Int, wide: Int) {
    #expect(DisplayWidth(ambiguous: 1).columns(of: text) == narrow)
    #expect(DisplayWidth(ambiguous: 2).columns(of: text) == wide)
  }

  private static let unicodeData = "/usr/share/unicode/EastAsianWidth.txt"

  @Test(.enabled(if: FileManager.default.fileExists(atPath: unicodeData)))
  func `the table is what its script makes of the Unicode data`() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Sources/TraceText").standardizedFileURL
    let script = Process()
    script.executableURL = URL(filePath: "/usr/bin/awk")
    script.arguments = ["-f", folder.appending(path: "WidthTable.awk").path(), Self.unicodeData]
    let output = Pipe()
    script.standardOutput = output
    try script.run()
    let made = try output.fileHandleForReading.readToEnd()
    script.waitUntilExit()
    #expect(try made == Data(contentsOf: folder.appending(path: "WidthTable.swift")))
  }
}
