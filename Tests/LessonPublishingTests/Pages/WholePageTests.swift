import Foundation
import LessonPublishing
import Problems
import TestSupport
import Testing

/// A few whole pages, as they were when somebody looked at them.
///
/// `HSTRACE_RECORD=1` writes them anew, and fails: look at each before it is kept.
@Suite struct WholePageTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../Golden/pages").standardizedFileURL

  @Test(
    arguments: [
      "Opening/three-way-handshake.hs", "Figures/figure-7-simultaneous-open.hs",
      "Exercises/fill-the-blanks.hs",
      "Mistakes/acknowledgment-mismatch.hs", "Lessons/opening-and-closing-ko.hs",
    ])
  func `the page is the one that somebody looked at`(_ name: String) throws {
    let lesson = try #require(Examples.lessons.first { $0.name == name })
    for format in PageFormat.allCases {
      let language: Language = name.contains("-ko") ? .korean : .english
      let page = body(of: try MadePage.of(lesson, as: format, in: language))
      let file = Self.folder.appending(path: "\(name.split(separator: "/").last ?? "").\(format.ending)")
      if ProcessInfo.processInfo.environment["HSTRACE_RECORD"] == "1" {
        try FileManager.default.createDirectory(at: Self.folder, withIntermediateDirectories: true)
        try Data(page.utf8).write(to: file)
        Issue.record("the page was recorded; look at it and run again")
      }
      #expect(page == (try String(contentsOf: file, encoding: .utf8)))
    }
  }

  /// The page without its style sheet and script, which are the same for all, and without digests.
  private func body(of page: String) -> String {
    page.replacing(/<style>[^<]*<\/style>/, with: "<style/>")
      .replacing(/<script>[^<]*<\/script>/, with: "<script/>")
      .replacing(/sha256-[^']*/, with: "sha256-…")
      .replacing(/hstrace doc; sum=[0-9a-f]{16}/, with: "hstrace doc; sum=…")
  }
}
