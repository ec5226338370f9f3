import Foundation
import LessonPublishing
import Problems
import TCP
import Testing
import TraceChecking
import TraceText

#if canImport(FoundationXML)
import FoundationXML
#endif

/// The picture of the states: its arrows are those of the table of transitions, and of figure 5.
@Suite struct StateDiagramTests {
  private typealias Step = StateDiagram.Step

  /// What the table has and the figure leaves to its notes and to the text: a FIN that comes with the handshake's last
  /// segment, a SYN that reopens or ends a connection.
  private static let undrawn: Set<Step> = [
    Step(from: .synSent, to: .closeWait), Step(from: .synReceived, to: .closeWait),
    Step(from: .synReceived, to: .listen), Step(from: .timeWait, to: .synReceived),
  ]

  @Test func `each transition that does not end a connection out of turn is drawn`() {
    let transitions = TransitionTable.transitions.filter { !StateDiagram.leavesOut($0.cause) }
    let steps = Set(transitions.map { Step(from: $0.from, to: $0.to) })
    #expect(Set(StateDiagram.steps) == steps.subtracting(Self.undrawn))
    #expect(Self.undrawn.isSubset(of: steps))
    #expect(StateDiagram.steps.count == Set(StateDiagram.steps).count)
  }

  @Test(arguments: Language.allCases)
  func `each arrow says what happens`(language: Language) throws {
    let picture = try Self.picture(StateDiagram(language: language, name: "States"))
    #expect(!picture.contains("></text>"))
    #expect(picture.components(separatedBy: "<g class=\"arrow\" ").count - 1 == StateDiagram.steps.count)
  }

  @Test func `the endpoints stand in their states, and the way of a trace is drawn stronger`() throws {
    var diagram = StateDiagram(language: .english, name: "States")
    diagram.places = Pair(StateDiagram.Place(.established), StateDiagram.Place(.established))
    diagram.taken = [Step(from: .closed, to: .synSent), Step(from: .synSent, to: .established)]
    let picture = try Self.picture(diagram)
    #expect(picture.contains("<g class=\"node seen at-first at-second\" data-state=\"ESTABLISHED\">"))
    #expect(picture.components(separatedBy: "\"arrow taken\"").count == 3)
  }

  @Test func `what ends a connection out of turn has an arrow of its own, which says all that did`() throws {
    let step = Step(from: .established, to: .closed)
    var diagram = StateDiagram(language: .english, name: "States")
    #expect(!(try Self.picture(diagram)).contains(" ending"))
    diagram.endings = ["RST", "ABORT / RST", "RST"].map { StateDiagram.Ending(step: step, cause: $0) }
    let picture = try Self.picture(diagram)
    let arrows = picture.components(separatedBy: "data-step=\"ESTABLISHED CLOSED ending\"")
    #expect(arrows.count == 2)
    let arrow = try #require(arrows.last?.components(separatedBy: "</g>").first)
    #expect(arrow.contains(">RST</text>") && arrow.contains(">ABORT / RST</text>"))
    #expect(arrow.components(separatedBy: "<text").count == 3)
  }

  @Test func `every state that a reset or an ABORT ends has a way for it`() throws {
    let ends = TransitionTable.transitions.filter {
      StateDiagram.leavesOut($0.cause) && $0.from != .listen && $0.from != .closed
    }
    let steps = Set(ends.map { Step(from: $0.from, to: $0.to) })
    #expect(steps.count > 9)
    for step in steps {
      var diagram = StateDiagram(language: .english, name: "States")
      diagram.endings = [StateDiagram.Ending(step: step, cause: "RST")]
      let picture = try Self.picture(diagram)
      #expect(picture.contains("data-step=\"\(step.from.name) \(step.to.name) ending\""))
      #expect(XMLParser(data: Data(picture.utf8)).parse())
    }
  }

  @Test(arguments: Language.allCases)
  func `the picture is the one that somebody looked at`(language: Language) throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
    let file = folder.appending(path: "Golden/states.\(language.rawValue).svg")
    var diagram = StateDiagram(language: language, name: "<States> & \"places\"")
    diagram.places = Pair(StateDiagram.Place(.timeWait), StateDiagram.Place(.closed, isEnd: true))
    diagram.taken = [Step(from: .finWait2, to: .timeWait), Step(from: .lastAck, to: .closed)]
    let picture = try Self.picture(diagram)
    if ProcessInfo.processInfo.environment["HSTRACE_RECORD"] == "1" {
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(picture.utf8).write(to: file)
      Issue.record("the picture was recorded; look at it and run again")
    }
    #expect(picture == (try String(contentsOf: file, encoding: .utf8)))
    #expect(XMLParser(data: Data(picture.utf8)).parse())
  }

  private static func picture(_ diagram: StateDiagram) throws -> String {
    String(decoding: try OutputBuffer.gather { diagram.write(to: &$0) }, as: UTF8.self)
  }
}
