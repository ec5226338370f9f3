import Problems
import Testing

/// The manual page of every problem, in every language.
@Suite struct ManualPageTests {
  @Test(arguments: ProblemName.allCases, Language.allCases)
  func `a page has a line and one to three paragraphs`(name: ProblemName, language: Language) {
    let page = name.entry.page(in: language)
    #expect(!page.summary.isEmpty)
    #expect(!page.summary.contains("\n"))
    #expect(page.summary.last == ".")
    #expect(page.explanation != page.summary)
    let paragraphs = page.explanation.split(separator: "\n\n", omittingEmptySubsequences: false)
    #expect((1...3).contains(paragraphs.count))
    for paragraph in paragraphs {
      #expect(!paragraph.contains("\n"))
      #expect(!paragraph.contains("  "))
      #expect(paragraph.last == "." || paragraph.last == "`")
    }
  }

  @Test(arguments: ProblemName.allCases)
  func `a page is written in its language`(name: ProblemName) {
    let english = name.entry.page(in: .english)
    let korean = name.entry.page(in: .korean)
    for text in [english.summary, english.explanation] {
      #expect(!text.unicodeScalars.contains { (0xAC00...0xD7A3).contains($0.value) })
    }
    for text in [korean.summary, korean.explanation] {
      #expect(text.unicodeScalars.contains { (0xAC00...0xD7A3).contains($0.value) })
    }
  }

  @Test(arguments: ProblemName.allCases)
  func `an example shows the difference in one profile`(name: ProblemName) {
    let (wrong, right) = (name.entry.wrong, name.entry.right)
    #expect(wrong.text != right.text || wrong.sidecar != right.sidecar)
    #expect(wrong.fileName == right.fileName)
    #expect(wrong.profile == right.profile)
    #expect(wrong.text.last == "\n" && right.text.last == "\n")
    #expect(name.severity(in: wrong.profile) != nil)
  }

  @Test func `a replacement character stands for a byte that is not UTF-8`() {
    #expect(Example("a\u{FFFD}é").bytes == [0x61, 0xE9, 0xC3, 0xA9])
    #expect(NotUTF8.wrong.bytes.contains(0xE9))
    #expect(String(validating: NotUTF8.wrong.bytes, as: UTF8.self) == nil)
    #expect(String(validating: NotUTF8.right.bytes, as: UTF8.self) != nil)
  }
}
