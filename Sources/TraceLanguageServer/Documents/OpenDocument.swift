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

  init(uri: DocumentURI, text: TextDocument) {
    self.uri = uri
    self.text = text
  }

  /// Whether it is YAML beside a lesson, no lesson itself.
  var isMetadata: Bool { uri.fileName.hasSuffix(".yaml") || uri.fileName.hasSuffix(".yml") }

  /// Forgets what checking gave: the text, the settings or the sidecar have changed.
  func forget() {
    lesson = nil
    publishedVersion = nil
  }

  /// The lesson as it is now, checked once for all that is asked of it.
  ///
  /// - Parameters:
  ///   - keepsOutlines: whether it is to be drawn.
  ///   - sidecar: gives the YAML beside it.
  func lesson(_ settings: Settings, keepsOutlines: Bool = false, sidecar: () -> SourceText?) -> CheckedLesson
  {
    if let lesson, !keepsOutlines { return lesson }
    var options = CheckOptions()
    options.profile = settings.profile
    options.language = settings.language
    options.allowed = settings.allowed
    let input = LessonInput(source: SourceText(name: name, bytes: text.bytes), sidecar: sidecar())
    let checked = CheckedLesson(input, options: options, keepsOutlines: keepsOutlines)
    if !keepsOutlines { lesson = checked }
    return checked
  }

  /// The name by which it is reported; its ending tells a Markdown text.
  var name: String { uri.path ?? uri.fileName }
}
