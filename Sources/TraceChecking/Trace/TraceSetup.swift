import LessonMetadata
import Problems
import TCP
import TraceSyntax

/// What is settled before a trace begins: by the command line, by metadata, by its fence.
struct TraceSetup: Equatable, Sendable {
  /// How strictly the trace is checked.
  var profile = Profile.lesson
  /// In which state it begins.
  var start = StartOption.automatic
  /// How the numbers of the trace are to be written.
  var numbering = LessonMetadata.Numbering.automatic
  /// What metadata says of the endpoints; none, or two.
  var endpoints: [DescribedEndpoint] = []
  /// Problems that are not reported anywhere in the file.
  var allowed: Set<ProblemName> = []
  /// States at the end, by endpoint name, and whether they silence `incomplete-…`.
  var expectations: [String: State] = [:]

  init() {}
}

/// One endpoint as metadata describes it.
struct DescribedEndpoint: Equatable, Sendable {
  /// The name it is called by.
  var name: String
  /// Other names that stand for it.
  var aliases: [String] = []
  /// Those of all these names that the file has, the first one first, as indices into the document's.
  var indices: [UInt16] = []
  /// The state it begins in; `nil` leaves it to `start`.
  var state: State?
  /// ISS
  var initialSequence: UInt32?
  /// SND.NXT
  var next: UInt32?
  /// RCV.NXT
  var expects: UInt32?
  /// octets
  var window: UInt32?
  /// octets
  var maximumSegmentSize: UInt16?

  init(name: String) { self.name = name }
}
