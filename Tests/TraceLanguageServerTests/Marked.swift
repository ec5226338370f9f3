/// Texts in which a cursor is marked.
enum Marked {
  /// The text without the first `^`, and the position where that stood, in units of UTF-16.
  static func split(_ marked: String) -> (text: String, position: [String: Int]) {
    let place = marked.firstIndex(of: "^") ?? marked.endIndex
    let before = marked[..<place]
    let line = before.split(separator: "\n", omittingEmptySubsequences: false)
    let text = String(before) + marked[place...].dropFirst()
    return (text, ["line": line.count - 1, "character": line.last?.utf16.count ?? 0])
  }

  /// The text with the edits of an answer made, as a client makes them.
  static func apply(_ edits: [[String: Any]], to text: String) -> String {
    var units = Array(text.utf16)
    func offset(_ position: Any?) -> Int {
      let position = position as? [String: Int] ?? [:]
      var line = position["line"] ?? 0
      var start = 0
      while line > 0, let end = units[start...].firstIndex(of: 10) {
        start = end + 1
        line -= 1
      }
      return start + (position["character"] ?? 0)
    }
    let placed = edits.map { edit -> (start: Int, end: Int, text: String) in
      let range = edit["range"] as? [String: Any] ?? [:]
      return (offset(range["start"]), offset(range["end"]), edit["newText"] as? String ?? "")
    }
    for edit in placed.sorted(by: { $0.start > $1.start }) {
      units.replaceSubrange(edit.start..<edit.end, with: Array(edit.text.utf16))
    }
    return String(decoding: units, as: UTF16.self)
  }
}
