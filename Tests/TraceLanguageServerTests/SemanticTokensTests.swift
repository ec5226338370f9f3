import TestSupport
import Testing
import TraceLanguageServer
import TraceText

/// The colours that an editor is told.
struct SemanticTokensTests {
  private let uri = "file:///lesson.hs"
  private let text = """
    # 설명
    클라이언트: SYN, Seq=x+1, Data="é𝄞" (lost) [SYN-SENT | CLOSED] @
    > note
    -- data --
    서버: (close)
    @0.5 a -> b: ACK=? ...

    """

  /// A stretch: where it begins, its length, its type and modifiers.
  private struct Stretch: Equatable {
    var line: Int
    var column: Int
    var length: Int
    var type: Int
    var modifiers: Int
  }

  private func stretches(_ numbers: [Int]) -> [Stretch] {
    var line = 0
    var column = 0
    return stride(from: 0, to: numbers.count, by: 5).map { place in
      column = numbers[place] > 0 ? numbers[place + 1] : column + numbers[place + 1]
      line += numbers[place]
      return Stretch(
        line: line, column: column, length: numbers[place + 2], type: numbers[place + 3],
        modifiers: numbers[place + 4])
    }
  }

  private func client(_ encoding: String = "utf-16") -> (client: Client, types: [String]) {
    let client = Client(initializes: false)
    let response = client.request(
      "initialize",
      [
        "capabilities": [
          "general": ["positionEncodings": [encoding]],
          "textDocument": ["semanticTokens": [String: Any]()],
        ]
      ])
    let capabilities = (response["result"] as? [String: Any])?["capabilities"] as? [String: Any]
    let options = capabilities?["semanticTokensProvider"] as? [String: Any]
    let legend = options?["legend"] as? [String: Any]
    return (client, legend?["tokenTypes"] as? [String] ?? [])
  }

  private func full(_ client: Client, _ uri: String) -> [Int] {
    let answer = client.ask("textDocument/semanticTokens/full", uri) as? [String: Any]
    return answer?["data"] as? [Int] ?? []
  }

  @Test(arguments: PositionEncoding.allCases)
  func `each stretch has its type, in the columns that were negotiated`(encoding: PositionEncoding) {
    let (client, types) = client(encoding.rawValue)
    client.open(uri, text)
    let document = TextDocument(text, version: 0, encoding: encoding)
    let found = stretches(full(client, uri)).map { stretch in
      let start = document.offset(of: Position(line: stretch.line, character: stretch.column))
      let end = document.offset(
        of: Position(line: stretch.line, character: stretch.column + stretch.length))
      return "\(String(decoding: document.bytes[start..<end], as: UTF8.self))=\(types[stretch.type])"
    }
    #expect(
      found == [
        "# 설명=comment", "클라이언트=type", "SYN=keyword", "Seq=property", "x+1=parameter", "Data=property",
        "\"é𝄞\"=string", "(lost)=modifier", "SYN-SENT=enumMember", "CLOSED=enumMember", "> note=comment",
        "-- data --=namespace", "서버=type", "(close)=event", "@0.5=number", "a=type", "->=operator", "b=type",
        "ACK=property", "?=number", "...=operator",
      ])
  }

  @Test func `in Markdown only what stands in a trace's fence is coloured`() {
    let (client, _) = client()
    client.open("file:///a.md", "Client: SYN\n\n> ```hstrace\n> A: SYN\n> ```\n\n```sh\nA: SYN\n```\n")
    #expect(
      stretches(full(client, "file:///a.md")) == [
        Stretch(line: 3, column: 2, length: 1, type: 1, modifiers: 0),
        Stretch(line: 3, column: 5, length: 3, type: 8, modifiers: 0),
      ])
  }

  @Test func `front matter and a byte order mark have no colours`() {
    let (client, _) = client()
    client.open(uri, "\u{feff}---\ntitle: a\n---\nA: SYN\n")
    #expect(stretches(full(client, uri)).map(\.line) == [3, 3])
    client.open("file:///b.hs", "\u{feff}A: SYN\n")
    #expect(stretches(full(client, "file:///b.hs")).map(\.column) == [1, 4])
  }

  @Test func `a part of a document has the colours that the whole has there`() {
    let (client, _) = client()
    client.open(uri, text)
    let range = ["start": ["line": 2, "character": 3], "end": ["line": 4, "character": 0]]
    let answer = client.ask("textDocument/semanticTokens/range", uri, ["range": range]) as? [String: Any]
    #expect(
      stretches(answer?["data"] as? [Int] ?? [])
        == stretches(full(client, uri)).filter { (2...4).contains($0.line) })
  }

  @Test func `no stretch overlaps another or goes over its line's end, whatever stands in the line`() {
    let seed = UInt64.random(in: 0...UInt64.max)
    var random = SeededGenerator(seed: seed)
    let pieces = [
      "A: ", "SYN", ", ", "Seq=1", "ACK=x+1", "한글", "\"", "(", ")", "[", "]", "...", "->", "#", "> ", "@1",
      "== ", "𝄞", "\t", "`", "|", ":", "Data=\"", "\u{feff}", "\r",
    ]
    for _ in 0..<300 {
      let text = (0..<12).map { _ in pieces.randomElement(using: &random) ?? "" }.joined() + "\n"
      let (client, _) = client("utf-16")
      client.open(uri, text)
      let document = TextDocument(text, version: 0, encoding: .utf16)
      var last = (line: 0, end: 0)
      for stretch in stretches(full(client, uri)) {
        let line = document.content(ofLine: stretch.line)
        let columns = document.position(of: line.upperBound).character
        #expect(stretch.length > 0 && stretch.column + stretch.length <= columns, "seed \(seed)")
        #expect(stretch.line > last.line || stretch.column >= last.end, "seed \(seed): \(text)")
        last = (stretch.line, stretch.column + stretch.length)
      }
    }
  }

  @Test(arguments: ["file:///lesson.hs", "file:///lesson.md"])
  func `after any edits a difference gives the colours of the new text`(uri: String) {
    let seed = UInt64.random(in: 0...UInt64.max)
    var random = SeededGenerator(seed: seed)
    let pieces = [
      "", "\n", "\r\n", "\r", "A: SYN, Seq=1\n", "```hstrace\n", "```\n", "---\n", "# x", "title: 한\n", "9",
    ]
    let (client, _) = client()
    client.open(uri, text)
    let answer = client.ask("textDocument/semanticTokens/full", uri) as? [String: Any]
    var numbers = answer?["data"] as? [Int] ?? []
    var result = answer?["resultId"] as? String ?? ""
    var shadow = TextDocument(text, version: 0, encoding: .utf16)
    for version in 2...200 {
      let line = Int.random(in: 0...9, using: &random)
      let start = Position(line: line, character: Int.random(in: 0...9, using: &random))
      let end = Position(line: line + Int.random(in: 0...1, using: &random), character: 3)
      let piece = pieces.randomElement(using: &random) ?? ""
      shadow.apply([.init(range: TextRange(start: start, end: end), text: piece)], version: version)
      let range = [start, end].map { ["line": $0.line, "character": $0.character] }
      client.notify(
        "textDocument/didChange",
        [
          "textDocument": ["uri": uri, "version": version],
          "contentChanges": [["range": ["start": range[0], "end": range[1]], "text": piece]],
        ])
      let delta =
        client.ask("textDocument/semanticTokens/full/delta", uri, ["previousResultId": result])
        as? [String: Any]
      result = delta?["resultId"] as? String ?? ""
      for edit in delta?["edits"] as? [[String: Any]] ?? [] {
        let start = edit["start"] as? Int ?? 0
        let count = edit["deleteCount"] as? Int ?? 0
        numbers.replaceSubrange(start..<start + count, with: edit["data"] as? [Int] ?? [])
      }
      let (fresh, _) = self.client()
      fresh.open(uri, String(decoding: shadow.bytes, as: UTF8.self))
      #expect(numbers == full(fresh, uri), "seed \(seed)")
    }
  }

  @Test func `an unknown earlier result is answered with all colours`() {
    let (client, _) = client()
    client.open(uri, text)
    let answer =
      client.ask("textDocument/semanticTokens/full/delta", uri, ["previousResultId": "none"])
      as? [String: Any]
    #expect(answer?["data"] as? [Int] == full(client, uri))
  }
}
