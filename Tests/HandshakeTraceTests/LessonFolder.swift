import Foundation
import HandshakeTrace
import Problems
import Testing
import TraceText

/// The lessons of `Examples`, with their sidecars.
enum LessonFolder {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Examples")

  /// The paths of all lessons below `Examples`, or below a folder in it.
  static func lessons(in folder: String = "") -> [String] {
    let path = root.appending(path: folder).path()
    let paths = try? FileManager.default.subpathsOfDirectory(atPath: path)
    return (paths ?? []).map { folder.isEmpty ? $0 : "\(folder)/\($0)" }
      .filter { [".hs", ".hstrace", ".md"].contains(where: $0.hasSuffix) }.sorted()
  }

  /// The lesson at `path`; its text is passed through `change` first.
  static func lesson(_ path: String, change: ([UInt8]) -> [UInt8] = { $0 }) throws -> LessonInput {
    let file = root.appending(path: path)
    let sidecar = file.deletingPathExtension().appendingPathExtension("yaml")
    return LessonInput(
      source: SourceText(name: file.lastPathComponent, bytes: change(Array(try Data(contentsOf: file)))),
      sidecar: (try? Data(contentsOf: sidecar)).map {
        SourceText(name: sidecar.lastPathComponent, bytes: Array($0))
      })
  }
}
