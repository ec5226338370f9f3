package import LessonMetadata
package import Problems
package import TCP
package import TraceChecking
package import TraceSyntax

/// A trace in words, in one language. All texts are safe to print.
package struct TraceExplanation: Sendable {
  /// The names of the two endpoints, in the order the trace names them; never empty.
  package var names: Pair<String>
  /// The heading of the trace; empty without one.
  package var title: String
  /// What the whole is; empty only without segments.
  package var patterns: [TracePattern]
  /// What the whole is and how it ends, in sentences.
  package var summary: [String]
  /// The states of both before the first line; `nil` where the trace does not tell.
  package var opening: Pair<State?>
  /// In the order of the lines.
  package var steps: [ExplainedStep]

  /// Explains one trace of a document, of which nothing is known but how it reads.
  ///
  /// - Parameters:
  ///   - trace: the index of the trace in the document.
  ///   - metadata: what the lesson says of itself.
  ///   - profile: what the command line says; `nil` leaves it to the fence and the metadata.
  package init(
    of document: TraceDocument, trace: Int, metadata: LessonMetadata, profile: Profile?, language: Language
  ) {
    let checked = CheckedDocument(
      checking: document, metadata: metadata, profile: profile, allowed: [], keepsOutlines: true)
    self.init(
      TraceExplainer(
        of: document, checked, trace: trace, metadata: metadata, profile: profile, language: language))
  }

  /// All that `explainer` says.
  package init(_ explainer: TraceExplainer) {
    names = explainer.names
    title = explainer.title
    patterns = explainer.patterns
    summary = explainer.summary
    opening = explainer.opening
    steps = Array(explainer)
  }
}

/// What one line of a trace does.
package struct ExplainedStep: Sendable {
  /// The line's statement, as an index into the document's.
  package var statement: Int
  /// What it is.
  package var content: Content
  /// When it happens, in seconds since the beginning of the trace: `0.120`; `nil` without a time.
  package var time: String?
  /// The line in canonical form, without its time and comment: `Client: SYN, Seq=100`, `Client: (close)`.
  package var line: String
  /// The same with its time: `@1 Client: (timeout)`.
  package var timedLine: String { time.map { "@\($0) \(line)" } ?? line }
  /// The states of both endpoints after it; `nil` where nothing has told yet.
  package var statesAfter: Pair<State?>
  /// The numbers both count with after it.
  package var blocksAfter: Pair<ExplainedBlock>
  /// What is wrong with it, hints left out.
  package var problems: [ExplainedProblem]

  /// The kinds of lines.
  package enum Content: Sendable {
    case segment(ExplainedSegment)
    /// A segment comes out of the network: one that an earlier line has sent, or an old duplicate.
    case arrival(ExplainedSegment)
    /// A user call, a timer or a reboot, in sentences.
    case event([ExplainedRemark])
    /// What a line says of the states, in sentences.
    case states([String])
    /// The title of a part.
    case phase(String)
    /// The text of a note.
    case note(String)
    /// Segments that are not shown: what that means, in one sentence.
    case omission(String)
  }
}

/// The numbers of a control block as the trace writes them; `nil` where they are not known.
package struct ExplainedBlock: Hashable, Sendable {
  /// SND.UNA
  package var sendUnacknowledged: String?
  /// SND.NXT
  package var sendNext: String?
  /// RCV.NXT
  package var receiveNext: String?

  package init(sendUnacknowledged: String? = nil, sendNext: String? = nil, receiveNext: String? = nil) {
    self.sendUnacknowledged = sendUnacknowledged
    self.sendNext = sendNext
    self.receiveNext = receiveNext
  }
}

/// Something that is wrong with a line.
package struct ExplainedProblem: Hashable, Sendable {
  /// Which problem of the catalogue it is.
  package var name: ProblemName
  /// What was found, what was expected and why: one sentence without its period.
  package var message: String
  /// The same as it stands among other sentences.
  package var sentence: String { message.ended }
  /// How grave the profile takes it.
  package var severity: Severity
  /// Whether a `#! expect:` line foretold it.
  package var isExpected: Bool
}

/// A segment in words.
package struct ExplainedSegment: Sendable {
  /// Its number from 1, as drawings number segments.
  package var number: Int
  /// The endpoint that sends it, 0 or 1.
  package var sender: Int
  /// Its flags and items in canonical form: `SYN-ACK, Seq=200, ACK=101`.
  package var items: String
  /// What its line says of its way and of what it is: `... (lost)`; empty where it says nothing.
  package var claims: String
  /// What it is; `nil` where the trace could not be followed.
  package var nature: SegmentNature?
  /// What it is and does here, in one sentence.
  package var meaning: String
  /// The rule behind each of its numbers, in the order of the items; those not written are among them where they are
  /// known.
  package var numbers: [ExplainedNumber]
  /// Into which states it takes the endpoints, the sender's first; one may go through two.
  package var stateChanges: [StateSentence]
  /// What becomes of it, what it must be answered with, and what it answers beside what `meaning` says.
  package var remarks: [ExplainedRemark]
  /// Where RFCs tell of such segments.
  package var reference: RFCReference
}

/// A number of a segment, and the rule behind it.
package struct ExplainedNumber: Hashable, Sendable {
  /// Its key as the notation writes it: `Seq`, `ACK`, `Len`.
  package var key: String
  /// Its value as written, or as it is inferred; `?` for a blank, empty for an option without value.
  package var value: String
  /// Whether the line writes it; otherwise it is inferred.
  package var isWritten: Bool
  /// Whether it is not the number that is due.
  package var isWrong: Bool
  /// The rule behind it, in one sentence or two.
  package var sentence: String
  /// Where the rule stands.
  package var reference: RFCReference

  /// `Seq=100`; `SACK_PERM` for an option without value.
  package var item: String { value.isEmpty ? key : "\(key)=\(value)" }
}

/// What becomes of a segment, what it asks for, or what happens at an endpoint.
package struct ExplainedRemark: Hashable, Sendable {
  /// One sentence.
  package var sentence: String
  /// Where the RFC says so; `nil` for what only the trace says.
  package var reference: RFCReference?
  /// Whether it tells that the segment does not arrive, or not whole.
  package var isFate = false
}

/// A change of an endpoint's state.
package struct StateSentence: Sendable {
  /// Whose state it is, 0 or 1.
  package var endpoint: Int
  /// The state before; `nil` where nothing had told.
  package var before: State?
  /// The state after.
  package var after: State
  /// Who goes from where to where, and why.
  package var sentence: String
  /// Where the RFC says so; `nil` for what only the trace says.
  package var reference: RFCReference?
  /// The step of 3.10.7.4 that decides; `nil` for what other sections decide.
  package var step: ArrivalStep?
}
