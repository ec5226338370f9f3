import Foundation
import Problems
import TCP
import Testing
import TraceSyntax
import TraceText

/// `Grammar/hstrace.ebnf` and the reader describe one language, from either side.
@Suite struct GrammarTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  private func grammar() throws -> Grammar {
    try Grammar(String(contentsOf: Self.root.appending(path: "Grammar/hstrace.ebnf"), encoding: .utf8))
  }

  @Test func `the grammar reads well, and each production is used`() throws {
    let grammar = try grammar()
    #expect(grammar.faults == [])
    #expect(grammar.names.count > 40)
  }

  @Test func `sentences derived from every production are read without problem`() throws {
    let seed = UInt64.random(in: 0...UInt64.max)
    var derivation = try Derivation(grammar(), seed: seed)
    let names = Set(derivation.grammar.names)
    var count = 0
    while count < 3000 || (count < 50_000 && derivation.reached != names) {
      count += 1
      let sentence = derivation.sentence(of: "line")
      let problems = parse(sentence).problems.map(\.name)
      #expect(problems == [], "seed \(seed): \(sentence)")
    }
    #expect(derivation.faults == [])
    #expect(names.subtracting(derivation.reached) == [], "seed \(seed)")
  }

  @Test func `lines of the derived kinds follow the grammar that derived them`() throws {
    let seed = UInt64.random(in: 0...UInt64.max)
    var derivation = try Derivation(grammar(), seed: seed)
    for _ in 0..<100 {
      let sentence = derivation.sentence(of: "line")
      let isRecognised = Recogniser(derivation.grammar, sentence).matches(.production("line"))
      #expect(isRecognised, "seed \(seed): \(sentence)")
    }
  }

  @Test func `the examples reach every production`() throws {
    let examples = Self.root.appending(path: "Examples")
    guard FileManager.default.fileExists(atPath: examples.path) else { return }
    let grammar = try grammar()
    var reached: Set<String> = []
    let files = FileManager.default.enumerator(at: examples, includingPropertiesForKeys: nil)
    while let file = files?.nextObject() as? URL {
      guard ["hs", "hstrace"].contains(file.pathExtension), !file.path.contains("/Mistakes/") else {
        continue
      }
      let text = try String(contentsOf: file, encoding: .utf8)
      let document = TraceDocument.parse(SourceText(name: file.path, text), as: .trace)
      for statement in document.statements {
        let start = Int(statement.start)
        let end = document.source.bytes[start...].firstIndex(of: 10) ?? document.source.bytes.count
        let recogniser = Recogniser(grammar, document.source.text(ByteRange(start, end)))
        if recogniser.matches(.production("line")) { reached.formUnion(recogniser.used) }
      }
    }
    let missing = Set(grammar.names).subtracting(reached).subtracting(["nothing", "key-word", "flag-word"])
    #expect(missing.isEmpty, "no example has: \(missing.sorted())")
  }
}
