import HandshakeTrace
import LessonMetadata
import Problems
import TraceChecking
import TraceSyntax
import TraceText

/// A line of a trace that an exercise shows.
struct ExerciseLine: Hashable, Sendable {
  /// The line without bullet, comment and blanks around it.
  var text: String
  /// What kind of line it is.
  var kind: StatementKind
  /// Directives about it, which readers do not see.
  var directives: [String] = []
}

/// A trace taken out of its lesson line by line, so that it can be shown, changed and checked by itself.
struct ExerciseTrace: Sendable {
  /// The lesson it stands in.
  let lesson: CheckedLesson
  /// Its heading; `nil` without.
  let title: String?
  /// What its fence sets.
  let options: FenceOptions
  /// Its lines but for headings, notes and comments, which might tell what is asked.
  let lines: [ExerciseLine]

  init(of lesson: CheckedLesson, trace: Int) {
    let document = lesson.document
    let extent = document.traces[trace]
    self.lesson = lesson
    title = extent.title
    options = extent.options
    var lines: [ExerciseLine] = []
    var directives: [String] = []
    for index in extent.statements {
      let statement = document.statements[index]
      switch statement.kind {
      case .heading, .note: break
      case .directive: directives.append(document.bareLine(of: statement))
      case .segment, .event, .state, .phase, .omission:
        lines.append(
          ExerciseLine(text: document.bareLine(of: statement), kind: statement.kind, directives: directives))
        directives = []
      }
    }
    self.lines = lines
  }

  var language: Language { lesson.language }

  /// The title as a task names the trace; empty without one.
  var shownTitle: String { VisibleText.of(title ?? "") }

  /// Checks `lines` as a lesson of their own, as this trace is checked in its lesson.
  ///
  /// - Parameter keepsDirectives: whether lines may have the problems that the author expects in them.
  func checked(
    _ lines: [ExerciseLine], keepsDirectives: Bool = true, keepsOutlines: Bool = false
  ) -> CheckedLesson {
    var text = title.map { "== \($0) ==\n" } ?? ""
    for line in lines {
      if keepsDirectives { for directive in line.directives { text += "\(directive)\n" } }
      text += "\(line.text)\n"
    }
    return checked(text, keepsOutlines: keepsOutlines)
  }

  /// Checks `text` as a lesson with the metadata of this one.
  func checked(_ text: String, keepsOutlines: Bool = false) -> CheckedLesson {
    var document = TraceDocument.parse(SourceText(name: "exercise.hs", text), as: .trace)
    document.set(options)
    var copy = lesson
    copy.document = document
    copy.checked = CheckedDocument(
      checking: document, metadata: lesson.metadata, profile: lesson.profile, allowed: lesson.allowed,
      keepsOutlines: keepsOutlines)
    return copy
  }
}

extension TraceDocument {
  /// A statement's line without bullet, comment and blanks around it.
  fileprivate func bareLine(of statement: Statement) -> String {
    var text: [UInt8] = []
    for token in tokens(ofLineAt: Int(statement.start)).tokens {
      switch token.kind {
      case .lineEnd: break
      case .comment: if statement.kind == .directive { text += source.bytes[token.range.indices] }
      case .bullet: break
      case .whitespace, .time, .arrivalEllipsis, .departureEllipsis, .omission, .name, .arrow, .separator,
        .flag,
        .key, .value, .string, .state, .word, .event, .prose, .note, .heading, .phase, .directive,
        .punctuation,
        .unread:
        text += source.bytes[token.range.indices]
      }
    }
    let blanks: Set<UInt8> = [0x20, 0x09]
    let start = text.firstIndex { !blanks.contains($0) } ?? text.endIndex
    let end = text.lastIndex { !blanks.contains($0) }.map { $0 + 1 } ?? start
    return String(decoding: text[start..<end], as: UTF8.self)
  }
}

/// How grave the findings of a trace are: first by errors, then by warnings, then by hints.
struct Gravity: Hashable, Comparable, Sendable {
  var errors = 0
  var warnings = 0
  var hints = 0

  init(_ checked: CheckedDocument) {
    for entry in checked.problems.entries {
      switch entry.severity {
      case .error: errors += 1
      case .warning: warnings += 1
      case .hint: hints += 1
      }
    }
  }

  static func < (left: Gravity, right: Gravity) -> Bool {
    (left.errors, left.warnings, left.hints) < (right.errors, right.warnings, right.hints)
  }
}
