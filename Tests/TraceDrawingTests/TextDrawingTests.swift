import Problems
import Testing
import TraceDrawing
import TraceText

/// How text draws each thing that the notation says.
@Suite struct TextDrawingTests {
  /// The lines below the first, from the left lifeline on.
  private func lanes(_ text: String, as format: DrawingFormat = .ascii) throws -> [String] {
    let lines = try Sample.draw(text, as: format).split(separator: "\n").map(String.init)
    let begin = try #require(
      lines.firstIndex { $0.contains("ESTABLISHED +") || $0.contains("ESTABLISHED ┬") })
    let place = try #require(lines[begin].firstIndex { $0 == "+" || $0 == "┬" })
    let column = lines[begin].distance(from: lines[begin].startIndex, to: place)
    return lines[(begin + 1)...].map { String($0.dropFirst(column)) }
  }

  private static let open = "A: [ESTABLISHED]\nB: [ESTABLISHED]\n"

  @Test(arguments: [
    ("A: ACK, Seq=1, ACK=5", "+--- ACK  SEQ=1 ACK=5 ------------------->|"),
    ("B: ACK, Seq=5, ACK=1", "|<------------------- ACK  SEQ=5 ACK=1 ---+"),
    ("A: ACK, Seq=1, ACK=5, Len=3 (lost)", "+--- ACK  SEQ=1 ACK=5 LEN=3 ---X lost     |"),
    ("B: ACK, Seq=5, ACK=1, Len=3 (lost)", "|     lost X--- ACK  SEQ=5 ACK=1 LEN=3 ---+"),
    ("A: ACK, Seq=1, ACK=5, Len=3 (corrupt)", "+--- ACK  SEQ=1 ACK=5 LEN=3 ----X corrupt |"),
    ("B: ACK, Seq=5, ACK=1, Len=3 (corrupt)", "| corrupt X---- ACK  SEQ=5 ACK=1 LEN=3 ---+"),
    ("A: ACK, Seq=1, ACK=5, Len=3 ...", "+--- ACK  SEQ=1 ACK=5 LEN=3 ---...        |"),
    ("B: ACK, Seq=5, ACK=1, Len=3 ...", "|        ...--- ACK  SEQ=5 ACK=1 LEN=3 ---+"),
    ("A: ACK, Seq=1, ACK=5, Len=2, Data=\"abc\"", "+--- ACK  SEQ=1 ACK=5 LEN=2 \"abc\" ---------------->|"),
    ("... A: ACK, Seq=1, ACK=5", "|                         ... ACK  SEQ=1 ACK=5 --->|"),
    ("... A: ACK, Seq=1, ACK=5 (duplicate)", "|... ACK  SEQ=1 ACK=5  (old duplicate) --->|"),
    ("A: ACK, Seq=1, ACK=5, Len=? ", "+--- ACK  SEQ=1 ACK=5 LEN=? ------------->|"),
    ("A: PSH-ACK, Seq=1, ACK=5, DATA", "+--- PSH,ACK  SEQ=1 ACK=5 DATA ---------->|"),
    ("A: ACK, Seq=x+1, ACK=y+1", "+--- ACK  SEQ=x+1 ACK=y+1 --------------->|"),
    ("A: ACK, Seq=0x1F, ACK=0x20", "+--- ACK  SEQ=0x1F ACK=0x20 ------------->|"),
    ("A: ACK, Seq=1_000, ACK=5", "+--- ACK  SEQ=1_000 ACK=5 --------------->|"),
    ("A: ACK, Seq=1, ACK=5, Win=0, TSval=7", "+--- ACK  SEQ=1 ACK=5 WIN=0 TSval=7 ----->|"),
  ])
  func `a segment is an arrow with all that its line says`(line: String, drawn: String) throws {
    #expect(try lanes(Self.open + line).first == drawn)
  }

  @Test(arguments: [
    ("-- data --", "+================= data ==================+"),
    ("...", ":                  ...                   :"),
    ("> A note.", "| > A note.                               |"),
    ("A: (send 10)", ": user: SEND 10                           |"),
    ("B: (timeout)", "|             timer: retransmission timeout :"),
  ])
  func `what is no segment stands between the lifelines`(line: String, drawn: String) throws {
    let drawnLanes = try lanes(
      Self.open + "A: ACK, Seq=1, ACK=5, Len=3\nB: ACK, Seq=5, ACK=4, Len=9 (lost)\n" + line)
    #expect(drawnLanes.contains { $0.filter { $0 != " " } == drawn.filter { $0 != " " } }, "\(drawnLanes)")
  }

  @Test func `a segment in flight arrives later under its number`() throws {
    let text = """
      A: ACK, Seq=1, ACK=5, Len=3 ...
      > Slow.
      B: ACK, Seq=5, ACK=1, Len=2
      ... A: ACK, Seq=1, ACK=5, Len=3
      """
    #expect(try lanes(Self.open + text).contains("|                             ... (1) --->|"))
  }

  @Test func `a lesson in Korean has Korean words, but in ASCII they are English`() throws {
    let text = Self.open + "A: ACK, Seq=1, ACK=5, Len=3 (유실)"
    #expect(try Sample.draw(text, as: .unicode, language: .korean).contains("✕ 유실"))
    #expect(try Sample.draw(text, as: .ascii, language: .korean).contains("X lost"))
  }

  @Test func `names, notes and states in Hangul leave both lifelines in their columns`() throws {
    let text = """
      == 연결 열기 ==
      클라이언트: SYN, 시퀀스 번호=100
      > 서버는 클라이언트의 SYN을 한 번호로 센다. 그래서 100 다음 번호인 101을 기다린다고 답한다.
      서버: SYN-ACK, Seq=200, ACK=101
      클라이언트: ACK, Seq=101, ACK=201, Data="안녕하세요, 서버님"
      """
    let lines = try Sample.draw(text, as: .unicode, language: .korean).split(separator: "\n").map(String.init)
    let begin = try #require(lines.firstIndex { $0.contains("┬") })
    let columns = lines[begin...].map { line in
      line.indices.filter { "┬│├┤".contains(line[$0]) }
        .map { DisplayWidth.columns(of: String(line[..<$0])) }
    }
    #expect(Set(columns).count == 1 && columns[0].count == 2, "\(lines.joined(separator: "\n"))")
  }

  @Test(arguments: [60, 72, 100])
  func `nothing of a long note is cut off, and no line is wider than was asked`(width: Int) throws {
    let words = (1...60).map { "word\($0)" } + ["한글로된아주긴낱말은띄어쓰기없이이어져서줄을넘어간다그래도잘리지않는다", "e\u{301}nd"]
    var options = DrawingOptions()
    options.width = width
    let text = Self.open + "A: ACK, Seq=1, ACK=5\n> \(words.joined(separator: " "))"
    let drawn = try Sample.draw(text, as: .unicode, options: options)
    let lines = drawn.split(separator: "\n").map(String.init)
    #expect(lines.allSatisfy { DisplayWidth.columns(of: $0) <= width })
    let notes = lines.filter { !$0.contains("►") }.joined().filter { !" │>".contains($0) }
    #expect(notes.contains(words.joined()))
  }

  @Test func `colour marks what is wrong, and is nowhere without being asked for`() throws {
    let text = "Client: SYN, Seq=100\nServer: SYN-ACK, Seq=200, ACK=100\nClient: ACK, Seq=101, ACK=201"
    var options = DrawingOptions()
    #expect(try !Sample.draw(text, as: .unicode, options: options).contains("\u{1B}"))
    options.usesColor = true
    #expect(try Sample.draw(text, as: .unicode, options: options).contains("\u{1B}[1;31m"))
  }

  @Test func `control characters and turned text in names are made visible`() throws {
    let text = "\"A\u{1B}[31m\": SYN, Seq=1\n\"B\u{202E}x\": SYN-ACK, Seq=5, ACK=2"
    for format in DrawingFormat.allCases {
      let drawn = try Sample.draw(text, as: format)
      #expect(!drawn.contains("\u{1B}") && !drawn.contains("\u{202E}"), "\(format)")
    }
  }
}
