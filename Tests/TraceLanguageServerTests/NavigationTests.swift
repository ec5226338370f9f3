import Testing

/// Ways from one place of a lesson to others about the same.
struct NavigationTests {
  private let uri = "file:///lesson.hs"

  /// The parts of the text that a request names at the cursor of `marked`, with their lines.
  private func places(_ method: String, _ marked: String, _ more: [String: Any] = [:]) -> [String] {
    let marked = MarkedText(marked)
    let client = Client()
    client.open(uri, marked.text)
    let parameters = more.merging(["position": marked.cursors[0]]) { $1 }
    return client.list("textDocument/\(method)", uri, parameters).map { place in
      let line = ((place["range"] as? [String: Any])?["start"] as? [String: Int])?["line"] ?? -1
      return "\(line) \(part(place["range"], of: marked.text))"
    }
  }

  private let opening = "A: SYN, Seq=100\nB: SYN-ACK, Seq=200, ACK=101\n"

  @Test(arguments: [
    // A handshake, and from the segment back to who acknowledges it.
    ("A: SYN, Seq=100\nB: SYN-ACK, Seq=200, ACK=10‸1\n", ["0 Seq=100"]),
    ("A: SYN, Seq=‸100\nB: SYN-ACK, Seq=200, ACK=101\n", ["1 ACK=101"]),
    // Data, the later of two segments, and a number inside one.
    ("A: ACK, Seq=1, ACK=1, Len=5\nA: ACK, Seq=6, ACK=1, Len=5\nB: ACK, Seq=1, ACK=‸11\n", ["1 Seq=6"]),
    ("A: ACK, Seq=1, ACK=1, Len=5\nA: ACK, Seq=6, ACK=1, Len=5\nB: ACK, Seq=1, ACK=‸6\n", ["0 Seq=1"]),
    ("A: ACK, Seq=1, ACK=1, Len=5\nB: ACK, Seq=1, ACK=‸3\n", ["0 Seq=1"]),
    // The newest of those that were sent again, and what one ACK covers altogether.
    ("A: ACK, Seq=1, ACK=1, Len=5\nA: ACK, Seq=1, ACK=1, Len=5\nB: ACK, Seq=1, ACK=‸6\n", ["1 Seq=1"]),
    ("A: ACK, Seq=‸1, ACK=1, Len=5\nA: ACK, Seq=6, ACK=1, Len=5\nB: ACK, Seq=1, ACK=11\n", ["2 ACK=11"]),
    // Letters, and a length of letters; a length that is not written; numbers that begin anew.
    ("A: SYN, Seq=x, Len=len\nB: ACK, Seq=y, ACK=x+1‸+len\n", ["0 Seq=x"]),
    ("A: ACK, Seq=1, ACK=1, DATA\nB: ACK, Seq=1, ACK=7‸7\n", ["0 Seq=1"]),
    ("A: ACK, Seq=4294967295, ACK=1, Len=3\nB: ACK, Seq=1, ACK=‸2\n", ["0 Seq=4294967295"]),
    // Nothing that fits.
    ("A: ACK, Seq=1, ACK=1\nB: ACK, Seq=1, ACK=‸1\n", []), ("A: SYN\nB: ACK, Seq=1, ACK=‸9\n", []),
  ])
  func `an acknowledgment leads to the segment whose last number it counts on from, and back`(
    marked: String, expected: [String]
  ) {
    #expect(places("definition", marked) == expected)
  }

  @Test func `another trace's segments are never acknowledged`() {
    #expect(places("definition", "A: SYN, Seq=100\n== B ==\nB: ACK, Seq=1, ACK=‸101\n") == [])
  }

  @Test func `references of a segment are its numbers and all that acknowledge it`() {
    let text = opening.replacing("Seq=100", with: "Seq=‸100") + "B: SYN-ACK, Seq=200, ACK=101\n"
    #expect(places("references", text) == ["0 Seq=100", "1 ACK=101", "2 ACK=101"])
    let context = ["context": ["includeDeclaration": false]]
    #expect(places("references", text, context) == ["1 ACK=101", "2 ACK=101"])
    #expect(places("documentHighlight", text) == ["0 Seq=100", "1 ACK=101", "2 ACK=101"])
  }

  @Test(arguments: [
    ("A: SYN\n\"B\" -> A: SYN-ACK\n‸A: ACK\n", ["0 A"]),
    ("---\nhstrace: {endpoints: [{name: A, aliases: [a]}, {name: B}]}\n---\nA: SYN\na‸: ACK\n", ["1 A"]),
    ("---\nhstrace: {endpoints: {A: , \"B\": }, expect: {B‸: CLOSED}}\n---\nA: SYN\n", ["1 \"B\""]),
    ("A: SYN, Seq=x\nB: SYN-ACK, Seq=y, ACK=‸x+1\n", ["0 x"]),
    ("A: SYN, Seq=x\n== b ==\nA: SYN, Seq=y\nB: SYN-ACK, Seq=x, ACK=y+1\nA: ACK, ACK=x‸+1\n", ["3 x"]),
    ("# com‸ment\nA: SYN\n", []), ("A: S‸YN\n", []), ("\n‸\n", []),
  ])
  func `a name leads to what declares it, else to where it is first written`(
    marked: String, expected: [String]
  ) {
    #expect(places("definition", marked) == expected)
  }

  @Test func `an endpoint's name is found in a sidecar, open or not, and from there`() {
    let client = Client()
    client.store.contents["/lesson.yaml"] = "hstrace:\n  endpoints: [{name: 가}, {name: B}]\n"
    client.open(uri, "가: SYN\n")
    func definition(_ uri: String, _ line: Int, _ character: Int) -> [String] {
      let position = ["line": line, "character": character]
      return client.list("textDocument/definition", uri, ["position": position]).map {
        "\($0["uri"] ?? "") \(spelled($0["range"]))"
      }
    }
    #expect(definition(uri, 0, 0) == ["file:///lesson.yaml 1:21-1:22"])
    client.open("file:///lesson.yaml", "\nhstrace:\n  endpoints: [{name: 가}, {name: B}]\n")
    #expect(definition(uri, 0, 0) == ["file:///lesson.yaml 2:21-2:22"])
    let position = ["line": 2, "character": 21]
    let references = client.list("textDocument/references", "file:///lesson.yaml", ["position": position])
    #expect(references.map { $0["uri"] as? String } == ["file:///lesson.yaml", uri])
  }

  @Test func `references of an endpoint are all its names, in every trace`() {
    let text =
      "---\nhstrace: {endpoints: [{name: A, aliases: [a]}, {name: B}], expect: {A: CLOSED}}\n---\n‸A: SYN\n"
      + "B -> a: SYN-ACK\n== b ==\nA: RST\n"
    #expect(places("references", text) == ["1 A", "1 a", "1 A", "3 A", "4 a", "6 A"])
  }

  @Test func `inside a fence places are those of the Markdown file`() {
    let marked = MarkedText("# x\n> ```hstrace\n> 가: SYN, Seq=1\n> 나: SYN-ACK, Seq=5, ACK=‸2\n> ```\n")
    let client = Client()
    client.open("file:///a.md", marked.text)
    let answer = client.list("textDocument/definition", "file:///a.md", ["position": marked.cursors[0]])
    #expect(answer.map { spelled($0["range"]) } == ["2:10-2:15"])
  }

  @Test func `linked editing changes a name in its trace alone`() throws {
    let marked = MarkedText("A: SYN\nB -> A: SYN-ACK\nA‸: ACK\n== b ==\nA: SYN\n")
    let client = Client()
    client.open(uri, marked.text)
    let answer =
      client.ask("textDocument/linkedEditingRange", uri, ["position": marked.cursors[0]]) as? [String: Any]
    #expect((answer?["ranges"] as? [Any])?.map(spelled) == ["0:0-0:1", "1:5-1:6", "2:0-2:1"])
  }

  @Test(arguments: ["\"A‸\": SYN\n", "A‸: SYN\n\"A\": ACK\n", "A: S‸YN\n"])
  func `linked editing is not offered where the places are written differently`(marked: String) {
    let marked = MarkedText(marked)
    let client = Client()
    client.open(uri, marked.text)
    #expect(client.ask("textDocument/linkedEditingRange", uri, ["position": marked.cursors[0]]) == nil)
  }
}
