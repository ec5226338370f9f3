package import HandshakeTrace
package import LessonFiles
package import Problems
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

  /// A block whose drawing is another one by now, or is not there yet.
  package struct StaleBlock: Sendable {
    /// The offset where the block begins, or the fence that has none yet.
    package var offset: Int
    /// The path of the lesson it draws, as it is written; `nil` for the fence above it.
    package var subject: String?
    /// Whether there is no drawing yet.
    package var isNew: Bool
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
  /// The checksums of all pictures that the document knows.
  private let knownPictures: Set<String>
  private var listedPictures: Set<String> = []

  /// Draws what `input`, a Markdown document, asks for.
  ///
  /// - Parameters:
  ///   - path: the document's own, from which the paths in it are seen; `nil` where it has none.
  ///   - isForced: whether what was edited by hand is written over.
  package init(of input: LessonInput, at path: String?, isForced: Bool, _ surroundings: Surroundings) {
    self.input = input
    self.isForced = isForced
    self.surroundings = surroundings
    document = input.source
    let found = EmbeddedBlocks(of: input.source)
    knownPictures = Set(found.blocks.compactMap(\.picture))
    faults = found.faults
    guard faults.isEmpty else { return }
    var drawer = BlockDrawer(input, at: path, surroundings)
    var blocks: [DrawnBlock] = []
    for block in found.blocks {
      do throws(EmbedFault) { blocks.append(try drawer.draw(block)) } catch { faults.append(error) }
    }
    reports = drawer.reports
    let clashes = Self.clashes(blocks)
    for block in blocks {
      do throws(EmbedFault) {
        if let picture = block.picture, clashes.contains(picture.path) {
          throw EmbedFault(kind: .samePicture(picture.name), offset: block.block.place)
        }
        try write(block)
      } catch { faults.append(error) }
    }
    faults.sort { $0.offset < $1.offset }
    document = SourceText(name: document.name, bytes: TextEdit.apply(edits, to: document.bytes))
  }

  /// The document as it is.
  package var original: SourceText { input.source }

  /// Whether anything is to be written.
  package var isStale: Bool { !edits.isEmpty || !pictures.isEmpty }

  /// The paths at which two blocks would keep different pictures.
  private static func clashes(_ blocks: [DrawnBlock]) -> Set<String> {
    var sums: [String: Checksum] = [:]
    return Set(
      blocks.compactMap(\.picture).filter { picture in
        let sum = Checksum(of: picture.bytes)
        return sums.updateValue(sums[picture.path] ?? sum, forKey: picture.path) ?? sum != sum
      }.map(\.path))
  }

  /// Notes what is to be written for a block, if that is not there already.
  private mutating func write(_ drawn: DrawnBlock) throws(EmbedFault) {
    let picture = try drawn.picture.map { (picture) throws(EmbedFault) in try file(of: picture, drawn.block) }
    let end = GeneratedLines.end(drawn.lines, picture: picture.map { Checksum(of: $0.bytes) })
    var edit: TextEdit?
    if drawn.block.markers != nil {
      edit = try drawn.rewriting(input.source, end, isForced: isForced)
    } else if case .fence(let fence) = drawn.block.subject {
      edit = drawn.insertion(input.source, end, below: fence)
    }
    let isPictureStale = picture.map { $0.bytes != $0.old } ?? false
    if let picture, isPictureStale, listedPictures.insert(picture.path).inserted {
      pictures.append(picture)
    }
    if let edit { edits.append(edit) }
    guard edit != nil || isPictureStale else { return }
    let isNew = drawn.block.sum == nil
    stale.append(StaleBlock(offset: drawn.block.place, subject: drawn.subject, isNew: isNew))
  }

  /// The picture's file, where it is not the document's to leave as it is.
  private func file(of picture: DrawnBlock.Picture, _ block: EmbeddedBlock) throws(EmbedFault) -> Picture {
    let old = surroundings.file(picture.path)
    if let old, old != picture.bytes, !isForced, !knownPictures.contains(Checksum(of: old).text) {
      throw EmbedFault(kind: .editedPicture(picture.name), offset: block.place)
    }
    return Picture(path: picture.path, bytes: picture.bytes, old: old)
  }
}
