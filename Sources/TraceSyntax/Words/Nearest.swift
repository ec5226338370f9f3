import Problems
import TraceText

/// Finds the known word that a misspelt one was meant to be.
package enum Nearest {
  /// The candidate with the fewest edits to `word`, case left aside; `nil` above two edits, or where the edits
  /// would change more than half of the word.
  package static func match(_ word: String, among candidates: [String]) -> String? {
    let written = word.lowercased()
    guard written.count >= 2, written.count <= 40 else { return nil }
    var best: (candidate: String, distance: Int)?
    for candidate in candidates {
      let known = candidate.lowercased()
      guard let distance = EditDistance.between(written, known, limit: 2),
        distance * 2 <= min(written.count, known.count), distance < best?.distance ?? Int.max
      else { continue }
      best = (candidate, distance)
    }
    return best?.candidate
  }

  /// The problem whose name is nearest to `word`, or the only one that begins with it.
  package static func problem(_ word: String) -> String? {
    let names = ProblemName.allCases.map(\.rawValue)
    if let near = match(word, among: names) { return near }
    let begun = names.filter { $0.hasPrefix(word) }
    return begun.count == 1 ? begun[0] : nil
  }
}
