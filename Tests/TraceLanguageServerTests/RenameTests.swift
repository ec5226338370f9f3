import Testing

/// Other names for endpoints and symbols.
struct RenameTests {
  private let uri = "file:///lesson.hs"

  /// The text after the rename at the cursor of `marked`; the refusal where it is refused.
  private func renamed(_ marked: String, to name: String, uri: String = "file:///lesson.hs") -> String {
    let marked = MarkedText(marked)
    let client = Client()
    client.open(uri, marked.text)
    let parameters: [String: Any] = ["position": marked.cursors[0], "newName": name]
    let refusal = client.refusal("textDocument/rename", uri, parameters)
    guard refusal.isEmpty else { return refusal }
    let edit = client.ask("textDocument/rename", uri, parameters) as? [String: Any]
    let changes = edit?["changes"] as? [String: [[String: Any]]]
    return edited(marked.text, changes?[uri] ?? [])
  }

  @Test(arguments: [
    ("‸A: SYN\nB -> A: SYN-ACK\n", "Client", "Client: SYN\nB -> Client: SYN-ACK\n"),
    ("A: SYN\n‸B: SYN-ACK\n== b ==\nB: SYN\n", "서버", "A: SYN\n서버: SYN-ACK\n== b ==\n서버: SYN\n"),
    ("\"TCP Peer A‸\" -> B: SYN\n", "A", "A -> B: SYN\n"),
    ("‸A: SYN\nB: SYN-ACK\n", "TCP Peer A", "\"TCP Peer A\": SYN\nB: SYN-ACK\n"),
    ("‸A: SYN\n", "SYN", "\"SYN\": SYN\n"), ("‸A: SYN\n", "a:b", "\"a:b\": SYN\n"),
    ("A: SYN, Seq=‸x\nB: ACK, ACK=x+1+y\n", "isn_가", "A: SYN, Seq=isn_가\nB: ACK, ACK=isn_가+1+y\n"),
    ("A: SYN, Seq=‸x\n== b ==\nA: SYN, Seq=x\n", "z", "A: SYN, Seq=z\n== b ==\nA: SYN, Seq=x\n"),
    ("A: ACK, Seq=x, SACK=‸x+1-x+5\n", "z", "A: ACK, Seq=z, SACK=z+1-z+5\n"),
  ])
  func `a new name is written wherever the old one is, in quotation marks where it needs them`(
    marked: String, name: String, expected: String
  ) {
    #expect(renamed(marked, to: name) == expected)
  }

  @Test func `an endpoint is renamed in front matter as YAML writes it`() {
    let text =
      "---\nhstrace:\n  endpoints: {A: , B: {aliases: ['b']}}\n  expect: {t: {A: CLOSED}}\n---\n‸A: SYN\n"
    #expect(
      renamed(text, to: "no")
        == "---\nhstrace:\n  endpoints: {\"no\": , B: {aliases: ['b']}}\n  expect: {t: {\"no\": CLOSED}}\n---\nno: SYN\n"
    )
  }

  @Test func `an endpoint is renamed in Markdown, from its front matter as well`() {
    let text =
      "---\nhstrace: {endpoints: [{name: ‸A}, {name: B}]}\n---\nA: a text\n\n- ```hstrace\n  A: SYN\n  ```\n"
    let expected =
      "---\nhstrace: {endpoints: [{name: 가}, {name: B}]}\n---\nA: a text\n\n- ```hstrace\n  가: SYN\n  ```\n"
    #expect(renamed(text, to: "가", uri: "file:///a.md") == expected)
  }

  @Test func `an endpoint is renamed in the sidecar and in the lesson, from either`() {
    for asked in [uri, "file:///lesson.yaml"] {
      let client = Client()
      client.store.contents["/lesson.yaml"] = "hstrace: {expect: {A: CLOSED}}\n"
      client.open(uri, "A: SYN\n")
      client.open("file:///lesson.yaml", "hstrace: {expect: {A: CLOSED}}\n")
      let position = ["line": 0, "character": asked == uri ? 0 : 19]
      let edit =
        client.ask("textDocument/rename", asked, ["position": position, "newName": "C"]) as? [String: Any]
      let changes = edit?["changes"] as? [String: [[String: Any]]]
      #expect(edited("A: SYN\n", changes?[uri] ?? []) == "C: SYN\n")
      #expect(
        edited("hstrace: {expect: {A: CLOSED}}\n", changes?["file:///lesson.yaml"] ?? [])
          == "hstrace: {expect: {C: CLOSED}}\n")
    }
  }

  @Test(arguments: [
    ("‸A: SYN\nB: ACK\n", "B", "another name here already"), ("‸A: SYN\n", "", "is no name"),
    ("‸A: SYN\n", "a\nb", "is no name"), ("‸A: SYN\n", "a\"b", "is no name"),
    ("A: SYN, Seq=‸x\n", "1x", "is no symbol"), ("A: SYN, Seq=‸x\n", "x y", "is no symbol"),
    ("A: SYN, Seq=‸x\n", "x+1", "is no symbol"), ("A: SYN, Seq=‸x\nB: ACK, ACK=y\n", "y", "already"),
    ("A: SYN, Seq=‸1\n", "x", "Only the names"), ("# a‸\nA: SYN\n", "x", "Only the names"),
    ("---\nlang: ko\n---\n‸A: SYN\n", "", "이름으로 쓸 수 없습니다"),
    ("---\nhstrace: {endpoints: [{name: A, aliases: [c]}, {name: B}]}\n---\n‸A: SYN\n", "c", "already"),
  ])
  func `a name that cannot be is refused, with what to write instead`(
    marked: String, name: String, expected: String
  ) {
    let answer = renamed(marked, to: name)
    #expect(answer.contains(expected))
  }

  @Test func `before a rename the name is shown without its quotation marks, and nothing else is offered`() {
    let marked = MarkedText("\"TCP A‸\": SYN, Seq=x‸, Win=1‸\n")
    let client = Client()
    client.open(uri, marked.text)
    let answers = marked.cursors.map {
      (client.ask("textDocument/prepareRename", uri, ["position": $0]) as? [String: Any])?["placeholder"]
        as? String
    }
    #expect(answers == ["TCP A", "x", nil])
  }
}
