import Problems
import TraceChecking

/// The sentences of a trace as a whole.
struct SummaryWords {
  let language: Language

  /// What the whole is, how it ends, and how much is wrong in it.
  ///
  /// - Parameters:
  ///   - segments: how many it has, as they are numbered.
  ///   - incidents: what is out of the ordinary in it, each once.
  ///   - wrong: how many findings of each severity it has.
  func sentences(
    of segments: Int, patterns: [TracePattern], _ incidents: [Incident: Int], _ report: TraceReport,
    names: Pair<String>, wrong: [Severity: Int]
  ) -> [String] {
    var sentences = [
      segments > 0 ? whole(segments, patterns.map { $0.page(in: language).name }, names) : nothing
    ]
    if !incidents.isEmpty { sentences.append(shows(incidents)) }
    sentences.append(end(report, names: names))
    if let problems = problems(wrong) { sentences.append(problems) }
    return sentences
  }

  private func whole(_ segments: Int, _ patterns: [String], _ names: Pair<String>) -> String {
    let patterns = patterns.joined(separator: ", ")
    return switch language {
    case .english:
      "\(segments) \(segments == 1 ? "segment" : "segments") between \(names.first) and \(names.second): \(patterns)."
    case .korean: "\(names.first, .and) \(names.second) 사이의 세그먼트 \(segments)개: \(patterns)."
    }
  }

  private var nothing: String {
    switch language {
    case .english: "No segments."
    case .korean: "세그먼트가 없습니다."
    }
  }

  private func end(_ report: TraceReport, names: Pair<String>) -> String {
    guard let first = report.endpoints[0].final, let second = report.endpoints[1].final else {
      return switch language {
      case .english: "The trace could not be followed to its end."
      case .korean: "트레이스를 끝까지 따라갈 수 없었습니다."
      }
    }
    if report.segments == 0, report.endpoints[1].name.isEmpty {
      // Nothing has told that there is anybody else.
      return switch language {
      case .english: "At the end \(names.first) is in \(first)."
      case .korean: "\(names.first)의 마지막 상태는 \(first)입니다."
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

  private func shows(_ incidents: [Incident: Int]) -> String {
    let known = Incident.allCases.compactMap { incident in incidents[incident].map { (incident, $0) } }
    switch language {
    case .english:
      return "It shows \(EnglishWords.list(known.map { $0.english($1) }))."
    case .korean:
      let words = known.map(\.0.korean)
      return "\(words.joined(separator: ", "), .subject) 나옵니다."
    }
  }

  /// How much is wrong; `nil` where nothing is.
  private func problems(_ counts: [Severity: Int]) -> String? {
    let known = [Severity.error, .warning].compactMap { severity in counts[severity].map { (severity, $0) } }
    guard !known.isEmpty else { return nil }
    switch language {
    case .english:
      let words = known.map { "\($1) \($0.label(in: language))\($1 == 1 ? "" : "s")" }
      return "It has \(words.joined(separator: " and "))."
    case .korean:
      let words = known.map { "\($0.label(in: language)) \($1)개" }
      return "\(words.joined(separator: "와 "))가 있습니다."
    }
  }
}
