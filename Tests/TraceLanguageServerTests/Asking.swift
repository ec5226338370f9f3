import TraceLanguageServer

/// A text with cursors: each `‸` is taken out and remembered as a position in UTF-16.
struct MarkedText {
  private(set) var text = ""
  private(set) var cursors: [[String: Int]] = []

  init(_ marked: String) {
    var line = 0
    var character = 0
    for letter in marked.unicodeScalars {
      if letter == "‸" {
        cursors.append(["line": line, "character": character])
        continue
      }
      text.unicodeScalars.append(letter)
      character += letter.utf16.count
      if letter == "\n" { (line, character) = (line + 1, 0) }
    }
  }
}

extension Client {
  /// The answer to a request about a document; `nil` where it is `null` or an error.
  func ask(_ method: String, _ uri: String, _ more: [String: Any] = [:]) -> Any? {
    let result = request(method, more.merging(["textDocument": ["uri": uri]]) { $1 })["result"]
    return result is [Any] || result is [String: Any] || result is String ? result : nil
  }

  /// The objects that a request about a document is answered with; empty where it is no list.
  func list(_ method: String, _ uri: String, _ more: [String: Any] = [:]) -> [[String: Any]] {
    ask(method, uri, more) as? [[String: Any]] ?? []
  }

  /// The message with which a request is refused; empty where it is answered.
  func refusal(_ method: String, _ uri: String, _ more: [String: Any] = [:]) -> String {
    let response = request(method, more.merging(["textDocument": ["uri": uri]]) { $1 })
    return (response["error"] as? [String: Any])?["message"] as? String ?? ""
  }
}

/// `line:character-line:character` of a range, as it is in the protocol.
func spelled(_ range: Any?) -> String {
  let range = range as? [String: [String: Int]] ?? [:]
  func place(_ key: String) -> String {
    "\(range[key]?["line"] ?? -1):\(range[key]?["character"] ?? -1)"
  }
  return "\(place("start"))-\(place("end"))"
}

/// The part of `text` that a range of the protocol names, in UTF-16.
func part(_ range: Any?, of text: String) -> String {
  let range = range as? [String: [String: Int]] ?? [:]
  let document = TextDocument(text, version: 0, encoding: .utf16)
  func offset(_ key: String) -> Int {
    document.offset(
      of: Position(line: range[key]?["line"] ?? 0, character: range[key]?["character"] ?? 0))
  }
  let (start, end) = (offset("start"), offset("end"))
  return start <= end ? String(decoding: document.bytes[start..<end], as: UTF8.self) : "reversed"
}

/// `text` with edits of the protocol made, in UTF-16.
func edited(_ text: String, _ edits: [[String: Any]]) -> String {
  var document = TextDocument(text, version: 0, encoding: .utf16)
  let ordered = edits.sorted { left, right in
    let places = [left, right].map { edit -> [Int] in
      let start = (edit["range"] as? [String: [String: Int]])?["start"] ?? [:]
      return [start["line"] ?? 0, start["character"] ?? 0]
    }
    return places[1].lexicographicallyPrecedes(places[0])
  }
  for edit in ordered {
    let range = edit["range"] as? [String: [String: Int]] ?? [:]
    func position(_ key: String) -> Position {
      Position(line: range[key]?["line"] ?? 0, character: range[key]?["character"] ?? 0)
    }
    let change = TextDocument.Change(
      range: TextRange(start: position("start"), end: position("end")), text: edit["newText"] as? String ?? ""
    )
    document.apply([change], version: 0)
  }
  return String(decoding: document.bytes, as: UTF8.self)
}
