import Problems
import TraceSyntax

/// Numbers beside which others are no mistake, but give a hint.
extension BlankSolver {
  /// The content of a blank for which no number is as right as `number`.
  mutating func only(_ number: WrittenNumber, _ trial: BlankComparison, _ index: Int) -> Blank.Content {
    let text = checker.symbols.text(number)
    found[index] = number
    guard let (other, hint) = trial.hinted else { return .one(text) }
    alternatives[index] = other
    return .likeliest(
      text, Blank.Alternative(number: checker.symbols.text(other), hint: hint, isAlone: true))
  }

  /// Finds out which of the other numbers are no mistake only if other blanks change with them: those with which
  /// something is found once the blanks have their likeliest numbers.
  mutating func relate(_ solved: inout [Blank]) {
    let open = solved.indices.filter { solved[$0].content.alternative != nil }
    // One alone has been tried with what stands there; so has what was tried with numbers in all other blanks.
    guard open.count > 1, world == nil else { return }
    var filled = start
    filled.symbols = checker.symbols
    for index in open {
      let (statement, field) = places[index]
      guard let number = found[index],
        let line = filled.document.statements[statement].filling(field, with: number)
      else { continue }
      filled.document.statements[statement] = line
    }
    var next = filled.extent.lowerBound
    for index in open {
      let (statement, field) = places[index]
      while next < statement { next = filled.take(next) }
      guard next == statement, var known = solved[index].content.alternative,
        let other = alternatives[index],
        let line = filled.document.statements[statement].filling(field, with: other)
      else { continue }
      let fit = filled.fit(line, at: statement, within: .max, limits: &limits)
      // Where no more may be tried, what holds either way is said.
      known.isAlone = fit != .wrong && limits.steps > 0
      solved[index].content.alternative = known
    }
  }
}

extension Blank.Content {
  /// The other number beside the likeliest.
  fileprivate var alternative: Blank.Alternative? {
    get {
      switch self {
      case .likeliest(_, let alternative): alternative
      case .one, .several, .unknown: nil
      }
    }
    set {
      if case .likeliest(let text, _) = self, let newValue { self = .likeliest(text, newValue) }
    }
  }
}
