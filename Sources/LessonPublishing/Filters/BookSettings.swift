import Problems
import TraceDrawing
import TraceSyntax
import TraceText

/// What `book.toml` says: of the book, and below `[preprocessor.hstrace]`.
struct BookSettings {
  /// What is asked of every drawing.
  var wishes = DrawingWishes()
  var isStrict = false
  /// That of the book.
  var language = Language.english
  /// Where the chapters' files lie, seen from the book's root; with a `/` behind it.
  var folder = "src/"
  /// What it says wrongly.
  var faults: [FilterNote.Kind] = []
  private var isPage: Bool

  /// What mdBook itself reads there.
  private static let others = ["command", "renderer", "renderers", "before", "after", "optional"]

  init(_ context: JSONElement) {
    isPage = context["renderer"]?.text == "html"
    let book = context["config"]?["book"]
    if let tag = book?["language"]?.text { language = Language(tag: tag) }
    if let source = book?["src"]?.text { folder = source.hasSuffix("/") ? source : "\(source)/" }
    if language != .english { wishes.language = language }
    let keys: [FenceKey] = [.format, .width, .lang, .plain, .profile]
    for (key, value) in context["config"]?["preprocessor"]?["hstrace"]?.members ?? [] {
      if key == "strict" {
        isStrict = value.isTrue
        if !["true", "false"].contains(value.written) { faults.append(.wrongStrictness(value.written)) }
      } else if !Self.others.contains(key),
        let fault = wishes.take(key, value.text ?? value.written, among: keys)
      {
        faults.append(.wrongOption(fault))
      }
    }
  }

  /// The format for a fence that asks for `wanted`: a picture in pages, text for other renderers.
  func format(wanted: DrawingFormat?) -> DrawingFormat {
    let format = wanted ?? (isPage ? .svg : .unicode)
    return format == .svg && !isPage ? .unicode : format
  }
}
