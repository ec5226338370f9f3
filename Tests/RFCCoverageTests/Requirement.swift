/// One requirement of RFC 9293, and where the tests hold it.
struct Requirement: Sendable {
  /// The label that the RFC gives it, such as `MUST-13`.
  let label: String
  /// The section that states it.
  let section: String
  /// What is required, in our own words.
  let summary: String
  let coverage: Coverage

  /// A requirement that a trace can show, and the tests that hold it.
  init(_ label: String, _ section: String, _ summary: String, held tests: TestPointer...) {
    (self.label, self.section, self.summary, coverage) = (label, section, summary, .held(tests))
  }

  /// A requirement that no trace can show.
  init(_ label: String, _ section: String, _ summary: String, unseen reason: Unseen) {
    (self.label, self.section, self.summary, coverage) = (label, section, summary, .unseen(reason))
  }
}

extension Requirement {
  /// All of them, in the order of the sections.
  static let all: [Requirement] = [header, connection, data, window, interfaces].flatMap { $0 }

  /// The tests that hold it; none where no trace can show it.
  var tests: [TestPointer] {
    switch coverage {
    case .held(let tests): tests
    case .unseen: []
    }
  }

  /// Why no trace can show it; `nil` where one can.
  var unseen: Unseen? {
    switch coverage {
    case .held: nil
    case .unseen(let reason): reason
    }
  }
}

enum Coverage: Sendable {
  /// A trace can show it; these tests fail where it is not kept.
  case held([TestPointer])
  case unseen(Unseen)
}

/// Why no trace can show whether a requirement is kept.
enum Unseen: String, CaseIterable, Sendable {
  case octets = "how the header is laid out in octets; a trace writes values"
  case notWritten = "the notation has no word for it"
  case leftOut = "a lesson may leave options out, so that a missing one tells nothing"
  case choice = "the endpoint chooses freely as far as its peer can see"
  case user = "it lies between the endpoint and its user"
  case timers =
    "how long an endpoint waits, or how often it tries; the times beside lines are no endpoint's clock"
  case congestion = "the congestion window is known to the sender alone"
  case lowerLayer = "it lies below TCP: addresses, routes, ICMP, fields of the IP header"
  case otherConnections = "it concerns several connections; a trace is of one"
  case queue =
    "what an endpoint has in its queue when it answers; lines do not say when a segment is taken up"
}

/// A test, named so that another test can see that it exists.
struct TestPointer: Hashable, Sendable {
  /// The path below `Tests`.
  let file: String
  /// The name of the test function.
  let function: String
  /// The story of the row, where the test is a table of traces.
  let row: String?

  /// A test of the endpoints.
  static func endpoint(_ file: String, _ function: String) -> TestPointer {
    TestPointer(file: "TCPTests/\(file).swift", function: function, row: nil)
  }

  /// A row of a table of traces with what the checker says of each.
  static func trace(_ table: TraceTable, _ row: String) -> TestPointer {
    TestPointer(file: "TraceCheckingTests/\(table.file).swift", function: table.rawValue, row: row)
  }
}

/// A table of traces, by the name of the test that goes through it.
enum TraceTable: String, CaseIterable, Sendable {
  case answers = "an answer or an end gets its verdict"
  case closings = "a close gets its verdict"
  case correctData = "data that is sent correctly has no finding"
  case correctLosses = "a loss that is mended correctly has no finding"
  case correctOpenings = "an opening or a reset that is correct has no finding"
  case figures = "a figure of the RFC has no finding"
  case inFlight = "a segment in the network gets its verdict"
  case losses = "a loss or a retransmission gets its verdict"
  case options = "an option gets its verdict"
  case requirements = "what a label requires gets its verdict"
  case resets = "a reset gets its verdict"
  case windows = "a window or a probe gets its verdict"

  /// The name of the file, without its extension.
  var file: String {
    switch self {
    case .answers: "AnswersAndEndsTests"
    case .closings: "ClosingsTests"
    case .correctData: "CorrectDataTests"
    case .correctLosses: "CorrectLossesTests"
    case .correctOpenings: "CorrectOpeningsTests"
    case .figures: "FiguresTests"
    case .inFlight: "InFlightTests"
    case .losses: "LossesTests"
    case .options: "OptionsTests"
    case .requirements: "RequirementsTests"
    case .resets: "ResetsTests"
    case .windows: "WindowsTests"
    }
  }
}
