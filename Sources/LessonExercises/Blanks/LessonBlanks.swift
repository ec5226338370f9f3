package import HandshakeTrace
import LessonMetadata
import Problems
package import TraceChecking
import TraceExplaining
import TraceSyntax
package import TraceText

/// All `?` of a lesson, and what is right in them.
package struct LessonBlanks: Sendable {
  /// In the order of the lesson.
  package private(set) var blanks: [LessonBlank] = []
  /// The lesson with every blank filled in that has exactly one right value; all else is as it was.
  package private(set) var filled: SourceText
  /// How many errors the lesson has with its blanks.
  private let errors: Int

  /// Finds out what is right in the blanks of `lesson`.
  ///
  /// Nothing is filled in that gives the lesson a finding which it did not have: where that would be, the trace cannot
  /// be followed.
  ///
  /// - Parameter trace: the index of the only trace that is wanted; `nil` for all.
  package init(_ lesson: CheckedLesson, trace: Int? = nil) {
    let document = lesson.document
    filled = document.source
    errors = lesson.checked.problems.count { $0.severity == .error }
    let traces = trace.map { $0..<$0 + 1 } ?? document.traces.indices
    let found = CheckedDocument.blanks(
      in: document, traces: traces, metadata: lesson.metadata, profile: lesson.profile)
    let words = BlankWords(language: lesson.language)
    for (trace, found) in zip(traces, found) {
      for blank in found {
        guard let place = document.place(of: blank) else { continue }
        blanks.append(
          LessonBlank(trace: trace, blank: blank, range: place, reason: words.reason(blank.content)))
      }
    }
    guard blanks.contains(where: { $0.value != nil }) else { return }
    var checked = fill(lesson)
    // What is wrong may be the line of a new finding alone, or lie before it.
    for isWholeTrace in [false, true] {
      let wrong = newFindings(lesson, checked)
      guard !wrong.isEmpty else { break }
      withdraw(words) { blank in
        wrong.contains {
          $0.trace == Int32(blank.trace) && (isWholeTrace || $0.statement == blank.blank.statement)
        }
      }
      checked = fill(lesson)
    }
    explain(lesson, checked.document, checked.result)
  }

  /// How many errors of the lesson may be why nobody can tell what is right in a blank; 0 where all others are told.
  package var hinderingErrors: Int {
    blanks.contains { $0.blank.content == .unknown || $0.blank.content == .several(.wrongBefore) }
      ? errors : 0
  }

  /// The edits that fill in all that can be filled in.
  package var edits: [TextEdit] { blanks.compactMap(\.edit) }

  /// Fills in what is known, and checks what that gives.
  private mutating func fill(_ lesson: CheckedLesson) -> (document: TraceDocument, result: CheckedDocument) {
    filled = SourceText(
      name: lesson.document.source.name, bytes: TextEdit.apply(edits, to: lesson.document.source.bytes))
    let document = TraceDocument.parse(filled, as: FileKind(fileName: filled.name))
    let result = CheckedDocument(
      checking: document, metadata: lesson.metadata, profile: lesson.profile, allowed: lesson.allowed,
      keepsOutlines: true)
    return (document, result)
  }

  /// What is found in the filled lesson that was not found before.
  private func newFindings(
    _ lesson: CheckedLesson, _ filled: (document: TraceDocument, result: CheckedDocument)
  ) -> [FindingPlace] {
    let before = lesson.checked.counts(in: lesson.document)
    return filled.result.counts(in: filled.document).filter { $0.value > before[$0.key, default: 0] }.map(
      \.key)
  }

  /// Leaves blank again what `isDoubtful`.
  private mutating func withdraw(_ words: BlankWords, where isDoubtful: (LessonBlank) -> Bool) {
    for index in blanks.indices where blanks[index].value != nil && isDoubtful(blanks[index]) {
      blanks[index].blank.content = .unknown
      blanks[index].reason = words.reason(.unknown)
    }
  }

  /// Gives each number that was filled in the sentence that explains it.
  private mutating func explain(
    _ lesson: CheckedLesson, _ document: TraceDocument, _ checked: CheckedDocument
  ) {
    var reasons = BlankReasons(lesson, filled: document)
    for trace in Set(blanks.filter { $0.value != nil }.map(\.trace)) {
      let explainer = TraceExplainer(
        of: document, checked, trace: trace, metadata: lesson.metadata, profile: lesson.profile,
        language: lesson.language)
      reasons.explain(&blanks, ofTrace: trace, by: explainer)
    }
  }
}

/// A `?` of a lesson.
package struct LessonBlank: Sendable {
  /// The index of its trace in the document.
  package var trace: Int
  /// What is right in it.
  package var blank: Blank
  /// The bytes of the `?`.
  package var range: ByteRange
  /// Why, in the lesson's language, in a sentence or two.
  package var reason: String

  /// The only right value, or that which alone gives no hint; `nil` where there are several or nobody can tell.
  package var value: String? {
    switch blank.content {
    case .one(let value), .likeliest(let value, _): value
    case .several, .unknown: nil
    }
  }

  /// What fills it in; `nil` where it stays.
  package var edit: TextEdit? { value.map { TextEdit(range: range, replacement: $0) } }
}

extension TraceDocument {
  /// The bytes of the `?` itself.
  fileprivate func place(of blank: Blank) -> ByteRange? {
    let line = tokens(ofLineAt: Int(statements[blank.statement].start))
    return line.tokens.first {
      $0.kind == .value && $0.part == blank.field.part && BlankField.isBlank(source.text($0.range))
    }?.range
  }
}

/// A finding by what is the same before and after numbers were filled in.
private struct FindingPlace: Hashable {
  var trace: Int32
  var name: ProblemName
  /// The last statement that begins at or before it; -1 before the first.
  var statement: Int
}

extension CheckedDocument {
  /// How many findings there are at each place, hints among them.
  fileprivate func counts(in document: TraceDocument) -> [FindingPlace: Int] {
    var counts: [FindingPlace: Int] = [:]
    for entry in problems.entries {
      let statement = document.statements.firstPlace { $0.start > entry.place } - 1
      counts[FindingPlace(trace: entry.trace, name: entry.name, statement: statement), default: 0] += 1
    }
    return counts
  }
}
