import Problems

/// Terminal colours, or none.
struct TextStyle {
  let usesColor: Bool

  /// What a piece of text is, for its colour.
  enum Role {
    case severity(Severity)
    case message, gutter, note, help
  }

  /// What is printed before and behind text of `role`; both empty without colour.
  func marks(_ role: Role) -> (start: String, end: String) {
    guard usesColor else { return ("", "") }
    let code =
      switch role {
      case .severity(.error): "1;31"
      case .severity(.warning): "1;33"
      case .severity(.hint): "1;36"
      case .message: "1"
      case .gutter, .note: "1;34"
      case .help: "1;36"
      }
    return ("\u{1B}[\(code)m", "\u{1B}[0m")
  }

  func paint(_ text: String, _ role: Role) -> String {
    let (start, end) = marks(role)
    return start + text + end
  }
}
