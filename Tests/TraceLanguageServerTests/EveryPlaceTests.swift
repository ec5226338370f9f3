import TestSupport
import Testing

/// Whatever stands in a document, every place of it can be asked about.
struct EveryPlaceTests {
  private static let lesson = """
    ---
    title: 모든 곳
    hstrace: {endpoints: [{name: A, isn: 7}, {name: "B 1"}], expect: {A: CLOSED}}
    ---
    == 열기 😀 ==
    @0.1 A -> "B 1": SYN, Seq=100, MSS=1460 [SYN-SENT | SYN-RECEIVED]  # comment
    "B 1" -> A: SYN-ACK, Seq=x, ACK=? (lost) ...
    > note: (open [ |
    A: PSH-ACK, Data="a\\"b, (c", Win=10 (retransmission) (
    #! expect: sequence-mismatch, nothing
    -- phase --
    A：（close）
    ... A: FIN, Seq=
    A: [ESTAB | ]
    """

  /// Pieces that lines are damaged with.
  private static let pieces = [
    "", ":", " ", "\n", "\"", "(", ")", "[", "|", "=", ",", "#!", "---\n", "```hstrace\n", "> ", "- ", "\t",
    "Seq=", "？", "A", "\r", "{", "}", "😀",
  ]

  @Test(arguments: [4, 16], ["hs", "md", "yaml"])
  func `every place has an answer, in its own line and within the text`(seed: UInt64, ending: String) {
    var generator = SeededGenerator(seed: seed)
    var text = Array(Self.lesson)
    if ending == "md" { text = Array("# One\n\n> ```hstrace\n> A: SYN\n\n```hstrace\n") + text }
    for _ in 0..<Int(seed) {
      let place = Int.random(in: 0..<text.count, using: &generator)
      let end = min(text.count, place + Int.random(in: 0..<3, using: &generator))
      text.replaceSubrange(place..<end, with: Self.pieces.randomElement(using: &generator) ?? "")
    }
    let uri = "file:///lesson.\(ending)"
    let client = Client()
    client.open(uri, String(text))
    let lines = String(text).split(omittingEmptySubsequences: false) { $0.isNewline }
    for (line, content) in lines.enumerated() {
      // Between the halves of a scalar stands no cursor.
      for place in Array(content.unicodeScalars.indices) + [content.endIndex] {
        let character = content.utf16.distance(from: content.startIndex, to: place)
        let place: [String: Any] = [
          "textDocument": ["uri": uri], "position": ["line": line, "character": character],
        ]
        let hover = client.request("textDocument/hover", place)
        #expect(hover["error"] == nil, "seed \(seed), \(line):\(character)\n\(String(text))")
        let answer = client.request("textDocument/completion", place)["result"] as? [String: Any]
        for item in answer?["items"] as? [[String: Any]] ?? [] {
          let range = (item["textEdit"] as? [String: Any])?["range"] as? [String: [String: Int]]
          let start = range?["start"]
          let end = range?["end"]
          #expect(
            start?["line"] == line && end?["line"] == line && start?["character"] ?? 0 <= character
              && end?["character"] ?? 0 >= character,
            "seed \(seed), \(line):\(character): \(item)\n\(String(text))")
        }
      }
    }
    let everything: [String: Any] = [
      "textDocument": ["uri": uri],
      "range": [
        "start": ["line": 0, "character": 0], "end": ["line": lines.count, "character": 0],
      ],
    ]
    #expect(client.request("textDocument/inlayHint", everything)["result"] is [Any], "seed \(seed)")
  }
}
