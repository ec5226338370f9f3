import Foundation
import TestSupport
import Testing
import TraceDrawing

/// The figures of RFC 9293 that the examples tell, drawn in the RFC's own style.
@Suite struct FigureDrawingTests {
  /// The lines of a figure without blanks and numbers. Where the RFC has a comment in place of a state, such as
  /// `(??)`, or leaves the place empty, `*` stands for whatever is drawn there.
  static let figures: [(name: String, lines: [String])] = [
    (
      "figure-6-basic-handshake",
      [
        "CLOSED LISTEN", "SYN-SENT --> <SEQ=100><CTL=SYN> --> SYN-RECEIVED",
        "ESTABLISHED <-- <SEQ=300><ACK=101><CTL=SYN,ACK> <-- SYN-RECEIVED",
        "ESTABLISHED --> <SEQ=101><ACK=301><CTL=ACK> --> ESTABLISHED",
        "ESTABLISHED --> <SEQ=101><ACK=301><CTL=ACK><DATA> --> ESTABLISHED",
      ]
    ),
    (
      "figure-7-simultaneous-open",
      [
        "CLOSED CLOSED", "SYN-SENT --> <SEQ=100><CTL=SYN> ...",
        "SYN-RECEIVED <-- <SEQ=300><CTL=SYN> <-- SYN-SENT", "... <SEQ=100><CTL=SYN> --> SYN-RECEIVED",
        "SYN-RECEIVED --> <SEQ=100><ACK=301><CTL=SYN,ACK> ...",
        "ESTABLISHED <-- <SEQ=300><ACK=101><CTL=SYN,ACK> <-- SYN-RECEIVED",
        "... <SEQ=100><ACK=301><CTL=SYN,ACK> --> ESTABLISHED",
      ]
    ),
    (
      "figure-8-old-duplicate-syn",
      [
        "CLOSED LISTEN", "SYN-SENT --> <SEQ=100><CTL=SYN> ...",
        "(duplicate) ... <SEQ=90><CTL=SYN> --> SYN-RECEIVED",
        "SYN-SENT <-- <SEQ=300><ACK=91><CTL=SYN,ACK> <-- SYN-RECEIVED",
        "SYN-SENT --> <SEQ=91><CTL=RST> --> LISTEN", "... <SEQ=100><CTL=SYN> --> SYN-RECEIVED",
        "ESTABLISHED <-- <SEQ=400><ACK=101><CTL=SYN,ACK> <-- SYN-RECEIVED",
        "ESTABLISHED --> <SEQ=101><ACK=401><CTL=ACK> --> ESTABLISHED",
      ]
    ),
    (
      "figure-9-half-open-discovery",
      [
        "(REBOOT) (send 300,receive 100)", "CLOSED ESTABLISHED", "SYN-SENT --> <SEQ=400><CTL=SYN> --> *",
        "* <-- <SEQ=300><ACK=100><CTL=ACK> <-- ESTABLISHED", "SYN-SENT --> <SEQ=100><CTL=RST> --> *",
        "SYN-SENT CLOSED", "SYN-SENT --> <SEQ=400><CTL=SYN> --> *",
      ]
    ),
    (
      "figure-10-active-side-discovers",
      [
        "(REBOOT) (send 300,receive 100)", "* <-- <SEQ=300><ACK=100><DATA=10><CTL=ACK> <-- ESTABLISHED",
        "* --> <SEQ=100><CTL=RST> --> *",
      ]
    ),
    (
      "figure-11-two-passive-sockets",
      [
        "LISTEN LISTEN", "* ... <SEQ=Z><CTL=SYN> --> SYN-RECEIVED",
        "* <-- <SEQ=X><ACK=Z+1><CTL=SYN,ACK> <-- SYN-RECEIVED", "* --> <SEQ=Z+1><CTL=RST> --> *",
        "LISTEN LISTEN",
      ]
    ),
    (
      "figure-12-normal-close",
      [
        "ESTABLISHED ESTABLISHED", "(Close)", "FIN-WAIT-1 --> <SEQ=100><ACK=300><CTL=FIN,ACK> --> CLOSE-WAIT",
        "FIN-WAIT-2 <-- <SEQ=300><ACK=101><CTL=ACK> <-- CLOSE-WAIT", "(Close)",
        "TIME-WAIT <-- <SEQ=300><ACK=101><CTL=FIN,ACK> <-- LAST-ACK",
        "TIME-WAIT --> <SEQ=101><ACK=301><CTL=ACK> --> CLOSED", "(2 MSL)", "CLOSED *",
      ]
    ),
    // The RFC writes the states of three lines on the first of them.
    (
      "figure-13-simultaneous-close",
      [
        "ESTABLISHED ESTABLISHED", "(Close) (Close)", "FIN-WAIT-1 --> <SEQ=100><ACK=300><CTL=FIN,ACK> ...",
        "* <-- <SEQ=300><ACK=100><CTL=FIN,ACK> <-- FIN-WAIT-1",
        "... <SEQ=100><ACK=300><CTL=FIN,ACK> --> *", "CLOSING --> <SEQ=101><ACK=301><CTL=ACK> ...",
        "* <-- <SEQ=301><ACK=101><CTL=ACK> <-- CLOSING", "... <SEQ=101><ACK=301><CTL=ACK> --> *",
        "TIME-WAIT TIME-WAIT", "(2 MSL) (2 MSL)", "CLOSED CLOSED",
      ]
    ),
  ]

  @Test(arguments: figures.indices)
  func `a figure is drawn with its own lines, states and order`(number: Int) throws {
    let figure = Self.figures[number]
    let file = Examples.folder.appending(path: "Figures/\(figure.name).hs")
    let drawn = try Sample.draw(String(decoding: Data(contentsOf: file), as: UTF8.self), as: .rfc)
    let lines = drawn.split(separator: "\n").dropFirst().map { line in
      line.replacing(/^ *\d+\./, with: "").filter { $0 != " " }
    }
    #expect(lines.count == figure.lines.count, "\(drawn)")
    for (line, wanted) in zip(lines, figure.lines) {
      #expect(Self.agrees(line, wanted.filter { $0 != " " }), "\(line) is not \(wanted)")
    }
  }

  /// Whether `line` is `wanted`, with any text where that has `*`.
  private static func agrees(_ line: String, _ wanted: String) -> Bool {
    let pieces = wanted.split(separator: "*", omittingEmptySubsequences: false).map(String.init)
    guard pieces.count > 1 else { return line == wanted }
    var rest = line[...]
    for (number, piece) in pieces.enumerated() {
      if number == 0 {
        guard rest.hasPrefix(piece) else { return false }
        rest = rest.dropFirst(piece.count)
      } else if number == pieces.count - 1 {
        return rest.hasSuffix(piece)
      } else {
        guard let place = rest.firstRange(of: piece) else { return false }
        rest = rest[place.upperBound...]
      }
    }
    return true
  }
}
