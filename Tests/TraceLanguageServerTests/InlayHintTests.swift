import Testing

/// What an editor shows within the lines though it is not written there.
struct InlayHintTests {
  private let uri = "file:///lesson.hs"

  /// The lines of a range as they look with their hints.
  private func shown(
    _ text: String, lines: Range<Int>? = nil, uri: String = "file:///lesson.hs", client: Client = Client()
  ) -> [String] {
    client.open(uri, text)
    let all = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let lines = lines ?? 0..<all.count
    var shown = all
    for hint in hints(client, lines, uri).reversed() {
      guard let position = hint["position"] as? [String: Int], let label = hint["label"] as? String else {
        continue
      }
      let line = position["line"] ?? 0
      let place = shown[line].utf16.index(shown[line].startIndex, offsetBy: position["character"] ?? 0)
      shown[line].insert(contentsOf: label.hasPrefix(",") ? label : " ‹\(label)›", at: place)
    }
    return Array(shown[lines])
  }

  private func hints(_ client: Client, _ lines: Range<Int>, _ uri: String) -> [[String: Any]] {
    let answer = client.request(
      "textDocument/inlayHint",
      [
        "textDocument": ["uri": uri],
        "range": [
          "start": ["line": lines.lowerBound, "character": 0],
          "end": ["line": lines.upperBound, "character": 0],
        ],
      ])
    return answer["result"] as? [[String: Any]] ?? []
  }

  @Test func `states are shown where they change, numbers where they are left out`() {
    let lesson = """
      Client: SYN, Seq=100
      Server: SYN-ACK, Seq=200
      Client: ACK
      Client: PSH-ACK, Seq=101, ACK=201, Len=5
      Server: ACK, Seq=201, ACK=106
      Client: (close)
      Client: FIN-ACK, Seq=106, ACK=201 [FIN-WAIT-1 | CLOSE-WAIT]
      Server: FIN-ACK, ACK=107
      Client: ACK, Seq=107, ACK=202 ...
      Client: (2MSL)
      """
    #expect(
      shown(lesson) == [
        "Client: SYN, Seq=100 ‹[SYN-SENT | SYN-RECEIVED]›",
        "Server: SYN-ACK, Seq=200, ACK=101 ‹[SYN-RECEIVED | ESTABLISHED]›",
        "Client: ACK, Seq=101, ACK=201 ‹[ESTABLISHED | ESTABLISHED]›",
        "Client: PSH-ACK, Seq=101, ACK=201, Len=5 ‹101–105›",
        "Server: ACK, Seq=201, ACK=106",
        "Client: (close)",
        "Client: FIN-ACK, Seq=106, ACK=201 [FIN-WAIT-1 | CLOSE-WAIT]",
        "Server: FIN-ACK, Seq=201, ACK=107 ‹[LAST-ACK | TIME-WAIT]›",
        "Client: ACK, Seq=107, ACK=202 ...",
        "Client: (2MSL) ‹[CLOSED]›",
      ])
  }

  @Test func `nothing is shown beyond the lines asked for`() {
    let client = Client()
    let lesson = "A: SYN, Seq=1\nB: SYN-ACK, Seq=5, ACK=2\nA: ACK, Seq=2, ACK=6\n"
    #expect(
      shown(lesson, lines: 1..<2, client: client) == [
        "B: SYN-ACK, Seq=5, ACK=2 ‹[SYN-RECEIVED | ESTABLISHED]›"
      ])
    #expect(hints(client, 1..<2, uri).count == 1)
  }

  @Test func `a blank stays a blank`() {
    #expect(
      shown("A: SYN, Seq=? [SYN-SENT | -]\nB: SYN-ACK, Seq=5, ACK=? [-]\n")[0...1] == [
        "A: SYN, Seq=? [SYN-SENT | -]", "B: SYN-ACK, Seq=5, ACK=? [-]",
      ])
  }

  @Test func `letters run on`() {
    #expect(
      shown("A: SYN, Seq=x [-]\nB: SYN-ACK, Seq=y, ACK=x+1 [-]\nA: PSH-ACK, Len=10 [-]\n")[2]
        == "A: PSH-ACK, Seq=x+1, ACK=y+1, Len=10 ‹x+1–x+10› [-]")
  }

  @Test func `a hint can be written into the text, and is right there`() throws {
    let client = Client()
    client.open(uri, "A: SYN, Seq=100\nB: SYN-ACK\n")
    let edits = hints(client, 0..<2, uri).compactMap { $0["textEdits"] as? [[String: Any]] }.joined()
    #expect(
      edits.map { $0["newText"] as? String } == [
        " [SYN-SENT | SYN-RECEIVED]", ", ACK=101", " [SYN-RECEIVED | ESTABLISHED]",
      ])
    #expect(hints(client, 1..<2, uri).first?["tooltip"] as? String == "the SYN at 100 uses one number")
  }

  @Test func `a fence of Markdown has hints at its own lines`() {
    let lesson = "# Opening\n\n> ```hstrace\n> A: SYN, Seq=100\n> ```\n"
    #expect(shown(lesson, uri: "file:///a.md")[3] == "> A: SYN, Seq=100 ‹[SYN-SENT | SYN-RECEIVED]›")
  }
}
