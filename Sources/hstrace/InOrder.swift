/// Works on many things at once and takes the results in order.
enum InOrder {
  /// Calls `work` for each of `items`, at most `jobs` at a time, and `take` with each result in the items' order.
  ///
  /// Results that wait for their turn are few: nothing new is begun while `4 * jobs` of them wait.
  static func run<Item: Sendable, Outcome: Sendable>(
    _ items: [Item], jobs: Int, work: @escaping @Sendable (Item) -> Outcome,
    take: (Int, Outcome) throws -> Void
  ) async throws {
    try await withThrowingTaskGroup(of: (Int, Outcome).self) { group in
      var begun = 0
      var taken = 0
      var waiting: [Int: Outcome] = [:]
      while taken < items.count {
        while begun < items.count, begun - taken - waiting.count < jobs, waiting.count < 4 * jobs {
          group.addTask { [begun, item = items[begun]] in (begun, work(item)) }
          begun += 1
        }
        if let (number, outcome) = try await group.next() { waiting[number] = outcome }
        while let outcome = waiting.removeValue(forKey: taken) {
          try take(taken, outcome)
          taken += 1
        }
      }
    }
  }
}
