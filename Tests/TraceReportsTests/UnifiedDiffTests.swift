import Testing
import TraceReports
import TraceText

/// The unified format.
struct UnifiedDiffTests {
  private func diff(_ old: String, _ new: String) throws -> String {
    var text = ""
    var output = OutputBuffer { text += String(decoding: $0, as: UTF8.self) }
    UnifiedDiff.write(SourceText(name: "a.hs", old), SourceText(name: "a.hs", new), to: &output)
    try output.flush()
    return text
  }

  @Test(arguments: [
    ("a\n", "a\n", ""),
    ("", "a\n", "@@ -0,0 +1 @@\n+a\n"),
    ("a\n", "", "@@ -1 +0,0 @@\n-a\n"),
    ("a\nb\nc\n", "a\nx\nc\n", "@@ -1,3 +1,3 @@\n a\n-b\n+x\n c\n"),
    ("a\nb", "a\nb\n", "@@ -1,2 +1,2 @@\n a\n-b\n\\ No newline at end of file\n+b\n"),
    ("a\n\n\nb\n", "a\n\nb\n", "@@ -1,4 +1,3 @@\n a\n \n-\n b\n"),
    (
      "1\n2\n3\n4\n5\n6\n7\n8\n9\n", "x\n2\n3\n4\n5\n6\n7\n8\ny\n",
      "@@ -1,4 +1,4 @@\n-1\n+x\n 2\n 3\n 4\n@@ -6,4 +6,4 @@\n 6\n 7\n 8\n-9\n+y\n"
    ),
  ])
  func `a difference is shown in hunks`(_ old: String, _ new: String, _ hunks: String) throws {
    #expect(try diff(old, new) == (hunks.isEmpty ? "" : "--- a.hs\n+++ a.hs\n" + hunks))
  }
}
