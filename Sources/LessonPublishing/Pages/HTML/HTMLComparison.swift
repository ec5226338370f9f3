import Problems

/// The table that compares the patterns of a lesson.
struct HTMLComparison {
  let comparison: PageComparison
  let words: PageWords

  init(of page: LessonPage) {
    comparison = PageComparison(patterns: page.patterns, language: page.language)
    words = page.words
  }

  func write(to output: inout HTMLOutput) {
    guard !comparison.isEmpty else { return }
    output.block("section", ["aria-labelledby": "comparison"]) { output in
      output.line("h2", ["id": "comparison"], words.comparison)
      output.block("div", ["class": "wide"]) { output in
        output.block("table", ["class": "comparison"]) { output in
          output.line("caption", ["class": "unseen"], words.comparison)
          output.block("thead") { output in
            output.line("tr") { output in
              for name in comparison.header { output.span("th", ["scope": "col"], name) }
            }
          }
          output.block("tbody") { output in
            for row in comparison.rows { write(row, to: &output) }
          }
        }
      }
    }
  }

  private func write(_ row: PageComparison.Row, to output: inout HTMLOutput) {
    output.line("tr") { output in
      output.span("th", ["scope": "row"], row.name)
      for cell in row.cells {
        output.span("td") { output in
          guard cell.count > 1 else { return output.text(cell.first ?? "") }
          output.span("ul") { output in
            for text in cell { output.span("li", text) }
          }
        }
      }
    }
  }
}
