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
}
