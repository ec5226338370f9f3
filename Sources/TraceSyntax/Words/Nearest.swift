/// Finds the known word that a misspelt one was meant to be.
package enum Nearest {
  /// The candidate with the fewest edits to `word`, case left aside; `nil` above two edits, or where the edits
  /// would change half of the word.
  package static func match(_ word: String, among candidates: [String]) -> String? {
    let letters = Array(word.lowercased().unicodeScalars)
    guard letters.count >= 2, letters.count <= 40 else { return nil }
    var best: (candidate: String, distance: Int)?
    for candidate in candidates {
      let other = Array(candidate.lowercased().unicodeScalars)
      guard abs(other.count - letters.count) <= 2 else { continue }
      let distance = distance(letters, other)
      guard distance <= 2, distance * 2 <= min(letters.count, other.count) else { continue }
      if distance < best?.distance ?? Int.max { best = (candidate, distance) }
    }
    return best?.candidate
  }

  /// How many letters must be inserted, removed, replaced or swapped with their neighbour.
  package static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    var older: [Int] = []
    var old = Array(0...right.count)
    for row in 0..<left.count {
      var new = [row + 1]
      for column in 0..<right.count {
        var cost = min(old[column + 1] + 1, new[column] + 1)
        cost = min(cost, old[column] + (left[row] == right[column] ? 0 : 1))
        if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
          cost = min(cost, older[column - 1] + 1)
        }
        new.append(cost)
      }
      older = old
      old = new
    }
    return old[right.count]
  }
}
