/// How many letters must be inserted, removed, replaced or swapped with a neighbour to make one word another
/// (the optimal string alignment distance).
package enum EditDistance {
  /// The distance, or `nil` where it is above `limit`.
  package static func between(_ first: String, _ second: String, limit: Int) -> Int? {
    let left = Array(first)
    let right = Array(second)
    guard abs(left.count - right.count) <= limit, left.count <= 256, right.count <= 256 else { return nil }
    var beforePrevious = [Int](repeating: 0, count: right.count + 1)
    var previous = Array(0...right.count)
    for row in 0..<left.count {
      var current = [row + 1] + [Int](repeating: 0, count: right.count)
      for column in 0..<right.count {
        let substitution = previous[column] + (left[row] == right[column] ? 0 : 1)
        var best = min(substitution, previous[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
          best = min(best, beforePrevious[column - 1] + 1)
        }
        current[column + 1] = best
      }
      beforePrevious = previous
      previous = current
    }
    return previous[right.count] <= limit ? previous[right.count] : nil
  }

  /// The candidate nearest to `word` within `limit`, letter case aside; the first of equally near ones.
  package static func nearest(
    to word: String, among candidates: some Sequence<String>, limit: Int = 2
  ) -> String? {
    var best: (distance: Int, word: String)?
    for candidate in candidates {
      guard let distance = between(word.lowercased(), candidate.lowercased(), limit: limit) else { continue }
      guard distance < max(candidate.count, 2) else { continue }
      if best.map({ distance < $0.distance }) ?? true { best = (distance, candidate) }
    }
    return best?.word
  }
}
