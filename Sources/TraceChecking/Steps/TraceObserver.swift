/// Who wants to see the steps of a checked trace: a drawing, an explanation, an editor.
///
/// `check` itself wants only the faults, and keeps nothing of the steps.
protocol TraceObserver {
  /// Whether it wants to see anything at all.
  static var isInterested: Bool { get }
  /// The statements `indices` were processed; `checker` is as it is after them.
  mutating func observe(_ indices: Range<Int>, checker: borrowing TraceChecker)
}

/// Sees nothing.
struct NoObserver: TraceObserver {
  @inline(__always)
  static var isInterested: Bool { false }
  @inline(__always)
  mutating func observe(_ indices: Range<Int>, checker: borrowing TraceChecker) {}
}
