import HandshakeTrace
import Testing

/// The library as other packages use it.
struct LessonTests {
  private static let opening = """
    Client: SYN, Seq=100
    Server: SYN-ACK, Seq=200, ACK=100
    Client: ACK, Seq=101, ACK=201

    """

  @Test func `a finding says what is wrong, where, and what to write`() throws {
    let findings = Lesson(Self.opening).findings()
    let finding = try #require(findings.first)
    #expect(findings.count == 1)
    #expect(finding.name == "acknowledgment-mismatch")
    #expect(finding.severity == .error)
    #expect(finding.message == "ACK=100, but 101 is expected: the SYN at 100 uses one number")
    #expect(finding.range.lowerBound.line == 2)
    #expect(finding.range.lowerBound.column == 27)
    #expect(finding.range.upperBound.column == 34)
    #expect(finding.range.lowerBound.offset == 47)
    #expect(!finding.isInMetadata)
    #expect(finding.fixes.first?.title == "write ACK=101")
    #expect(finding.fixes.first?.isSafe == true)
  }

  @Test func `findings of metadata, of reading and of checking stand in the order of the text`() {
    let lesson = """
      ---
      title: T
      hstrace: {profile: harsh}
      ---
      Client: SYN, Seq=100
      Server: SYN-ACK, Seq=200, ACK=100
      Client: ACK, Seq=101, ACK=201, Colour=1

      """
    let findings = Lesson(lesson).findings()
    #expect(findings.map(\.range.lowerBound.line) == [3, 6, 7])
    #expect(findings.map(\.name) == ["metadata-value", "acknowledgment-mismatch", "unknown-item"])
  }

  @Test func `a fix mends its finding`() throws {
    let fix = try #require(Lesson(Self.opening).findings().first?.fixes.first)
    var bytes = Array(Self.opening.utf8)
    for edit in fix.edits.reversed() {
      let range = edit.range.lowerBound.offset..<edit.range.upperBound.offset
      bytes.replaceSubrange(range, with: edit.replacement.utf8)
    }
    #expect(Lesson(String(decoding: bytes, as: UTF8.self)).findings().isEmpty)
  }

  @Test func `a name misspelled more than once is one finding, whose fix mends every line`() throws {
    let text = """
      Client: SYN, Seq=100
      Server: SYN-ACK, Seq=200, ACK=101
      Clent: ACK, Seq=101, ACK=201
      Server -> Clent: ACK, Seq=201, ACK=101
      Clent: [ESTABLISHED]

      """
    let findings = Lesson(text).findings()
    #expect(findings.map(\.name) == ["third-endpoint"])
    let edits = try #require(findings.first?.fixes.first?.edits)
    #expect(edits.map(\.range.lowerBound.line) == [3, 4, 5])
    #expect(edits.allSatisfy { $0.replacement == "Client" })
  }

  @Test func `an arrival with other flags is not at fault for a length its departure left open`()
    throws
  {
    let lesson = Lesson("Client: PSH-ACK ...\n... Client: ACK, Len=5\n")
    let finding = try #require(lesson.findings().first { $0.name == "arrival-mismatch" })
    #expect(finding.message == "ACK agrees with no segment of Client in the network")
    #expect(finding.range.lowerBound.column == 13 && finding.fixes.isEmpty)
  }

  @Test func `findings speak the language asked for, else the lesson's`() {
    let korean = Lesson("---\nlang: ko\ntitle: 연결 설정\n---\n\(Self.opening)")
    #expect(korean.findings().first?.message.hasPrefix("ACK=100이라고") == true)
    #expect(korean.findings(in: .english).first?.message.hasPrefix("ACK=100, but") == true)
    #expect(Lesson(Self.opening).findings(in: .korean).first?.message.hasPrefix("ACK=100이라고") == true)
  }

  @Test(arguments: [
    (Lesson.Strictness.lesson, Finding.Severity.hint), (.strict, .error),
  ])
  func `a lesson is checked as strictly as asked`(strictness: Lesson.Strictness, severity: Finding.Severity) {
    let close = Lesson(
      """
      Client: FIN, Seq=300
      Server: FIN-ACK, Seq=400, ACK=301
      Client: ACK, Seq=301, ACK=401

      """)
    let finding = close.findings(as: strictness).first { $0.name == "missing-ack-flag" }
    #expect(finding?.severity == severity)
  }

  @Test func `metadata takes part, and its findings say so`() {
    let text = "Client: SYN, Seq=100\n"
    let lesson = Lesson(text, metadata: "title: A SYN\nhstrace:\n  endpoint: []\n")
    let finding = lesson.findings().first { $0.isInMetadata }
    #expect(finding?.name == "unknown-key")
    #expect(finding?.range.lowerBound.line == 3)
    #expect(lesson.findings().contains { $0.name == "incomplete-handshake" && !$0.isInMetadata })
    let expected = Lesson(text, metadata: "title: A SYN\nhstrace:\n  expect: {Client: SYN-SENT}\n")
    #expect(!expected.findings().contains { $0.name == "incomplete-handshake" })
  }

  @Test func `a lesson in Markdown keeps its prose`() {
    let text = "# Opening\n\n```hstrace\nclient -> server : syn seq 100\n```\n\n* prose\n"
    let lesson = Lesson(text, name: "lesson.md")
    #expect(lesson.findings().map(\.range.lowerBound.line) == [4])
    #expect(lesson.formatted() == "# Opening\n\n```hstrace\nclient -> server: SYN, Seq=100\n```\n\n* prose\n")
  }

  @Test func `a lesson is drawn in every format, and one without a trace as nothing`() {
    let lesson = Lesson(
      "Client: SYN, Seq=100\nServer: SYN-ACK, Seq=200, ACK=101\nClient: ACK, Seq=101, ACK=201\n")
    #expect(lesson.drawing().contains("◄─────────── SYN,ACK  SEQ=200 ACK=101 ───┤"))
    #expect(
      lesson.drawing(as: .rfc).contains("ESTABLISHED <-- <SEQ=200><ACK=101><CTL=SYN,ACK> <-- SYN-RECEIVED"))
    for format in Lesson.DrawingFormat.allCases { #expect(lesson.drawing(as: format).contains("Client")) }
    #expect(Lesson("# nothing\n").drawing() == "")
  }

  @Test func `a lesson is told in words`() {
    let lesson = Lesson(
      "Client: SYN, Seq=100\nServer: SYN-ACK, Seq=200, ACK=101\nClient: ACK, Seq=101, ACK=201\n")
    #expect(lesson.explanation().contains("Client's SYN at 100 used one number, so Server expects 101 next"))
    #expect(lesson.explanation(width: 200, in: .korean).contains("Server가 다음에 받을 번호는 101입니다"))
    #expect(Lesson("# nothing\n").explanation() == "")
  }
}
