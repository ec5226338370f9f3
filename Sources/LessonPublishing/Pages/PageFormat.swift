import TraceText

/// What pages are written in.
package enum PageFormat: String, CaseIterable, Sendable {
  /// One file that needs nothing but itself.
  case html
  /// For GitHub, MkDocs, Jekyll and others.
  case markdown = "md"

  /// What names of pages end with.
  package var ending: String { rawValue }

  /// The page of a lesson; the last line has its end.
  package func bytes(of page: LessonPage) -> [UInt8] { sealed { output in try write(page, to: &output) } }

  /// The index of lessons.
  package func bytes(of index: LessonIndex) -> [UInt8] { sealed { output in try write(index, to: &output) } }

  private func sealed(_ write: (inout OutputBuffer) throws -> Void) -> [UInt8] {
    // Bytes that are only gathered cannot fail to be written.
    var bytes = (try? OutputBuffer.gather(write)) ?? []
    PageSeal.close(&bytes)
    return bytes
  }

  private func write(_ page: LessonPage, to output: inout OutputBuffer) throws {
    switch self {
    case .html:
      var html = HTMLOutput(output)
      defer { output = html.buffer }
      try HTMLLesson(page: page).write(to: &html)
    case .markdown:
      var markdown = MarkdownOutput(output)
      defer { output = markdown.buffer }
      try MarkdownLesson(page: page).write(to: &markdown)
    }
  }

  private func write(_ index: LessonIndex, to output: inout OutputBuffer) throws {
    switch self {
    case .html:
      var html = HTMLOutput(output)
      defer { output = html.buffer }
      try HTMLIndex(index: index).write(to: &html)
    case .markdown:
      var markdown = MarkdownOutput(output)
      defer { output = markdown.buffer }
      try MarkdownIndex(index: index).write(to: &markdown)
    }
  }

  /// Whether `bytes` are a page that was made here, edited or not.
  package static func isPage(_ bytes: [UInt8]) -> Bool {
    let beginning = String(decoding: bytes.prefix(2000), as: UTF8.self)
    return beginning.hasPrefix(MarkdownLesson.generator)
      || beginning.hasPrefix("<!DOCTYPE html>") && beginning.contains(HTMLPage.generator)
  }
}
