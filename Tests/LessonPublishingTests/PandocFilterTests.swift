import LessonPublishing
import Problems
import Testing
import TraceSyntax
import TraceText

/// Documents of pandoc with drawings in them.
struct PandocFilterTests {
  /// The JSON of a code block.
  static func block(
    _ text: String, id: String = "", classes: [String] = ["hstrace"], _ attributes: [(String, String)] = []
  ) -> String {
    let classes = classes.map { JSONText.quoted($0) }.joined(separator: ",")
    let pairs = attributes.map { "[\(JSONText.quoted($0.0)),\(JSONText.quoted($0.1))]" }.joined(
      separator: ",")
    return """
      {"t":"CodeBlock","c":[[\(JSONText.quoted(id)),[\(classes)],[\(pairs)]],\(JSONText.quoted(text))]}
      """
  }

  static func document(_ blocks: String..., metadata: String = "{}") -> String {
    """
    {"pandoc-api-version":[1,23,1],"meta":\(metadata),"blocks":[\(blocks.joined(separator: ","))]}
    """
  }

  static func run(_ text: String, target: String? = "html") throws -> FilterResult {
    let result = PandocFilter.run(try JSONDocument(Array(text.utf8)), target: target)
    // Whatever was done, pandoc can read it.
    _ = try JSONDocument(result.output)
    return result
  }

  private func output(_ result: FilterResult) -> String { String(decoding: result.output, as: UTF8.self) }

  @Test(arguments: [
    ("html", "RawBlock"), ("html5+smart", "RawBlock"), ("epub3", "RawBlock"), ("revealjs", "RawBlock"),
    ("latex", "+--- SYN"), ("beamer-auto", "+--- SYN"), ("man", "+--- SYN"), ("docx", "├─── SYN"),
    ("gfm", "├─── SYN"),
    ("plain", "├─── SYN"), ("new", "├─── SYN"),
  ])
  func `a trace is drawn as its target can show it`(target: String, drawn: String) throws {
    let result = try Self.run(Self.document(Self.block(Document.handshake)), target: target)
    #expect(output(result).contains(drawn))
    #expect(result.reports.isEmpty && result.notes.isEmpty)
  }

  @Test(arguments: [
    ("format", "mermaid", "html", "\"mermaid\""), ("format", "rfc", "html", "<CTL=SYN>"),
    ("format", "svg", "docx", "├─── SYN"), ("width", "72", "docx", "│ SYN-RECEIVED"),
    ("lang", "ko", "html", "lang=\\\"ko\\\""),
  ])
  func `attributes say how`(key: String, value: String, target: String, drawn: String) throws {
    let result = try Self.run(
      Self.document(
        Self.block(Document.handshake, id: "one", classes: ["a", "hstrace"], [(key, value), ("k", "v")])),
      target: target)
    #expect(output(result).contains(drawn))
    #expect(output(result).contains("[\"one\",[\"a\","))
    #expect(output(result).contains("[[\"k\",\"v\"]]"))
  }

  @Test func `blocks are found however deep they lie`() throws {
    let block = Self.block(Document.handshake)
    let depth = 20_000
    let deep =
      String(repeating: "{\"t\":\"BlockQuote\",\"c\":[", count: depth) + block
      + String(repeating: "]}", count: depth)
    let note = "{\"t\":\"Para\",\"c\":[{\"t\":\"Note\",\"c\":[\(block)]}]}"
    let table = "{\"t\":\"Table\",\"c\":[[[\(block)]],{\"t\":\"Plain\",\"c\":[]}]}"
    let text = output(try Self.run(Self.document(deep, note, table), target: "latex"))
    #expect(text.split(separator: "+--- SYN").count == 4)
    #expect(!text.contains("\"hstrace\""))
  }

  @Test func `all else stays byte for byte`() throws {
    let other = #"{ "t" : "X", "c" : [12345678901234567890.000, "\u00e9\ud83d\ude00é", -0, 1E5, {"t":5}] }"#
    let plain = Self.block("int main() {}", classes: ["c"])
    let metadata = #"{"t":{"t":"MetaString","c":"CodeBlock"},"c":{"t":"MetaMap","c":{}}}"#
    let text = Self.document(other, plain, metadata: metadata)
    #expect(output(try Self.run(text)) == text)
    let whole = output(try Self.run(Self.document(other, Self.block(Document.handshake), metadata: metadata)))
    #expect(whole.contains(other) && whole.contains(metadata))
  }

  @Test func `documents of the oldest pandoc are filtered, too`() throws {
    let text =
      "[{\"unMeta\":{\"hstrace-strict\":{\"t\":\"MetaBool\",\"c\":true}}},[\(Self.block("A: SYN, Seq=1"))]]"
    let result = try Self.run(text, target: "plain")
    #expect(output(result).contains("├─── SYN"))
    #expect(result.isStrict)
  }

  @Test func `metadata holds for all blocks`() throws {
    let metadata = """
      {"lang":{"t":"MetaInlines","c":[{"t":"Str","c":"ko-KR"}]},"hstrace-format":{"t":"MetaString","c":"ascii"},\
      "hstrace-strict":{"t":"MetaBool","c":true},"hstrace-widht":{"t":"MetaString","c":"72"}}
      """
    let heading =
      #"{"t":"Header","c":[1,["",[],[]],[{"t":"Str","c":"The"},{"t":"Space"},{"t":"Str","c":"end"}]]}"#
    let wrong = Document.handshake.replacing("ACK=101", with: "ACK=100")
    let result = try Self.run(Self.document(heading, Self.block(wrong), metadata: metadata))
    #expect(output(result).contains("+--- SYN"))
    #expect(result.isStrict)
    #expect(result.language == .korean)
    #expect(
      result.notes.map(\.kind) == [
        .wrongOption(
          DrawingWishes.Fault(
            word: "widht=72", nearest: "width=72", keys: [.format, .width, .lang, .plain, .profile]))
      ])
    #expect(result.reports.map(\.source.name) == ["hstrace 블록 1, \"The end\" 아래"])
    #expect(result.reports.flatMap { $0.problems.map(\.problem.name) } == [.acknowledgmentMismatch])
  }

  @Test func `what cannot be drawn stays, and so does what embed draws`() throws {
    let text = Self.document(
      Self.block("# nothing"), Self.block("A: SYN", [("trace", "2")]), Self.block("A: SYN", [("draw", "svg")])
    )
    let result = try Self.run(text)
    #expect(output(result) == text)
    #expect(result.notes.map(\.kind) == [.notDrawn(.noTrace), .notDrawn(.noSuchTrace(2, count: 1))])
  }

  @Test func `blocks of one trace are checked together and drawn one after another`() throws {
    let heading = { (text: String) in #"{"t":"Header","c":[1,["",[],[]],[{"t":"Str","c":"\#(text)"}]]}"# }
    let text = Self.document(
      heading("One"), Self.block("Client: SYN, Seq=100"),
      Self.block("Server: SYN-ACK, Seq=200, ACK=101", classes: []),
      Self.block("Client: ACK, Seq=101, ACK=999", [("format", "ascii")]),
      Self.block("X: SYN, Seq=1\nY: RST-ACK, Seq=0, ACK=3", [("draw", "svg")]), heading("Two"),
      Self.block("A: SYN"))
    let result = try Self.run(text, target: "latex")
    #expect(
      result.reports.map(\.source.name) == [
        "hstrace blocks 1–2, under \"One\"", "hstrace block 3, under \"One\"",
        "hstrace block 4, under \"Two\"",
      ])
    let names = result.reports.map { $0.problems.map(\.problem.name) }
    #expect(names[0] == [.acknowledgmentOfUnsent])
    #expect(names[1] == [.resetMismatch])
    #expect(
      output(result).contains("ESTABLISHED +   ") && output(result).contains("  3             +--- ACK"))
  }

  @Test(arguments: [
    "1", "[]", "{}", "{\"blocks\":5,\"meta\":[]}", "{\"t\":\"CodeBlock\",\"c\":[[\"\",[\"hstrace\"]],3]}",
  ])
  func `JSON of others stays`(text: String) throws {
    #expect(output(try Self.run(text)) == text)
  }
}
