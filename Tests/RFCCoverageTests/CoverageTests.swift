import Foundation
import Testing

/// Every label of RFC 9293 is held by a test, or no trace can show it.
struct CoverageTests {
  private static let requirements: [Requirement] = Requirement.all

  private static let pointers: [(String, TestPointer)] = requirements.flatMap { requirement in
    requirement.tests.map { (requirement.label, $0) }
  }

  private static let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()

  @Test func `appendix B has 69 MUST, 31 SHLD, 1 REC and 18 MAY`() {
    let expected =
      (1...69).map { "MUST-\($0)" } + (1...31).map { "SHLD-\($0)" } + ["REC-1"] + (1...18).map { "MAY-\($0)" }
    #expect(AppendixB.labels.sorted() == expected.sorted())
  }

  @Test func `every label of appendix B has exactly one row`() {
    #expect(Self.requirements.map(\.label).sorted() == AppendixB.labels.sorted())
    print(Self.counts)
  }

  @Test(arguments: requirements.map(\.label))
  func `a row says what is required, and by which section`(_ label: String) throws {
    let row = try #require(Self.requirements.first { $0.label == label })
    #expect(row.summary.hasSuffix("."))
    #expect(row.section.wholeMatch(of: /3\.\d+(\.\d+)*/) != nil)
  }

  @Test(arguments: pointers)
  func `a test that holds a requirement exists`(_ label: String, _ pointer: TestPointer) throws {
    let source = try String(contentsOf: Self.tests.appending(path: pointer.file), encoding: .utf8)
    #expect(source.contains("func `\(pointer.function)`("), "\(label): \(pointer.file)")
    if let row = pointer.row {
      #expect(source.contains("\"\(row)\","), "\(label): \(pointer.file)")
    }
  }

  @Test func `what a trace can show is held by at least one test`() {
    for requirement in Self.requirements {
      #expect(requirement.tests.isEmpty == (requirement.unseen != nil), "\(requirement.label)")
    }
  }

  @Test func `every reason why a trace cannot show a requirement is needed`() {
    let given = Set(Self.requirements.compactMap { $0.unseen })
    #expect(Unseen.allCases.filter { !given.contains($0) } == [])
  }

  @Test func `every table of traces is needed`() {
    let files = Set(Self.pointers.map(\.1.file))
    #expect(TraceTable.allCases.filter { !files.contains("TraceCheckingTests/\($0.file).swift") } == [])
  }

  /// How many labels are held and how many cannot be shown, by kind and by reason.
  private static var counts: String {
    let kinds = ["MUST", "SHLD", "REC", "MAY"].map { kind in
      let rows = requirements.filter { $0.label.hasPrefix(kind + "-") }
      return "\(kind) \(rows.filter { $0.unseen == nil }.count) of \(rows.count)"
    }
    let reasons = Unseen.allCases.map { reason in
      "\(requirements.filter { $0.unseen == reason }.count) \(reason): \(reason.rawValue)"
    }
    let held = requirements.filter { $0.unseen == nil }.count
    return """
      RFC 9293: \(requirements.count) labels, \(held) held by tests (\(kinds.joined(separator: ", "))).
      The others no trace can show:
        \(reasons.joined(separator: "\n  "))
      """
  }
}
