package import Problems
package import TraceSyntax

extension DrawingWishes {
  /// A word that asks for nothing that there is.
  package struct Fault: Hashable, Sendable {
    /// The word as it is written.
    package var word: String
    /// The option that it sets to what that cannot be; `nil` where there is no such option.
    package var key: FenceKey?
    /// What was meant, perhaps; empty where nothing is near.
    package var nearest: String
    /// The options that there are.
    package var keys: [FenceKey]

    package init(word: String, key: FenceKey? = nil, nearest: String, keys: [FenceKey]) {
      self.word = word
      self.key = key
      self.nearest = nearest
      self.keys = keys
    }
  }
}

extension DrawingWishes.Fault {
  /// What is wrong with it and what there is.
  package func text(in language: Language) -> String {
    switch language {
    case .english: english
    case .korean: korean
    }
  }

  private var english: String {
    if let key {
      let values = key.values.conjoined(by: "or")
      return switch key {
      case .profile, .start, .draw, .format, .lang: "\(key)= takes \(values)" + meant
      case .width, .trace: "\(key)= takes a number, from \(values)"
      case .plain: "'\(word)' says nothing: write plain alone"
      case .file: "file= takes a path, such as file=\(values)"
      }
    }
    let known = keys.map { $0 == .plain ? "plain" : "\($0)=" }.conjoined(by: "and")
    return
      "'\(word)' is no option of a drawing: \(nearest.clause(or: "there are \(known)") { "did you mean \($0)?" })"
  }

  /// `; did you mean format=svg?`
  private var meant: String { nearest.clause { "; did you mean \($0)?" } }

  private var korean: String {
    if let key {
      let values = key.values.joined(separator: ", ")
      return switch key {
      case .profile, .start, .draw, .format, .lang:
        "\(key)=에는 \(values) 중 하나를 씁니다" + nearest.clause { ". \($0, .object) 쓰려고 했습니까?" }
      case .width, .trace: "\(key)=에는 \(values) 이상의 수를 씁니다"
      case .plain: "'\(word)'에는 뜻이 없습니다: plain만 쓰세요"
      case .file: "file=에는 file=\(values)처럼 경로를 씁니다"
      }
    }
    let known = keys.map { $0 == .plain ? "plain" : "\($0)=" }.joined(separator: ", ")
    return "'\(word)' 옵션은 그림에 없습니다: "
      + nearest.clause(or: "\(known, .subject) 있습니다") { "\($0, .object) 쓰려고 했습니까?" }
  }
}

extension [String] {
  /// `ascii, rfc or svg`
  fileprivate func conjoined(by word: String) -> String {
    guard let last, count > 1 else { return first ?? "" }
    return "\(dropLast().joined(separator: ", ")) \(word) \(last)"
  }
}
