package import Problems
package import TCP
package import TraceText

/// What a lesson says of itself: YAML front matter, a sidecar file, or both.
///
/// Values that checking uses carry their place, so that a problem can point at them.
package struct LessonMetadata: Sendable {
  package var title: String?
  package var description: String?
  /// BCP 47 tag.
  package var language: String?
  package var level: Level?
  package var objectives: [String] = []
  package var prerequisites: [String] = []
  package var tags: [String] = []
  /// minutes
  package var duration: Int?
  /// ISO 8601 calendar date.
  package var date: String?
  /// SPDX identifier.
  package var license: String?
  package var authors: [Author] = []

  package var profile: Profile?
  /// None, or exactly two.
  package var endpoints: [EndpointDescription] = []
  package var start: Start?
  package var numbering: Numbering?
  /// States at the end; those of `heading` `nil` hold for every trace of the file.
  package var expectations: [Expectation] = []
  /// Names of problems that are not reported anywhere in the file.
  package var allowed: Set<ProblemName> = []
  package var exercises: [Exercise] = []

  package init() {}

  package enum Level: String, CaseIterable, Sendable { case beginner, intermediate, advanced }
  /// In which state a trace begins; `auto` is decided by its first line.
  package enum Start: String, CaseIterable, Sendable {
    case automatic = "auto"
    case closed = "CLOSED"
    case established = "ESTABLISHED"
  }
  package enum Numbering: String, CaseIterable, Sendable {
    case automatic = "auto"
    case absolute, relative, symbolic
  }

  package struct Author: Hashable, Sendable {
    package var name: String
    package var url: String?
    package var orcid: String?
    package init(name: String) { self.name = name }
  }

  /// One of `hstrace.endpoints`.
  package struct EndpointDescription: Sendable {
    package var name: String
    /// The place of the name.
    package var place: Place
    package var aliases: [String] = []
    package var address: String?
    package var state: State?
    /// Initial sequence number.
    package var initialSequence: UInt32?
    /// SND.NXT at the start.
    package var next: UInt32?
    /// RCV.NXT at the start.
    package var expects: UInt32?
    /// octets
    package var window: UInt32?
    /// octets
    package var maximumSegmentSize: UInt16?
    package init(name: String, place: Place) {
      self.name = name
      self.place = place
    }
  }

  /// `hstrace.expect`: the state of an endpoint at the end of a trace.
  package struct Expectation: Sendable {
    /// The title of the trace it is about; `nil` for every trace.
    package var heading: String?
    package var endpoint: String
    package var state: State
    /// The place of the state's value.
    package var place: Place
    /// The place of the endpoint's name.
    package var endpointPlace: Place
    /// The place of the heading; `nil` where there is none.
    package var headingPlace: Place?
    package init(
      heading: String?, endpoint: String, state: State, place: Place, endpointPlace: Place,
      headingPlace: Place? = nil
    ) {
      self.heading = heading
      self.endpoint = endpoint
      self.state = state
      self.place = place
      self.endpointPlace = endpointPlace
      self.headingPlace = headingPlace
    }
  }

  package struct Exercise: Hashable, Sendable {
    package enum Kind: String, CaseIterable, Sendable { case blank, reorder, fault, generate }
    package var id: String
    package var kind: Kind
    package var trace: String?
    package var blanks: Int?
    package var points: Int?
    package var explanation: String?
    package init(id: String, kind: Kind) {
      self.id = id
      self.kind = kind
    }
  }

  /// Where in which file a value stands.
  package struct Place: Hashable, Sendable {
    package var range: ByteRange
    /// Whether `range` counts in the sidecar file instead of the lesson.
    package var isInSidecar: Bool
    package init(range: ByteRange, isInSidecar: Bool) {
      self.range = range
      self.isInSidecar = isInSidecar
    }
  }
}
