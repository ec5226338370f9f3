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
}
