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
    result.notes = settings.notes
    result.isStrict = settings.isStrict
    result.language = settings.language
  }

  /// A chapter with its drawings; `nil` where it has none.
  private mutating func drawn(_ chapter: SourceText) -> String? {
    let fences = FenceFinder(reading: chapter).fences.filter(\.isMarked)
    guard !fences.isEmpty else { return nil }
    var edits: [TextEdit] = []
    var findings = FenceFindings()
    for fence in fences {
      var wishes = fence.wishes(in: chapter)
      guard wishes.kept == nil else { continue }
      wishes = wishes.or(settings.wishes)
      if let edit = edit(fence, in: chapter, wishes, &findings) { edits.append(edit) }
    }
    if let report = findings.report(of: chapter) { result.reports.append(report) }
    guard !edits.isEmpty else { return nil }
    return String(decoding: TextEdit.apply(edits, to: chapter.bytes), as: UTF8.self)
  }

  private mutating func edit(
    _ fence: Fence, in chapter: SourceText, _ wishes: DrawingWishes, _ findings: inout FenceFindings
  ) -> TextEdit? {
    guard let closing = fence.closing else {
      result.notes.append(FilterNote(place: chapter.name, kind: .unclosedFence))
      return nil
    }
    let lesson = CheckedLesson(of: fence, in: LessonInput(source: chapter), wishes)
    findings.add(lesson)
    do throws(BlockDrawing.Failure) {
      let drawing = try BlockDrawing(of: lesson, as: settings.format(wanted: wishes.format), wishes)
      let generated = GeneratedLines(in: chapter, line: fence.opening, start: fence.mark)
      return TextEdit(
        range: ByteRange(fence.mark, closing.upperBound),
        replacement: generated.text(MarkdownLines.of(drawing)))
    } catch {
      let line = LineIndex(chapter.bytes).position(of: fence.mark).line
      result.notes.append(FilterNote(place: "\(chapter.name):\(line)", kind: .notDrawn(error)))
      return nil
    }
  }
}
