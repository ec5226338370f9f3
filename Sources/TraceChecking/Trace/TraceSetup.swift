import LessonMetadata
import Problems
import TCP
import TraceSyntax

/// What is settled before a trace begins: by the command line, by metadata, by its fence.
struct TraceSetup: Sendable {
  var profile = Profile.lesson
  var start = StartOption.automatic
  /// How the numbers of the trace are to be written.
  var numbering = LessonMetadata.Numbering.automatic
  /// What metadata says of the endpoints; none, or two.
  var endpoints: [DescribedEndpoint] = []
  /// States at the end, by endpoint name, and whether they silence `incomplete-…`.
  var expectations: [String: State] = [:]

  init() {}
}

/// One endpoint as metadata describes it.
struct DescribedEndpoint: Sendable {
  var name: String
  var aliases: [String] = []
  var state: State?
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
