import Testing
import TraceLanguageServer

/// The names of documents.
struct DocumentURITests {
  @Test(arguments: [
    ("file:///tmp/a.hs", "file:///tmp/./b/../a.hs"), ("file:///tmp/a.hs", "file:/tmp/a.hs"),
    ("file:///tmp/a.hs", "FILE:///tmp/a.hs"), ("file:///tmp/a.hs", "file://localhost/tmp/a.hs"),
    ("file:///c:/a%20b.hs", "file:///c%3A/a b.hs"), ("file:///C:/a.hs", "file:///c%3a/a.hs"),
    ("file:///%EC%88%98%EC%97%85.hs", "file:///수업.hs"), ("file:///a//b.hs", "file:///a/b.hs"),
  ])
  func `two spellings of one file are one document`(first: String, second: String) {
    #expect(DocumentURI(first).key == DocumentURI(second).key)
    #expect(DocumentURI(second).spelling == second)
  }

  @Test(arguments: [
    ("file:///tmp/a.hs", "file:///tmp/A.hs"), ("untitled:Untitled-1", "untitled:Untitled-2"),
    ("untitled:/tmp/a.hs", "file:///tmp/a.hs"),
  ])
  func `different names are different documents`(first: String, second: String) {
    #expect(DocumentURI(first).key != DocumentURI(second).key)
  }

  @Test func `only files have paths`() {
    #expect(DocumentURI("file:///tmp/%EA%B0%80.hs").path == "/tmp/가.hs")
    #expect(DocumentURI("file:///c%3A/a.hs").path == "c:/a.hs")
    #expect(DocumentURI("untitled:Untitled-1").path == nil)
    #expect(DocumentURI("").path == nil)
  }

  @Test(arguments: ["/tmp/수업 1.hs", "/a%b.hs", "/plain-_.~.md", "/x/%"])
  func `the name of a path leads back to it`(path: String) {
    #expect(DocumentURI(path: path).path == path)
    #expect(DocumentURI(path: path).spelling.utf8.allSatisfy { $0 < 0x80 && $0 != 0x20 })
  }
}
