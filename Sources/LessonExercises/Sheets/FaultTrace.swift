import HandshakeTrace
import TraceChecking
import TraceSyntax
import TraceText

/// A trace with wrong lines, and how each should read.
struct FaultTrace: Sendable {
  let trace: ExerciseTrace
  /// The lines as they are given.
  let lines: [ExerciseLine]
  /// In the order in which they are asked for.
  private(set) var faults: [Fault]
  /// What is found in the given lines besides the faults: what a corrected trace may have, too.
  private let rest: Gravity

  /// One wrong line.
  struct Fault: Sendable {
    /// Its index among the lines.
    var line: Int
    /// How it should read, proved by checking; `nil` where no one line in its place is known to be right.
    var correction: String?
  }

  /// What comes of a line that is written in the place of another.
  enum Verdict: Hashable, Sendable {
    case right
    /// It is no line of such a kind.
    case unreadable
    /// It does not tell a number or a state that belongs there.
    case incomplete
    /// The fault is still there, or another one.
    case wrong
  }

  /// - Parameters:
  ///   - rest: what is found in the trace besides the faults.
  ///   - wrong: the indices of the wrong lines, and texts that may be right there, the likeliest first.
  init(
    _ trace: ExerciseTrace, _ lines: [ExerciseLine], rest: Gravity,
    wrong: [(line: Int, candidates: [String])]
  ) {
    self.trace = trace
    self.lines = lines
    self.rest = rest
    // A fix may make two lines of one, or none.
    let candidates = wrong.map { $0.candidates.filter { FaultLine($0) != nil } }
    faults = zip(wrong, candidates).map { Fault(line: $0.line, correction: $1.first) }
    if mendTogether { return }
    for fault in faults.indices { faults[fault].correction = nil }
    var trials = Self.mostTrials
    for fault in faults.indices {
      for candidate in candidates[fault].prefix(trials) where faults[fault].correction == nil {
        trials -= 1
        if mends(candidate, at: faults[fault].line, fault) { faults[fault].correction = candidate }
      }
    }
  }

  /// The most corrections that are tried one by one.
  private static let mostTrials = 64

  /// Whether all corrections together, one for each fault, take the faults away; those of faults that depend on each
  /// other do so only together.
  private var mendTogether: Bool {
    var given = lines
    var mended = lines
    for fault in faults {
      guard let correction = fault.correction else { return false }
      given[fault.line].expectsNothing()
      mended[fault.line].text = correction
      mended[fault.line].expectsNothing()
    }
    return isBetter(mended, than: given)
  }

  /// Holds `text` in the place of the line at `line` against what the fault at `fault` asks for; another line than the
  /// author's may be the wrong one just as well.
  func verdict(on text: String, at line: Int, of fault: Int) -> Verdict {
    let model = faults[fault].line == line ? faults[fault].correction : lines[line].text
    guard let model, let asked = FaultLine(model), let given = FaultLine(text), given.kind == asked.kind
    else { return .unreadable }
    guard given.tells(all: asked) else { return .incomplete }
    let isModel = faults[fault].line == line && model == text
    return isModel || mends(text, at: line, fault) ? .right : .wrong
  }

  /// Whether `text` in the place of a line takes a fault away and brings no other.
  private func mends(_ text: String, at line: Int, _ fault: Int) -> Bool {
    var lines = lines
    for (index, other) in faults.enumerated() where index != fault {
      guard let correction = other.correction else { continue }
      lines[other.line].text = correction
      lines[other.line].expectsNothing()
    }
    lines[faults[fault].line].expectsNothing()
    var mended = lines
    mended[line].text = text
    mended[line].expectsNothing()
    return isBetter(mended, than: lines)
  }

  /// Whether fewer things are wrong in `mended`, and none that is grave but what is found besides the faults.
  private func isBetter(_ mended: [ExerciseLine], than given: [ExerciseLine]) -> Bool {
    let (before, after) = (Gravity(trace.checked(given).checked), Gravity(trace.checked(mended).checked))
    return after < before && (after.errors, after.warnings) <= (rest.errors, rest.warnings)
  }
}

extension ExerciseLine {
  /// Takes away what the author expects to be wrong.
  fileprivate mutating func expectsNothing() { directives.removeAll { $0.contains("expect") } }
}

/// What one line of the notation tells.
struct FaultLine {
  let kind: StatementKind
  /// The numbers that it has.
  private let numbers: Set<BlankField>
  /// How many states it asserts.
  private let states: Int

  /// Longer lines are none.
  private static let limit = 4000

  /// `nil` for what is not one line that exercises show.
  init?(_ text: String) {
    guard text.utf8.count <= Self.limit, !text.contains(where: \.isNewline) else { return nil }
    let document = TraceDocument.parse(SourceText(name: "line.hs", "\(text)\n"), as: .trace)
    guard document.statements.count == 1, let statement = document.statements.first,
      statement.isExerciseLine, !statement.marks.hasAny(.isBroken)
    else { return nil }
    let tokens = document.tokens(ofLineAt: Int(statement.start))
    kind = statement.kind
    states = tokens.tokens.count { $0.kind == .state }
    var numbers = Set(
      BlankField.allCases.filter { field in
        tokens.valueRange(of: field.part).map { !BlankField.isBlank(document.source.text($0)) } ?? false
      })
    // What the quotation marks hold tells a length, too.
    if statement.marks.hasAny(.hasDataText) { numbers.insert(.length) }
    self.numbers = numbers
  }

  /// Whether it has the numbers and the states that `other` has, whatever these are.
  func tells(all other: FaultLine) -> Bool {
    numbers.isSuperset(of: other.numbers) && states >= other.states
  }
}
