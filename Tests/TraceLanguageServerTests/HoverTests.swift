import Foundation
import Testing

/// What an editor shows under the cursor.
struct HoverTests {
  private let uri = "file:///lesson.hs"
  private static let lesson = """
    == Opening ==
    Client: SYN, Seq=100 [SYN-SENT | SYN-RECEIVED]
    Server: SYN-ACK, Seq=200, ACK=101
    Client: ACK, Seq=101, ACK=201
    Client: PSH-ACK, Seq=101, ACK=201, Len=5 (lost)
    Client: (timeout)
    #! expect: sequence-mismatch

    """

  /// The text shown where `^` stands in `marked`, `nil` where nothing is.
  private func hover(
    _ marked: String, uri: String? = nil, client: Client? = nil, markdown: Bool = false
  ) -> String? {
    let capabilities: [String: Any] =
      markdown ? ["textDocument": ["hover": ["contentFormat": ["markdown", "plaintext"]]]] : [:]
    let client = client ?? Client(capabilities: capabilities)
    let uri = uri ?? self.uri
    let (text, position) = Marked.split(marked)
    client.open(uri, text)
    let answer = client.request(
      "textDocument/hover", ["textDocument": ["uri": uri], "position": position])
    let result = answer["result"] as? [String: Any]
    return (result?["contents"] as? [String: Any])?["value"] as? String
  }

  private func lesson(marking text: String, at place: String) -> String {
    Self.lesson.replacingOccurrences(of: place, with: text)
  }

  @Test func `a segment is told with its states, its numbers and their reasons`() {
    #expect(
      hover(lesson(marking: "Server: SYN^-ACK", at: "Server: SYN-ACK")) == """
        Server → Client: SYN-ACK

        It answers a SYN: it acknowledges the peer's first number and tells its sender's own.

        Server: SYN-RECEIVED
        Client: SYN-SENT → ESTABLISHED

        Seq=200
        ACK=101: the SYN at 100 uses one number

        RFC 9293, 3.5 (https://www.rfc-editor.org/rfc/rfc9293.html#section-3.5)
        """)
  }

  @Test func `Markdown is written where the client reads it, and names mean nothing in it`() {
    #expect(
      hover("\"a*b\": SY^N, Seq=1\n", markdown: true)?.hasPrefix("**a\\*b → ?**: `SYN`\n\n") == true)
  }

  @Test func `a number is told with its rule`() {
    let text = hover(lesson(marking: "ACK=1^01", at: "ACK=101"))
    #expect(text?.contains("Client's SYN at 100 used one number, so Server expects 101 next.") == true)
    #expect(text?.contains("RFC 9293, 3.4") == true)
  }

  @Test func `a wrong number is told with the one that is due`() {
    let text = hover("A: SYN, Seq=100\nB: SYN-ACK, Seq=200, ACK=10^0\nA: ACK, Seq=101, ACK=201\n")
    let told = "100 is written, but 101 is due; what follows is told as if 101 were written."
    #expect(text?.contains(told) == true)
  }

  @Test func `a blank is not filled in`() {
    let text = hover("A: SYN, Seq=100\nB: SYN-ACK, Seq=200, ACK=^?\n")
    #expect(text?.contains("101") == false)
  }

  @Test func `data is told with the numbers that it uses`() {
    let text = hover(lesson(marking: "Len=^5", at: "Len=5"))
    #expect(text?.contains("5 octets of data use the numbers 101 to 105.") == true)
  }

  @Test func `in a long lesson a number is told with its rule alone`() {
    let lines = String(repeating: "> a note\n", count: 5000)
    let text = hover("A: SYN, Seq=100\nB: SYN-ACK, Seq=200, ACK=10^0\nA: ACK, Seq=101, ACK=201\n\(lines)")
    #expect(text?.contains("due ACK=101: the SYN at 100 uses one number") == true)
  }

  @Test(arguments: [
    ("[SYN-S^ENT", "[SYN-SENT", "A SYN has been sent, and its answer has not come yet."),
    ("(lo^st)", "(lost)", "The segment never arrives."),
    ("(time^out)", "(timeout)", "The retransmission timer runs out"),
    ("sequence-^mismatch", "sequence-mismatch", "sequence number"),
    ("== Op^ening", "== Opening", "4 segments between Client and Server: three-way handshake, data transfer"),
  ])
  func `states, words, problems and headings are explained`(marked: String, place: String, text: String) {
    #expect(hover(lesson(marking: marked, at: place))?.contains(text) == true)
  }

  @Test func `comments, notes and blanks are prose themselves`() {
    #expect(hover("A: SYN  # what^ a start\n") == nil)
    #expect(hover("A: SYN\n> no^te\n") == nil)
    #expect(hover("^\nA: SYN\n") == nil)
  }

  @Test func `the language is the lesson's`() {
    let text = hover("---\ntitle: 열기\nlang: ko\n---\nA: SYN, Seq=100\nB: SYN-ACK, Seq=200, ACK=1^01\n")
    #expect(text?.contains("A의 SYN(번호 100)이 번호 하나를 소비하므로") == true)
  }

  @Test(arguments: [
    ("title: x\nhstrace:\n  pro^file: strict\n", "hstrace.profile: lesson | strict"),
    ("title: x\nhstrace:\n  profile: str^ict\n", "hstrace.profile: lesson | strict"),
    ("title: x\nhstrace: {start: auto, number^ing: auto}\n", "hstrace.numbering: auto"),
    ("title: x\nhstrace:\n  endpoints:\n  - name: A\n    i^sn: 7\n", "hstrace.endpoints.*.isn: an integer"),
    ("title: x\nhstrace:\n  endpoints:\n    A: {m^ss: 7}\n", "hstrace.endpoints.*.mss: an integer"),
    ("title: x\nhstrace:\n  expect: {A: CLO^SED}\n", "CLOSED\n\nThere is no connection"),
    ("title: x\nhstrace:\n  allow:\n    - supers^eded\n", "superseded\n\n"),
    ("ti^tle: x\n", "title: a string that is not empty"),
  ])
  func `metadata is explained, in front matter and beside the lesson`(yaml: String, text: String) {
    #expect(hover("---\n\(yaml)---\nA: SYN\n")?.contains(text) == true)
    #expect(hover(yaml, uri: "file:///lesson.yaml")?.contains(text) == true)
  }

  @Test func `keys of other programs are theirs`() {
    #expect(hover("---\nlay^out: post\n---\n") == nil)
  }

  @Test func `a fence of Markdown is a trace, and the text around it is not`() {
    let lesson =
      "# Opening\n\n1. First\n\n   ```hstrace\n   A: SYN, Seq=100\n   B: SYN-ACK, Seq=1, ACK=1^01\n   ```\n"
    #expect(hover(lesson, uri: "file:///lesson.md")?.contains("A's SYN at 100 used one number") == true)
    #expect(hover("A: SY^N\n\n```hstrace\nA: SYN\n```\n", uri: "file:///lesson.md") == nil)
  }
}
