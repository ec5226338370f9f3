import Problems
import TraceDrawing
import TraceText

/// A page as one file of HTML that needs nothing but itself, is read without script, on paper, in the dark and by a screen
/// reader, and makes no request.
struct HTMLPage {
  let language: Language
  let title: String
  /// What search engines show; `nil` without.
  var description: String?
  /// Whether it has something to step through.
  var hasScript = false

  /// By this a page is known as one that hstrace made, and may write again.
  static let generator = "<meta name=\"generator\" content=\"hstrace doc; "

  /// Writes the page with `main` as its content.
  func write(to output: inout HTMLOutput, main: (inout HTMLOutput) throws -> Void) throws {
    let words = PageWords(language: language)
    output.raw("<!DOCTYPE html>\n")
    try output.block("html", ["xmlns": "http://www.w3.org/1999/xhtml", "lang": language.rawValue]) { output in
      output.block("head") { writeHead(to: &$0) }
      try output.block("body") { output in
        output.line("a", ["class": "skip", "href": "#main"], words.skip)
        try main(&output)
        guard hasScript else { return }
        output.raw("<script>")
        output.raw(PageScript.text)
        output.raw("</script>\n")
      }
    }
  }

  private func writeHead(to output: inout HTMLOutput) {
    output.void("meta", ["charset": "utf-8"])
    output.void(
      "meta",
      [
        "http-equiv": "Content-Security-Policy",
        "content": hasScript ? Self.policies.stepping : Self.policies.still,
      ])
    output.void("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"])
    output.raw("\(Self.generator)\(PageSeal.open)\"/>\n")
    output.void("meta", ["name": "color-scheme", "content": "light dark"])
    if let description { output.void("meta", ["name": "description", "content": description]) }
    output.line("title", ["lang": language.otherTag(of: title)], title)
    output.raw("<style>")
    output.raw(PageStyle.text)
    output.raw("</style>\n")
  }

  /// What browsers are told of pages with the script, and of those without.
  private static let policies = (
    stepping: ContentPolicy.text(style: PageStyle.text, script: PageScript.text),
    still: ContentPolicy.text(style: PageStyle.text, script: nil)
  )
}
