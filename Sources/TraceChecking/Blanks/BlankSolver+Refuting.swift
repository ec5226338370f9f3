import TraceSyntax

/// What is taken back of numbers that were told.
extension BlankSolver {
  /// Takes back what is not the only one in all traces that the blanks may stand for together.
  func refute(_ solved: inout [Blank]) {
    for index in solved.indices {
      guard let text = solved[index].content.told else { continue }
      guard let values = worlds.values(of: index), !hasFaults else {
        if !notes[index].isCertain || notes[index].isArrival { solved[index].content = .unknown }
        continue
      }
      guard !values.isEmpty, values != [text] else { continue }
      let isChoice = notes[index].isArrival && values.contains(text)
      solved[index].content = .several(isChoice ? .choice(values) : .together)
    }
  }

  /// Whether a number that the trace writes leads to what is told, and not only the place that the checker gave it.
  func hasEvidence(_ blank: Blank, _ index: Int) -> Bool {
    switch blank.field {
    case .length, .window, .urgentPointer: return true
    case .sequence, .acknowledgment: break
    }
    guard let text = blank.content.told, let number = UInt32(text), notes[index].direction >= 0 else {
      return true
    }
    return pool.leads(to: number, in: notes[index].direction)
  }
}

extension Blank.Content {
  /// The one number that it is; `nil` where there are several, or none is known.
  fileprivate var told: String? {
    switch self {
    case .one(let text), .likeliest(let text, _): text
    case .several, .unknown: nil
    }
  }
}
