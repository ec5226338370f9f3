package import LessonMetadata
package import Problems
package import TCP
package import TraceSyntax

/// One trace with everything that checking found out about it: what drawings, explanations, pages and editors
/// show. `check` itself keeps only the problems.
package struct CheckedTrace: Sendable {
  /// The names of the two endpoints, in the order the trace names them; empty for one it never names.
  package let names: Pair<String>
  /// Both endpoints before the first statement.
  package let beginning: Pair<Endpoint>
  /// One step a statement, in the order in which the statements took effect.
  package let steps: [CheckedStep]
  /// The trace in a line: title, pattern, final states.
  package let report: TraceReport
}

/// What one statement did.
package struct CheckedStep: Sendable {
  /// The statement, as an index into the document's.
  package var statement: Int
  /// Both endpoints before it.
  package var before: Pair<Endpoint>
  /// Both endpoints after it.
  package var after: Pair<Endpoint>
  /// What was sent or arrived; `nil` for other statements, and where the trace could not be followed.
  package var segment: CheckedSegment?
  /// The problems at this statement, hints included.
  package var problems: [Problem]
}

/// A segment as checking understood it.
package struct CheckedSegment: Sendable {
  /// The endpoint that sends it, 0 or 1.
  package var sender: Int
  /// What it is: new, a retransmission, a probe.
  package var nature: SegmentNature
  /// Its flags, with what was missing added.
  package var bits: ControlBits
  /// Its sequence number as the trace should write it; `nil` where nothing tells the numbers of its direction.
  package var sequence: WrittenNumber?
  /// Why that number is due.
  package var sequenceReason: Reason
  /// Its acknowledgment number, likewise; `nil` without ACK.
  package var acknowledgment: WrittenNumber?
  /// Why that number is due.
  package var acknowledgmentReason: Reason
  /// The segment as it was sent; its numbers are positions, as those of the endpoints are.
  package var sent: Segment
  /// Octets of data; `nil` where only a symbol or a later number tells them.
  package var dataLength: UInt32?
  /// What its receiver did, and which step of SEGMENT ARRIVES decided; `nil` where it has not arrived.
  package var arrival: Arrival?
  /// What its receiver did with a second copy, where the network delivers it twice at once; else `nil`.
  package var copyArrival: Arrival?
}

extension CheckedTrace {
  /// Runs a trace of `document` and keeps every step.
  ///
  /// - Parameters:
  ///   - trace: the index of the trace in the document.
  ///   - profile: what the command line says; `nil` leaves it to the fence and the metadata.
  package init(checking document: TraceDocument, trace: Int, metadata: LessonMetadata, profile: Profile?) {
    let extent = document.traces[trace]
    let setup = TraceSetups(metadata, of: document, profile: profile).setup(for: extent)
    var checker = TraceChecker(document: document, extent: extent, setup: setup)
    var recorder = StepRecorder(previous: checker.connection.endpoints)
    beginning = checker.connection.endpoints
    checker.run(observer: &recorder)
    let writer = FaultWriter(checker)
    var steps = recorder.steps.map { step in
      CheckedStep(
        statement: step.statement, before: step.before, after: step.after,
        segment: step.record.map { writer.segment($0) }, problems: [])
    }
    for fault in checker.faults where fault.name.severity(in: setup.profile) != nil {
      guard let place = steps.lastIndex(where: { $0.statement == Int(fault.statement) }) else { continue }
      steps[place].problems.append(writer.problem(fault))
    }
    self.steps = steps
    names = writer.names
    report = TraceFindings(checker, extent).report
  }
}

/// Keeps every step of a trace.
private struct StepRecorder: TraceObserver {
  struct Step {
    var statement: Int
    var before: Pair<Endpoint>
    var after: Pair<Endpoint>
    var record: SegmentRecord?
  }

  static var isInterested: Bool { true }
  var previous: Pair<Endpoint>
  var steps: [Step] = []

  mutating func observe(_ indices: Range<Int>, checker: borrowing TraceChecker) {
    let after = checker.connection.endpoints
    for index in indices {
      let record = checker.connection.record
      let isItsOwn = record.map { Int($0.statement) == index } ?? false
      steps.append(
        Step(statement: index, before: previous, after: after, record: isItsOwn ? record : nil))
    }
    previous = after
  }
}
