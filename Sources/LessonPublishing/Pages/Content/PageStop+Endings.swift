import TCP
import TraceChecking
import TraceExplaining

extension PageStop {
  /// The sides, 0 or 1, whose connection is ended here out of turn, and what ends it: a reset, or an event for which the
  /// state diagram has no arrow, such as `(abort)`.
  var endings: [(side: Int, ending: StateDiagram.Ending)] {
    (0...1).compactMap { side in
      guard let from = before[side], let to = after[side], from != to, to == .closed || to == .listen,
        let cause = endingCause(of: side, StateDiagram.Step(from: from, to: to))
      else { return nil }
      let ending = StateDiagram.Ending(step: StateDiagram.Step(from: from, to: to), cause: cause)
      return (side, ending)
    }
  }

  /// What ends the connection of a side, as its arrow says it; `nil` where an arrow of the diagram leads there.
  private func endingCause(of side: Int, _ step: StateDiagram.Step) -> String? {
    switch content {
    case .segment(let segment), .arrival(let segment):
      guard segment.nature == .reset else { return nil }
      return side == segment.sender ? "ABORT / RST" : "RST"
    case .event(let notation, _):
      guard !StateDiagram.steps.contains(step), let open = notation.lastIndex(of: "(") else { return nil }
      return String(notation[notation.index(after: open)...].prefix { $0 != ")" })
    case .opening, .states, .omission: return nil
    }
  }
}
