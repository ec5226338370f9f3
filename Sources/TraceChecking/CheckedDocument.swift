package import LessonMetadata
package import Problems
import TCP
package import TraceSyntax
import TraceText

/// What checking all traces of a file gave.
package struct CheckedDocument: Sendable {
  /// Findings of reading and checking, by place; expected and allowed ones are left out.
  package var problems = ProblemList()
  /// One report a trace, in the order of the file.
  package var traces: [TraceReport] = []
  /// What `#! expect:` lines foretold and was found, by place.
  package var expected = ProblemList()
  /// One outline a trace, in the order of the file; empty where nobody asked for them.
  package var outlines: [TraceOutline] = []
}

extension CheckedDocument {
  /// Checks every trace of `document`.
  ///
  /// - Parameters:
  ///   - metadata: what the lesson says of itself.
  ///   - profile: what the command line says; `nil` leaves it to fences and metadata.
  ///   - allowed: problems not to be reported anywhere.
  ///   - keepsOutlines: whether each trace's steps are kept for a drawing.
  package init(
    checking document: TraceDocument, metadata: LessonMetadata, profile: Profile?, allowed: Set<ProblemName>,
    keepsOutlines: Bool = false
  ) {
    let allowed = allowed.union(metadata.allowed)
    var found = FoundProblems(document, profile: profile ?? metadata.profile ?? .lesson, allowed: allowed)
    let readingProblems = ReadingProblems(document)
    for extent in document.traces {
      var setup = TraceSetup(metadata, extent: extent, profile: profile)
      setup.allowed.formUnion(allowed)
      var checker = TraceChecker(
        document: document, extent: extent, setup: setup, readingProblems: readingProblems)
      if keepsOutlines {
        var recorder = OutlineRecorder(checker)
        checker.run(observer: &recorder)
        outlines.append(recorder.outline(checker))
      } else {
        var observer = NoObserver()
        checker.run(observer: &observer)
      }
      found.add(checker)
      traces.append(Self.report(checker, extent))
    }
    (problems, expected) = found.lists(Directives(document, readingProblems))
  }

  static func report(_ checker: TraceChecker, _ extent: TraceExtent) -> TraceReport {
    TraceReport(
      title: extent.title, start: extent.start, patterns: checker.connection.shape.patterns,
      segments: checker.connection.shape.segments,
      endpoints: (0...1).map {
        EndpointReport(name: checker.name(of: $0), final: checker.finalState(of: $0)?.name)
      })
  }
}

extension TraceSetup {
  /// What metadata, a fence and the command line settle for one trace; the nearest to the user wins.
  init(_ metadata: LessonMetadata, extent: TraceExtent, profile: Profile?) {
    self.init()
    self.profile = profile ?? extent.options.profile ?? metadata.profile ?? .lesson
    switch extent.options.start {
    case .some(let start): self.start = start
    case .none:
      switch metadata.start {
      case .none, .automatic: start = .automatic
      case .closed: start = .closed
      case .established: start = .established
      }
    }
    numbering = metadata.numbering ?? .automatic
    allowed = metadata.allowed
    endpoints = metadata.endpoints.map { described in
      var endpoint = DescribedEndpoint(name: described.name)
      endpoint.aliases = described.aliases
      endpoint.state = described.state
      endpoint.initialSequence = described.initialSequence
      endpoint.next = described.next
      endpoint.expects = described.expects
      endpoint.window = described.window
      endpoint.maximumSegmentSize = described.maximumSegmentSize
      return endpoint
    }
    for expectation in metadata.expectations
    where expectation.heading == nil || expectation.heading == extent.title {
      expectations[expectation.endpoint] = expectation.state
    }
  }
}
