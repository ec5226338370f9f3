/// Finds the name somebody meant.
enum NearestName {
  /// The name of `names` that `written` is a slip of: at most two letters dropped, added, changed or swapped with
  /// their neighbour, and at most a third of them; case and the kind of hyphen do not count. `nil` where there
  /// is none or two are equally near.
  static func find(_ written: String, among names: [String]) -> String? {
    let word = fold(written)
    guard !word.isEmpty, word.count <= 64 else { return nil }
    var best: (name: String, distance: Int)?
    var isTie = false
    for name in names {
      let other = fold(name)
      guard abs(other.count - word.count) <= 2 else { continue }
      let distance = distance(word, other)
      guard distance <= min(2, max(1, other.count / 3)) else { continue }
      if let known = best, known.distance <= distance {
        isTie = isTie || known.distance == distance
      } else {
        best = (name, distance)
        isTie = false
      }
    }
    return isTie ? nil : best?.name
  }

  private static func fold(_ text: String) -> [Character] {
    text.lowercased().map { $0 == "_" || $0 == " " ? "-" : $0 }
  }

  /// The optimal string alignment distance.
  private static func distance(_ left: [Character], _ right: [Character]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    for i in 0..<left.count {
      var row = [i + 1]
      for j in 0..<right.count {
        var cost = min(row[j] + 1, last[j + 1] + 1, last[j] + (left[i] == right[j] ? 0 : 1))
        if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] {
          cost = min(cost, beforeLast[j - 1] + 1)
        }
        row.append(cost)
      }
      beforeLast = last
      last = row
    }
    return last[right.count]
  }
}
