import Problems
import TCP
import Testing
import TraceReports
import TraceText

/// The manual's pages of the states.
struct ManualTextTests {
  private static func text(_ write: (inout OutputBuffer) -> Void) throws -> String {
    let collected = Sample.Collected()
    var output = OutputBuffer { collected.bytes += $0 }
    write(&output)
    try output.flush()
    return String(decoding: collected.bytes, as: UTF8.self)
  }

  private static func overview(in language: Language) throws -> String {
    try text { ManualText.writeTransitions(in: language, to: &$0) }
  }

  @Test(arguments: Language.allCases)
  func `the table has one row for each transition`(_ language: Language) throws {
    // A row of headings stands below each state's name.
    let rows = try Self.overview(in: language).split(separator: "\n").filter { $0.hasPrefix("  ") }
    #expect(rows.count == TransitionTable.transitions.count + State.allCases.count)
  }

  @Test(arguments: Language.allCases)
  func `no line of the table is wider than a terminal`(_ language: Language) throws {
    let lines = try Self.overview(in: language).split(separator: "\n")
    #expect(lines.filter { DisplayWidth.columns(of: String($0)) > 80 } == [])
  }

  @Test(arguments: Language.allCases)
  func `the list of problems has each name once, with what it is`(_ language: Language) throws {
    let lines = try Self.text { ManualText.writeProblems(in: language, to: &$0) }.split(separator: "\n")
    for name in ProblemName.allCases {
      let summary = name.entry.page(in: language).summary
      #expect(lines.count { $0.hasPrefix("\(name.rawValue) ") && $0.hasSuffix(" \(summary)") } == 1)
    }
  }

  @Test(arguments: State.allCases, Language.allCases)
  func `a state's page has the same rows as the table`(_ state: State, _ language: Language) throws {
    let page = try #require(StatePage.named(state.name))
    let rows = try Self.text { ManualText.write(page, in: language, to: &$0) }
      .split(separator: "\n").filter { $0.hasPrefix("  ") }
    let section = "\(state.name)\n" + rows.joined(separator: "\n") + "\n\n"
    #expect(try Self.overview(in: language).contains(section))
    #expect(rows.count == TransitionTable.transitions(from: state).count + 1)
  }
}
