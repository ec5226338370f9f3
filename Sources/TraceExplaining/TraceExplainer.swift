package import LessonMetadata
package import Problems
package import TCP
package import TraceChecking
package import TraceSyntax
import TraceText

/// A trace of a checked document, ready to be told: the sequence of its explained lines.
///
/// The trace is run again while it is told, and nothing of a line is kept once the next one begins: a long trace costs no
/// more than its outline.
package struct TraceExplainer: Sendable {
  /// The names of the two endpoints, in the order the trace names them; safe to print and never empty.
  package let names: Pair<String>
  /// The heading of the trace, safe to print; empty without one.
  package let title: String
  /// What the whole is; empty only without segments.
  package let patterns: [TracePattern]
  /// The states of both before the first line; `nil` where the trace does not tell.
  package let opening: Pair<State?>
  /// The language of all that is said.
  package let language: Language

  let document: TraceDocument
  let outline: TraceOutline
  let report: TraceReport
  let metadata: LessonMetadata
  let profile: Profile?
  /// The index of the trace in the document.
  let trace: Int
  /// What was found in the document, and what `#! expect:` lines foretold.
  let found: ProblemList
  let expected: ProblemList
  /// Whether the trace has blanks, so that nothing is told that would fill them.
  let hasBlanks: Bool
  /// Whether a number of the trace may be hexadecimal, or have its digits in groups.
  let hasSpelledNumbers: Bool

  /// - Parameters:
  ///   - checked: what checking the document gave; it has outlines.
  ///   - trace: the index of the trace in both.
  ///   - profile: what the command line said when it was checked.
  package init(
    of document: TraceDocument, _ checked: CheckedDocument, trace: Int, metadata: LessonMetadata,
    profile: Profile?, language: Language
  ) {
    self.document = document
    self.metadata = metadata
    self.profile = profile
    self.trace = trace
    self.language = language
    outline = checked.outlines[trace]
    report = checked.traces[trace]
    found = checked.problems
    expected = checked.expected
    title = VisibleText.of(report.title ?? "")
    patterns = report.segments > 0 ? report.patterns : []
    opening = outline.opening
    names = Pair(
      EndpointWords.name(outline.names.first, in: language),
      EndpointWords.name(outline.names.second, in: language))
    let statements = document.traces[trace].statements
    hasBlanks = statements.contains {
      let marks = document.statements[$0].marks
      return document.statements[$0].kind == .segment
        && (marks.hasAny(.blankSequence, .blankAcknowledgment, .blankLength)
          || marks.hasAny(.blankWindow, .blankUrgentPointer))
    }
    hasSpelledNumbers = Self.hasSpelledNumbers(document, statements)
  }

  /// What the whole is and how it ends, in sentences.
  package var summary: [String] {
    SummaryWords(language: language).sentences(
      of: segments, patterns: patterns, incidents, report, names: names, wrong: wrong)
  }

  /// How many segments it has, as they are numbered.
  package var segments: Int { SegmentNumbers.count(outline, in: document) }
  /// Whether `0x`, or `_` behind a digit, stands anywhere in some lines.
  private static func hasSpelledNumbers(_ document: TraceDocument, _ statements: Range<Int>) -> Bool {
    let bytes = document.source.bytes
    guard let first = statements.first else { return false }
    let all = document.statements
    let end = statements.upperBound < all.count ? Int(all[statements.upperBound].start) : bytes.count
    let start = Int(all[first].start)
    var last: UInt8 = 0
    for byte in bytes[Swift.min(start, end)..<end] {
      if last == UInt8(ascii: "0"), byte | 0x20 == UInt8(ascii: "x") { return true }
      if last &- UInt8(ascii: "0") < 10, byte == UInt8(ascii: "_") { return true }
      last = byte
    }
    return false
  }

  /// How many findings of each severity above a hint the trace has.
  private var wrong: [Severity: Int] {
    var counts: [Severity: Int] = [:]
    for entry in found.entries where entry.trace == Int32(trace) && entry.severity > .hint {
      counts[entry.severity, default: 0] += 1
    }
    return counts
  }
}

extension TraceExplainer: Sequence {
  package func makeIterator() -> ExplanationRun { ExplanationRun(self) }
}

/// Names of endpoints as an explanation says them.
enum EndpointWords {
  /// `name`, safe to print; a word for one that the trace never names.
  static func name(_ name: String, in language: Language) -> String {
    guard name.isEmpty else { return VisibleText.of(name) }
    switch language {
    case .english: return "the peer"
    case .korean: return "상대"
    }
  }
}
