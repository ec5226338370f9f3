import Problems

/// The few words that reports add to the messages of problems.
enum Wording {
  /// The word before the title of a fix.
  static func help(in language: Language) -> String {
    switch language {
    case .english: "help"
    case .korean: "도움말"
    }
  }

  /// The word before the title of a further fix.
  static func otherwise(in language: Language) -> String {
    switch language {
    case .english: "or"
    case .korean: "또는"
    }
  }

  /// The last line of a run: `1 error, 2 warnings in 3 files`.
  static func summary(_ summary: ReportSummary, withHints: Bool, in language: Language) -> String {
    var counts = [
      count(summary.errors, of: .error, in: language), count(summary.warnings, of: .warning, in: language),
    ]
    if withHints { counts.append(count(summary.hints, of: .hint, in: language)) }
    let found = counts.compactMap { $0 }.joined(separator: ", ")
    switch language {
    case .english:
      let files = "\(summary.files) \(summary.files == 1 ? "file" : "files")"
      return "\(found.isEmpty ? "no problems" : found) in \(files)"
    case .korean: return "파일 \(summary.files)개: \(found.isEmpty ? "문제 없음" : found)"
    }
  }

  /// What stands behind the last problem that is shown of a file with very many.
  static func notShown(_ count: Int, of file: String, in language: Language) -> String {
    switch language {
    case .english:
      "\(file) has \(count) more \(count == 1 ? "problem" : "problems"); --format short lists them all"
    case .korean: "\(file)에는 문제가 \(count)개 더 있습니다. --format short로 모두 볼 수 있습니다"
    }
  }

  /// `fixed 2 problems`
  static func fixed(_ count: Int, in language: Language) -> String {
    switch language {
    case .english: "fixed \(count) \(count == 1 ? "problem" : "problems")"
    case .korean: "문제 \(count)개를 고쳤습니다"
    }
  }

  private static func count(_ number: Int, of severity: Severity, in language: Language) -> String? {
    guard number > 0 else { return nil }
    let label = severity.label(in: language)
    switch language {
    case .english: return "\(number) \(label)\(number == 1 ? "" : "s")"
    case .korean: return "\(label) \(number)개"
    }
  }
}
