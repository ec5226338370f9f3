import Foundation
import HandshakeTrace
import Problems
import TraceDrawing
import TraceText

/// The lessons in the project's own `Examples`.
enum Examples {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../Examples").standardizedFileURL

  /// A lesson, and the YAML beside it.
  struct Lesson {
    /// Its path below the folder, with its extension.
    var name: String
    /// Not all of it need be UTF-8.
    var bytes: [UInt8]
    var metadata: String?

    var text: String { String(decoding: bytes, as: UTF8.self) }

    /// The drawings of all its traces.
    func drawings(in language: Language? = nil) -> [Drawing] {
      Sample.drawings(
        of: LessonInput(
          source: SourceText(name: name, bytes: bytes),
          sidecar: metadata.map { SourceText(name: "lesson.yaml", $0) }), in: language)
    }
  }

  /// All lessons, by name; those that show how documents are drawn are drawn there.
  static let lessons: [Lesson] = {
    let paths = (try? FileManager.default.subpathsOfDirectory(atPath: folder.path())) ?? []
    return paths.sorted().filter { path in
      [".hs", ".hstrace", ".md"].contains { path.hasSuffix($0) } && !path.hasPrefix("Drawings/")
        && !path.hasPrefix("Docs/")
    }.compactMap { path in
      guard let data = try? Data(contentsOf: folder.appending(path: path)) else { return nil }
      let stem = path.prefix(upTo: path.lastIndex(of: ".") ?? path.endIndex)
      let metadata = try? Data(contentsOf: folder.appending(path: "\(stem).yaml"))
      return Lesson(
        name: path, bytes: Array(data), metadata: metadata.map { String(decoding: $0, as: UTF8.self) })
    }
  }()
}
