import LessonPublishing
import Problems
import TestSupport
import Testing

/// What holds of the page of every example, in both languages.
@Suite struct ExamplePageTests {
  /// Elements that say nothing when they are empty.
  private static let full: Set<String> = [
    "p", "li", "h1", "h2", "h3", "h4", "dt", "dd", "td", "th", "caption", "summary", "a", "code", "strong",
    "title", "figcaption", "ul", "ol", "dl", "table", "tr", "tbody", "button", "pre", "text",
  ]

  @Test(arguments: Language.allCases)
  func `every page reads as XML, and nothing in it is empty or leads nowhere`(language: Language) throws {
    for lesson in Examples.lessons {
      let text = try MadePage.of(lesson, as: .html, in: language)
      let page = try ReadMarkup(text)
      #expect(page.named("html").map { $0.attributes["lang"] } == [language.rawValue], "\(lesson.name)")
      // What is said while a reader steps stands in these.
      for element in page.elements where Self.full.contains(element.name) {
        guard element.attributes["class"] != "status" else { continue }
        let isEmpty = element.text.allSatisfy(\.isWhitespace)
        #expect(!isEmpty, "an empty \(element.name) in \(lesson.name): \(element.attributes)")
      }
      let ids = page.values("id")
      #expect(Set(ids).count == ids.count, "\(lesson.name)")
      let named = page.values("aria-labelledby") + page.values("aria-describedby")
      let targets = page.values("href").filter { $0.hasPrefix("#") }.map { String($0.dropFirst()) }
      for target in named + targets { #expect(ids.contains(target), "\(lesson.name): \(target)") }
    }
  }

  @Test(arguments: Language.allCases)
  func `every sentence of a page is whole`(language: Language) throws {
    for lesson in Examples.lessons {
      let text = try MadePage.of(lesson, as: .html, in: language)
      for element in try ReadMarkup(text).elements where ["p", "dd", "td", "li"].contains(element.name) {
        let said = element.text
        let isBroken =
          said.contains(" .") && !said.contains(" ...") || said.contains("()") || said.contains("nil")
          || said.contains("Optional")
        #expect(!isBroken, "\(lesson.name): '\(said)'")
      }
    }
  }

  @Test(arguments: Language.allCases)
  func `every page in Markdown closes what it opens, and no cell or heading of it is empty`(
    language: Language
  ) throws {
    for lesson in Examples.lessons {
      let text = try MadePage.of(lesson, as: .markdown, in: language)
      var fence: Substring?
      var columns = 0
      var isFolded = false
      for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
        let bare = line.drop { $0 == " " }
        if bare.hasPrefix("```") {
          let marks = bare.prefix { $0 == "`" }
          if fence == nil { fence = marks } else if fence == marks { fence = nil }
          continue
        }
        guard fence == nil else { continue }
        if bare == "<details>" || bare == "</details>" { isFolded.toggle() }
        if bare.hasPrefix("#") { #expect(bare.contains(/^#+ ./), "\(lesson.name): \(line)") }
        #expect(!["-", ">", "****"].contains(bare), "\(lesson.name): \(line)")
        if bare.hasPrefix("| ") {
          let cells = bare.replacing("\\|", with: "").split(separator: "|", omittingEmptySubsequences: false)
          let isFull = cells.dropFirst().dropLast().allSatisfy { !$0.allSatisfy(\.isWhitespace) }
          #expect(isFull, "\(lesson.name): \(line)")
          #expect(columns == 0 || columns == cells.count, "\(lesson.name): \(line)")
          columns = cells.count
        } else {
          columns = 0
        }
      }
      #expect(fence == nil && !isFolded, "\(lesson.name)")
    }
  }

  @Test func `the lesson on opening and closing carries all that such a lesson has`() throws {
    let lesson = try #require(Examples.lessons.first { $0.name == "Lessons/opening-and-closing-ko.hs" })
    let page = try ReadMarkup(try MadePage.of(lesson, as: .html, in: .korean))
    let headings = page.elements.filter { ["h2", "h3"].contains($0.name) }.map(\.text)
    for part in ["개념", "과정", "특징", "단계별 설명", "비교", "연습 문제", "학습 목표"] {
      #expect(headings.contains { $0.contains(part) }, "\(part)")
    }
    let rows = page.named("tr").map(\.text)
    for row in ["목적", "단계", "데이터 흐름", "특징"] { #expect(rows.contains { $0.hasPrefix(row) }, "\(row)") }
    #expect(page.named("details").count { $0.attributes["class"] == "answer" } == 4)
    #expect(page.named("svg").count { $0.attributes["class"]?.contains("hstrace") == true } == 2)
  }
}
