import Testing
import TraceText

/// Reading JSON whose parts know where they stand.
struct JSONDocumentTests {
  @Test(arguments: [
    "0", "-0.5e+10", "123456789012345678901234567890", "true", "null", "\"\"", "[]", "{}", " [ 1 , 2 ] \n",
    "{\"a\":{\"b\":[true,false,null,{}]},\"a\":1}", "\"\\u00e9\\ud83d\\ude00\\n\\/\"",
  ])
  func `what is JSON is read whole`(text: String) throws {
    let document = try JSONDocument(Array(text.utf8))
    #expect(document.root.written == text.trimmed)
  }

  @Test(arguments: [
    ("", 0), ("[1,]", 3), ("[1 2]", 3), ("{\"a\" 1}", 5), ("{a:1}", 1), ("01", 0), ("1.", 2), ("-", 0),
    ("tru", 0),
    ("\"a", 2), ("\"\\x\"", 2), ("\"\\u12g4\"", 2), ("\"\n\"", 1), ("[1] 2", 4), ("[", 1), ("nul\u{0}", 0),
    ("1e", 2), ("]", 0),
  ])
  func `what is not JSON is told with its place`(text: String, offset: Int) {
    #expect { try JSONDocument(Array(text.utf8)) } throws: { ($0 as? JSONFault)?.offset == offset }
  }

  @Test func `values are found by their keys`() throws {
    let document = try JSONDocument(
      Array(#"{"a": [1, {"b\n": "x\u0041\ud83d\ude00"}], "c": true, "a": [2]}"#.utf8))
    #expect(document.root["a"]?.children.map(\.written) == ["2"])
    #expect(document.root.members.map(\.key) == ["a", "c", "a"])
    #expect(document.root["c"]?.isTrue == true)
    #expect(document.root["d"] == nil)
    let inner = document.root.members[0].value.children[1]
    #expect(inner["b\n"]?.text == "xA😀")
    #expect(document.elements.filter { $0.kind == .number }.map(\.written) == ["1", "2"])
  }

  @Test func `half a pair of surrogates reads as a character of its own`() throws {
    #expect(try JSONDocument(Array(#""a\ud83dz\ude00""#.utf8)).root.text == "a\u{FFFD}z\u{FFFD}")
  }

  @Test func `a hundred thousand levels need no stack`() throws {
    let depth = 100_000
    let text = String(repeating: "[{\"a\":", count: depth) + "1" + String(repeating: "}]", count: depth)
    let document = try JSONDocument(Array(text.utf8))
    #expect(document.elements.reduce(0) { count, _ in count + 1 } == 3 * depth + 1)
    #expect(document.root.descendants.filter { $0.kind == .number }.count == 1)
  }

  @Test(arguments: ["a\"\\\n\r\tb", "\u{0}\u{1B}\u{7F}", "é한😀\u{202E}\u{FEFF}", "plain"])
  func `what is written is read again`(text: String) throws {
    #expect(try JSONDocument(Array(JSONText.quoted(text).utf8)).root.text == text)
  }
}

extension String {
  fileprivate var trimmed: String {
    String(drop { $0 == " " || $0 == "\n" }.reversed().drop { $0 == " " || $0 == "\n" }.reversed())
  }
}
