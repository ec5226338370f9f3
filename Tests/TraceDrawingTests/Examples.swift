import Foundation

/// The lessons in the project's own `Examples`.
enum Examples {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../Examples").standardizedFileURL

  /// A lesson, and the YAML beside it.
  struct Lesson {
    /// Its path below the folder, with its extension.
    var name: String
    var text: String
    var metadata: String?
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
        name: path, text: String(decoding: data, as: UTF8.self),
        metadata: metadata.map { String(decoding: $0, as: UTF8.self) })
    }
  }()
}
