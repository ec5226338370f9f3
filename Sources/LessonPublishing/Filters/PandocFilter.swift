import HandshakeTrace
import Problems
import TraceChecking
import TraceSyntax
package import TraceText

/// A filter of pandoc's documents: code blocks of class `hstrace` become drawings, and all else stays as it is, byte
/// for byte.
package struct PandocFilter {
  private let target: PandocTarget
  private var result: FilterResult
  private var edits: [TextEdit] = []
  private var settings = DrawingWishes()
  private var blocks = 0
  private var heading = ""

  /// Filters `document`, pandoc's JSON of any version, for the format called `target`.
  package static func run(_ document: JSONDocument, target: String?) -> FilterResult {
    var filter = PandocFilter(document, target)
    filter.readSettings(document.root)
    for element in document.elements where element.kind == .object {
      guard let type = element["t"]?.text, let content = element["c"] else { continue }
      if type == "Header" { filter.heading = PandocText.plain(content) }
      if type == "CodeBlock", let block = PandocBlock(element, content) { filter.draw(block) }
    }
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
      if key == "hstrace-strict" { result.isStrict = text == "true" }
      guard key.hasPrefix("hstrace-"), key != "hstrace-strict" else { continue }
      let keys: [FenceKey] = [.format, .width, .lang, .plain, .profile]
      if let fault = settings.take(String(key.dropFirst("hstrace-".count)), text, among: keys) {
        result.notes.append(FilterNote(place: key, kind: .wrongOption(fault)))
      }
    }
  }

  private mutating func draw(_ block: PandocBlock) {
    blocks += 1
    guard !block.attributes.contains(where: { $0.key == FenceKey.draw.rawValue }) else { return }
    let place = place
    var wishes = DrawingWishes()
    for (key, value) in block.attributes {
      // Attributes may be meant for others.
      guard let fault = wishes.take(key, value, among: FenceKey.allCases), !fault.nearest.isEmpty else {
        continue
      }
      result.notes.append(FilterNote(place: place, kind: .wrongOption(fault)))
    }
    wishes = wishes.or(settings)
    let lesson = checked(block.text, named: place, wishes)
    if !lesson.checked.problems.isEmpty { result.reports.append(lesson.reports[0]) }
    do throws(BlockDrawing.Failure) {
      let drawing = try BlockDrawing(of: lesson, as: target.format(wanted: wishes.format), wishes)
      edits.append(TextEdit(range: block.range, replacement: block.written(drawing)))
    } catch {
      result.notes.append(FilterNote(place: place, kind: .notDrawn(error)))
    }
  }

  /// A block as reports name it; pandoc tells a filter no line.
  private var place: String {
    switch result.language {
    case .english: heading.isEmpty ? "code block \(blocks)" : "code block \(blocks), under \"\(heading)\""
    case .korean: heading.isEmpty ? "코드 블록 \(blocks)" : "코드 블록 \(blocks), \"\(heading)\" 아래"
    }
  }

  private func checked(_ text: String, named name: String, _ wishes: DrawingWishes) -> CheckedLesson {
    var options = CheckOptions()
    options.profile = wishes.profile
    options.language = wishes.language ?? (result.language == .english ? nil : result.language)
    let source = SourceText(name: name, text)
    var document = TraceDocument.parse(source, as: .trace)
    if let start = wishes.start {
      var fence = FenceOptions()
      fence.start = start
      document.set(fence)
    }
    return CheckedLesson(
      LessonInput(source: source), options: options, keepsOutlines: true, document: document)
  }
}
