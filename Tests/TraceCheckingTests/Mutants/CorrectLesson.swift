import Foundation
import TraceSyntax
import TraceText

/// A lesson without a mistake, to be spoiled in one place.
struct CorrectLesson: Sendable {
  let name: String
  let text: String

  /// The counted traces and the lessons of `Examples/`, but those about mistakes.
  static let all: [CorrectLesson] =
    CountedTrace.table.map { CorrectLesson(name: $0.name, text: $0.trace) } + examples

  private static let examples: [CorrectLesson] = {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Examples")
    let paths = FileManager.default.enumerator(atPath: folder.path())?.compactMap { $0 as? String } ?? []
    return paths.sorted().compactMap { path in
      guard path.hasSuffix(".hs") || path.hasSuffix(".hstrace"), !path.hasPrefix("Mistakes/"),
        let text = try? String(contentsOf: folder.appending(path: path), encoding: .utf8),
        !text.contains("#! expect:")
      else { return nil }
      return CorrectLesson(name: path, text: text)
    }
  }()
}
