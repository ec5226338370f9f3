import Testing

/// What an editor offers in metadata, in front matter and beside the lesson.
struct MetadataCompletionTests {
  private func labels(_ marked: String, uri: String, client: Client) -> [String] {
    let (text, position) = Marked.split(marked)
    client.open(uri, text)
    let answer = client.request(
      "textDocument/completion", ["textDocument": ["uri": uri], "position": position])
    let items = (answer["result"] as? [String: Any])?["items"] as? [[String: Any]] ?? []
    return items.compactMap { $0["label"] as? String }
  }

  private static let trace = "Client: SYN, Seq=100\nServer: SYN-ACK, Seq=200, ACK=100\n"

  @Test(arguments: [
    ("ti^\n", ["title", "description", "lang"]),
    ("level: ^\n", ["beginner", "intermediate", "advanced"]),
    ("hstrace:\n  ^\n", ["version", "profile", "endpoints"]),
    ("hstrace:\n  pro^\n", ["version", "profile", "endpoints"]),
    ("hstrace:\n  profile: ^\n", ["lesson", "strict"]),
    ("hstrace: {profile: strict, ^}\n", ["version", "profile", "endpoints"]),
    ("hstrace: {numbering: ^}\n", ["auto", "absolute", "relative"]),
    ("hstrace:\n  endpoints:\n    - ^\n", ["name", "aliases", "address"]),
    ("hstrace:\n  endpoints:\n    - name: Client\n      ^\n", ["name", "aliases", "address"]),
    ("hstrace:\n  endpoints:\n  - name: ^\n", ["Client", "Server"]),
    ("hstrace:\n  endpoints: [{name: Client, st^\n", ["name", "aliases", "address"]),
    ("hstrace:\n  endpoints:\n    Client: {state: ^}\n", ["CLOSED", "LISTEN", "SYN-SENT"]),
    ("hstrace:\n  expect: {^}\n", ["Client", "Server"]),
    ("hstrace:\n  expect:\n    Client: ^\n", ["ESTABLISHED", "CLOSED", "LISTEN"]),
    ("hstrace:\n  allow:\n    - ^\n", ["acknowledgment-mismatch"]),
    ("hstrace:\n  allow: [superseded, ^]\n", ["acknowledgment-mismatch"]),
    ("hstrace:\n  exercises:\n  - id: a\n    kind: ^\n", ["blank", "reorder", "fault"]),
    ("authors:\n  - name: Kim\n    ^\n", ["name", "url", "orcid"]),
    ("title: ^\n", []),
  ])
  func `keys and values are offered where they belong`(yaml: String, first: [String]) {
    let own = labels("---\n\(yaml)---\n\(Self.trace)", uri: "file:///own.hs", client: Client())
    #expect(Array(own.prefix(max(first.count, 1))) == first)
    let client = Client()
    client.open("file:///lesson.hs", Self.trace)
    let beside = labels(yaml, uri: "file:///lesson.yaml", client: client)
    #expect(Array(beside.prefix(max(first.count, 1))) == first)
  }

  @Test func `a key is written with its colon, unless that stands there`() throws {
    let client = Client()
    func text(_ marked: String) -> String? {
      let (text, position) = Marked.split(marked)
      client.open("file:///lesson.yaml", text)
      let answer = client.request(
        "textDocument/completion", ["textDocument": ["uri": "file:///lesson.yaml"], "position": position])
      let items = (answer["result"] as? [String: Any])?["items"] as? [[String: Any]]
      let edit = items?.first { $0["label"] as? String == "profile" }?["textEdit"] as? [String: Any]
      return edit.map { Marked.apply([$0], to: text) }
    }
    #expect(text("hstrace:\n  pr^\n") == "hstrace:\n  profile: \n")
    #expect(text("hstrace:\n  pr^of: strict\n") == "hstrace:\n  profile: strict\n")
  }
}
