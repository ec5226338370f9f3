package import Foundation

/// The lessons in the project's own `Examples`.
package enum Examples {
  package static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../Examples").standardizedFileURL

  /// A lesson, and the YAML beside it.
  package struct Lesson: Sendable {
    /// Its path below the folder, with its extension.
    package var name: String
    /// Not all of it need be UTF-8.
    package var bytes: [UInt8]
    package var metadata: String?

    package var text: String { String(decoding: bytes, as: UTF8.self) }
  }

  /// All lessons, by name; those that show how documents are drawn are drawn there.
  package static let lessons: [Lesson] = {
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
