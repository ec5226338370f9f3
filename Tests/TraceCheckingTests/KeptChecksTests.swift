import LessonMetadata
import Problems
import TestSupport
import Testing
import TraceChecking
import TraceSyntax
import TraceText

/// A document that is checked again after an edit is found to be just what it is when it is checked for the first time.
@Suite
struct KeptChecksTests {
  private static let pieces = [
    "1", "0", "#", "\n", "Client: ", "Server: ACK, Seq=1, ACK=2\n", "...", " ...", "... ", " (lost)",
    " (duplicate)",
    " (spurious)", "> note\n", ", Win=5", ", Win=500, MSS=1460", "== new ==\n", "x+1", ", Len=2", "[CLOSED]",
    "#! expect: acknowledgment-mismatch\n", "", "", "", "Other: SYN\n", "-- part --\n", "Server: FIN-ACK\n",
    "Client: ACK\n", "Client: (timeout)\n", "ACK, Seq=3\n", "FIN-", "RST", "?",
  ]

  @Test(arguments: Array(1...8) as [UInt64], [Profile.lesson, .strict])
  func `after random edits all is found that is found in a new copy`(seed: UInt64, profile: Profile) {
    var random = SeededGenerator(seed: seed)
    let text = Self.text(seed, &random)
    let kind: FileKind = seed % 4 == 0 ? .markdown : .trace
    let name = kind == .trace ? "a.hs" : "a.md"
    var bytes: [UInt8] = []
    var known = TraceDocument(source: SourceText(name: name, bytes: []))
    var kept = KeptChecks(distance: 8)
    for number in 0..<96 {
      var edit = TraceDocument.Edit(range: 0..<0, count: 0)
      // Not too many edits on end, lest nothing can be followed any more.
      if number % 12 == 0 {
        bytes = text
        kept.edit = nil
      } else {
        let start = Int.random(in: 0...bytes.count, using: &random)
        let length = random.happens(60) ? 0 : Int.random(in: 0...min(9, bytes.count - start), using: &random)
        let piece = Array((Self.pieces.randomElement(using: &random) ?? "").utf8)
        bytes.replaceSubrange(start..<start + length, with: piece)
        edit = TraceDocument.Edit(range: start..<start + length, count: piece.count)
      }
      let source = SourceText(name: name, bytes: bytes)
      let fresh = TraceDocument.parse(source, as: kind)
      if number % 12 == 0 {
        known = fresh
      } else if kind == .trace, let statements = known.follow(edit, in: source) {
        kept.edit = statements
      } else {
        kept.edit = fresh.edit(from: known, edit)
        known = fresh
      }
      let metadata = LessonMetadata()
      let again = CheckedDocument(
        checking: known, metadata: metadata, profile: profile, allowed: [], kept: kept)
      let anew = CheckedDocument(checking: fresh, metadata: metadata, profile: profile, allowed: [])
      kept = again.kept ?? KeptChecks(distance: 8)
      let (own, other) = (Self.summary(again), Self.summary(anew))
      guard own == other else {
        let place = zip(own, other).prefix { $0 == $1 }.count
        Issue.record(
          """
          edit \(number) of seed \(seed)
          \(place < own.count ? own[place] : "-")
          \(place < other.count ? other[place] : "-")
          \(String(decoding: bytes, as: UTF8.self))
          """)
        return
      }
      if number % 5 == 0 { Self.compareMoments(known, kept, profile, &random) }
    }
  }

  /// A moment that is told from what was kept is that of the whole way.
  private static func compareMoments(
    _ document: TraceDocument, _ kept: KeptChecks, _ profile: Profile, _ random: inout SeededGenerator
  ) {
    guard let trace = document.traces.indices.randomElement(using: &random),
      let statement = document.traces[trace].statements.randomElement(using: &random)
    else { return }
    func steps(_ kept: KeptChecks?) -> [String] {
      var moment = TraceMoment(
        in: document, trace: trace, before: statement, metadata: LessonMetadata(), profile: profile,
        kept: kept)
      var steps: [String] = ["\(moment.endpoints)", "\(moment.states)", "\(moment.nextSegments(from: 0))"]
      moment.take(before: statement + 3) { steps.append("\($0)") }
      return steps
    }
    #expect(steps(kept) == steps(nil))
  }

  /// Traces with much in them: long ones, letters, what is lost and in flight, mistakes.
  private static func text(_ seed: UInt64, _ random: inout SeededGenerator) -> [UInt8] {
    var exchange = RandomExchange(ExchangeScript(seed: seed))
    let transfer = (0..<40).map { round in
      "Client: PSH-ACK, Seq=\(101 + round * 5), ACK=201, Len=5\nServer: ACK, Seq=201, ACK=\(106 + round * 5)\n"
    }
    let letters = (0..<20).map { round in
      "Client: PSH-ACK, Seq=x+\(1 + round * 5), ACK=y+1, Len=5\nServer: ACK, Seq=y+1, ACK=x+\(6 + round * 5)\n"
    }
    let parts = [
      "Client: SYN, Seq=100\nServer: SYN-ACK, Seq=200, ACK=101\nClient: ACK, Seq=101, ACK=201\n"
        + transfer.joined()
        + "Client: FIN-ACK, Seq=301, ACK=201\nServer: FIN-ACK, Seq=201, ACK=302\nClient: ACK, Seq=302, ACK=202\n",
      "== Second ==\n" + exchange.text(),
      "== Third ==\nClient: SYN, Seq=x\nServer: SYN-ACK, Seq=y, ACK=x+1\nClient: ACK, Seq=x+1, ACK=y+1\n"
        + letters.joined() + "...\n" + letters.joined(),
    ]
    guard seed % 4 == 0 else { return Array(parts.shuffled(using: &random).joined().utf8) }
    return Array(
      parts.map { "# A part\n\n```hstrace\n\($0.replacing("== ", with: "# "))```\n\n" }.joined().utf8)
  }

  private static func summary(_ checked: CheckedDocument) -> [String] {
    checked.traces.map { "\($0)" } + checked.problems.map { "\($0)" }
      + checked.expected.map { "expected \($0)" }
  }
}
