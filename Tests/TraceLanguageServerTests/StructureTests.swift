import Testing
import TraceLanguageServer

/// The parts of a document as editors list, fold and select them.
struct StructureTests {
  private let uri = "file:///lesson.hs"
  private let text = """
    ---
    title: 연결
    lang: ko
    ---
    # one
    # two
    == Opening ==
    Client: SYN, Seq=100
    Server: SYN-ACK, Seq=200, ACK=101
    > 서버는
    > counts
    Client: ACK, Seq=101, ACK=201
    -- data --
    Client: (send 5)
    Client: PSH-ACK, Seq=101, ACK=201, Len=5
    == Other ==
    Client: SYN, Seq=1

    """
  private let markdown = """
    # Lesson

    1. First:

       ```hstrace
       클라이언트: SYN, Seq=100
       ```

    ```python
    Client: SYN
    ```

    """

  private func names(_ symbols: [[String: Any]], depth: Int = 0) -> [String] {
    symbols.flatMap { symbol in
      [String(repeating: " ", count: depth) + (symbol["name"] as? String ?? "")]
        + names(symbol["children"] as? [[String: Any]] ?? [], depth: depth + 1)
    }
  }

  @Test func `symbols are traces, the phases in them, and the segments and events in these`() {
    let client = Client(capabilities: [
      "textDocument": ["documentSymbol": ["hierarchicalDocumentSymbolSupport": true]]
    ])
    client.open(uri, text)
    #expect(
      names(client.list("textDocument/documentSymbol", uri)) == [
        "Opening", " Client: SYN, Seq=100", " Server: SYN-ACK, Seq=200, ACK=101",
        " Client: ACK, Seq=101, ACK=201", " data", "  Client: (send 5)",
        "  Client: PSH-ACK, Seq=101, ACK=201, Len=5", "Other", " Client: SYN, Seq=1",
      ])
  }

  @Test func `a client without a hierarchy has a flat list that names what each part lies in`() {
    let client = Client()
    client.open(uri, text)
    let symbols = client.list("textDocument/documentSymbol", uri)
    #expect(symbols.count == 9)
    #expect(symbols[5]["containerName"] as? String == "data")
    #expect(symbols[0]["containerName"] == nil)
    #expect(spelled((symbols[4]["location"] as? [String: Any])?["range"]) == "12:0-14:40")
  }

  @Test func `a symbol's own range lies in its whole range, also in Markdown`() throws {
    let client = Client(capabilities: [
      "textDocument": ["documentSymbol": ["hierarchicalDocumentSymbolSupport": true]]
    ])
    client.open("file:///lesson.md", markdown)
    let symbol = try #require(client.list("textDocument/documentSymbol", "file:///lesson.md").first)
    #expect(symbol["name"] as? String == "Lesson")
    #expect(spelled(symbol["range"]) == "5:3-5:22")
    let segment = try #require((symbol["children"] as? [[String: Any]])?.first)
    #expect(spelled(segment["selectionRange"]) == "5:3-5:22")
  }

  @Test(arguments: [("op", ["Opening"]), ("", ["Opening", "data", "Other"]), ("DT", ["data"]), ("zz", [])])
  func `a workspace's symbols are those whose names have the letters asked for`(
    query: String, expected: [String]
  ) {
    let client = Client()
    client.open(uri, text)
    let symbols = client.request("workspace/symbol", ["query": query])["result"] as? [[String: Any]] ?? []
    #expect(symbols.map { $0["name"] as? String } == expected)
  }

  @Test func `a workspace's symbols are also those of files that are not open`() {
    let client = Client(initializes: false)
    client.store.contents["/course/b.hs"] = text
    _ = client.request(
      "initialize",
      ["capabilities": [String: Any](), "workspaceFolders": [["uri": "file:///course", "name": "course"]]])
    let symbols = client.request("workspace/symbol", ["query": "Ope"])["result"] as? [[String: Any]] ?? []
    #expect(
      symbols.map { ($0["location"] as? [String: Any])?["uri"] as? String } == ["file:///course/b.hs"])
  }

  @Test func `traces, phases, notes, comments and front matter are folded`() {
    let client = Client()
    client.open(uri, text)
    let ranges = client.list("textDocument/foldingRange", uri).map { range in
      "\(range["startLine"] ?? -1)-\(range["endLine"] ?? -1) \(range["kind"] ?? "")"
    }
    #expect(ranges == ["0-3 region", "4-5 comment", "6-14 ", "9-10 comment", "12-14 ", "15-16 "])
  }

  @Test func `a fence is folded from its opening to its closing mark, and other fences are not`() {
    let client = Client()
    client.open("file:///lesson.md", markdown)
    let ranges = client.list("textDocument/foldingRange", "file:///lesson.md")
    #expect(ranges.map { [$0["startLine"] as? Int, $0["endLine"] as? Int] } == [[4, 6]])
  }

  @Test func `no more ranges are folded than the client takes`() {
    let client = Client(capabilities: ["textDocument": ["foldingRange": ["rangeLimit": 2]]])
    client.open(uri, text)
    #expect(client.list("textDocument/foldingRange", uri).count == 2)
  }

  private func selections(_ marked: String, name: String) -> [String] {
    let marked = MarkedText(marked)
    let client = Client()
    client.open(name, marked.text)
    let answer = client.list("textDocument/selectionRange", name, ["positions": marked.cursors])
    var parts: [String] = []
    var next = answer.first
    while let selection = next {
      parts.append(part(selection["range"], of: marked.text))
      next = selection["parent"] as? [String: Any]
    }
    return parts
  }

  @Test func `a number is selected first, then its item, statement, line, phase, trace and file`() {
    let first = "== A ==\nA: SYN, Seq=1\n"
    let line = "A: ACK, Seq=2, ACK=2  # why"
    #expect(
      selections(first + "-- p --\nA: ACK, Seq=2, ACK=2‸  # why\n", name: uri) == [
        "2", "ACK=2", "A: ACK, Seq=2, ACK=2", line, "-- p --\n" + line, first + "-- p --\n" + line,
        first + "-- p --\n" + line + "\n",
      ])
  }

  @Test func `one flag is selected before all flags, inside a fence as well`() {
    let fence = "```hstrace\n  클라: SYN-ACK, Seq=1\n```\n"
    #expect(
      selections("```hstrace\n  클라: SY‸N-ACK, Seq=1\n```\n", name: "file:///lesson.md") == [
        "SYN", "SYN-ACK", "클라: SYN-ACK, Seq=1", "  클라: SYN-ACK, Seq=1", fence,
      ])
  }

  @Test func `in YAML a value is selected before its entry and its map`() {
    let file = "title: x\nhstrace: {profile: strict}\n"
    #expect(
      selections("title: x\nhstrace: {profile: str‸ict}\n", name: "file:///lesson.yaml").prefix(4) == [
        "strict", "profile: strict", "{profile: strict}", "hstrace: {profile: strict}",
      ])
    #expect(selections("title: x\nhstrace: {profile: str‸ict}\n", name: "file:///lesson.yaml").last == file)
  }
}
