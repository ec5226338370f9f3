import HandshakeTrace
import Problems
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
  /// What was read of the text before `edit`.
  private var document: TraceDocument?
  /// What was edited since.
  private var edit: TraceDocument.Edit?

  init(uri: DocumentURI, text: TextDocument) {
    self.uri = uri
    self.text = text
  }

  /// Whether it is YAML beside a lesson, no lesson itself.
  var isMetadata: Bool { uri.fileName.hasSuffix(".yaml") || uri.fileName.hasSuffix(".yml") }

  /// Forgets what checking gave: the settings or the sidecar have changed.
  func forget() {
    document = lesson?.document ?? document
    lesson = nil
    publishedVersion = nil
  }

  /// Makes changes of the text, and remembers where they are.
  func change(_ changes: [TextDocument.Change], version: Int) {
    forget()
    let next = text.apply(changes, version: version)
    edit = edit?.followed(by: next) ?? next
  }

  /// What reading the text gives: of a text that was edited, only the lines touched are read again where that is
  /// enough.
  private func read(_ source: SourceText) -> TraceDocument? {
    defer {
      document = nil
      edit = nil
    }
    guard FileKind(fileName: name) == .trace, var known = document.take() else { return nil }
    guard let edit else { return known }
    return known.follow(edit, in: source) ? known : nil
  }

  /// The lesson as it is now, checked once for all that is asked of it.
  ///
  /// - Parameters:
  ///   - keepsOutlines: whether it is to be drawn.
  ///   - sidecar: gives the YAML beside it.
  func lesson(_ settings: Settings, keepsOutlines: Bool = false, sidecar: () -> SourceText?) -> CheckedLesson
  {
    if let lesson, !keepsOutlines { return lesson }
    let source = SourceText(name: name, bytes: text.bytes)
    let input = LessonInput(source: source, sidecar: sidecar())
    let known = keepsOutlines ? lesson?.document : read(source)
    let checked = CheckedLesson(
      input, options: settings.checkOptions, keepsOutlines: keepsOutlines, document: known)
    if !keepsOutlines { lesson = checked }
    return checked
  }

  /// The name by which it is reported; its ending tells a Markdown text.
  var name: String { uri.path ?? uri.fileName }
}
