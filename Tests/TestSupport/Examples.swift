package import Foundation

/// The lessons in the project's own `Examples`.
package enum Examples {
  package static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../Examples").standardizedFileURL

  /// A lesson, and the YAML beside it.
  package struct Lesson: Sendable {
    /// Its path below the folder, with its extension.
    package var name: String
    package var text: String
    package var metadata: String?
  }

  /// All lessons, by name.
  package static let lessons: [Lesson] = {
    let paths = (try? FileManager.default.subpathsOfDirectory(atPath: folder.path())) ?? []
    return paths.sorted().filter { path in
      [".hs", ".hstrace", ".md"].contains { path.hasSuffix($0) } && !path.hasPrefix("Drawings/")
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
