import LessonMetadata
import Problems
import TCP
import TestSupport
import Testing
import TraceChecking
import TraceSyntax
import TraceText

/// The segments that may come next, and in which order they are offered.
@Suite struct NextSegmentTests {
  private func moment(_ text: String) -> TraceMoment {
    let document = TraceDocument.parse(SourceText(name: "lesson.hs", text), as: .trace)
    return TraceMoment(
      in: document, trace: document.traces.isEmpty ? nil : 0, before: document.statements.count,
      metadata: LessonMetadata(), profile: nil)
  }

  private func next(_ text: String, from sender: Int) -> [String] {
    moment(text).nextSegments(from: sender).map(\.items)
  }

  private static let opening =
    "Client: SYN, Seq=100\nServer: SYN-ACK, Seq=200, ACK=101\nClient: ACK, Seq=101, ACK=201\n"

  @Test func `a trace begins with a SYN`() {
    #expect(next("", from: 0) == ["SYN, Seq=100"])
  }

  @Test func `a trace that says so begins within a connection`() {
    #expect(next("A: [ESTABLISHED]", from: 0).first == "PSH-ACK, Len=100")
    #expect(next("...\n", from: 1).contains("FIN-ACK"))
  }

  @Test func `a SYN is answered`() {
    #expect(next("Client: SYN, Seq=100", from: 1).first == "SYN-ACK, Seq=200, ACK=101")
  }

  @Test func `letters are answered with letters`() {
    #expect(next("Client: SYN, Seq=x", from: 1).first == "SYN-ACK, Seq=y, ACK=x+1")
  }

  @Test func `flags alone are answered with flags alone`() {
    #expect(next("Client: SYN", from: 1).first == "SYN-ACK")
  }

  @Test func `an open connection carries data, ends or is reset`() {
    #expect(
      next(Self.opening, from: 0) == [
        "PSH-ACK, Seq=101, ACK=201, Len=100", "FIN-ACK, Seq=101, ACK=201", "RST-ACK, Seq=101, ACK=201",
        "RST, Seq=101", "ACK, Seq=100, ACK=201 (keep-alive)",
      ])
  }

  @Test func `the answer that is owed comes first`() {
    let text = Self.opening + "Client: PSH-ACK, Seq=101, ACK=201, Len=5\n"
    #expect(next(text, from: 1).first == "ACK, Seq=201, ACK=106")
    #expect(moment(text).nextSegments(from: 1).first?.isOwed == true)
  }

  @Test func `what a call asks for comes first`() {
    #expect(next(Self.opening + "Client: (close)\n", from: 0).first == "FIN-ACK, Seq=101, ACK=201")
    #expect(next(Self.opening + "Client: (send 7)\n", from: 0).first == "PSH-ACK, Seq=101, ACK=201, Len=7")
    #expect(next(Self.opening + "Client: (abort)\n", from: 0).first == "RST-ACK, Seq=101, ACK=201")
  }

  @Test func `what is lost is sent again`() {
    let text = Self.opening + "Client: PSH-ACK, Seq=101, ACK=201, Len=5 (lost)\nClient: (timeout)\n"
    #expect(next(text, from: 0).first == "PSH-ACK, Seq=101, ACK=201, Len=5 (retransmission)")
  }

  @Test func `a closed window is probed`() {
    let text = Self.opening + "Server: ACK, Seq=201, ACK=101, Win=0\n"
    #expect(next(text, from: 0).contains("ACK, Seq=101, ACK=201, Len=1 (window probe)"))
    #expect(!next(text, from: 0).contains { $0.contains("PSH") })
  }

  @Test func `a segment without a connection is answered with a reset`() {
    let text = Self.opening + "Server: (reboot)\nClient: PSH-ACK, Seq=101, ACK=201, Len=5\n"
    #expect(next(text, from: 1).first == "RST, Seq=201")
    #expect(next("B: [CLOSED]\nA: SYN, Seq=100\n", from: 0).first == "RST-ACK, Seq=0, ACK=101")
  }

  @Test func `the lines that follow tell which segment fits`() {
    let text = Self.opening + "Server: ACK, Seq=201, ACK=102\nServer: FIN-ACK, Seq=201, ACK=102\n"
    let document = TraceDocument.parse(SourceText(name: "lesson.hs", text), as: .trace)
    let moment = TraceMoment(
      in: document, trace: 0, before: 3, metadata: LessonMetadata(), profile: nil)
    #expect(moment.nextSegments(from: 0).first?.items == "FIN-ACK, Seq=101, ACK=201")
  }

  @Test(arguments: [
    ("", 0), ("Client: SYN, Seq=100", 1), (opening, 0),
    (opening + "Client: PSH-ACK, Seq=101, ACK=201, Len=5", 1), (opening + "Server: (close)", 1),
    (opening + "Client: FIN-ACK, Seq=101, ACK=201\nServer: ACK, Seq=201, ACK=102", 1),
  ])
  func `who owes an answer or has called speaks next`(text: String, speaker: Int) {
    #expect(moment(text).speaker == speaker)
  }

  /// Every prefix of random correct exchanges, and everything offered behind it.
  @Test(arguments: 0..<40) func `what is offered is no finding`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var text = ""
    for _ in 0..<12 {
      let moment = moment(text)
      let sender = moment.speaker
      let offered = moment.nextSegments(from: sender)
      for next in offered {
        let longer = text + "\(["A", "B"][sender]): \(next.items)\n"
        #expect(findings(longer).isEmpty, "seed \(seed):\n\(longer)")
      }
      guard let chosen = offered.randomElement(using: &generator) else { return }
      text += "\(["A", "B"][sender]): \(chosen.items)\n"
    }
  }

  /// What is wrong, but for what only the end of the trace leaves undone.
  private func findings(_ text: String) -> [String] {
    let document = TraceDocument.parse(SourceText(name: "lesson.hs", text), as: .trace)
    let checked = CheckedDocument(
      checking: document, metadata: LessonMetadata(), profile: .lesson, allowed: [])
    let ends: [ProblemName] = [
      .incompleteHandshake, .incompleteClose, .halfClosedEnd, .unanswered, .unansweredData,
      .unansweredChallenge,
    ]
    return checked.problems.filter { $0.severity > .hint && !ends.contains($0.problem.name) }
      .map { $0.problem.message(in: .english) }
  }
}
