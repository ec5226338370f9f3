/// Every change of state that an endpoint can make, found by running the endpoint: figure 5 of RFC 9293 with
/// its notes, and what the prose of 3.10 adds to it.
///
/// Nothing is written here that the endpoint does not do. Each stimulus is tried in each situation, and of the
/// runs that change the state those are kept whose stimulus has no part that could be left out.
package enum TransitionTable {
  /// The transitions by the state they leave, in the order of `State`; within one, calls, then segments, then
  /// timers.
  package static let transitions: [Transition] = derive(from: Situation.explore())

  /// The transitions out of `state`.
  package static func transitions(from state: State) -> [Transition] {
    transitions.filter { $0.from == state }
  }

  private static func derive(from runs: [StimulusRun]) -> [Transition] {
    var places: [Arrow: Set<SequencePlace>] = [:]
    var openings: [Arrow: Set<Opening?>] = [:]
    for run in runs where run.changesState && !run.hasSimplerCause {
      let arrow = Arrow(run)
      openings[arrow, default: []].insert(Situation(of: run.before).opening)
      if case .arrival(let segment) = run.stimulus { places[arrow, default: []].insert(segment.place) }
    }
    let transitions = openings.flatMap { arrow, openings in
      let distinct = openings.count == Opening.allCases.count ? [nil] : openings
      return distinct.map { arrow.transition($0, places[arrow] ?? []) }
    }
    return State.allCases.flatMap { state in
      transitions.filter { $0.from == state }.sorted { $0.rank.lexicographicallyPrecedes($1.rank) }
    }
  }
}
