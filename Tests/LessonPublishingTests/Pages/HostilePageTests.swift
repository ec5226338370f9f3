import LessonPublishing
import Problems
import Testing

/// Lessons that try to make their pages do something: all of it is shown, and none of it is obeyed.
@Suite struct HostilePageTests {
  private static let script = "<script>alert(1)</script>"
  private static let image = "<img src=x onerror=alert(1)>"
  private static let handshake = Document.handshake

  private static let lessons: [(name: String, text: String)] = [
    ("title", "---\ntitle: '\(script)</title>'\ndescription: '</p>\(image)'\n---\n\(handshake)"),
    ("heading", "== </h2>\(script) ==\n\(handshake)-- \(image) --\n"),
    ("note", "\(handshake)> </script>\(script)\n> \(image)\n> ]]></style>--><!--\n"),
    ("names", "\"A'<b>\(image)\": SYN, Seq=100\n\"</td></table>\(script)\": SYN-ACK, Seq=200, ACK=101\n"),
    (
      "links",
      """
      ---
      authors:
        - {name: A, url: 'javascript:alert(1)'}
        - {name: B, url: 'data:text/html,\(script)'}
        - {name: C, url: 'https://example.org/" onclick="alert(1)'}
        - {name: '[x](javascript:alert(1))', url: 'https://example.org/a b'}
        - {name: D, url: '//example.org'}
        - {name: E, orcid: '0000-0000-0000-000"'}
      license: '\(script)'
      tags: ['\(image)']
      ---
      \(handshake)
      """
    ),
    ("data", "\(handshake)Client: PSH-ACK, Seq=101, ACK=201, Data=\"</code>\(script)\"\n"),
    ("objectives", "---\nobjectives: ['</ul>\(script)', 'a | b `c` *d* \(image)']\n---\n\(handshake)"),
    ("details", "---\ndescription: '</details> <details> ``` ~~~'\n---\n\(handshake)> ```\n> </details>\n"),
    ("wrong", "== \(script) ==\nA: SYN, Seq=1\n\(script)\n\(image): SYN\n"),
    ("controls", "---\ntitle: \"a\\u202Eb\\u0007c\"\n---\n\(handshake)> \u{1B}[31m \u{202E} turned\n"),
  ]

  @Test(arguments: lessons.map(\.name))
  func `a page in HTML has no element, address or script of the lesson's`(_ name: String) throws {
    let lesson = try #require(Self.lessons.first { $0.name == name })
    let page = try ReadMarkup(try MadePage.of(lesson.text, as: .html))
    let own = try ReadMarkup(try MadePage.of(Self.handshake, as: .html))
    #expect(page.named("script").map(\.text) == own.named("script").map(\.text))
    #expect(page.named("style").map(\.text) == own.named("style").map(\.text))
    for element in page.elements {
      #expect(!["img", "iframe", "object", "embed", "link", "form", "base", "b"].contains(element.name))
      for (attribute, value) in element.attributes {
        #expect(!attribute.hasPrefix("on") && attribute != "style" && attribute != "src", "\(element)")
        guard attribute == "href" else { continue }
        #expect(value.hasPrefix("#") || value.hasPrefix("https://"), "\(value)")
        #expect(!value.contains { "\" <>".contains($0) }, "\(value)")
      }
    }
  }

  @Test(arguments: lessons.map(\.name))
  func `a page in Markdown has no markup of the lesson's`(_ name: String) throws {
    let lesson = try #require(Self.lessons.first { $0.name == name })
    let page = try MadePage.of(lesson.text, as: .markdown)
    for line in withoutFences(page) {
      let bare = withoutCode(line.drop { $0 == " " })
      // What hstrace itself writes.
      if bare.hasPrefix("<!-- Made by") || ["<details>", "</details>"].contains(bare) { continue }
      if bare.hasPrefix("<summary>"), bare.hasSuffix("</summary>") { continue }
      let own = bare.replacing("<br>", with: "").replacing(/\]\(<https:\/\/[^ <>]*>\)/, with: "")
      #expect(!own.contains(/(^|[^\\])</), "\(line)")
      #expect(!own.contains(/[^\\]\]\(/), "\(line)")
    }
    let shown = withoutFences(page).joined(separator: "\n")
    #expect(shown.count(of: "<details>") == shown.count(of: "</details>"))
  }

  @Test func `what controls a terminal or turns a text around is shown as what it is`() throws {
    let lesson = try #require(Self.lessons.first { $0.name == "controls" })
    for format in PageFormat.allCases {
      let page = try MadePage.of(lesson.text, as: format)
      #expect(!page.unicodeScalars.contains { $0 == "\u{202E}" || $0 == "\u{1B}" || $0 == "\u{7}" })
    }
  }

  @Test(arguments: PageFormat.allCases)
  func `enormous metadata makes a page a few times as large`(_ format: PageFormat) throws {
    let text = String(repeating: "word ", count: 40_000)
    let title = String(repeating: "T", count: 20_000)
    let lesson = "---\ntitle: \(title)\ndescription: \(text)\n---\n\(Self.handshake)"
    let small = try MadePage.of(Self.handshake, as: format).utf8.count
    let page = try MadePage.of(lesson, as: format).utf8.count
    #expect(page < small + 4 * lesson.utf8.count)
  }

  /// The lines outside of fences.
  private func withoutFences(_ page: String) -> [Substring] {
    var fence: Substring?
    return page.split(separator: "\n").filter { line in
      let marks = line.drop { $0 == " " }.prefix { $0 == "`" }
      guard marks.count >= 3 else { return fence == nil }
      if fence == nil { fence = marks } else if fence == marks { fence = nil }
      return false
    }
  }

  /// A line without what stands between backticks.
  private func withoutCode(_ line: Substring) -> String {
    var rest = line
    var kept = ""
    while let start = rest.firstIndex(of: "`") {
      let isEscaped = start > rest.startIndex && rest[rest.index(before: start)] == "\\"
      let marks = rest[start...].prefix { $0 == "`" }
      kept += rest[..<start]
      rest = rest[marks.endIndex...]
      if isEscaped { continue }
      guard let end = rest.firstRange(of: marks) else { break }
      rest = rest[end.upperBound...]
    }
    return kept + rest
  }
}

extension String {
  fileprivate func count(of part: String) -> Int { ranges(of: part).count }
}
