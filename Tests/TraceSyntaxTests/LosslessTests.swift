import Problems
import TCP
import TestSupport
import Testing
import TraceSyntax
import TraceText

/// What holds for any bytes at all: nothing is lost, nothing lies outside, formatting is stable.
@Suite struct LosslessTests {
  /// Pieces from which lines are made that look like notation.
  private static let pieces = [
    "Client", "Server", ":", " ", "->", "<-", "SYN", "ACK", "-", ",", "Seq=", "ACK=", "100", "x+1", "(lost)",
    "(",
    ")", "[", "]", "ESTABLISHED", "|", "...", "…", "#", "//", "\"", "\n", "\r\n", "\r", "\t", "> ", "== ",
    " ==",
    "-- a --", "@0.1", "@+", "Data=\"a\\\"\"", "시퀀스 번호", "＝", "１", "：", "=", "#! expect: ", "?", "SACK=1-2",
    "WS=128", "1. ", "`", "**", "🙂", "```hstrace\n", "```\n", "~~~\n", "- ", "* ", "---\n", "TFO=",
    "Flags [S.]",
  ]

  private static func text(_ generator: inout SeededGenerator) -> [UInt8] {
    if Bool.random(using: &generator) {
      return (0..<Int.random(in: 0...80, using: &generator)).map { _ in
        UInt8.random(in: 0...255, using: &generator)
      }
    }
    return (0..<Int.random(in: 0...40, using: &generator)).flatMap { _ in
      Array((pieces.randomElement(using: &generator) ?? "").utf8)
    }
  }

  @Test func `printing the tokens of every line gives the input back byte for byte, for any bytes`() {
    let seed = UInt64.random(in: 0...UInt64.max)
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<2000 {
      let source = SourceText(name: "any.hs", bytes: Self.text(&generator))
      var printed: [UInt8] = []
      while printed.count < source.bytes.count {
        let before = printed.count
        for token in source.tokens(ofLineAt: printed.count).tokens {
          #expect(token.range.lowerBound == printed.count, "seed \(seed)")
          printed += source.bytes[token.range.indices]
        }
        guard printed.count > before else { break }
      }
      #expect(printed == source.bytes, "seed \(seed)")
    }
  }

  @Test func `any bytes are read, and problems and statements lie inside them`() {
    let seed = UInt64.random(in: 0...UInt64.max)
    var generator = SeededGenerator(seed: seed)
    for round in 0..<2000 {
      let source = SourceText(name: "any", bytes: Self.text(&generator))
      let document = TraceDocument.parse(source, as: round.isMultiple(of: 2) ? .trace : .markdown)
      for problem in document.problems {
        #expect(problem.range.start <= problem.range.end, "seed \(seed)")
        #expect(problem.range.upperBound <= source.bytes.count, "seed \(seed)")
        for edit in problem.fixes.flatMap(\.edits) {
          #expect(edit.range.upperBound <= source.bytes.count, "seed \(seed)")
        }
      }
      #expect(
        document.traces.reduce(0) { $0 + $1.statements.count } == document.statements.count, "seed \(seed)")
      for statement in document.statements {
        #expect(Int(statement.start) < source.bytes.count, "seed \(seed)")
      }
    }
  }

  @Test func `formatting any bytes keeps what they say, and formatting again changes nothing`() {
    let seed = UInt64.random(in: 0...UInt64.max)
    var generator = SeededGenerator(seed: seed)
    for round in 0..<2000 {
      let kind: FileKind = round.isMultiple(of: 2) ? .trace : .markdown
      let source = SourceText(name: "any", bytes: Self.text(&generator))
      let document = TraceDocument.parse(source, as: kind)
      let once = Formatter.format(document, as: kind)
      let again = TraceDocument.parse(SourceText(name: "any", bytes: once), as: kind)
      let written = String(decoding: source.bytes, as: UTF8.self)
      let isSame = meaning(again) == meaning(document)
      #expect(isSame, "seed \(seed) \(written.debugDescription)")
      let isStable = Formatter.format(again, as: kind) == once
      #expect(isStable, "seed \(seed) \(written.debugDescription)")
    }
  }
}
