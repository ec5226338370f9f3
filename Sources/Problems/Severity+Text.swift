extension Severity {
  /// The word that begins a finding.
  package func label(in language: Language) -> String {
    switch (language, self) {
    case (.english, .error): "error"
    case (.english, .warning): "warning"
    case (.english, .hint): "hint"
    case (.korean, .error): "오류"
    case (.korean, .warning): "경고"
    case (.korean, .hint): "힌트"
    }
  }

  /// The same where lessons are shown, which may mean it.
  package func label(isExpected: Bool, in language: Language) -> String {
    let label = label(in: language)
    guard isExpected else { return label }
    return switch language {
    case .english: "intended \(label)"
    case .korean: "의도한 \(label)"
    }
  }
}
