import LessonMetadata
import Problems
import TCP
import TraceSyntax
import TraceText

/// A second, simpler reading of a lesson, which says of some that all of it is correct.
///
/// It runs the two endpoints of the module `TCP` as the lines say, and demands of every line that its sender may
/// send it, with exactly the numbers due, and of the end that nothing is left owed. It shares no code with the
/// checker, and knows neither repairs nor second guesses: what it does not understand it does not prove.
struct Replay {
  let document: TraceDocument
  /// The document's symbols, and the sums that lengths in letters make.
  var symbols: SymbolTable
  let metadata: LessonMetadata
  let profile: Profile
  var endpoints = [Endpoint(), Endpoint()]
  var numbers = [ReplayNumbers(), ReplayNumbers()]
  var sides = [ReplaySide(), ReplaySide()]
  var network: [ReplayTravelling] = []
  /// The trace's statements, and its two names.
  var extent = 0..<0
  var names: [UInt16] = []
  var hasBegun = false
  var hasShownFin = false
  var endIsAsserted = false

  /// Whether every trace of a lesson is one that RFC 9293 allows as `profile` reads it.
  static func proves(_ text: String, in profile: Profile) -> Bool {
    let source = SourceText(name: "lesson.hs", text)
    let document = TraceDocument.parse(source, as: .trace)
    guard document.problems.isEmpty else { return false }
    let read = MetadataReader.read(
      frontMatter: document.frontMatter.map { (source: source, range: $0) }, sidecar: nil)
    guard read.problems.allSatisfy({ ($0.name.severity(in: profile) ?? .hint) == .hint }) else {
      return false
    }
    let isPlain = document.symbols.symbols.isEmpty
    switch read.metadata.numbering {
    case .none, .automatic: break
    case .absolute: if !isPlain { return false }
    case .relative, .symbolic: return false
    }
    return document.traces.allSatisfy { trace in
      var replay = Replay(document: document, metadata: read.metadata, profile: profile)
      return replay.isProven(trace)
    }
  }

  private init(document: TraceDocument, metadata: LessonMetadata, profile: Profile) {
    self.document = document
    symbols = document.symbols
    self.metadata = metadata
    self.profile = profile
  }

  private mutating func isProven(_ trace: TraceExtent) -> Bool {
    extent = trace.statements
    guard findNames(), describeEndpoints() else { return false }
    for index in extent {
      let statement = document.statements[index]
      let isRight: Bool
      switch statement.kind {
      case .segment: isRight = segment(index, statement)
      case .event: isRight = event(statement, index)
      case .state: isRight = stateLine(statement, index)
      case .omission: isRight = omission()
      case .phase:
        for side in 0...1 where numbers[side].place != .omission { numbers[side].place = .phase }
        isRight = true
      case .heading, .note: isRight = true
      case .directive: isRight = document.directive(at: statement)?.kind == .allow
      }
      if !isRight { return false }
    }
    return endsWell(title: trace.title)
  }

  /// The two names; false where there is a third.
  private mutating func findNames() -> Bool {
    var found: [UInt16] = metadata.endpoints.compactMap { document.names.index(of: $0.name) }
    guard found.count == metadata.endpoints.count else { return false }
    for index in extent {
      let statement = document.statements[index]
      guard statement.kind == .segment || statement.kind == .event || statement.kind == .state else {
        continue
      }
      for name in [statement.sender, statement.receiver] where name != NameTable.none && !found.contains(name)
      {
        found.append(name)
      }
    }
    names = found
    return found.count <= 2
  }

  /// What metadata says of where the endpoints begin.
  private mutating func describeEndpoints() -> Bool {
    switch metadata.start {
    case .none, .automatic: break
    case .closed:
      for side in 0...1 {
        sides[side].isDeclared = true
        sides[side].isUndecided = true
      }
    case .established:
      for side in 0...1 { declare(.established, side) }
    }
    for (side, described) in metadata.endpoints.enumerated() {
      if let initial = described.initialSequence { numbers[side].origin = WrittenNumber(offset: initial) }
      if let next = described.next {
        guard described.state == .established else { return false }
        numbers[side].origin = WrittenNumber(offset: 0)
        endpoints[side].sendNext = SequenceNumber(next)
        endpoints[side].sendUnacknowledged = SequenceNumber(next)
        sides[side].hasSent = true
      }
      if let expects = described.expects { endpoints[side].receiveNext = SequenceNumber(expects) }
      if let state = described.state { declare(state, side) }
      if let window = described.window {
        endpoints[side].receiveWindow = window
        endpoints[1 - side].sendWindow = window
      }
      if let size = described.maximumSegmentSize {
        endpoints[1 - side].negotiation.received.maximumSegmentSize = size
      }
    }
    return true
  }

  /// Whether what is left out at `index` is no more than a hint in this profile, or allowed there.
  func tolerates(_ name: ProblemName, at index: Int) -> Bool {
    if metadata.allowed.contains(name) || (name.severity(in: profile) ?? .hint) == .hint { return true }
    guard index > extent.lowerBound, document.statements[index - 1].kind == .directive else { return false }
    return document.directive(at: document.statements[index - 1])?.problems.contains { $0.name == name }
      ?? false
  }

  /// The endpoint called `name`.
  func side(_ name: UInt16) -> Int? { names.firstIndex(of: name) }

  /// Where endpoints begin that no state line described: behind the first SYN or OPEN closed or listening, else
  /// in a connection (rules of the notation: a trace without a SYN starts ESTABLISHED).
  mutating func begin(opens: Bool) {
    guard !hasBegun else { return }
    hasBegun = true
    for side in 0...1 where !sides[side].isDeclared {
      if opens { sides[side].isUndecided = true } else { endpoints[side].state = .established }
    }
  }

  /// Nothing is owed, nothing half done, and each endpoint where metadata expects it.
  private func endsWell(title: String?) -> Bool {
    guard hasBegun else { return true }
    let expected = metadata.expectations.filter { $0.heading == nil || $0.heading == title }
    guard expected.allSatisfy({ state in names.contains { document.names[$0] == state.endpoint } }) else {
      return false
    }
    for side in 0...1 {
      let endpoint = endpoints[side]
      if endpoint.obligations.reset != nil || sides[side].owesAbort { return false }
      if endpoint.obligations.acknowledgment == .unacceptable { return false }
      if endpoint.obligations.synAcknowledgment, expected.isEmpty, !endIsAsserted { return false }
      let name = side < names.count ? document.names[names[side]] : ""
      if let state = expected.first(where: { $0.endpoint == name })?.state, state != endpoint.state {
        return false
      }
      if !expected.isEmpty || endIsAsserted { continue }
      switch endpoint.state {
      case .synSent, .synReceived, .finWait1, .closing, .lastAck: return false
      case .closed, .listen, .established, .finWait2, .closeWait, .timeWait: break
      }
    }
    return true
  }
}
