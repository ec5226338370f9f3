import Foundation
import HandshakeTrace
import LessonExercises
import Problems
import TestSupport
import Testing
import TraceChecking
import TraceSyntax
import TraceText

/// What is filled in is proved by checking it: the filled lesson has no finding that it had not with its blanks, and any
/// other number in the place of one that is called the only one brings a finding.
struct `Blanks are filled with the numbers that fit` {
  @Test(arguments: Examples.lessons.map(\.name))
  func `in every example`(name: String) throws {
    let lesson = try #require(Examples.lessons.first { $0.name == name })
    var random = SeededGenerator(seed: UInt64(name.utf8.reduce(5381) { ($0 &* 33 &+ Int($1)) & 0xffff_ffff }))
    let first = lesson.name.utf8.reduce(0) { $0 &+ Int($1) }
    for (place, hiding) in Self.hidings.enumerated() where Self.triesAll || (first + place) % 4 == 0 {
      prove(lesson.text, name: lesson.name, metadata: lesson.metadata, hiding, &random)
    }
  }

  @Test(arguments: 0..<40)
  func `in generated exchanges`(batch: Int) {
    var random = SeededGenerator(seed: UInt64(batch))
    for exchange in 0..<(Self.triesAll ? 6 : 3) {
      prove(
        generated(batch, exchange), name: "batch \(batch), exchange \(exchange).hs", metadata: nil,
        Self.hidings[(batch + exchange) % Self.hidings.count], &random)
    }
  }

  /// Which numbers are left to the reader.
  private enum Hiding {
    /// So many of a hundred.
    case share(Int)
    /// All of one kind.
    case kind(StatementPart)
    /// All of some neighbouring lines, which hang together the most: one more than twice so many.
    case lines(Int)
  }

  /// Whether `HSTRACE_HIDINGS=all` asks for every way of hiding in every example; else each has some of them.
  private static let triesAll = ProcessInfo.processInfo.environment["HSTRACE_HIDINGS"] == "all"
  private static let parts: [StatementPart] = [.sequence, .acknowledgment, .length, .window, .urgentPointer]
  private static let hidings: [Hiding] = [
    .share(4), .share(12), .share(40), .share(100), .kind(.sequence), .kind(.acknowledgment), .kind(.length),
    .lines(1), .lines(2),
  ]

  @Test func `and few of them are given up`() {
    var random = SeededGenerator(seed: 1)
    var unknown = 0
    var all = 0
    for batch in 0..<200 {
      let lesson = check(SourceText(name: "lesson.hs", generated(batch, 0)), nil)
      let blanks = LessonBlanks(check(hide(.share(20), of: lesson.document, &random), nil)).blanks
      unknown += blanks.count { $0.blank.content == .unknown }
      all += blanks.count
    }
    #expect(unknown * 20 <= all, "\(unknown) of \(all)")
  }

  @Test func `and a right trace stays right with any of its numbers left out`() {
    var random = SeededGenerator(seed: 2)
    for batch in 0..<200 {
      let lesson = check(SourceText(name: "lesson.hs", generated(batch, 1)), nil)
      guard lesson.checked.problems.entries.allSatisfy({ $0.severity == .hint }) else { continue }
      let hidden = hide(.share(20), of: lesson.document, &random)
      let found = check(hidden, nil).checked.problems.entries.filter { $0.severity > .hint }
      #expect(found.isEmpty, "batch \(batch):\n\(String(decoding: hidden.bytes, as: UTF8.self))")
    }
  }

  /// A right trace, fixed by two numbers.
  private func generated(_ batch: Int, _ exchange: Int) -> String {
    let seed = UInt64(batch) &* 0x9e37_79b9_7f4a_7c15 &+ UInt64(exchange)
    var generated = RandomExchange(ExchangeScript(seed: seed))
    return generated.text()
  }

  /// Hides some of the numbers, fills the blanks and proves each.
  private func prove(
    _ text: String, name: String, metadata: String?, _ hiding: Hiding, _ random: inout SeededGenerator
  ) {
    let original = SourceText(name: name, text)
    let unhidden = check(original, metadata)
    let blanked = hide(hiding, of: unhidden.document, &random)
    let lesson = check(blanked, metadata)
    let blanks = LessonBlanks(lesson)
    let before = findings(lesson)
    let context = "\(name), \(hiding) hidden, blanks:\n\(String(decoding: blanked.bytes, as: UTF8.self))"
    let after = findings(check(blanks.filled, metadata))
    #expect(
      isSubset(after, before),
      "\(newest(after, before)) \(context)\nfilled:\n\(String(decoding: blanks.filled.bytes, as: UTF8.self))"
    )
    let meant = Set(lesson.checked.expected.entries.map { statement(of: $0, in: lesson.document) })
    for solved in blanks.blanks where !meant.contains(solved.blank.statement) {
      let what = "\(solved.blank.statement) \(solved.blank.field) \(solved.blank.content)"
      // With all that the author wrote put back there is no mistake, so that the author's number is one that is right.
      if unhidden.checked.problems.isEmpty, unhidden.checked.expected.isEmpty {
        #expect(
          allows(written(solved.blank, in: unhidden.document), solved),
          "\(what) \(context)")
      }
      // Where a number is hidden that is wrong on purpose, or whose being unwritten is a finding, the question is
      // whether it is to be right or wrong.
      guard let number = solved.value, isSubset(before, findings(unhidden)) else { continue }
      for other in others(number) {
        var edits = [TextEdit(range: solved.range, replacement: other)]
        // What is sent again is as long as it was at first, whose length may be blank too.
        if solved.blank.field == .length {
          edits += blanks.blanks.filter { $0.blank.field == .length && $0.range != solved.range }.compactMap(
            \.edit)
        }
        let changed = check(
          SourceText(name: name, bytes: TextEdit.apply(edits, to: blanked.bytes)), metadata)
        #expect(!isSubset(findings(changed), before), "\(what), but \(other) fits too: \(context)")
      }
    }
  }

  private func hide(_ hiding: Hiding, of document: TraceDocument, _ random: inout SeededGenerator)
    -> SourceText
  {
    let segments = document.statements.indices.filter { document.statements[$0].kind == .segment }
    let middle = segments.randomElement(using: &random) ?? 0
    var hidden: [TextEdit] = []
    for index in segments {
      let tokens = document.tokens(ofLineAt: Int(document.statements[index].start))
      for part in Self.parts {
        guard let range = tokens.valueRange(of: part) else { continue }
        let isHidden =
          switch hiding {
          case .share(let share): random.happens(share)
          case .kind(let kind): kind == part
          case .lines(let reach): abs(index - middle) <= reach
          }
        if isHidden { hidden.append(TextEdit(range: range, replacement: "?")) }
      }
    }
    return SourceText(
      name: document.source.name, bytes: TextEdit.apply(hidden, to: document.source.bytes))
  }

  /// What a document writes where another has a blank, as numbers are printed; `nil` where it has a blank too.
  private func written(_ blank: Blank, in document: TraceDocument) -> String? {
    let statement = document.statements[blank.statement]
    switch blank.field {
    case .sequence:
      return statement.marks.hasAny(.hasSequence) ? document.symbols.text(statement.sequence) : nil
    case .acknowledgment:
      return statement.marks.hasAny(.hasAcknowledgment)
        ? document.symbols.text(statement.acknowledgment) : nil
    case .length: return statement.marks.hasAny(.hasLength) ? document.symbols.text(statement.length) : nil
    case .window: return statement.marks.hasAny(.hasWindow) ? String(statement.window) : nil
    case .urgentPointer: return nil
    }
  }

  /// Whether a number that is right is among those that a blank is said to stand for.
  private func allows(_ number: String?, _ solved: LessonBlank) -> Bool {
    guard let number else { return true }
    switch solved.blank.content {
    case .one(let only): return number == plain(only)
    case .likeliest(let likeliest, _): return number == plain(likeliest)
    case .several(.choice(let numbers)): return numbers.map(plain).contains(number)
    case .several(.windowBetween(let least, let most)), .several(.lengthBetween(let least, let most)):
      return UInt32(number).map { least...most ~= $0 } ?? false
    case .several, .unknown: return true
    }
  }

  /// A number in decimal that is spelled in any way; one in letters as it is.
  private func plain(_ number: String) -> String {
    let digits = number.replacing("_", with: "")
    let value = digits.hasPrefix("0x") ? UInt32(digits.dropFirst(2), radix: 16) : UInt32(digits)
    return value.map(String.init) ?? number
  }

  /// The numbers next to `number`.
  private func others(_ number: String) -> [String] {
    if let plain = UInt32(plain(number)) { return [String(plain &+ 1), String(plain &- 1)] }
    return ["\(number)+1", "\(number)-1"]
  }

  private func check(_ source: SourceText, _ metadata: String?) -> CheckedLesson {
    CheckedLesson(
      LessonInput(source: source, sidecar: metadata.map { SourceText(name: "lesson.yaml", $0) }),
      options: CheckOptions(), keepsOutlines: false)
  }

  /// The findings of a lesson, each as its name and the statement it stands in.
  private func findings(_ lesson: CheckedLesson) -> [String: Int] {
    var count: [String: Int] = [:]
    for entry in lesson.checked.problems.entries {
      count["\(entry.name.rawValue) at statement \(statement(of: entry, in: lesson.document))", default: 0] +=
        1
    }
    return count
  }

  private func statement(of entry: ProblemList.Entry, in document: TraceDocument) -> Int {
    document.statements.firstPlace { $0.start > entry.place } - 1
  }

  private func isSubset(_ found: [String: Int], _ known: [String: Int]) -> Bool {
    found.allSatisfy { known[$0.key, default: 0] >= $0.value }
  }

  private func newest(_ found: [String: Int], _ known: [String: Int]) -> [String] {
    found.filter { known[$0.key, default: 0] < $0.value }.map(\.key)
  }
}
