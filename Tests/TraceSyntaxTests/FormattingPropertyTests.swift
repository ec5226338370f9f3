import Foundation
import TCP
import TestSupport
import Testing
import TraceSyntax
import TraceText

/// Formatting held to random files that follow the grammar.
@Suite struct FormattingPropertyTests {
  /// A file of lines that the grammar allows, with one kind of line end.
  private struct GeneratedFile {
    var text: String
    var lineEnd: String

    init(_ derivation: inout Derivation, _ generator: inout SeededGenerator) {
      lineEnd = ["\n", "\r\n", "\r"].randomElement(using: &generator) ?? "\n"
      let lines = (0..<Int.random(in: 1...12, using: &generator)).map { _ in derivation.sentence(of: "line") }
      text = lines.joined(separator: lineEnd) + (Bool.random(using: &generator) ? lineEnd : "")
    }
  }

  private func derivation(_ seed: UInt64) throws -> Derivation {
    let grammar = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Grammar/hstrace.ebnf")
    return try Derivation(Grammar(String(contentsOf: grammar, encoding: .utf8)), seed: seed)
  }

  /// The text of the comments, notes and prose of a document without the blanks around it, in order.
  private func words(_ document: TraceDocument) -> [String] {
    var words: [String] = []
    var position = 0
    while position < document.source.bytes.count {
      let line = document.source.tokens(ofLineAt: position)
      for token in line.tokens where [.comment, .note, .prose].contains(token.kind) {
        let text = document.source.text(token.range).drop { "#/> \t".contains($0) }
        words.append(String(text).trimmingCharacters(in: .whitespaces))
      }
      guard let end = line.tokens.last?.range.upperBound, end > position else { break }
      position = end
    }
    return words
  }

  @Test func `an acknowledgment number on a first SYN does not become a SYN-ACK where another SYN answers`() {
    let crossed = "A: SYN, Seq=100, ACK=5\nB: SYN-ACK, Seq=200, ACK=101\n"
    let late = "B: SYN, Seq=200, ACK=101\nA: ACK, Seq=101, ACK=201\n"
    for (text, canonical) in [
      (crossed, crossed), (late, late.replacingOccurrences(of: "SYN,", with: "SYN-ACK,")),
    ] {
      #expect(String(decoding: Formatter.format(parse(text)), as: UTF8.self) == canonical)
    }
  }

  @Test(arguments: ["eq=101", "Seq=?0"])
  func `lines that write bits stay where a line with a problem is read by them`(_ problem: String) {
    let text = "A: SYN=1, Seq=100\nB: SYN=1, ACK=1, Seq=200, ACK=101\nA: ACK=1, \(problem)\n"
    let document = parse(text)
    #expect(document.problems.count == 1 && document.statements[2].bits == .ack)
    #expect(formatted(text) == text)
    #expect(formatted(text + "== Next ==\nA: SYN=1\n").hasSuffix("A: SYN\n"))
  }

  @Test func `formatting keeps what a file says, its comments, notes and line ends, and is then done`() throws
  {
    let seed = UInt64.random(in: 0...UInt64.max)
    var derivation = try derivation(seed)
    var generator = SeededGenerator(seed: seed &+ 1)
    for _ in 0..<600 {
      let file = GeneratedFile(&derivation, &generator)
      let context: Comment = "seed \(seed): \(file.text.debugDescription)"
      let document = parse(file.text)
      let once = formatted(file.text)
      let again = parse(once)
      #expect(formatted(once) == once, context)
      // A time that goes back is the one fault that lines which are right alone can have together.
      if document.problems.isEmpty { #expect(again.problems.isEmpty, context) }
      let kept = meaning(again) == meaning(document)
      #expect(kept, context)
      #expect(words(again) == words(document), context)
      #expect(again.traces.map(\.title) == document.traces.map(\.title), context)
      if file.text.contains(file.lineEnd) {
        let others = once.unicodeScalars.split(separator: "\n").dropLast()
        if file.lineEnd == "\r\n" { #expect(others.allSatisfy { $0.last == "\r" }, context) }
        if file.lineEnd == "\n" { #expect(!once.unicodeScalars.contains("\r"), context) }
        if file.lineEnd == "\r" { #expect(!once.unicodeScalars.contains("\n"), context) }
      }
    }
  }

  @Test func `the tokens of each line of a grammatical file cover it, and none is unread`() throws {
    let seed = UInt64.random(in: 0...UInt64.max)
    var derivation = try derivation(seed)
    for _ in 0..<1500 {
      let sentence = derivation.sentence(of: "line")
      let tokens = SourceText(name: "a.hs", sentence).tokens(ofLineAt: 0).tokens
      var position = 0
      for token in tokens {
        #expect(token.range.lowerBound == position, "seed \(seed): \(sentence)")
        position = token.range.upperBound
      }
      #expect(position == sentence.utf8.count, "seed \(seed): \(sentence)")
      let unread = tokens.filter { $0.kind == .unread }.map { Array(sentence.utf8)[$0.range.indices] }
      #expect(unread.map { String(decoding: $0, as: UTF8.self) } == [], "seed \(seed): \(sentence)")
    }
  }
}
