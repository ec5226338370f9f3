import HandshakeTrace
import LessonMetadata
import Problems
import TraceExplaining

/// What stands above the traces: the title and what the lesson says of itself.
struct HTMLHeading {
  let page: LessonPage
  private var words: PageWords { page.words }
  private var metadata: LessonMetadata { page.metadata }

  func write(to output: inout HTMLOutput) {
    output.block("header") { output in
      output.heading(
        "h1", ["lang": metadata.title == nil ? otherTag(page.title) : page.tag(of: page.title)], page.title)
      for paragraph in page.description {
        output.line("p", ["class": "lead", "lang": page.tag(of: paragraph)], paragraph)
      }
      writeFacts(to: &output)
      if page.isDocument { writeDocument(to: &output) }
    }
    writeList(metadata.objectives, words.objectives, id: "objectives", to: &output)
    writeList(metadata.prerequisites, words.prerequisites, id: "prerequisites", to: &output)
    writeContents(to: &output)
  }

  /// The language that a text's script tells, where the page's is another one.
  private func otherTag(_ text: String) -> String? { page.language.otherTag(of: text) }

  /// Level, time, date, authors, licence and topics, as far as they are given.
  private func writeFacts(to output: inout HTMLOutput) {
    let facts = PageFact.facts(of: page)
    guard !facts.isEmpty else { return }
    output.block("dl", ["class": "facts"]) { output in
      for fact in facts {
        output.line("div") { output in
          output.span("dt", fact.name)
          output.span("dd") { output in
            for (number, item) in fact.items.enumerated() {
              if number > 0 { output.text(", ") }
              write(item, to: &output)
            }
          }
        }
      }
    }
  }

  private func write(_ item: PageFact.Item, to output: inout HTMLOutput) {
    if let link = item.link {
      output.span("a", ["href": link, "lang": otherTag(item.text)], item.text)
    } else if let tag = otherTag(item.text) {
      output.span("span", ["lang": tag], item.text)
    } else {
      output.text(item.text)
    }
    guard let beside = item.beside else { return }
    output.text(" (")
    output.span("a", ["href": beside.link], beside.text)
    output.text(")")
  }

  /// That the text around the traces stands elsewhere, and where.
  private func writeDocument(to output: inout HTMLOutput) {
    let prose = words.prose(hasTraces: page.hasTraces)
    output.line("p", ["class": "remark"]) { output in
      output.text(prose.before)
      write(PageFact.Item(text: page.fileName, link: page.documentLink), to: &output)
      output.text(prose.behind)
    }
  }

  private func writeList(_ texts: [String], _ title: String, id: String, to output: inout HTMLOutput) {
    let lines = texts.compactMap(LessonPage.line)
    guard !lines.isEmpty else { return }
    output.block("section", ["class": id, "aria-labelledby": id]) { output in
      output.line("h2", ["id": id], title)
      output.block("ul") { output in
        for line in lines { output.line("li", ["lang": page.tag(of: line)], line) }
      }
    }
  }

  /// Links to the parts of a page that has several.
  private func writeContents(to output: inout HTMLOutput) {
    let parts = page.parts
    guard parts.count > 1 else { return }
    output.block("nav", ["aria-labelledby": "contents"]) { output in
      output.line("h2", ["id": "contents"], words.contents)
      output.block("ul") { output in
        for part in parts {
          output.line("li") {
            $0.span("a", ["href": "#\(part.id)", "lang": otherTag(part.title)], part.title)
          }
        }
      }
    }
  }
}
