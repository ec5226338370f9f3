import Problems
import TCP
import Testing
import TraceSyntax
import TraceText

/// Which fences of a Markdown file are traces, and which of them are one trace.
@Suite struct MarkdownTests {
  private func summary(_ text: String) -> [String] {
    let document = parseMarkdown(text)
    return document.traces.map { trace in
      let bits = document.statements[trace.statements].map {
        $0.kind == .segment ? $0.bits.name : "\($0.kind)"
      }
      return "\(trace.title ?? "-"): \(bits.joined(separator: " "))"
    }
  }

  @Test func `the fences of a numbered list under one heading are one trace`() {
    let lesson = """
      # 연결 설정
      #### 예시
      1. 클라이언트 → 서버: `SYN`
         ```plaintext
         Client: SYN, Seq=100
         ```

      2. 서버가 답한다
         ```plaintext
         Server: SYN, Seq=200, ACK=101
         > 참고
         ```
      ## **연결** 해제
      ```
      Client: FIN, Seq=300
      ```
      """
    #expect(summary(lesson) == ["예시: SYN SYN-ACK note", "연결 해제: FIN"])
    let document = parseMarkdown(lesson)
    let start = Int(document.statements[0].start)
    #expect(document.source.text(ByteRange(start, start + 20)) == "Client: SYN, Seq=100")
  }

  @Test(arguments: [
    ("````hstrace\nA: SYN\n```\n````\n", 2),
    ("~~~ hstrace\nA: SYN\n~~~\n", 1),
    ("```hstrace\nA: SYN", 1),
    ("> ```hstrace\n> A: SYN\n> > note\n> ```\n", 2),
    ("> ```hstrace\n> A: SYN\nB: ACK\n", 1),
    ("- ```hstrace\n  A: SYN\n  ```\n", 1),
    ("    ```hstrace\n    A: SYN\n    ```\n", 0),
    ("<!--\n```hstrace\nA: SYN\n```\n-->\n", 0),
    ("-\ta\n\n\t```\n\tA: SYN\n\t```\n", 1),
    ("1. a\n   - b\n\n     ```\n     A: SYN\n     ```\n", 1),
    ("1. x\n   > ```\n   > A: SYN\n   > ```\n", 1),
    ("1. x\n\n  ```sh\na\n  ```\n\n```hstrace\nA: SYN\n```\n", 1),
    ("1. x\n\n  ```hstrace\nA: SYN\n  ```\n", 1),
    ("- > ```hstrace\n  > A: SYN\n  > ```\n", 1),
    (">\t```hstrace\n>\tA: SYN\n>\t```\n", 1),
    ("1. a\n   - b\n\n     > ```hstrace\n     > A: SYN\n     > ```\n", 1),
    ("- a\n  - b\n\n  text\n\n      ```hstrace\n      A: SYN\n      ```\n", 0),
    ("- a\nb\n  ```hstrace\n  A: SYN\n  ```\n", 1),
    ("-\n\n  ```hstrace\n  A: SYN\n  ```\n", 1),
    ("* * *\n\n    ```hstrace\n    A: SYN\n    ```\n", 0),
    ("text\n2. b\n   ```hstrace\n   A: SYN\n   ```\n", 1),
    ("<pre>\n```hstrace\nA: SYN\n```\n</pre>\n", 0),
    ("> <!--\n```hstrace\nA: SYN\n```\n-->\n", 1),
    ("!!! note \"A\"\n\n    ```hstrace\n    A: SYN\n    ```\n", 1),
    ("=== \"Tab\"\n\n    ```hstrace\n    A: SYN\n    ```\n", 1),
    ("[^1]: Note\n\n    ```hstrace\n    A: SYN\n    ```\n", 1),
    ("~~~~{note} Title\n```{hstrace}\nA: SYN\n```\n~~~~\n```hstrace\nB: ACK\n```\n", 2),
    (":::{hstrace}\nA: SYN\n:::\n", 1),
    ("::: tip\n```hstrace\nA: SYN\n```\n:::\n", 1),
    ("```{code-block} hstrace\nA: SYN\n```\n", 1),
    ("```hstrace,editable\nA: SYN\n```\n", 1),
    ("~~~~markdown\n```hstrace\nA: SYN\n```\n~~~~\n", 0),
    ("```hstrace {profile=strict}\nA: SYN\n```\n", 1),
    ("```swift\nA: SYN\n```\n", 0),
    ("```text\nA: SYN\nplain words\n```\n", 0),
    ("```text\nNote: this is text\n```\n", 0),
    ("```text\n\nA: SYN, Seq=\n# x\n```\n", 1),
    ("```\n$ ls -l\n```\n", 0),
    ("---\ntitle: x\n---\n```hstrace\nA: SYN\n```\n", 1),
  ])
  func `a fence is found, or is none`(_ text: String, _ statements: Int) {
    let document = parseMarkdown(text)
    // The unmatched mark inside the first one is an unreadable line, and no statement.
    #expect(document.statements.count == (text.hasPrefix("````") ? 1 : statements))
  }

  @Test(arguments: [
    ("A: SYN\n", "B: SYN-ACK\n", 1),
    ("A: SYN\nB: SYN-ACK\nA: ACK\n", "A: FIN-ACK\n", 1),
    ("A: SYN\nB: SYN-ACK\nA: ACK\n", "A: SYN\n", 2),
    ("A: SYN (lost)\n", "A: SYN\n", 1),
    ("A: FIN-ACK\nB: ACK\nB: FIN-ACK\nA: ACK\n", "A: SYN\n", 1),
    ("A: SYN\nB: RST-ACK\n", "A: SYN\n", 1),
    ("A: SYN\n", "== Next ==\nA: SYN\n", 2),
    ("A: ACK, Len=5\nB: ACK\n", "C: ACK, Len=5\nD: ACK\n", 2),
    ("A: ACK, Len=5\nB: ACK\n", "A: ACK, Len=5\nC: ACK\n", 1),
  ])
  func `a fence joins the one before it, or begins a trace of its own`(
    _ one: String, _ two: String, _ traces: Int
  ) {
    let text = "# Title\n```hstrace\n\(one)```\nwords\n```hstrace\n\(two)```\n"
    #expect(parseMarkdown(text).traces.count == traces)
  }

  @Test(arguments: [
    ("draw=unicode", 1), ("format=svg width=72 lang=ko plain file=a.svg trace=1", 1), ("profil=strict", 1),
    ("other", 1),
    ("profile=strict", 2), ("start=auto", 2),
  ])
  func `words on the drawing part no trace`(_ words: String, _ traces: Int) {
    let text = "```hstrace profile=lesson\nA: SYN\n```\n```hstrace \(words)\nB: SYN-ACK\n```\n"
    let document = parseMarkdown(text)
    #expect(document.traces.count == traces)
    #expect(document.traces[0].options.profile == .lesson)
  }

  @Test func `a setext heading divides, and a fence's words set its options`() {
    let text = """
      ```hstrace profile=strict start=ESTABLISHED
      A: ACK
      ```
      Second
      ------
      ```hstrace profil=strict start=OPEN
      A: SYN
      ```
      """
    let document = parseMarkdown(text)
    #expect(document.traces.map(\.title) == [nil, "Second"])
    #expect(document.traces[0].options.profile == .strict)
    #expect(document.traces[0].options.start == .established)
    #expect(document.problems.map(\.name) == [.unknownFenceOption, .unknownFenceOption])
    #expect(document.problems[0].values.expected == "profile=strict")
  }

  /// Documents with a fence that nothing closes, and how they read with the fix; `nil` where none is offered.
  private static let unclosed: [(text: String, mended: String?)] = [
    ("```hstrace\nA: SYN\n", "```hstrace\nA: SYN\n```\n"),
    ("~~~~ hstrace\nA: SYN", "~~~~ hstrace\nA: SYN\n~~~~"),
    ("```hstrace\r\nA: SYN\r\n\r\n", "```hstrace\r\nA: SYN\r\n```\r\n\r\n"),
    ("> ```hstrace\n> A: SYN\n\ntext\n", "> ```hstrace\n> A: SYN\n> ```\n\ntext\n"),
    ("1. ```hstrace\n   A: SYN\n\ntext\n", "1. ```hstrace\n   A: SYN\n   ```\n\ntext\n"),
    ("```hstrace\nA: SYN\n# Next\nSome text goes on.\n", nil), ("```hstrace\n", nil),
  ]

  @Test(arguments: unclosed.indices)
  func `a fence that is never closed is told, and closed where its end is certain`(_ row: Int) throws {
    let row = Self.unclosed[row]
    let document = parseMarkdown(row.text)
    let problem = try #require(document.problems.first)
    #expect(problem.name == .unclosedFence)
    #expect(document.problems.count { $0.name == .unclosedFence } == 1)
    #expect(document.source.text(problem.range).contains("hstrace"))
    let fixed = problem.fixes.first.map { TextEdit.apply($0.edits, to: document.source.bytes) }
    #expect(fixed.map { String(decoding: $0, as: UTF8.self) } == row.mended)
    if let mended = row.mended {
      #expect(!parseMarkdown(mended).problems.contains { $0.name == .unclosedFence })
    }
  }

  @Test(arguments: [
    "```hstrace\nA: SYN\n```\n", "```\nA: SYN, Seq=1\n", "```python\nx = 1\n",
    "> ```hstrace\n> A: SYN\n> ```\n",
  ])
  func `no other fence is told of`(_ text: String) {
    #expect(!parseMarkdown(text).problems.contains { $0.name == .unclosedFence })
  }

  @Test func `a fence that begins a trace within itself goes on with none`() {
    let text =
      "```hstrace\nA: SYN\n```\n```hstrace\nB: SYN-ACK\n== Next ==\nA: SYN\n```\n```hstrace\nB: SYN-ACK\n```\n"
    #expect(summary(text) == ["-: SYN", "-: SYN-ACK", "Next: heading SYN SYN-ACK"])
  }

  @Test func `a trace keeps its title, whatever heads the next fence`() {
    let text = """
      ## First
      > ```hstrace
      > A: SYN
      > ```

      ```hstrace
      == Own ==
      A: SYN
      == Another ==
      A: SYN
      ```
      ## Last
      ```hstrace
      A: SYN
      ```
      """
    #expect(parseMarkdown(text).traces.map(\.title) == ["First", "Own", "Another", "Last"])
  }

  @Test func `a fence's words hold for each trace in it`() {
    let text =
      "```hstrace start=ESTABLISHED\n== One ==\nA: ACK\n== Two ==\nA: ACK\n```\n```hstrace\nA: SYN\n```\n"
    #expect(parseMarkdown(text).traces.map(\.options.start) == [.established, .established, nil])
  }

  @Test func `only fences marked hstrace are formatted, and prefixes stay`() {
    let text = "# T\n> ```hstrace\n> A:SYN\n>\n>\n> >note\n> ```\n\n\n```text\nA:SYN\n```\n"
    let expected = "# T\n> ```hstrace\n> A: SYN\n>\n> > note\n> ```\n\n\n```text\nA:SYN\n```\n"
    #expect(String(decoding: Formatter.format(parseMarkdown(text)), as: UTF8.self) == expected)
  }
}
