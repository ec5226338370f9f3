package import LessonMetadata
package import Problems
package import TraceSyntax
import TraceText

extension CheckedDocument {
  /// For each of some traces, its blanks in the order of its lines, and what is right in them.
  ///
  /// - Parameters:
  ///   - traces: the indices of the traces in the document.
  ///   - profile: what the command line says; `nil` leaves it to the fences and the metadata.
  package static func blanks(
    in document: TraceDocument, traces: Range<Int>, metadata: LessonMetadata, profile: Profile?
  ) -> [[Blank]] {
    let readingProblems = ReadingProblems(document)
    let setups = TraceSetups(metadata, of: document, profile: profile)
    return traces.map { trace in
      guard document.hasBlanks(inTrace: trace) else { return [] }
      let extent = document.traces[trace]
      let checker = TraceChecker(
        document: document, extent: extent, setup: setups.setup(for: extent), readingProblems: readingProblems
      )
      var solver = BlankSolver(checker)
      return solver.solve()
    }
  }
}

extension TraceDocument {
  /// Whether a number of a trace is left to the reader.
  package func hasBlanks(inTrace trace: Int) -> Bool {
    traces[trace].statements.contains { !blankFields(of: statements[$0]).isEmpty }
  }

  /// Which numbers of a segment's line are `?`.
  package func blankFields(of statement: Statement) -> [BlankField] {
    guard statement.kind == .segment else { return [] }
    let marks = statement.marks
    let hasMarks =
      marks.hasAny(.blankSequence, .blankAcknowledgment, .blankLength)
      || marks.hasAny(.blankWindow, .blankUrgentPointer)
    // Data in quotation marks tell their length, so that a blank of it has no mark.
    guard hasMarks || marks.hasAny(.hasDataText) else { return [] }
    return BlankField.allCases.filter { field in
      switch field {
      case .sequence: marks.hasAny(.blankSequence)
      case .acknowledgment: marks.hasAny(.blankAcknowledgment)
      case .length: marks.hasAny(.blankLength) || (marks.hasAny(.hasDataText) && isLengthBlank(statement))
      case .window: marks.hasAny(.blankWindow)
      case .urgentPointer: marks.hasAny(.blankUrgentPointer)
      }
    }
  }

  private func isLengthBlank(_ statement: Statement) -> Bool {
    let range = tokens(ofLineAt: Int(statement.start)).valueRange(of: .length)
    return range.map { BlankField.isBlank(source.text($0)) } ?? false
  }
}

extension BlankField {
  /// Whether a value is written as a blank.
  package static func isBlank(_ value: String) -> Bool { value == "?" || value == "？" }

  /// The part of a statement that it is.
  package var part: StatementPart {
    switch self {
    case .sequence: .sequence
    case .acknowledgment: .acknowledgment
    case .length: .length
    case .window: .window
    case .urgentPointer: .urgentPointer
    }
  }

  /// Its key as the canonical form writes it.
  package var key: String {
    switch self {
    case .sequence: "Seq"
    case .acknowledgment: "ACK"
    case .length: "Len"
    case .window: "Win"
    case .urgentPointer: "Urg"
    }
  }
}
