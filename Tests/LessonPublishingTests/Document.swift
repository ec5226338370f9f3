import HandshakeTrace
import LessonFiles
import LessonPublishing
import TraceText

/// A document in a folder that is only a dictionary.
struct Document {
  /// What files hold, by path.
  var files: [String: [UInt8]]
  /// The path of the document among them.
  let path: String

  init(_ text: String, at path: String = "docs/page.md", beside files: [String: String] = [:]) {
    self.files = files.mapValues { Array($0.utf8) }
    self.files[path] = Array(text.utf8)
    self.path = path
  }

  var text: String { String(decoding: files[path] ?? [], as: UTF8.self) }

  /// What `embed` makes of it.
  func embedded(isForced: Bool = false) -> DocumentEmbedding {
    let files = files
    return DocumentEmbedding(
      of: LessonInput(source: SourceText(name: path, bytes: files[path] ?? [])),
      at: path == "<stdin>" ? nil : path, isForced: isForced,
      DocumentEmbedding.Surroundings(
        lesson: { path in
          guard let bytes = files[path] else { return .failure(FileError(path: path, reason: .missing)) }
          return .success(LessonInput(source: SourceText(name: path, bytes: bytes)))
        }, file: { files[$0] }))
  }

  /// Writes what `embed` makes of it.
  mutating func embed(isForced: Bool = false) -> DocumentEmbedding {
    let embedding = embedded(isForced: isForced)
    for picture in embedding.pictures { files[picture.path] = picture.bytes }
    files[path] = embedding.document.bytes
    return embedding
  }

  static let handshake = """
    Client: SYN, Seq=100
    Server: SYN-ACK, Seq=200, ACK=101
    Client: ACK, Seq=101, ACK=201

    """
}
