import Problems
import Testing
import TraceReports
import TraceText

/// The report for people.
struct TextReportTests {
  @Test func `a finding has its lines, a caret, a note, a fix and a reference`() throws {
    let text = try Sample.write([Sample.report()], as: .text)
    #expect(
      text == """
        error: ACK=100, but 101 is expected: the SYN at 100 uses one number [acknowledgment-mismatch]
          --> lesson.hs:4:27
           |
         3 | Client: SYN, Seq=100
           |              ------- this SYN uses number 100
         4 | Server: SYN-ACK, Seq=200, ACK=100
           |                           ^^^^^^^ help: write ACK=101
           = RFC 9293, 3.4

        1 error in 1 file

        """)
  }

  /// The rows of source and of carets when the only line of a file is `line`.
  private func rows(_ line: String, marking part: String) throws -> [String] {
    let source = SourceText(name: "a.hs", line)
    let problem = Problem(
      .unknownItem, at: Sample.range(of: part, in: line), values: ProblemValues(found: part))
    let report = FileReport(source: source, problems: [ReportedProblem(problem, severity: .error)])
    let lines = try Sample.write([report], as: .text).split(separator: "\n", omittingEmptySubsequences: false)
    return lines[3...4].map(String.init)
  }

  @Test(arguments: [
    ("클라이언트: SYN, 번호=1", "번호=1", " 1 | 클라이언트: SYN, 번호=1", "   |                  ^^^^^^"),
    ("A: 😀👨‍👩‍👧 x", "x", " 1 | A: 😀👨‍👩‍👧 x", "   |         ^"),
    ("\tA:\tx", "x", " 1 |     A:  x", "   |         ^"),
    ("A: e\u{301}x", "x", " 1 | A: e\u{301}x", "   |     ^"),
    ("A: \u{1B}[31m x", "x", " 1 | A: ␛[31m x", "   |          ^"),
    ("A: \u{202E}x", "x", " 1 | A: <U+202E>x", "   |            ^"),
    ("A: \u{0B}\u{7F}\u{85}x", "x", " 1 | A: ␋␡<U+0085>x", "   |              ^"),
  ])
  func `the caret stands under what it is about`(
    _ line: String, _ part: String, _ shown: String, _ carets: String
  )
    throws
  {
    #expect(try rows(line, marking: part) == [shown, carets])
  }

  @Test func `a place behind the line has a caret there`() throws {
    let source = SourceText(name: "a.hs", "A: SYN\nB: SYN\n")
    let problem = Problem(.missingValue, at: ByteRange(6, 6))
    let text = try Sample.write(
      [FileReport(source: source, problems: [ReportedProblem(problem, severity: .error)])], as: .text)
    #expect(text.contains(" 1 | A: SYN\n   |       ^\n"))
  }

  @Test(arguments: [1_000, 50_000])
  func `a very long line is cut around the caret`(_ length: Int) throws {
    let side = String(repeating: "한", count: length)
    let rows = try rows("\(side)HERE\(side)", marking: "HERE")
    let shown = String(rows[0].dropFirst(5))
    #expect(shown.hasPrefix("…한") && shown.hasSuffix("한…"))
    #expect(DisplayWidth.columns(of: shown) <= 122)
    let place = try #require(shown.firstRange(of: "HERE"))
    let columns = DisplayWidth.columns(of: String(shown[..<place.lowerBound]))
    #expect(rows[1] == "   | " + String(repeating: " ", count: columns) + "^^^^")
  }

  @Test func `bytes that are not UTF-8 are one replacement each`() throws {
    let source = SourceText(name: "a.hs", bytes: Array("A: ".utf8) + [0xFF, 0xFE] + Array("x\n".utf8))
    let problem = Problem(.notUTF8, at: ByteRange(3, 5))
    let text = try Sample.write(
      [FileReport(source: source, problems: [ReportedProblem(problem, severity: .error)])], as: .text)
    #expect(text.contains(" 1 | A: ��x\n   |    ^^\n"))
  }

  @Test func `lines between are shown or left out`() throws {
    let lines = (1...12).map { "line \($0)\n" }.joined()
    let source = SourceText(name: "a.hs", lines)
    let notes = ["line 2", "line 4"].map { Note(at: Sample.range(of: $0 + "\n", in: lines), .firstSent) }
    let problem = Problem(.wrongState, at: Sample.range(of: "12", in: lines), notes: notes)
    let text = try Sample.write(
      [FileReport(source: source, problems: [ReportedProblem(problem, severity: .error)])], as: .text)
    let numbers = text.split(separator: "\n").filter { $0.contains("line") || $0 == "..." }
    #expect(numbers == ["  2 | line 2", "  3 | line 3", "  4 | line 4", "...", " 12 | line 12"])
  }

  @Test func `messages and labels are in the report's language`() throws {
    let text = try Sample.write([Sample.report(language: .korean)], as: .text)
    #expect(text.hasPrefix("오류: "))
    #expect(text.contains("^^^^^^^ 도움말: "))
    #expect(text.hasSuffix("파일 1개: 오류 1개\n"))
  }

  @Test func `hints are shown and counted only on request`() throws {
    var report = Sample.report()
    report.change { $0[0].severity = .hint }
    let hidden = try Sample.write([report], as: .text)
    #expect(hidden == "no problems in 1 file\n")
    let shown = try Sample.write([report], as: .text) { $0.showsHints = true }
    #expect(shown.hasPrefix("hint: ") && shown.hasSuffix("\n1 hint in 1 file\n"))
  }

  @Test func `colours are only marks around the same text`() throws {
    let colored = try Sample.write([Sample.report()], as: .text) { $0.usesColor = true }
    #expect(colored.contains("\u{1B}[1;31merror\u{1B}[0m"))
    let plain = try Sample.write([Sample.report()], as: .text)
    #expect(colored.replacing(/\u{1B}\[[0-9;]*m/, with: "") == plain)
  }

  @Test func `further fixes have lines of their own`() throws {
    var report = Sample.report()
    report.change { $0[0].problem.fixes.append(QuickFix(.letCross("Client: SYN"), edits: [], isSafe: false)) }
    let text = try Sample.write([report], as: .text)
    let cross = FixTitle.letCross("Client: SYN").text(in: .english)
    #expect(text.contains("   = help: or \(cross)\n   = RFC 9293, 3.4\n"))
  }

  @Test(arguments: [
    (0, 0, 0, 3, "no problems in 3 files"), (1, 2, 0, 3, "1 error, 2 warnings in 3 files"),
    (2, 0, 1, 1, "2 errors, 1 hint in 1 file"),
  ])
  func `the last line counts`(_ errors: Int, _ warnings: Int, _ hints: Int, _ files: Int, _ line: String)
    throws
  {
    var summary = ReportSummary()
    (summary.errors, summary.warnings, summary.hints, summary.files) = (errors, warnings, hints, files)
    var options = ReportOptions()
    options.showsHints = true
    var text = ""
    var output = OutputBuffer { text += String(decoding: $0, as: UTF8.self) }
    var writer = ReportFormat.text.writer(options)
    try writer.finish(summary, to: &output)
    try output.flush()
    #expect(text == line + "\n")
  }

  @Test func `of very many problems a thousand are shown, and the others are counted`() throws {
    var report = Sample.report()
    report.change { $0 = Array(repeating: $0[0], count: TextReport.limit + 2) }
    let text = try Sample.write([report], as: .text)
    #expect(text.split(separator: "\n").filter { $0.hasPrefix("error: ") }.count == TextReport.limit)
    #expect(text.contains("\nlesson.hs has 2 more problems; --format short lists them all\n"))
    report.language = .korean
    #expect(try Sample.write([report], as: .text).contains("lesson.hs에는 문제가 2개 더 있습니다."))
    let short = try Sample.write([report], as: .short)
    #expect(short.split(separator: "\n").count == TextReport.limit + 2)
  }
}
