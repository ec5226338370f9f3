import Foundation
import Testing

/// Text that would move a cursor, turn the order of letters round or hide: it never reaches a terminal as it is.
struct HostileTerminalTests {
  /// Escape sequences, controls in both their forms, marks of direction, and what has no width.
  private static let hostile: [(name: String, text: String)] = [
    ("colour", "\u{1B}[31m"), ("a title for the window", "\u{1B}]0;title\u{7}"),
    ("a link", "\u{1B}]8;;x:y\u{1B}\\link\u{1B}]8;;\u{1B}\\"),
    ("clearing", "\u{1B}[2J\u{1B}[H"),
    ("C1 controls", "\u{9B}31m\u{90}\u{9D}\u{85}"), ("bell, backspace, DEL", "\u{7}\u{8}\u{7F}"),
    ("form feed, vertical tab", "\u{B}\u{C}"),
    ("embeddings and overrides", "\u{202A}\u{202B}\u{202C}\u{202D}\u{202E}"),
    ("isolates", "\u{2066}\u{2067}\u{2068}\u{2069}"), ("marks of direction", "\u{200E}\u{200F}\u{61C}"),
    ("without width", "\u{200B}\u{200C}\u{200D}\u{2060}\u{FEFF}\u{AD}"), ("tags", "\u{E0068}\u{E0069}"),
    ("separators", "\u{2028}\u{2029}"), ("selectors", "\u{FE0F}\u{E0100}"),
  ]

  /// Whether `scalar` may be sent to a terminal in a report without colours.
  private static func isSafe(_ scalar: Unicode.Scalar) -> Bool {
    if scalar == "\n" { return true }
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned, .surrogate:
      return false
    case _: return !scalar.properties.isDefaultIgnorableCodePoint
    }
  }

  private static func unsafe(_ text: String) -> [String] {
    text.unicodeScalars.filter { !isSafe($0) }.map { String($0.value, radix: 16) }
  }

  private let bench: Bench

  init() throws { bench = try Bench() }

  /// A lesson with `text` wherever text may stand, and with problems at all these places.
  private static func lesson(_ text: String) -> String {
    """
    ---
    title: "T\(text)"
    level: "\(text)"
    "k\(text)": 1
    lang: en
    hstrace: {endpoints: [{name: "N\(text)", isn: 1}], expect: {"E\(text)": CLOSED}}
    ---
    == Heading \(text) ==  # comment \(text)
    #! expect: \(text)
    "Cli\(text)ent": SYN, Seq=100 [\(text)]  # \(text)
    > note \(text)
    "Ser\(text)ver": SYN-ACK, Seq=200, ACK=100, Data="\(text)" (\(text))
    "Cli\(text)ent": ACK, Seq=101, ACK=201, \(text)x
    "Third\(text)": FIN, Seq=x\(text)
    Cli\(text)ent: SYN, MSS=\(text)
    \(text)

    """
  }

  @Test(arguments: ["text", "short", "json", "sarif", "github"], hostile.map(\.text))
  func `a report has nothing raw`(_ format: String, _ text: String) throws {
    try bench.write("a.hs", Self.lesson(text))
    try bench.write("a.yaml", "title: \"T\(text)\"\nlevel: \"\(text)\"\nk\(text): 1\n")
    let ending = try bench.run("hstrace check --hints --format \(format) a.hs")
    #expect(ending.status == 1)
    #expect(ending.errors.isEmpty)
    #expect(Self.unsafe(ending.output) == [])
    let problems = ending.output.split(separator: "\n").count
    #expect(problems > 4, "the lesson has problems at many places")
  }

  @Test(arguments: ["json", "sarif"], hostile.map(\.text))
  func `JSON is valid and means what was written`(_ format: String, _ text: String) throws {
    try bench.write("a.hs", "Client: SYN, Seq=100\n\"Th\(text)ird\": SYN, Seq=1\nServer: (\(text))\n")
    let ending = try bench.run("hstrace check --format \(format) a.hs")
    let object = try JSONSerialization.jsonObject(with: Data(ending.output.utf8))
    let values = Self.strings(in: object).joined(separator: "\n")
    #expect(values.unicodeScalars.contains { text.unicodeScalars.contains($0) && !Self.isSafe($0) })
  }

  /// All strings of a JSON value.
  private static func strings(in value: Any) -> [String] {
    switch value {
    case let text as String: [text]
    case let items as [Any]: items.flatMap(strings)
    case let members as [String: Any]: members.values.flatMap(strings)
    case _: []
    }
  }

  @Test(arguments: hostile.map(\.text))
  func `colours are the only escapes of a coloured report`(_ text: String) throws {
    try bench.write("a.hs", Self.lesson(text))
    let ending = try bench.run("hstrace check --hints --color always a.hs")
    let plain = ending.output.replacing(/\u{1B}\[(0|1;3[1346]|1)m/, with: "")
    #expect(plain.count < ending.output.count)
    #expect(Self.unsafe(plain) == [])
  }

  @Test(arguments: hostile.map(\.text))
  func `names of files and arguments are shown`(_ text: String) throws {
    try bench.write("argument", text)
    let argument = "\"$(cat argument)\""
    for command in [
      "check none\(argument).hs", "fmt none\(argument).hs", "explain \(argument)", "schema x\(argument)",
      "x\(argument)", "check --x\(argument)", "check --allow \(argument) a.hs",
      "check --lang x\(argument) a.hs",
    ] {
      let ending = try bench.run("hstrace \(command)")
      #expect(ending.status == 2)
      #expect(ending.output.isEmpty)
      #expect(!ending.errors.isEmpty && Self.unsafe(ending.errors) == [], "\(command)")
    }
    let named = try bench.run(
      "printf 'Client : SYN\\nx\\n' > a\(argument).hs; hstrace check a*.hs; hstrace fmt --check a*.hs; hstrace fmt a*.hs"
    )
    #expect(named.output.contains("would change a") && named.output.contains("\nchanged a"))
    #expect(Self.unsafe(named.output + named.errors) == [])
  }

  @Test(arguments: hostile.map(\.text))
  func `a difference is shown on a terminal, and is raw for patch`(_ text: String) throws {
    try bench.write("a.hs", "Client : SYN  # \(text)\n")
    // A terminal of its own ends each line with a carriage return.
    let terminal = try bench.run("script -qec 'hstrace fmt --diff a.hs' /dev/null < /dev/null")
    let shown = terminal.output.replacing("\r\n", with: "\n")
    #expect(shown.contains("\n-Client : SYN"))
    #expect(Self.unsafe(shown) == [])
    let patched = try bench.run(
      "hstrace fmt --diff a.hs > a.patch; cp a.hs b.hs; patch -s b.hs < a.patch; hstrace fmt a.hs; cmp a.hs b.hs"
    )
    #expect(patched.errors.isEmpty && patched.output == "changed a.hs\n")
  }

  @Test func `a message of GitHub stays one command`() throws {
    try bench.write("a.hs", "Client: SYN\u{85}%0A::error::x\u{2028}::warning file=b.hs::y, %25\n")
    let ending = try bench.run("hstrace check --format github --hints a.hs")
    let lines = ending.output.split(separator: "\n")
    #expect(!lines.isEmpty && lines.allSatisfy { $0.contains("file=a.hs,line=1") })
    #expect(ending.output.contains("%250A"))
  }
}
