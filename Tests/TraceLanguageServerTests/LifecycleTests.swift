import Testing
import TraceLanguageServer

/// How a conversation begins and ends, and what does not end it.
struct LifecycleTests {
  private func code(_ response: [String: Any]) -> Int? {
    (response["error"] as? [String: Any])?["code"] as? Int
  }

  @Test func `before initialize every request is refused`() {
    let client = Client(initializes: false)
    #expect(code(client.request("textDocument/formatting", [:])) == -32002)
    #expect(code(client.request("shutdown", [:])) == -32002)
  }

  @Test func `exit ends with 0 behind shutdown, and with 1 without`() {
    let polite = Client()
    polite.request("shutdown", [:])
    polite.notify("exit", [:])
    #expect(polite.session.exitStatus == 0)
    let hasty = Client()
    hasty.notify("exit", [:])
    #expect(hasty.session.exitStatus == 1)
  }

  @Test func `after shutdown requests are refused`() {
    let client = Client()
    client.request("shutdown", [:])
    #expect(code(client.request("hstrace/drawing", [:])) == -32600)
  }

  @Test func `an unknown request is told so, an unknown notification is passed over`() {
    let client = Client()
    #expect(code(client.request("textDocument/nothing", [:])) == -32601)
    let before = client.messages.count
    client.notify("textDocument/nothing", [:])
    #expect(client.messages.count == before)
  }

  @Test(arguments: [
    ("{nonsense", -32700), ("", -32700), ("{\"method\": \"\\ud800\"", -32700), ("[1, 2]", -32600),
    ("17", -32600), ("{\"id\": {}, \"method\": \"x\"}", -32600), ("\u{0}", -32700), ("{}", -32600),
    ("[\"\\ud800\"]", -32600), (String(repeating: "[", count: 100_000), -32700),
  ])
  func `what is no message is answered, and the next one is worked on`(text: String, expected: Int) {
    let client = Client()
    client.post(raw: text)
    #expect(client.messages.last.flatMap(code) == expected)
    #expect(code(client.request("textDocument/nothing", [:])) == -32601)
  }

  @Test func `parameters of another form are told so`() {
    let client = Client()
    #expect(code(client.request("textDocument/formatting", ["textDocument": 3])) == -32602)
    #expect(
      code(client.request("textDocument/formatting", ["textDocument": ["uri": "file:///gone.hs"]])) == -32602)
  }

  @Test func `a request that is cancelled before its turn is answered as cancelled`() {
    let client = Client()
    client.open("file:///a.hs", "A: SYN")
    client.post([
      "jsonrpc": "2.0", "id": 900, "method": "textDocument/formatting",
      "params": ["textDocument": ["uri": "file:///a.hs"]],
    ])
    client.post(["jsonrpc": "2.0", "method": "$/cancelRequest", "params": ["id": 900]])
    client.work()
    #expect(client.answer(to: 900).flatMap(code) == -32800)
  }

  @Test func `a cancellation that is itself a request is an unknown request`() {
    let client = Client()
    #expect(code(client.request("$/cancelRequest", ["id": 7])) == -32601)
  }

  @Test func `messages that wait are worked on before more than 16 MiB of them pile up`() {
    let client = Client()
    let message = ["jsonrpc": "2.0", "method": "nothing", "params": String(repeating: "x", count: 1 << 23)]
    client.post(message)
    client.post(message)
    #expect(client.session.isCrowded)
    client.session.work()
    #expect(!client.session.isCrowded)
  }

  @Test(arguments: [
    ([], "utf-16"), (["utf-8"], "utf-8"), (["utf-32", "utf-8"], "utf-32"), (["latin-1"], "utf-16"),
  ])
  func `the first encoding that both know is taken, else UTF-16`(offered: [String], taken: String) throws {
    let client = Client(initializes: false)
    let capabilities = offered.isEmpty ? [:] : ["general": ["positionEncodings": offered]]
    let response = client.request("initialize", ["capabilities": capabilities])
    let result = try #require(response["result"] as? [String: Any])
    #expect((result["capabilities"] as? [String: Any])?["positionEncoding"] as? String == taken)
  }
}
