/// The text of a Markdown heading.
enum HeadingText {
  /// `text` without emphasis, code marks and links' addresses; `nil` where nothing is left.
  static func plain(_ text: String) -> String? {
    var result = ""
    var rest = Substring(text)
    while let character = rest.first {
      rest.removeFirst()
      switch character {
      case "*", "`": continue
      case "_" where result.last ?? " " == " " || rest.first ?? " " == " ": continue
      case "[", "]":
        if character == "]", rest.first == "(", let close = rest.firstIndex(of: ")") {
          rest = rest[rest.index(after: close)...]
        }
      case "\\":
        if let escaped = rest.first {
          result.append(escaped)
          rest.removeFirst()
        }
      default: result.append(character)
      }
    }
    while result.last == " " { result.removeLast() }
    return result.isEmpty ? nil : result
  }
}
