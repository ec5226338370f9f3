package import Problems
package import TCP
package import TraceText

/// What a lesson says of itself: YAML front matter, a sidecar file, or both.
///
/// Values that checking uses carry their place, so that a problem can point at them.
package struct LessonMetadata: Sendable {
  /// The lesson's title in one line.
  package var title: String?
  /// What the lesson is about, in a paragraph.
  package var description: String?
  /// BCP 47 tag.
  package var language: String?
  /// Whom it is for.
  package var level: Level?
  /// What a reader can do after it, one sentence each.
  package var objectives: [String] = []
  /// What a reader should know before.
  package var prerequisites: [String] = []
  /// Words to find it by.
  package var tags: [String] = []
  /// minutes
  package var duration: Int?
  /// ISO 8601 calendar date.
  package var date: String?
  /// SPDX identifier.
  package var license: String?
  /// Who wrote it, in the order given.
  package var authors: [Author] = []

  /// How strictly it is checked where neither the command line nor a fence says so.
  package var profile: Profile?
  /// None, or exactly two.
  package var endpoints: [EndpointDescription] = []
  /// In which state its traces begin; `nil` is `automatic`.
  package var start: Start?
  /// How its traces write numbers; `nil` is `automatic`.
  package var numbering: Numbering?
  /// States at the end; those of `heading` `nil` hold for every trace of the file.
  package var expectations: [Expectation] = []
  /// Names of problems that are not reported anywhere in the file.
  package var allowed: Set<ProblemName> = []
  /// Its exercises, in the order given.
  package var exercises: [Exercise] = []

  package init() {}

  /// How much a lesson expects of its reader.
  package enum Level: String, CaseIterable, Sendable { case beginner, intermediate, advanced }
  /// In which state a trace begins; `auto` is decided by its first line.
  package enum Start: String, CaseIterable, Sendable {
    case automatic = "auto"
    case closed = "CLOSED"
    case established = "ESTABLISHED"
  }
  /// How a trace writes its sequence numbers.
  package enum Numbering: String, CaseIterable, Sendable {
    case automatic = "auto"
    case absolute, relative, symbolic
  }

  /// One of `authors`.
  package struct Author: Hashable, Sendable {
    /// The name as it is to be printed.
    package var name: String
    /// A page about the author.
    package var url: String?
    /// The ORCID iD, or its link.
    package var orcid: String?
    package init(name: String) { self.name = name }
  }

  /// One of `hstrace.endpoints`.
  package struct EndpointDescription: Sendable {
    /// The name traces call it by; no other endpoint has it.
    package var name: String
    /// The place of the name.
    package var place: Place
    /// Other names that stand for it in traces.
    package var aliases: [String] = []
    /// For the reader: `192.0.2.1`, or with a port.
    package var address: String?
    /// The state it begins in; `nil` leaves it to `start`.
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
    /// The endpoint's name or alias, as written.
    package var endpoint: String
    /// The state it must end in.
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

  /// What a reader is asked to do with a trace of the lesson.
  package struct Exercise: Hashable, Sendable {
    /// What is asked: fill blanks, put lines in order, find the fault, write a trace.
    package enum Kind: String, CaseIterable, Sendable { case blank, reorder, fault, generate }
    /// The identifier, which occurs once in the lesson.
    package var id: String
    /// What is asked.
    package var kind: Kind
    /// The title of the trace it is about; `nil` where the lesson does not say.
    package var trace: String?
    /// The place of that title; `nil` where there is none.
    package var tracePlace: Place?
    /// The place of the identifier; `nil` where the exercise was not read from metadata.
    package var identifierPlace: Place?
    /// How many numbers to hide.
    package var blanks: Int?
    /// What it counts.
    package var points: Int?
    /// What to show with the answer.
    package var explanation: String?
    package init(id: String, kind: Kind) {
      self.id = id
      self.kind = kind
    }

    /// What it says, wherever that stands.
    var withoutPlaces: Self {
      var exercise = self
      exercise.tracePlace = nil
      exercise.identifierPlace = nil
      return exercise
    }
  }

  /// Where in which file a value stands.
  package struct Place: Hashable, Sendable {
    /// Bytes of the file that has the value.
    package var range: ByteRange
    /// Whether `range` counts in the sidecar file instead of the lesson.
    package var isInSidecar: Bool
    package init(range: ByteRange, isInSidecar: Bool) {
      self.range = range
      self.isInSidecar = isInSidecar
    }
  }
}
