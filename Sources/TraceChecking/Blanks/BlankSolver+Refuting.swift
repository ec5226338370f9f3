import TraceSyntax

/// What is taken back of numbers that were told.
extension BlankSolver {
  /// Takes back what is not the only one in all traces that the blanks may stand for together.
  mutating func refute(_ solved: inout [Blank]) {
    for index in solved.indices {
      guard let text = solved[index].content.told else { continue }
      let values = worlds.values(of: index)
      if hasFaults {
        // Behind an error that nobody expects the trace may not be what it was taken for.
        let isHeld = solved[index].statement < firstError && (values ?? []).allSatisfy { $0 == text }
        if !isHeld || !notes[index].isCertain || notes[index].isArrival { solved[index].content = .unknown }
        continue
      }
      guard let values else {
        if !notes[index].isCertain || notes[index].isArrival { solved[index].content = .unknown }
        continue
      }
      guard !values.isEmpty else { continue }
      if values == [text] {
        guard world != nil else {
          if hasOther(index) { solved[index].content = .several(.together) }
          continue
        }
        switch worlds.mayDiffer(index) {
        case .some(true): solved[index].content = .several(.together)
        case .some(false): break
        case nil: solved[index].content = .unknown
        }
        continue
      }
      let isChoice = world == nil && notes[index].isArrival && values.contains(text)
      solved[index].content = .several(isChoice ? .choice(values) : .together)
    }
  }

  /// Whether the number next to the one found fits as well, once the other blanks are filled in as it asks for: as a
  /// check of the trace with it would find.
  private mutating func hasOther(_ index: Int) -> Bool {
    let (statement, field) = places[index]
    guard let number = found[index] else { return false }
    for other in [number + 1, number + (0 &- 1)] where limits.steps > 0 {
      var trial = start
      guard let line = trial.document.statements[statement].filling(field, with: other) else { continue }
      trial.symbols = checker.symbols
      trial.document.statements[statement] = line
      let places = trial.document.blankPlaces(in: trial.extent)
      if trial.rightFilling(places, &limits.steps) != nil { return true }
    }
    return false
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
    let direction = notes[index].direction
    // Where nothing is written of a direction, what was tried for it is no evidence.
    if !pool.hasNumbers(in: direction) { return world == nil || number == 0 }
    return pool.leads(to: number, in: direction)
  }
}

extension Blank.Content {
  /// What is left of it where it was found with numbers in all other blanks, which may have others: no bounds.
  var inOneWorld: Self {
    guard case .several(let freedom) = self else { return self }
    switch freedom {
    case .choice, .lengthBetween, .windowBetween, .omission, .omissionBehind: return .several(.together)
    case .initialSequence, .first, .unwrittenStart, .unwrittenLength, .together, .some, .wrongBefore, .length,
      .window,
      .repeated, .oldDuplicate, .urgentPointer:
      return self
    }
  }

  /// The one number that it is; `nil` where there are several, or none is known.
  fileprivate var told: String? {
    switch self {
    case .one(let text), .likeliest(let text, _): text
    case .several, .unknown: nil
    }
  }
}
