import Testing

/// What an editor offers in a trace.
struct CompletionTests {
  private static let uri = "file:///lesson.hs"
  private static let opening =
    "Client: SYN, Seq=100\nServer: SYN-ACK, Seq=200, ACK=101\nClient: ACK, Seq=101, ACK=201\n"

  /// What is offered where `^` stands.
  private func items(_ marked: String, uri: String = uri, client: Client = Client()) -> [[String: Any]] {
    let (text, position) = Marked.split(marked)
    client.open(uri, text)
    let answer = client.request(
      "textDocument/completion", ["textDocument": ["uri": uri], "position": position])
    return (answer["result"] as? [String: Any])?["items"] as? [[String: Any]] ?? []
  }

  private func labels(_ marked: String, uri: String = uri, client: Client = Client()) -> [String] {
    items(marked, uri: uri, client: client).compactMap { $0["label"] as? String }
  }

  /// The text once the first thing offered is taken.
  private func taken(_ marked: String, uri: String = uri, choosing label: String? = nil) -> String? {
    let offered = items(marked, uri: uri)
    let item = label.map { label in offered.first { $0["label"] as? String == label } } ?? offered.first
    guard let item, let edit = item["textEdit"] as? [String: Any] else { return nil }
    let edits = [edit] + (item["additionalTextEdits"] as? [[String: Any]] ?? [])
    return Marked.apply(edits, to: Marked.split(marked).text)
  }

  @Test(arguments: [
    ("^", "Client: SYN, Seq=100"),
    ("Client: SYN, Seq=100\n^", "Client: SYN, Seq=100\nServer: SYN-ACK, Seq=200, ACK=101"),
    ("Client: SYN, Seq=100\nSer^", "Client: SYN, Seq=100\nServer: SYN-ACK, Seq=200, ACK=101"),
    ("Client: SYN, Seq=100\nServer:^", "Client: SYN, Seq=100\nServer: SYN-ACK, Seq=200, ACK=101"),
    ("Client: SYN, Seq=100\nServer: ^", "Client: SYN, Seq=100\nServer: SYN-ACK, Seq=200, ACK=101"),
    (
      "Client: SYN, Seq=100\nServer: SY^N  # why",
      "Client: SYN, Seq=100\nServer: SYN-ACK, Seq=200, ACK=101  # why"
    ),
    ("A -> B: SYN, Seq=1\n^\n", "A -> B: SYN, Seq=1\nB -> A: SYN-ACK, Seq=200, ACK=2\n"),
    ("\"A 1\": SYN, Seq=x\n\"B 1\": ^", "\"A 1\": SYN, Seq=x\n\"B 1\": SYN-ACK, Seq=y, ACK=x+1"),
    (opening + "Client: (close)\nClient: ^", opening + "Client: (close)\nClient: FIN-ACK, Seq=101, ACK=201"),
    ("클라이언트: SYN, Seq=1\n^", "클라이언트: SYN, Seq=1\n서버: SYN-ACK, Seq=200, ACK=2"),
    ("== One ==\nA: SYN, Seq=1\n== Two ==\n^", "== One ==\nA: SYN, Seq=1\n== Two ==\nA: SYN, Seq=100"),
    (
      "A: SYN, Seq=1\n^\nA: ACK, Seq=2, ACK=201\n",
      "A: SYN, Seq=1\nB: SYN-ACK, Seq=200, ACK=2\nA: ACK, Seq=2, ACK=201\n"
    ),
  ])
  func `the first thing offered is the next segment`(marked: String, text: String) {
    #expect(taken(marked) == text)
  }

  @Test(arguments: [
    ("A: SYN, Seq=100\nB: SYN-ACK, Seq=5, ACK=^", "A: SYN, Seq=100\nB: SYN-ACK, Seq=5, ACK=101"),
    ("A: SYN, Seq=100\nB: SYN-ACK, Seq=5, ACK=1^00", "A: SYN, Seq=100\nB: SYN-ACK, Seq=5, ACK=101"),
    (opening + "Client: FIN-ACK, Seq=^, ACK=201", opening + "Client: FIN-ACK, Seq=101, ACK=201"),
    (opening + "Client: FIN-ACK, ^", opening + "Client: FIN-ACK, Seq=101"),
    (opening + "Client: FIN-ACK, Seq=101 ^", opening + "Client: FIN-ACK, Seq=101, ACK=201"),
    (
      opening + "Client: FIN-ACK, Seq=101, ACK=201 [^",
      opening + "Client: FIN-ACK, Seq=101, ACK=201 [FIN-WAIT-1"
    ),
    (
      opening + "Client: FIN-ACK, Seq=101, ACK=201 [FIN-WAIT-1 | ^]",
      opening + "Client: FIN-ACK, Seq=101, ACK=201 [FIN-WAIT-1 | CLOSE-WAIT]"
    ),
    (opening + "Server: [^]", opening + "Server: [ESTABLISHED]"),
    (
      opening + "Client: PSH-ACK, Seq=101, ACK=201, Len=5\nClient: PSH-ACK, Seq=101, ACK=201, Len=5 (^",
      opening + "Client: PSH-ACK, Seq=101, ACK=201, Len=5\nClient: PSH-ACK, Seq=101, ACK=201, Len=5 (lost)"
    ),
    (
      "A: SYN, Seq=1\n#! expect: ^\nB: SYN-ACK, Seq=5, ACK=1\nA: ACK, Seq=2, ACK=6\n",
      "A: SYN, Seq=1\n#! expect: acknowledgment-mismatch\nB: SYN-ACK, Seq=5, ACK=1\nA: ACK, Seq=2, ACK=6\n"
    ),
    ("#! ^", "#! expect: "),
  ])
  func `parts of a line are offered with what is due first`(marked: String, text: String) {
    #expect(taken(marked) == text)
  }

  @Test func `only the events that the state allows are offered`() {
    #expect(
      labels(Self.opening + "Client: (^") == [
        "send", "shutdown", "close", "abort", "user timeout", "reboot",
      ])
    #expect(taken(Self.opening + "Client: (^", choosing: "close") == Self.opening + "Client: (close)")
  }

  @Test(arguments: ["# ^", "> ^", "A: SYN # ^", "A: PSH-ACK, Data=\"^", "-- ^", "== x ^"])
  func `where prose stands nothing is offered`(marked: String) {
    #expect(labels(marked) == [])
  }

  @Test func `one thing is preselected, and the order is that of sortText`() {
    let offered = items("Client: SYN, Seq=100\nServer: ^")
    #expect(offered.filter { $0["preselect"] as? Bool == true }.count == 1)
    let order = offered.compactMap { $0["sortText"] as? String }
    #expect(order == order.sorted() && Set(order).count == offered.count)
  }

  @Test func `numbers that may be chosen are placeholders where snippets are understood`() {
    let snippets = Client(
      capabilities: ["textDocument": ["completion": ["completionItem": ["snippetSupport": true]]]])
    let item = items("Client: SYN, Seq=100\nServer: ^", client: snippets).first
    #expect((item?["textEdit"] as? [String: Any])?["newText"] as? String == "SYN-ACK, Seq=${1:200}, ACK=101")
    #expect(item?["insertTextFormat"] as? Int == 2)
  }

  @Test func `a fence of Markdown continues the trace under its heading`() {
    let text = "# Opening\n\n```hstrace\nA: SYN, Seq=100\n```\n\nThen:\n\n```hstrace\n^\n```\n\n# Next\n"
    #expect(labels(text, uri: "file:///a.md").first == "B: SYN-ACK, Seq=200, ACK=101")
    let fresh = "# Opening\n\n```hstrace\nA: SYN, Seq=100\n```\n\n# Next\n\n```hstrace\n^\n```\n"
    #expect(labels(fresh, uri: "file:///a.md").first == "A: SYN, Seq=100")
    #expect(labels("# Opening\n^\n", uri: "file:///a.md") == [])
  }

  @Test func `the reasons are told with a segment, in the lesson's language`() throws {
    let text = "---\ntitle: 열기\nlang: ko\n---\nA: SYN, Seq=100\nB: ^"
    let item = try #require(items(text).first)
    #expect(item["detail"] as? String == "SYN에 대한 응답입니다. 상대의 첫 번호를 확인 응답하고 자신의 첫 번호를 알립니다.")
    let documentation = (item["documentation"] as? [String: Any])?["value"] as? String
    #expect(documentation?.contains("ACK=101: SYN(번호 100)이 번호 하나를 소비합니다") == true)
  }

  @Test func `a page is fetched when somebody looks at it`() throws {
    let client = Client()
    let item = try #require(items("A: SYN [^", client: client).first)
    #expect(item["documentation"] == nil)
    let resolved = client.request("completionItem/resolve", item)["result"] as? [String: Any]
    let text = (resolved?["documentation"] as? [String: Any])?["value"] as? String
    #expect(text?.hasPrefix("SYN-SENT\n\nA SYN has been sent") == true)
    #expect(resolved?["label"] as? String == "SYN-SENT")
  }
}
