import Problems
import TraceChecking

/// The sentences of a trace as a whole.
struct SummaryWords {
  let language: Language

  /// What the whole is, how it ends, and how much is wrong in it.
  ///
  /// - Parameters:
  ///   - segments: how many it has, as they are numbered.
  ///   - found: how many errors and warnings it has.
  func sentences(
    of segments: Int, patterns: [TracePattern], _ report: TraceReport, names: Pair<String>,
    found: (errors: Int, warnings: Int)
  ) -> [String] {
    var sentences = [
      segments > 0 ? whole(segments, patterns.map { $0.page(in: language).name }, names) : nothing
    ]
    sentences.append(end(report, names: names))
    if found.errors + found.warnings > 0 { sentences.append(problems(found.errors, found.warnings)) }
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
      case .english: "It could not be followed to its end."
      case .korean: "끝까지 따라갈 수 없었습니다."
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

  private func problems(_ errors: Int, _ warnings: Int) -> String {
    let counts = [(errors, Severity.error), (warnings, .warning)].filter { $0.0 > 0 }.map(count)
    return switch language {
    case .english: "It has \(counts.joined(separator: " and "))."
    case .korean: "\(counts.joined(separator: "와 "))가 있습니다."
    }
  }

  /// `2 warnings`
  private func count(_ number: Int, of severity: Severity) -> String {
    let label = severity.label(in: language)
    return switch language {
    case .english: "\(number) \(label)\(number == 1 ? "" : "s")"
    case .korean: "\(label) \(number)개"
    }
  }
}
