import Testing
import TraceLanguageServer

/// What an editor is told of problems, and when.
struct DiagnosticsTests {
  private let wrong =
    "Client: SYN, Seq=100\nServer: SYN-ACK, Seq=200, ACK=100\nClient: ACK, Seq=101, ACK=201\n"
  private let uri = "file:///lesson.hs"

  private func change(_ line: Int, _ start: Int, _ end: Int, _ text: String) -> [String: Any] {
    [
      "range": ["start": ["line": line, "character": start], "end": ["line": line, "character": end]],
      "text": text,
    ]
  }

  private func edit(_ client: Client, version: Int, _ changes: [[String: Any]]) {
    client.post([
      "jsonrpc": "2.0", "method": "textDocument/didChange",
      "params": ["textDocument": ["uri": uri, "version": version], "contentChanges": changes],
    ])
  }

  @Test func `a problem is published with its version, and gone once it is mended`() {
    let client = Client()
    client.open(uri, wrong)
    #expect(client.codes(uri) == ["acknowledgment-mismatch"])
    edit(client, version: 2, [change(1, 30, 33, "101")])
    client.work()
    #expect(client.codes(uri) == [])
    #expect(client.published(uri).last?["version"] as? Int == 2)
  }

  @Test func `three hundred changes at once are checked once, in the newest version`() {
    let client = Client()
    client.open(uri, wrong)
    for version in 2...301 { edit(client, version: version, [change(0, 0, 0, "#")]) }
    client.work()
    #expect(client.published(uri).map { $0["version"] as? Int } == [1, 301])
  }

  @Test func `a document that is closed has no problems any more`() {
    let client = Client()
    client.open(uri, wrong)
    client.notify("textDocument/didClose", ["textDocument": ["uri": uri]])
    #expect(client.codes(uri) == [])
  }

  @Test func `the client's own spelling of a name is repeated`() {
    let client = Client()
    client.open("file:///c%3A/lesson.hs", wrong)
    #expect(client.codes("file:///c%3A/lesson.hs") == ["acknowledgment-mismatch"])
  }

  @Test func `a client that asks is published nothing, and told what has not changed`() throws {
    let client = Client(capabilities: ["textDocument": ["diagnostic": [String: Any]()]])
    client.open(uri, wrong)
    #expect(client.published(uri).isEmpty)
    let first = try #require(
      client.request("textDocument/diagnostic", ["textDocument": ["uri": uri]])["result"] as? [String: Any])
    #expect(first["kind"] as? String == "full")
    let second = client.request(
      "textDocument/diagnostic", ["textDocument": ["uri": uri], "previousResultId": first["resultId"] ?? ""])
    #expect((second["result"] as? [String: Any])?["kind"] as? String == "unchanged")
  }

  @Test func `a changed sidecar checks its lesson again`() {
    let client = Client()
    client.store.contents["/lesson.yaml"] = "hstrace: {allow: [acknowledgment-mismatch]}\n"
    client.open(uri, wrong)
    #expect(client.codes(uri) == [])
    client.store.contents["/lesson.yaml"] = "title: x\n"
    client.notify(
      "workspace/didChangeWatchedFiles", ["changes": [["uri": "file:///lesson.yaml", "type": 2]]])
    #expect(client.codes(uri) == ["acknowledgment-mismatch"])
  }

  @Test func `a sidecar that is open counts as the editor has it`() {
    let client = Client()
    client.open(uri, wrong)
    client.open("file:///lesson.yaml", "title: x\nhstrace: {allow: [acknowledgment-mismatch], nonsense: 1}\n")
    #expect(client.codes(uri) == [])
    #expect(client.codes("file:///lesson.yaml") == ["unknown-key"])
  }

  @Test func `what is wrong in a sidecar is told again when its lesson is opened, changed or closed`() {
    let client = Client()
    let sidecar = "file:///lesson.yaml"
    client.open(sidecar, "title: x\nhstrace: {nonsense: 1}\n")
    #expect(client.codes(sidecar) == [])
    client.open(uri, wrong)
    #expect(client.codes(sidecar) == ["unknown-key"])
    edit(client, version: 2, [["text": "---\ntitle: A\n---\n" + wrong]])
    edit(client, version: 3, [["text": wrong]])
    client.work()
    #expect(client.published(sidecar).count == 3)
    client.notify("textDocument/didClose", ["textDocument": ["uri": uri]])
    #expect(client.codes(sidecar) == [])
  }

  @Test func `a document opened under another spelling has its problems under that one alone`() {
    let client = Client()
    client.open(uri, wrong)
    client.open("file:///./lesson%2Ehs", wrong)
    #expect(client.codes(uri) == [])
    #expect(client.codes("file:///./lesson%2Ehs") == ["acknowledgment-mismatch"])
  }

  @Test func `half a character in a text is U+FFFD, one unit of UTF-16`() {
    let client = Client()
    client.post(
      raw:
        ##"{"method":"textDocument/didOpen","params":{"textDocument":{"uri":"file:///lesson.hs","version":1,"##
        + ##""text":"# \\\ud800 \udc00\ud83d\ude00 \ud83d\nClient: SYN, Seq=100\n"##
        + ##"Server: SYN-ACK, Seq=200, ACK=100\nClient: ACK, Seq=101, ACK=201\n"}}}"##)
    client.work()
    #expect(client.codes(uri) == ["acknowledgment-mismatch"])
    edit(
      client, version: 2, [change(0, 10, 10, "\nClient: "), change(1, 0, 8, ""), change(3, 30, 33, "101")])
    client.work()
    #expect(client.codes(uri) == [])
  }

  @Test func `a drawing of a trace that cannot be is refused`() {
    let client = Client()
    client.open(uri, wrong)
    for trace in [Int.min, 0, 2, Int.max] {
      let response = client.request("hstrace/drawing", ["textDocument": ["uri": uri], "trace": trace])
      #expect((response["error"] as? [String: Any])?["code"] as? Int == -32602)
    }
  }

  @Test func `a setting of the editor changes what is found`() {
    let client = Client()
    client.open(uri, wrong)
    client.notify(
      "workspace/didChangeConfiguration", ["settings": ["hstrace": ["allow": ["acknowledgment-mismatch"]]]])
    #expect(client.codes(uri) == [])
  }

  @Test func `every lesson in the folders is found by a workspace's request`() throws {
    let client = Client(initializes: false)
    client.store.contents["/course/b.hs"] = wrong
    _ = client.request(
      "initialize",
      [
        "capabilities": ["textDocument": ["diagnostic": [String: Any]()]],
        "workspaceFolders": [["uri": "file:///course", "name": "course"]],
      ])
    client.open("file:///course/a.hs", "A: SYN")
    let result = try #require(
      client.request("workspace/diagnostic", ["previousResultIds": []])["result"] as? [String: Any])
    let items = try #require(result["items"] as? [[String: Any]])
    #expect(items.map { $0["uri"] as? String } == ["file:///course/a.hs", "file:///course/b.hs"])
  }

  @Test func `all of a course is told in parts, with how far it is, to a client that asks for that`() throws {
    let client = Client(initializes: false)
    for number in 10..<60 { client.store.contents["/course/\(number).hs"] = "A: SYN" }
    client.request(
      "initialize",
      [
        "capabilities": ["textDocument": ["diagnostic": [String: Any]()]],
        "workspaceFolders": [["uri": "file:///course", "name": "course"]],
      ])
    let parameters: [String: Any] = ["previousResultIds": [], "workDoneToken": "w", "partialResultToken": 7]
    let result = client.request("workspace/diagnostic", parameters)["result"] as? [String: Any]
    #expect((result?["items"] as? [Any])?.isEmpty == true)
    let told = client.messages.filter { $0["method"] as? String == "$/progress" }
      .compactMap { $0["params"] as? [String: Any] }
    let parts = told.filter { $0["token"] as? Int == 7 }.compactMap { $0["value"] as? [String: Any] }
    #expect(parts.map { ($0["items"] as? [Any])?.count } == [32, 18])
    let kinds = told.filter { $0["token"] as? String == "w" }.compactMap { $0["value"] as? [String: Any] }
      .compactMap { $0["kind"] as? String }
    #expect(kinds.first == "begin")
    #expect(kinds.last == "end")
    #expect(kinds.count == 52)
  }

  @Test func `what says nothing more, and what is superseded, has its tag`() throws {
    let tagged: [String: Any] = ["publishDiagnostics": ["tagSupport": ["valueSet": [1, 2]]]]
    let client = Client(capabilities: ["textDocument": tagged])
    client.open("file:///a.hs", "A: SYN, SYN, Seq=1\n")
    func found(_ client: Client) -> [[String: Any]] {
      client.published("file:///a.hs").last?["diagnostics"] as? [[String: Any]] ?? []
    }
    #expect(found(client).first { $0["code"] as? String == "repeated-item" }?["tags"] as? [Int] == [1])
    let other = Client()
    other.open("file:///a.hs", "A: SYN, SYN, Seq=1\n")
    #expect(found(other).allSatisfy { $0["tags"] == nil })
  }

  @Test func `a sidecar that changes on disk lets a client ask again`() throws {
    let client = Client(capabilities: [
      "textDocument": ["diagnostic": [String: Any]()],
      "workspace": [
        "diagnostics": ["refreshSupport": true], "inlayHint": ["refreshSupport": true],
        "codeLens": ["refreshSupport": true],
      ],
    ])
    client.open("file:///a.hs", "A: SYN")
    let change = ["uri": "file:///a.yaml", "type": 2] as [String: Any]
    client.notify("workspace/didChangeWatchedFiles", ["changes": [change]])
    let asked = client.messages.compactMap { $0["method"] as? String }.filter { $0.hasSuffix("/refresh") }
    #expect(
      asked == ["workspace/diagnostic/refresh", "workspace/inlayHint/refresh", "workspace/codeLens/refresh"])
    client.notify("workspace/didChangeWatchedFiles", ["changes": [["uri": "file:///other.yaml", "type": 2]]])
    #expect(client.messages.filter { ($0["method"] as? String)?.hasSuffix("/refresh") == true }.count == 3)
  }
}
