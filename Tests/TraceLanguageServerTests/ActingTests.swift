import Testing

/// What an editor can do with a document: format parts of it, follow its links, run its commands.
struct ActingTests {
  private let uri = "file:///lesson.hs"

  private func range(_ start: (Int, Int), _ end: (Int, Int)) -> [String: Any] {
    [
      "range": [
        "start": ["line": start.0, "character": start.1], "end": ["line": end.0, "character": end.1],
      ]
    ]
  }

  private func client(_ text: String, _ uri: String = "file:///lesson.hs") -> Client {
    let client = Client(capabilities: [
      "workspace": ["applyEdit": true],
      "textDocument": ["codeAction": ["codeActionLiteralSupport": [String: Any]()]],
    ])
    client.open(uri, text)
    return client
  }

  @Test func `a range's lines are formatted, and not the one behind a selection of whole lines`() {
    let text = "A:SYN\nB:SYN\nA:ACK\n"
    let edits = client(text).list("textDocument/rangeFormatting", uri, range((1, 0), (2, 0)))
    #expect(edited(text, edits) == "A:SYN\nB: SYN\nA:ACK\n")
  }

  @Test func `after a line end the line above is formatted, also in a fence`() {
    let text = "# A:SYN\n\n- ```hstrace\n  가:SYN\n  \n  ```\n"
    let parameters: [String: Any] = ["position": ["line": 4, "character": 2], "ch": "\n"]
    let edits = client(text, "file:///a.md").list(
      "textDocument/onTypeFormatting", "file:///a.md", parameters)
    #expect(edited(text, edits) == "# A:SYN\n\n- ```hstrace\n  가: SYN\n  \n  ```\n")
  }

  @Test(arguments: [("A: SYN\n\n\n", 2), ("A: SYN\n", 1), ("A:SYN\n", 0)])
  func `after a line end nothing is done above the text, to a blank line or to a clean one`(
    text: String, line: Int
  ) {
    let parameters: [String: Any] = ["position": ["line": line, "character": 0], "ch": "\n"]
    #expect(client(text).list("textDocument/onTypeFormatting", uri, parameters).isEmpty)
  }

  @Test(arguments: [
    ("# RFC 9293, 3.4 says\n", "RFC 9293, 3.4", "rfc9293.html#section-3.4"),
    ("> see RFC9293 §3.10.7.4.\n", "RFC9293 §3.10.7.4", "rfc9293.html#section-3.10.7.4"),
    ("// (RFC 793 section 3.5)\n", "RFC 793 section 3.5", "rfc793.html#section-3.5"),
    ("> RFC 9293, A.2 and so on\n", "RFC 9293", "rfc9293.html"),
    ("> RFC 9293 appendix A.2\n", "RFC 9293 appendix A.2", "rfc9293.html#appendix-A.2"),
    ("A: SYN # 가 RFC 7413, 뒤\n", "RFC 7413", "rfc7413.html"),
  ])
  func `a place in an RFC is linked to that section`(text: String, written: String, target: String) {
    let text = "A: SYN\n" + text
    let links = client(text).list("textDocument/documentLink", uri)
    #expect(links.map { part($0["range"], of: text) } == [written])
    #expect(links.first?["target"] as? String == "https://www.rfc-editor.org/rfc/\(target)")
  }

  @Test(arguments: ["RFC: SYN\n", "# RFC of old\n", "# RFC 123456, 1\n", "== RFC 9293, 3.4 ==\n"])
  func `what names no RFC, or stands in no comment or note, is not linked`(text: String) {
    #expect(client(text).list("textDocument/documentLink", uri).isEmpty)
  }

  @Test func `a comment that names the sidecar leads to it`() {
    let client = Client()
    client.store.contents["/lesson.yaml"] = "title: x\n"
    client.open(uri, "# see lesson.yaml\nA: SYN\n")
    let links = client.list("textDocument/documentLink", uri)
    #expect(links.map { spelled($0["range"]) } == ["0:6-0:17"])
    #expect(links.first?["target"] as? String == "file:///lesson.yaml")
  }

  private let wrong =
    "== a ==\nA: SYN, Seq=1\nB: SYN-ACK, Seq=5, ACK=1\nA: ACK, Seq=2, ACK=6\n== b ==\nA: SYN\nB: SYN-ACK\nA: ACK\n"

  @Test func `above each trace stands what draws it, and how much is wrong in it`() {
    let lenses = client(wrong).list("textDocument/codeLens", uri)
    let commands = lenses.map { lens -> String in
      let command = lens["command"] as? [String: Any] ?? [:]
      return "\(spelled(lens["range"])) \(command["title"] ?? "") \(command["command"] ?? "")"
    }
    #expect(
      commands == [
        "0:0-0:7 Draw hstrace.draw", "0:0-0:7 Explain hstrace.explain",
        "0:0-0:7 1 problem: fix what is safe hstrace.fixAll", "4:0-4:7 Draw hstrace.draw",
        "4:0-4:7 Explain hstrace.explain",
      ])
  }

  private func run(_ client: Client, _ command: String, _ arguments: [Any]) -> [String: Any] {
    client.request("workspace/executeCommand", ["command": command, "arguments": arguments])
  }

  @Test func `the command to draw answers with the drawing of the trace`() {
    let answer = run(client(wrong), "hstrace.draw", [uri, 2, "ascii"])["result"] as? [String: Any]
    #expect(answer?["format"] as? String == "ascii")
    #expect((answer?["content"] as? String)?.contains("SYN,ACK") == true)
  }

  @Test func `the command to explain answers with the trace in words`() {
    let answer = run(client(wrong), "hstrace.explain", [uri, 1])["result"] as? [String: Any]
    #expect(answer?["kind"] as? String == "markdown")
    let text = answer?["value"] as? String ?? ""
    #expect(text.contains("**2. B → A**: `SYN-ACK, Seq=5, ACK=1`"))
    #expect(text.contains("`ACK=1` – 1 is written, but 2 is due; what follows is told as if 2 were written."))
    #expect(text.contains("([RFC 9293, 3.4](https://www.rfc-editor.org/rfc/rfc9293.html#section-3.4))"))
    let plain = run(client(wrong), "hstrace.explain", [uri, 1, "plaintext"])["result"] as? [String: Any]
    #expect((plain?["value"] as? String)?.contains(" 2  B → A: SYN-ACK, Seq=5, ACK=1") == true)
  }

  @Test func `an explanation of a trace that cannot be is refused`() {
    for trace in [Int.min, 0, 3, Int.max] {
      let response = client(wrong).request(
        "hstrace/explanation", ["textDocument": ["uri": uri], "trace": trace])
      #expect((response["error"] as? [String: Any])?["code"] as? Int == -32602)
    }
  }

  @Test func `the command to fix lets the client make the edits`() {
    let text = "A: SYN, Seq=1\nB: SYN-ACK, Seq=5, ACK=2\nA: ACK, Seq=2, ACK=6\nA: [CLOSED]\n"
    let client = client(text)
    _ = run(client, "hstrace.fixAll", [uri])
    let request = client.messages.last { $0["method"] as? String == "workspace/applyEdit" }
    let edit = (request?["params"] as? [String: Any])?["edit"] as? [String: Any]
    let edits = (edit?["changes"] as? [String: [[String: Any]]])?[uri] ?? []
    #expect(edited(text, edits) == text.replacing("CLOSED", with: "ESTABLISHED"))
  }

  private let blank = "== a ==\nA: SYN, Seq=1, Win=?\nB: SYN-ACK, Seq=?, ACK=?\nA: ACK, Seq=2, ACK=6\n"
  private let filled = "== a ==\nA: SYN, Seq=1, Win=?\nB: SYN-ACK, Seq=5, ACK=2\nA: ACK, Seq=2, ACK=6\n"

  @Test func `above a trace with blanks stands what fills them in`() {
    let lenses = client(blank + "== b ==\nA: SYN\n").list("textDocument/codeLens", uri)
    let titles = lenses.map { ($0["command"] as? [String: Any])?["title"] as? String }
    #expect(titles.filter { $0 == "Fill in" }.count == 1)
  }

  @Test(arguments: [[1], []])
  func `the command to fill in lets the client make the edits`(trace: [Int]) {
    let client = client(blank)
    _ = run(client, "hstrace.fill", [uri] + trace)
    let request = client.messages.last { $0["method"] as? String == "workspace/applyEdit" }
    let edit = (request?["params"] as? [String: Any])?["edit"] as? [String: Any]
    let edits = (edit?["changes"] as? [String: [[String: Any]]])?[uri] ?? []
    #expect(edited(blank, edits) == filled)
  }

  @Test(arguments: [(2, 17, ["Fill in 5"]), (2, 24, ["Fill in 2"]), (1, 19, []), (3, 12, [])])
  func `on a blank its number is offered`(line: Int, character: Int, titles: [String]) {
    let place = ["line": line, "character": character]
    let answer = client(blank).request(
      "textDocument/codeAction",
      [
        "textDocument": ["uri": uri], "range": ["start": place, "end": place],
        "context": ["diagnostics": [], "only": ["refactor"]],
      ])
    let actions = answer["result"] as? [[String: Any]] ?? []
    #expect(actions.map { $0["title"] as? String } == titles)
  }

  @Test(arguments: [
    ("hstrace.nothing", ["file:///lesson.hs"]), ("hstrace.draw", []), ("hstrace.fixAll", ["x:y"]),
  ])
  func `an unknown command, no document and one that is not open are refused`(
    command: String, arguments: [String]
  ) {
    let error = run(client("A: SYN\n"), command, arguments)["error"] as? [String: Any]
    #expect(error?["code"] as? Int == -32602)
  }

  @Test func `a client that makes no edits is told that nothing was fixed`() {
    let client = Client()
    client.open(uri, wrong)
    let error = run(client, "hstrace.fixAll", [uri])["error"] as? [String: Any]
    #expect(error?["code"] as? Int == -32803)
  }
}
