import LessonFiles

/// Tells on a terminal how far a long run has come; elsewhere it is silent.
struct Progress {
  private let total: Int
  private let isShown: Bool
  private let start = ContinuousClock.now
  private var lastShown: ContinuousClock.Instant
  private var isOnScreen = false

  init(total: Int) {
    self.total = total
    isShown = OutputFile.standardError.isTerminal
    lastShown = start
  }

  /// Shows that `done` files are done, at most ten times a second and not in a run of half a second.
  mutating func show(_ done: Int) {
    guard isShown else { return }
    let now = ContinuousClock.now
    guard now - start > .milliseconds(500), now - lastShown > .milliseconds(100) else { return }
    lastShown = now
    isOnScreen = true
    try? OutputFile.standardError.write(Array("\r\(done) of \(total) files".utf8))
  }

  /// Takes the line away, before anything else is written.
  mutating func clear() {
    guard isOnScreen else { return }
    isOnScreen = false
    try? OutputFile.standardError.write(Array("\r\u{1B}[K".utf8))
  }
}
