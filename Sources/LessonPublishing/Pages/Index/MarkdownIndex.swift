import Problems
import TraceText

/// The index of a folder of lessons, in Markdown.
struct MarkdownIndex {
  let index: LessonIndex
  private var words: PageWords { index.words }

  func write(to output: inout MarkdownOutput) throws {
    output.paragraph(MarkdownLesson.firstLine)
    output.heading(1, words.lessons)
    output.paragraph(words.lessonCount(index.entries.count))
    for folder in index.folders {
      if !folder.name.isEmpty { output.heading(2, VisibleText.of(folder.name)) }
      output.header([words.lesson, words.content, words.level, words.duration, words.problemCount])
      for entry in folder.entries {
        let content = MarkdownText.escaped(entry.content(in: index.language))
        let link = MarkdownText.link(entry.title, PageLink.relative(entry.path))
        let file = folder.fileName(of: entry).map { " (\(MarkdownText.escaped($0)))" } ?? ""
        output.row([
          link + file, content.isEmpty ? "–" : content,
          entry.level.map(words.name) ?? "–", entry.duration.map(words.time) ?? "–",
          words.problems(entry.problems, meant: entry.meant),
        ])
        try output.buffer.flushIfFull()
      }
      output.line()
    }
  }
}
