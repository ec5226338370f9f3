import HandshakeTrace
import Problems
import TraceChecking
import TraceSyntax
import TraceText

/// A document that the client has open, and what checking it gave.
final class OpenDocument {
  let uri: DocumentURI
  var text: TextDocument
  /// The version whose diagnostics were published last; `nil` before the first.
  var publishedVersion: Int?
  /// The colours that the client was told last; `nil` before the first.
  var colours: Colours?
  private var lesson: CheckedLesson?
  /// What was read of the text before `edit`, without that text.
  private var document: TraceDocument?
  /// What checking that left behind.
  private var kept = KeptChecks()
  /// What was edited since.
  private var edit: TraceDocument.Edit?

  init(uri: DocumentURI, text: TextDocument) {
    self.uri = uri
    self.text = text
  }

  /// Whether it is YAML beside a lesson, no lesson itself.
  var isMetadata: Bool { uri.fileName.hasSuffix(".yaml") || uri.fileName.hasSuffix(".yml") }

  /// Forgets what checking gave: the settings or the sidecar have changed. What can be kept for the next check is kept.
  func forget() {
    if let lesson {
      document = lesson.document
      kept = lesson.checked.kept ?? KeptChecks()
    }
    lesson = nil
    publishedVersion = nil
  }

  /// Makes changes of the text, and remembers where they are.
  func change(_ changes: [TextDocument.Change], version: Int) {
    forget()
    // So that the text need not be copied.
    document?.releaseText()
    let next = text.apply(changes, version: version)
    edit = edit?.followed(by: next) ?? next
  }

  /// What reading the text gives: of a text that was edited, only the lines touched are read again where that is
  /// enough.
  private func read(_ source: SourceText) -> TraceDocument {
    defer { edit = nil }
    let kind = FileKind(fileName: name)
    guard var known = document.take() else {
      kept.edit = nil
      return TraceDocument.parse(source, as: kind)
    }
    let edit = edit ?? TraceDocument.Edit(range: 0..<0, count: 0)
    if kind == .trace, let statements = known.follow(edit, in: source) {
      kept.edit = statements
      return known
    }
    let document = TraceDocument.parse(source, as: kind)
    kept.edit = document.edit(from: known, edit)
    return document
  }

  /// The lesson as it is now, checked once for all that is asked of it.
  ///
  /// - Parameters:
  ///   - keepsOutlines: whether it is to be drawn.
  ///   - sidecar: gives the YAML beside it.
  func lesson(_ settings: Settings, keepsOutlines: Bool = false, sidecar: () -> SourceText?) -> CheckedLesson
  {
    if let lesson, !keepsOutlines { return lesson }
    let input = LessonInput(source: SourceText(name: name, bytes: text.bytes), sidecar: sidecar())
    let options = settings.checkOptions
    if keepsOutlines {
      return CheckedLesson(input, options: options, keepsOutlines: true, document: lesson?.document)
    }
    let document = read(input.source)
    var known = KeptChecks()
    swap(&known, &kept)
    let checked = CheckedLesson(
      input, options: options, keepsOutlines: false, document: document, kept: known)
    lesson = checked
    return checked
  }

  /// The name by which it is reported; its ending tells a Markdown text.
  var name: String { uri.path ?? uri.fileName }
}
