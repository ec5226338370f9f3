import Problems
import TraceChecking

/// The sentences of a trace as a whole.
struct SummaryWords {
  let language: Language

  /// What the whole is, how it ends, and how much is wrong in it.
  ///
  /// - Parameter segments: how many it has, as they are numbered.
  func sentences(
    of segments: Int, patterns: [TracePattern], _ report: TraceReport, names: Pair<String>, wrong: Int
  ) -> [String] {
    var sentences = [
      segments > 0 ? whole(segments, patterns.map { $0.page(in: language).name }, names) : nothing
    ]
    sentences.append(end(report, names: names))
    if wrong > 0 { sentences.append(problems(wrong)) }
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
      case .korean: "끝에 \(names.first, .topic) \(first) 상태입니다."
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
}
