import LessonMetadata
import Problems
import TCP
import TraceSyntax

/// What metadata and the command line settle for every trace of a file; only its fence and its heading make a difference.
struct TraceSetups: Equatable, Sendable {
  /// A state that metadata expects at the end.
  private struct Expectation: Equatable {
    /// The title of the trace; `nil` for every trace.
    var heading: String?
    var endpoint: String
    var state: State
  }

  /// That of a trace without fence and heading.
  private var common = TraceSetup()
  /// Whether the command line says the profile, so that a fence need not be asked.
  private let isProfileSettled: Bool
  private let expectations: [Expectation]

  /// - Parameters:
  ///   - document: the file.
  ///   - profile: what the command line says; `nil` leaves it to fences and metadata.
  ///   - allowed: problems not to be reported, beside those that metadata allows.
  init(
    _ metadata: LessonMetadata, of document: TraceDocument, profile: Profile?, allowed: Set<ProblemName> = []
  ) {
    isProfileSettled = profile != nil
    expectations = metadata.expectations.map {
      Expectation(heading: $0.heading, endpoint: $0.endpoint, state: $0.state)
    }
    common.profile = profile ?? metadata.profile ?? .lesson
    switch metadata.start {
    case .none, .automatic: common.start = .automatic
    case .closed: common.start = .closed
    case .established: common.start = .established
    }
    common.numbering = metadata.numbering ?? .automatic
    common.allowed = metadata.allowed.union(allowed)
    let used = metadata.endpoints.isEmpty ? [] : document.usedNames
    common.endpoints = metadata.endpoints.map { described in
      var endpoint = DescribedEndpoint(name: described.name)
      endpoint.aliases = described.aliases
      endpoint.indices = ([described.name] + described.aliases).compactMap { name in
        document.names.index(of: name).flatMap { used.contains($0) ? $0 : nil }
      }
      endpoint.state = described.state
      endpoint.initialSequence = described.initialSequence
      endpoint.next = described.next
      endpoint.expects = described.expects
      endpoint.window = described.window
      endpoint.maximumSegmentSize = described.maximumSegmentSize
      return endpoint
    }
  }

  /// What is settled for one trace; the nearest to the user wins.
  func setup(for extent: TraceExtent) -> TraceSetup {
    var setup = common
    if !isProfileSettled, let profile = extent.options.profile { setup.profile = profile }
    if let start = extent.options.start { setup.start = start }
    for expectation in expectations
    where expectation.heading == nil || expectation.heading == extent.title {
      setup.expectations[expectation.endpoint] = expectation.state
    }
    return setup
  }
}
