import Problems
import Testing
import TraceReports
import TraceText

/// The formats with one finding a line.
struct LineReportTests {
  @Test func `short has place, severity, message and name`() throws {
    let line = """
      lesson.hs:4:27: error: ACK=100, but 101 is expected: the SYN at 100 uses one number [acknowledgment-mismatch]

      """
    #expect(try Sample.write([Sample.report()], as: .short) == line)
  }

  @Test func `short keeps one line whatever the file is called`() throws {
    let text = try Sample.write([Sample.report(name: "a\nb\u{1B}.hs")], as: .short)
    #expect(text.hasPrefix("a␊b␛.hs:4:27: ") && text.split(separator: "\n").count == 1)
  }

  @Test func `a workflow command has escaped properties`() throws {
    let text = try Sample.write([Sample.report(name: "50%, a:b.hs")], as: .github)
    #expect(
      text == """
        ::error file=50%25%2C a%3Ab.hs,line=4,endLine=4,col=27,endColumn=34,title=acknowledgment-mismatch::\
        ACK=100, but 101 is expected: the SYN at 100 uses one number%0Ahelp: write ACK=101

        """)
  }

  @Test(arguments: [
    (Severity.error, "::error "), (.warning, "::warning "), (.hint, "::notice "),
  ])
  func `a severity has its command`(_ severity: Severity, _ start: String) throws {
    var report = Sample.report()
    report.change { $0[0].severity = severity }
    #expect(try Sample.write([report], as: .github) { $0.showsHints = true }.hasPrefix(start))
  }

  @Test(arguments: [ReportFormat.short, .github])
  func `hints are left out unless asked for`(_ format: ReportFormat) throws {
    var report = Sample.report()
    report.change { $0[0].severity = .hint }
    #expect(try Sample.write([report], as: format).isEmpty)
    #expect(try !Sample.write([report], as: format) { $0.showsHints = true }.isEmpty)
  }

  @Test func `each of many findings in one long line has its column`() throws {
    var report = Sample.report(String(repeating: "ACK=100 ", count: 20_000))
    let problem = report.problems[0]
    report.problems = ProblemList(
      (0..<20_000).map { number in
        var copy = problem
        copy.problem.range = .init(number * 8, number * 8 + 7)
        return copy
      })
    let lines = try Sample.write([report], as: .short).split(separator: "\n")
    #expect(lines.count == 20_000)
    #expect(lines.last?.hasPrefix("lesson.hs:1:159993: error: ") == true)
  }
}
