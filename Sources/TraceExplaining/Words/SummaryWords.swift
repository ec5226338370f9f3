import Problems
import TraceChecking

/// The sentences of a trace as a whole.
struct SummaryWords {
  let language: Language

  /// What the whole is, how it ends, and how much is wrong in it.
  func sentences(_ report: TraceReport, names: Pair<String>, wrong: Int) -> [String] {
    let patterns = report.patterns.map { $0.page(in: language).name }
    var sentences: [String] = []
    switch language {
    case .english:
      let count = "\(report.segments) \(report.segments == 1 ? "segment" : "segments")"
      sentences.append(
        "\(count) between \(names.first) and \(names.second): \(joined(patterns)).")
    case .korean:
      sentences.append(
        "\(names.first, .and) \(names.second) 사이의 세그먼트 \(report.segments)개: \(joined(patterns)).")
    }
    if let end = end(report, names: names) { sentences.append(end) }
    if wrong > 0 { sentences.append(problems(wrong)) }
    return sentences
  }

  private func end(_ report: TraceReport, names: Pair<String>) -> String? {
    guard let first = report.endpoints[0].final, let second = report.endpoints[1].final else {
      return switch language {
      case .english: "It could not be followed to its end."
      case .korean: "끝까지 따라갈 수 없었습니다."
      }
    }
    switch language {
    case .english:
      return first == second
        ? "At the end both are in \(first)."
        : "At the end \(names.first) is in \(first), and \(names.second) in \(second)."
    case .korean:
      return first == second
        ? "마지막에는 둘 다 \(first) 상태입니다."
        : "마지막 상태는 \(names.first, .subject) \(first), \(names.second, .subject) \(second)입니다."
    }
  }

  private func problems(_ count: Int) -> String {
    switch language {
    case .english: count == 1 ? "One thing in it is wrong." : "\(count) things in it are wrong."
    case .korean: "틀린 것이 \(count)개 있습니다."
    }
  }

  private func joined(_ parts: [String]) -> String { parts.joined(separator: ", ") }
}
