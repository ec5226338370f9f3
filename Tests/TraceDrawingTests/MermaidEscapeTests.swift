import Testing
import TraceDrawing

/// What Mermaid would take for something else.
@Suite struct MermaidEscapeTests {
  @Test(arguments: [
    ("a; b", "a#59; b"),
    ("#1 of 2", "#35;1 of 2"),
    ("a<br>b", "a#lt;br>b"),
    ("<script>x</script>", "#lt;script>x#lt;/script>"),
    ("100%", "100%"),
    ("%%{init: {}}%%", "%#37;{init: {}}%#37;"),
    ("$5", "$5"),
    ("$$x^2$$", "$#36;x^2$#36;"),
    ("wrap: it", "#119;rap: it"),
    ("nowrap: it", "no#119;rap: it"),
    ("a style: x#y", "a #115;tyle: x#35;y"),
    ("classDef a: b#c;", "#99;lassDef a: b#35;c#59;"),
    ("lifestyle", "lifestyle"),
    ("two  spaces", "two #160;spaces"),
    ("\u{FB02}o\u{B6}", "#64258;o#182;"),
    (
      "end note over off as {a} \"b\" 'c' `d` \\n & é 학생 😀",
      "end note over off as {a} \"b\" 'c' `d` \\n & é 학생 😀"
    ),
  ])
  func `text is escaped where Mermaid reads it otherwise`(text: String, escaped: String) throws {
    let drawn = try Sample.draw(
      "A: SYN, Seq=1, Win=65535, MSS=1460, wscale=7, SACK_PERM\n> \(text)", as: .mermaid)
    #expect(drawn.split(separator: "\n").last == "  Note over P1,P2: \(escaped)")
  }

  @Test func `names and headings are escaped, too`() throws {
    let drawn = try Sample.draw("== a; #b ==\n\"x; y\": SYN, Seq=1\n\"#z\": ACK, Seq=5, ACK=2", as: .mermaid)
    #expect(drawn.contains("\n  accTitle: a#59; #35;b\n"))
    #expect(drawn.contains("\n  title a#59; #35;b\n"))
    #expect(drawn.contains("\n  participant P1 as x#59; y\n  participant P2 as #35;z\n"))
  }
}
