import HandshakeTrace
import LessonFiles
import LessonMetadata
import Problems
import TraceDrawing
import TraceText

/// Draws the blocks of a document, one after another.
struct BlockDrawer {
  private let input: LessonInput
  /// The document's own path; `nil` where it has none.
  private let path: String?
  private let surroundings: DocumentEmbedding.Surroundings
  /// The document with its fences, once anything of it is wanted.
  private var fenced: FencedLesson?
  private var found: [FileReport] = []
  private var reportedLessons: Set<String> = []
  private var drawnFences = 0

  init(_ input: LessonInput, at path: String?, _ surroundings: DocumentEmbedding.Surroundings) {
    self.input = input
    self.path = path
    self.surroundings = surroundings
  }

  /// What was found so far: in the document's own fences, then in lessons.
  var reports: [FileReport] { (fenced?.report.map { [$0] } ?? []) + found }

  /// Draws a block.
  mutating func draw(_ block: EmbeddedBlock) throws(EmbedFault) -> DrawnBlock {
    if let fault = block.fault { throw fault }
    let (drawings, subject) = try drawings(of: block)
    let format = block.wishes.kept ?? block.wishes.format ?? .unicode
    let drawing: BlockDrawing
    do throws(BlockDrawing.Failure) {
      drawing = try BlockDrawing(of: drawings, as: format, block.wishes)
    } catch {
      let kind: EmbedFault.Kind =
        switch error {
        case .noTrace: .noTrace(subject ?? input.source.name)
        case .noSuchTrace(let trace, let count): .noSuchTrace(trace, count: count, isLesson: subject != nil)
        }
      throw EmbedFault(kind: kind, offset: block.place)
    }
    var drawn = DrawnBlock(block: block, subject: subject)
    for part in drawing.parts {
      if !drawn.lines.isEmpty { drawn.lines.append("") }
      switch part {
      case .lines(let lines, let kind): drawn.lines += MarkdownLines.fence(lines, kind: kind)
      case .picture(let svg):
        let name = try pictureName(of: block)
        drawn.lines.append(MarkdownLines.image(name, text: drawing.caption))
        drawn.picture = DrawnBlock.Picture(
          name: name, path: PicturePath.resolved(name, beside: path), bytes: Array(svg.utf8))
      }
    }
    return drawn
  }

  /// What a block shows, and the path of its lesson where that is a file of its own.
  private mutating func drawings(
    of block: EmbeddedBlock
  ) throws(EmbedFault) -> (drawings: [Drawing], path: String?) {
    switch block.subject {
    case .fence(let fence):
      readDocument()
      fenced?.note(fence)
      return (fenced?.drawings(of: fence, in: block.wishes.language) ?? [], nil)
    case .lesson(let path):
      let lesson = try lesson(at: path, of: block)
      return ((0..<lesson.drawableTraces).map { lesson.drawing(ofTrace: $0) }, path)
    }
  }

  /// Checks the document, once.
  private mutating func readDocument() {
    if fenced == nil { fenced = FencedLesson(input) }
  }

  private mutating func lesson(at path: String, of block: EmbeddedBlock) throws(EmbedFault) -> CheckedLesson {
    guard !path.hasPrefix("/") else {
      throw EmbedFault(kind: .absolutePath(path), offset: block.place)
    }
    var options = CheckOptions()
    options.profile = block.wishes.profile
    options.language = block.wishes.language
    var lesson: CheckedLesson
    do throws(FileError) {
      let input = try surroundings.lesson(PicturePath.resolved(path, beside: self.path)).get()
      lesson = CheckedLesson(input, options: options, keepsOutlines: true)
      if options.language == nil, lesson.metadata.language == nil {
        // A lesson that says nothing of its language speaks that of the document around it.
        readDocument()
        options.language = fenced?.lesson.language
        if options.language != lesson.language {
          lesson = CheckedLesson(input, options: options, keepsOutlines: true)
        }
      }
    } catch {
      throw EmbedFault(kind: .unreadable(error), offset: block.place)
    }
    let key = "\(block.wishes.profile?.rawValue ?? "") \(path)"
    if reportedLessons.insert(key).inserted { found += lesson.reports }
    return lesson
  }

  /// The name of a block's picture, as the document writes it.
  private mutating func pictureName(of block: EmbeddedBlock) throws(EmbedFault) -> String {
    let fault = { (kind: EmbedFault.Kind) in EmbedFault(kind: kind, offset: block.place) }
    var name: String
    switch block.subject {
    case .lesson(let lesson): name = PicturePath.name(ofLesson: lesson, block.wishes)
    case .fence:
      drawnFences += 1
      if path == nil, block.wishes.file == nil { throw fault(.unnamedPicture) }
      name = PicturePath.name(ofFence: drawnFences, in: input.source.name)
    }
    name = block.wishes.file ?? name
    guard name.lowercased().hasSuffix(".svg") else { throw fault(.noPicturePath(name)) }
    guard !name.hasPrefix("/") else { throw fault(.absolutePath(name)) }
    return name
  }
}
