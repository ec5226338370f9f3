import HandshakeTrace
import Problems
import TraceSyntax
package import TraceText

/// A filter of pandoc's documents: code blocks of class `hstrace` become drawings, and all else stays as it is, byte
/// for byte.
package struct PandocFilter {
  private let target: PandocTarget
  private var result: FilterResult
  private var edits: [TextEdit] = []
  private var settings = DrawingWishes()

  /// Filters `document`, pandoc's JSON of any version, for the format called `target`.
  package static func run(_ document: JSONDocument, target: String?) -> FilterResult {
    var filter = PandocFilter(document, target)
    filter.readSettings(document.root)
    var blocks = PandocBlocks(language: filter.result.language)
    for element in document.elements where element.kind == .object {
      guard let type = element["t"]?.text, let content = element["c"] else { continue }
      if type == "Header" { blocks.beginSection(PandocText.plain(content)) }
      if type == "CodeBlock", let block = PandocBlock(element, content) { blocks.add(block) }
    }
    for group in blocks.groups(profile: filter.settings.profile) { filter.draw(group) }
    filter.result.output = TextEdit.apply(filter.edits, to: document.bytes)
    return filter.result
  }

  private init(_ document: JSONDocument, _ target: String?) {
    self.target = PandocTarget(target)
    result = FilterResult(output: document.bytes)
  }

  /// Reads `lang`, `hstrace-strict: true` and `hstrace-width: 72` of the document's metadata.
  private mutating func readSettings(_ root: JSONElement) {
    guard let metadata = root["meta"] ?? root.children.first?["unMeta"] else { return }
    for (key, value) in metadata.members {
      let text = PandocText.plain(value)
      if key == "lang" { result.language = Language(tag: text) }
      if key == "hstrace-strict" {
        result.isStrict = text == "true"
        if text != "true", text != "false" { result.add(.wrongStrictness(text), at: key) }
      }
      guard key.hasPrefix("hstrace-"), key != "hstrace-strict" else { continue }
      let keys: [FenceKey] = [.format, .width, .lang, .plain, .profile]
      if let fault = settings.take(String(key.dropFirst("hstrace-".count)), text, among: keys) {
        result.add(.wrongOption(fault), at: key)
      }
    }
  }

  private mutating func draw(_ group: PandocBlocks.Group) {
    let language = settings.language ?? (result.language == .english ? nil : result.language)
    var lesson = FencedLesson(
      LessonInput(source: group.source), language: language, profile: settings.profile,
      document: TraceDocument.parse(group.source, fences: group.fences))
    for (member, fence) in zip(group.members, group.fences) where member.block.isMarked {
      lesson.note(fence)
      draw(member, fence, &lesson)
    }
    if let report = lesson.report { result.add(report) }
  }

  private mutating func draw(_ member: PandocBlocks.Member, _ fence: Fence, _ lesson: inout FencedLesson) {
    // Attributes may be meant for others.
    for fault in member.faults where fault.key != nil || !fault.nearest.isEmpty {
      result.add(.wrongOption(fault), at: member.place)
    }
    let wishes = member.wishes.or(settings)
    guard wishes.kept == nil else { return }
    do throws(BlockDrawing.Failure) {
      let drawing = try BlockDrawing(
        of: lesson.drawings(of: fence, in: wishes.language), as: target.format(wanted: wishes.format), wishes)
      edits.append(TextEdit(range: member.block.range, replacement: member.block.written(drawing)))
    } catch {
      result.add(.notDrawn(error), at: member.place)
    }
  }
}
