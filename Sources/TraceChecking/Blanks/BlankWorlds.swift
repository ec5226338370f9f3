import TCP
import TraceSyntax

/// Traces without blanks that a trace with blanks may stand for: each is made by choosing numbers for all blanks, as by
/// lot, so that nothing new is found.
///
/// A number that is told only while the other blanks are taken to be what is due is shown by them not to be the only one.
struct BlankWorlds {
  private var search: BlankSearch
  /// How many statements the trace has.
  private let length: Int
  /// By blank, what stands there in some world, as texts.
  private var found: [[String]]
  /// The first that was made.
  private(set) var first: BlankWorld?
  /// How many were made.
  private var count = 0

  /// How many are made, if there are steps enough.
  private static let most = 16
  /// So many show something.
  private static let fewest = 3
  /// How many statements are run to make one, and for each of the trace.
  private static let reach = 1_000
  /// How often nothing may come of it before one was made.
  private static let failures = 2

  init(
    _ places: [BlankNotes.Place], _ notes: [BlankNotes.Note], _ start: TraceChecker, _ pool: BlankPool,
    steps: Int
  ) {
    search = BlankSearch(places, notes, start, pool, steps: steps)
    length = start.extent.count
    found = Array(repeating: [], count: places.count)
  }

  /// What stands in a blank in the worlds; `nil` where too few were made.
  func values(of index: Int) -> [String]? { count >= Self.fewest ? found[index] : nil }

  /// Makes worlds in which nothing is found but what `limits` knows.
  mutating func makeWorlds(_ limits: TrialLimits) {
    search.limits.known = limits.known
    search.limits.horizon = limits.horizon
    let each = Self.reach + 64 * length
    var failures = 0
    for world in 0..<Self.most where search.limits.steps > 0 {
      switch search.search(isShuffled: world > 0, steps: each) {
      case .found(let world): add(world)
      case .exhausted where count == 0: return
      case .exhausted, .stopped:
        failures += 1
        if count == 0, failures == Self.failures { return }
      }
    }
  }

  private mutating func add(_ world: BlankWorld) {
    count += 1
    if first == nil { first = world }
    for index in found.indices {
      if let text = world.text(index), !found[index].contains(text) { found[index].append(text) }
    }
  }

  /// Whether a blank may have another number than it has in the first world, while those before it have the same; `nil`
  /// where that is not known.
  mutating func mayDiffer(_ index: Int) -> Bool? {
    guard let first else { return nil }
    let difference = BlankSearch.Difference(world: first, blank: index)
    switch search.search(isShuffled: false, difference, steps: Self.reach) {
    case .found(let world):
      add(world)
      return true
    case .exhausted: return false
    case .stopped: return nil
    }
  }
}
