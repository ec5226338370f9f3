package import HandshakeTrace
package import LessonFiles
package import Problems
import TraceDrawing
import TraceSyntax
package import TraceText

/// A document with the drawings that its markers and fences ask for, made from what it is now.
///
/// Nothing is written here; whoever writes puts the pictures first, so that a document never shows one that is not there.
package struct DocumentEmbedding {
  /// The document as it should be.
  package private(set) var document: SourceText
  /// Files of pictures beside it that are to be written.
  package private(set) var pictures: [Picture] = []
  /// Blocks that are not as they should be.
  package private(set) var stale: [StaleBlock] = []
  /// What keeps blocks as they are.
  package private(set) var faults: [EmbedFault] = []
  /// What was found in the lessons that were drawn, each told once.
  package private(set) var reports: [FileReport] = []

  /// A picture's file.
  package struct Picture: Sendable {
    /// Its path, seen from where the document's own path begins.
    package var path: String
    package var bytes: [UInt8]
    /// What stands there now; `nil` where there is no such file.
    package var old: [UInt8]?
  }

  /// A block whose drawing is another one by now.
  package struct StaleBlock: Sendable {
    /// The offset where the block begins, or the fence that has none yet.
    package var offset: Int
    /// The path of the lesson it draws, as it is written; `nil` for the fence above it.
    package var subject: String?
  }

  /// Where lessons and pictures are read.
  package struct Surroundings {
    /// The lesson at a path, with its sidecar.
    var lesson: (String) -> Result<LessonInput, FileError>
    /// What the file at a path holds; `nil` where there is none to be read.
    var file: (String) -> [UInt8]?

    package init(
      lesson: @escaping (String) -> Result<LessonInput, FileError>, file: @escaping (String) -> [UInt8]?
    ) {
      self.lesson = lesson
      self.file = file
    }
  }

  private let input: LessonInput
  private let surroundings: Surroundings
  private let isForced: Bool
  private var edits: [TextEdit] = []
  private var findings = FenceFindings()
  /// The checksums of all pictures that the document knows.
  private var knownPictures: Set<String> = []
  private var takenPictures: [String: Checksum] = [:]
  private var listedPictures: Set<String> = []
  private var reportedLessons: Set<String> = []
  private var drawnFences = 0

  /// Draws what `input`, a Markdown document, asks for.
  ///
  /// - Parameter isForced: whether what was edited by hand is written over.
  package init(of input: LessonInput, isForced: Bool, _ surroundings: Surroundings) {
    self.input = input
    self.isForced = isForced
    self.surroundings = surroundings
    document = input.source
    let found = EmbeddedBlocks(of: input.source)
    faults = found.faults
    guard faults.isEmpty else { return }
    knownPictures = Set(found.blocks.compactMap(\.picture))
    for block in found.blocks {
      do throws(EmbedFault) { try draw(block) } catch { faults.append(error) }
    }
    if let report = findings.report(of: input.source) { reports.insert(report, at: 0) }
    document = SourceText(name: document.name, bytes: TextEdit.apply(edits, to: document.bytes))
  }

  /// The document as it is.
  package var original: SourceText { input.source }

  /// Whether anything is to be written.
  package var isStale: Bool { !edits.isEmpty || !pictures.isEmpty }

  private mutating func draw(_ block: EmbeddedBlock) throws(EmbedFault) {
    let fault = { (kind: EmbedFault.Kind) in EmbedFault(kind: kind, offset: block.place) }
    if let fault = block.fault { throw fault }
    let (lesson, path) = try checkedLesson(of: block)
    let format = block.wishes.kept ?? block.wishes.format ?? .unicode
    let drawing: BlockDrawing
    do throws(BlockDrawing.Failure) {
      drawing = try BlockDrawing(of: lesson, as: format, block.wishes)
    } catch {
      switch error {
      case .noTrace: throw fault(.noTrace(path ?? document.name))
      case .noSuchTrace(let trace, let count): throw fault(.noSuchTrace(trace, count: count))
      }
    }
    var lines: [String] = []
    var picture: Picture?
    for part in drawing.parts {
      if !lines.isEmpty { lines.append("") }
      switch part {
      case .lines(let drawn, let kind): lines += MarkdownLines.fence(drawn, kind: kind)
      case .picture(let svg):
        let path = try picturePath(of: block)
        lines.append(MarkdownLines.image(path, text: drawing.caption))
        picture = try self.picture(at: path, svg, of: block)
      }
    }
    try write(lines, picture, of: block, path)
  }

  /// The lesson that a block draws, and its path where that is a file of its own.
  private mutating func checkedLesson(
    of block: EmbeddedBlock
  ) throws(EmbedFault) -> (lesson: CheckedLesson, path: String?) {
    switch block.subject {
    case .fence(let fence):
      let lesson = CheckedLesson(of: fence, in: input, block.wishes)
      findings.add(lesson)
      return (lesson, nil)
    case .lesson(let path):
      var options = CheckOptions()
      options.profile = block.wishes.profile
      options.language = block.wishes.language
      let lesson: CheckedLesson
      do throws(FileError) {
        let input = try surroundings.lesson(PicturePath.resolved(path, beside: input.source.name)).get()
        lesson = CheckedLesson(input, options: options, keepsOutlines: true)
      } catch {
        throw EmbedFault(kind: .unreadable(error), offset: block.place)
      }
      if reportedLessons.insert("\(block.wishes.profile?.rawValue ?? "") \(path)").inserted {
        reports += lesson.reports
      }
      return (lesson, path)
    }
  }

  private mutating func picturePath(of block: EmbeddedBlock) throws(EmbedFault) -> String {
    var path: String
    switch block.subject {
    case .lesson(let lesson): path = PicturePath.name(ofLesson: lesson, block.wishes)
    case .fence:
      drawnFences += 1
      path = PicturePath.name(ofFence: drawnFences, in: input.source.name)
    }
    path = block.wishes.file ?? path
    guard path.lowercased().hasSuffix(".svg") else {
      throw EmbedFault(kind: .noPicturePath(path), offset: block.place)
    }
    return path
  }

  /// The picture's file, where it is not the document's to leave as it is.
  private mutating func picture(
    at path: String, _ svg: String, of block: EmbeddedBlock
  ) throws(EmbedFault) -> Picture {
    let resolved = PicturePath.resolved(path, beside: input.source.name)
    let bytes = Array(svg.utf8)
    let sum = Checksum(of: bytes)
    if let taken = takenPictures[resolved], taken != sum {
      throw EmbedFault(kind: .samePicture(path), offset: block.place)
    }
    takenPictures[resolved] = sum
    let old = surroundings.file(resolved)
    if let old, old != bytes, !isForced, !knownPictures.contains(Checksum(of: old).text) {
      throw EmbedFault(kind: .editedPicture(path), offset: block.place)
    }
    return Picture(path: resolved, bytes: bytes, old: old)
  }

  /// Notes what is to be written for a block, if that is not there already.
  private mutating func write(
    _ lines: [String], _ picture: Picture?, of block: EmbeddedBlock, _ subject: String?
  ) throws(EmbedFault) {
    let sum = picture.map { Checksum(of: $0.bytes) }
    let end = GeneratedLines.end(lines, picture: sum)
    var edit: TextEdit?
    if let (begin, last) = block.markers {
      edit = try rewrite(begin, last, lines, end, block)
    } else if case .fence(let fence) = block.subject {
      edit = insert(lines, end, below: fence)
    }
    let isPictureStale = picture.map { $0.bytes != $0.old } ?? false
    if let picture, isPictureStale, listedPictures.insert(picture.path).inserted {
      pictures.append(picture)
    }
    if let edit { edits.append(edit) }
    if edit != nil || isPictureStale { stale.append(StaleBlock(offset: block.place, subject: subject)) }
  }

  private func rewrite(
    _ begin: MarkedComment, _ last: MarkedComment, _ lines: [String], _ end: String, _ block: EmbeddedBlock
  ) throws(EmbedFault) -> TextEdit? {
    let written = Checksum(of: GeneratedLines.written(in: input.source, from: begin, to: last))
    let isWhole = written == Checksum(of: lines)
    let bytes = input.source.bytes
    let behind = bytes[last.start..<last.line.upperBound].lastIndex(of: UInt8(ascii: ">")) ?? last.start
    let endMarker = ByteRange(last.start, behind + 1)
    if isWhole {
      // Blanks that somebody else's formatter put there may stay.
      let isSame = input.source.text(endMarker) == end
      return isSame ? nil : TextEdit(range: endMarker, replacement: end)
    }
    let isEmpty = written == Checksum(of: [String]())
    guard isForced || isEmpty || written.text == block.sum else {
      throw EmbedFault(kind: .edited, offset: begin.start)
    }
    let generated = GeneratedLines(in: input.source, line: begin.line, start: begin.start)
    let body = LineScanner.nextLine(input.source.bytes.span, contentEnd: begin.line.upperBound)
    let indentation = input.source.text(ByteRange(last.line.lowerBound, last.start))
    return TextEdit(
      range: ByteRange(body, last.line.upperBound), replacement: generated.body(lines) + indentation + end)
  }

  /// A block of its own below a fence.
  private func insert(_ lines: [String], _ end: String, below fence: Fence) -> TextEdit? {
    guard let closing = fence.closing else { return nil }
    let generated = GeneratedLines(in: input.source, line: fence.opening, start: fence.mark)
    let place = LineScanner.nextLine(input.source.bytes.span, contentEnd: closing.upperBound)
    let text =
      generated.line("") + generated.line("<!-- hstrace:begin -->") + generated.body(lines)
      + generated.line(end)
    // The last line of the document may have no end.
    let isOpen = place == closing.upperBound
    return TextEdit(range: ByteRange(place, place), replacement: (isOpen ? generated.lineEnd : "") + text)
  }
}
