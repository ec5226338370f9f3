import Problems
import TraceText

/// The index of a folder of lessons, in HTML.
struct HTMLIndex {
  let index: LessonIndex
  private var words: PageWords { index.words }

  func write(to output: inout HTMLOutput) throws {
    try HTMLPage(language: index.language, title: words.lessons).write(to: &output) { output in
      try output.block("main", ["id": "main"]) { output in
        output.line("h1", words.lessons)
        output.line("p", ["class": "lead"], words.lessonCount(index.entries.count))
        for (number, folder) in index.folders.enumerated() {
          if !folder.name.isEmpty {
            output.line("h2", ["id": "folder-\(number)"], VisibleText.of(folder.name))
          }
          try write(folder, number, to: &output)
        }
      }
    }
  }

  private func write(
    _ folder: LessonIndex.Folder, _ number: Int, to output: inout HTMLOutput
  ) throws {
    try output.block("div", ["class": "wide"]) { output in
      try output.block("table", ["class": "index"]) { output in
        output.line(
          "caption", ["class": "unseen"], folder.name.isEmpty ? words.lessons : VisibleText.of(folder.name))
        output.block("thead") { output in
          output.line("tr") { output in
            for name in [words.lesson, words.content, words.level, words.duration, words.problemCount] {
              output.span("th", ["scope": "col"], name)
            }
          }
        }
        try output.block("tbody") { output in
          for entry in folder.entries {
            write(entry, folder.fileName(of: entry), to: &output)
            try output.buffer.flushIfFull()
          }
        }
      }
    }
  }

  private func write(_ entry: LessonIndex.Entry, _ fileName: String?, to output: inout HTMLOutput) {
    let cells = [
      entry.content(in: index.language), entry.level.map(words.name) ?? "",
      entry.duration.map(words.time) ?? "",
    ]
    output.line("tr") { output in
      output.span("th", ["scope": "row"]) { output in
        output.span(
          "a",
          [
            "href": PageLink.relative(entry.path),
            "lang": index.language.otherTag(of: entry.title)
              ?? (entry.language == index.language ? nil : entry.language.rawValue),
          ],
          entry.title)
        if let fileName { output.span("span", ["class": "file"], " \(fileName)") }
      }
      for cell in cells {
        output.span("td") { output in
          if cell.isEmpty { output.nothing(words) } else { output.text(cell) }
        }
      }
      output.span("td", words.problems(entry.problems, meant: entry.meant))
    }
  }
}

extension HTMLOutput {
  /// A dash where a lesson says nothing.
  fileprivate mutating func nothing(_ words: PageWords) {
    span("span", ["aria-hidden": "true"], "–")
    span("span", ["class": "unseen"], words.notGiven)
  }
}
