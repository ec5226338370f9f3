import HandshakeTrace
import Problems
import TraceChecking
import TraceDrawing
import TraceSyntax
package import TraceText

/// A preprocessor of mdBook's books: fences marked `hstrace` become drawings, and all else stays as it is.
///
/// Books of mdBook 0.4 have `sections` and those of 0.5 `items`; a chapter is one wherever it stands.
package struct BookFilter {
  private var settings: BookSettings
  private var result: FilterResult

  /// Filters what mdBook writes, `[context, book]`; `nil` where `message` is something else.
  package static func run(_ message: JSONDocument) -> FilterResult? {
    let parts = message.root.children
    guard parts.count == 2, parts[0].kind == .object, parts[1].kind == .object else { return nil }
    var filter = BookFilter(parts[0], message)
    var edits: [TextEdit] = []
    for element in parts[1].descendants where element.kind == .object {
      guard let chapter = element["Chapter"], let content = chapter["content"], let text = content.text else {
        continue
      }
      let path = chapter["source_path"]?.text ?? chapter["path"]?.text ?? chapter["name"]?.text ?? ""
      let drawn = filter.drawn(SourceText(name: filter.settings.folder + path, text))
      guard let drawn else { continue }
      edits.append(
        TextEdit(
          range: ByteRange(content.range.lowerBound, content.range.upperBound),
          replacement: JSONText.quoted(drawn)))
    }
    let whole = TextEdit.apply(edits, to: message.bytes)
    let behind = message.bytes.count - parts[1].range.upperBound
    filter.result.output = Array(whole[parts[1].range.lowerBound..<whole.count - behind])
    return filter.result
  }

  private init(_ context: JSONElement, _ message: JSONDocument) {
    settings = BookSettings(context)
    result = FilterResult(output: [])
    result.isStrict = settings.isStrict
    result.language = settings.language
    for fault in settings.faults { result.add(fault, at: "book.toml") }
  }

  /// A chapter with its drawings; `nil` where it has none.
  private mutating func drawn(_ chapter: SourceText) -> String? {
    let fences = FenceFinder(reading: chapter).fences.filter(\.isMarked)
    guard !fences.isEmpty else { return nil }
    let lines = LineIndex(chapter.bytes)
    var lesson = FencedLesson(
      LessonInput(source: chapter), language: settings.wishes.language, profile: settings.wishes.profile)
    var edits: [TextEdit] = []
    for fence in fences {
      let place = "\(chapter.name):\(lines.position(of: fence.mark).line)"
      let (wishes, wrong) = fence.readWishes(in: chapter)
      // Words may be meant for others.
      for word in wrong where word.fault.key != nil || !word.fault.nearest.isEmpty {
        result.add(.wrongOption(word.fault), at: place)
      }
      if let edit = edit(fence, in: chapter, wishes, &lesson, place) { edits.append(edit) }
    }
    if let report = lesson.report { result.add(report) }
    guard !edits.isEmpty else { return nil }
    return String(decoding: TextEdit.apply(edits, to: chapter.bytes), as: UTF8.self)
  }

  private mutating func edit(
    _ fence: Fence, in chapter: SourceText, _ own: DrawingWishes, _ lesson: inout FencedLesson,
    _ place: String
  ) -> TextEdit? {
    lesson.note(fence)
    guard own.kept == nil else { return nil }
    guard let closing = fence.closing else {
      result.add(.unclosedFence, at: place)
      return nil
    }
    let wishes = own.or(settings.wishes)
    do throws(BlockDrawing.Failure) {
      let drawing = try BlockDrawing(
        of: lesson.drawings(of: fence, in: wishes.language), as: settings.format(wanted: wishes.format),
        wishes)
      let generated = GeneratedLines(in: chapter, line: fence.opening, start: fence.mark)
      return TextEdit(
        range: ByteRange(fence.mark, closing.upperBound),
        replacement: generated.text(MarkdownLines.of(drawing)))
    } catch {
      result.add(.notDrawn(error), at: place)
      return nil
    }
  }
}
