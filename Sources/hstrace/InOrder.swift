import Dispatch
import Synchronization

/// Works on many things at once and takes the results in order.
enum InOrder {
  /// Calls `work` for each of `items`, at most `jobs` at a time, and `take` with each result in the items' order.
  ///
  /// Items are worked on in batches, so that few results wait for their turn. One item, or one job, needs no
  /// second thread.
  static func run<Item: Sendable, Outcome: Sendable>(
    _ items: [Item], jobs: Int, work: @Sendable (Item) -> Outcome, take: (Int, Outcome) throws -> Void
  ) throws {
    guard jobs > 1, items.count > 1 else {
      for (number, item) in items.enumerated() { try take(number, work(item)) }
      return
    }
    let size = 16 * jobs
    for first in stride(from: 0, to: items.count, by: size) {
      let batch = items[first..<min(first + size, items.count)]
      for (place, outcome) in outcomes(batch, jobs: jobs, work: work).enumerated() {
        if let outcome { try take(first + place, outcome) }
      }
    }
  }

  private static func outcomes<Item: Sendable, Outcome: Sendable>(
    _ batch: ArraySlice<Item>, jobs: Int, work: @Sendable (Item) -> Outcome
  ) -> [Outcome?] {
    let results = Mutex([Outcome?](repeating: nil, count: batch.count))
    let next = Atomic(0)
    DispatchQueue.concurrentPerform(iterations: min(jobs, batch.count)) { _ in
      while true {
        let place = next.wrappingAdd(1, ordering: .relaxed).oldValue
        guard place < batch.count else { return }
        let outcome = work(batch[batch.startIndex + place])
        results.withLock { $0[place] = outcome }
      }
    }
    return results.withLock { $0 }
  }
}
