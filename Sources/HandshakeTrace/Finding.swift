import Problems
import TraceText

/// Something that is wrong in a lesson, or worth knowing of it.
public struct Finding: Sendable, Hashable {
  /// The name of the problem, which never changes: `acknowledgment-mismatch`.
  public let name: String
  /// How grave it is in the profile it was checked in.
  public let severity: Severity
  /// What was found, what was expected and why: one sentence without its period.
  public let message: String
  /// Where it is, within one line.
  public let range: Range<Place>
  /// Whether `range` is one of the lesson's `metadata`, not of its `text`.
  public let isInMetadata: Bool
  /// Ways to mend it, the best one first.
  public let fixes: [Fix]

  /// How grave a finding is.
  public enum Severity: String, CaseIterable, Sendable {
    /// Worth knowing.
    case hint
    /// Probably a mistake.
    case warning
    /// Against the RFC, or not readable.
    case error
  }

  /// A place in a text.
  public struct Place: Sendable, Hashable, Comparable {
    /// The number of the line, from 1.
    public let line: Int
    /// The number of the Unicode scalar in its line, from 1.
    public let column: Int
    /// The number of bytes of UTF-8 before it.
    public let offset: Int

    /// By `offset`; only places in the same text compare.
    public static func < (left: Place, right: Place) -> Bool { left.offset < right.offset }
  }

  /// A way to mend what was found.
  public struct Fix: Sendable, Hashable {
    /// What the fix does, as an order to the writer.
    public let title: String
    /// The edits, to be made together; they do not overlap.
    public let edits: [Edit]
    /// Whether there is no doubt about what was meant.
    public let isSafe: Bool
  }

  /// A part of a text and what is to stand in its place.
  public struct Edit: Sendable, Hashable {
    /// What is replaced; empty where text is only put in.
    public let range: Range<Place>
    /// What is to stand there; empty where text is only taken out.
    public let replacement: String
  }
}

extension Finding {
  /// What is `reported` of a text whose lines are `lines`.
  init(_ reported: ReportedProblem, language: Problems.Language, lines: LineIndex, isInMetadata: Bool) {
    let problem = reported.problem
    name = problem.name.rawValue
    severity =
      switch reported.severity {
      case .hint: .hint
      case .warning: .warning
      case .error: .error
      }
    message = problem.message(in: language)
    range = lines.places(of: problem.range)
    self.isInMetadata = isInMetadata
    fixes = problem.fixes.map { fix in
      let edits = fix.edits.map { Edit(range: lines.places(of: $0.range), replacement: $0.replacement) }
      return Fix(title: fix.title.text(in: language), edits: edits, isSafe: fix.isSafe)
    }
  }
}

extension LineIndex {
  fileprivate func places(of range: ByteRange) -> Range<Finding.Place> {
    place(of: range.lowerBound)..<place(of: range.upperBound)
  }

  private func place(of offset: Int) -> Finding.Place {
    let position = position(of: offset)
    return Finding.Place(line: position.line, column: position.column, offset: position.byte)
  }
}
