package import LessonMetadata
package import Problems
import TCP
package import TraceSyntax

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
  /// What checking left behind for the next check; `nil` where nobody asked for it.
  package var kept: KeptChecks?
}

extension CheckedDocument {
  /// Checks every trace of `document`.
  ///
  /// - Parameters:
  ///   - metadata: what the lesson says of itself.
  ///   - profile: what the command line says; `nil` leaves it to fences and metadata.
  ///   - allowed: problems not to be reported anywhere.
  ///   - keepsOutlines: whether each trace's steps are kept for a drawing.
  ///   - kept: what the last check of the document left behind, in what `kept` has an edit for; `nil` leaves nothing
  ///     behind.
  package init(
    checking document: TraceDocument, metadata: LessonMetadata, profile: Profile?, allowed: Set<ProblemName>,
    keepsOutlines: Bool = false, kept: consuming KeptChecks? = nil
  ) {
    let setups = TraceSetups(metadata, of: document, profile: profile, allowed: allowed)
    var found = FoundProblems(
      document, profile: profile ?? metadata.profile ?? .lesson, allowed: allowed.union(metadata.allowed))
    kept?.check(document, setups)
    let readingProblems = kept?.readingProblems ?? ReadingProblems(document)
    func fresh(_ extent: TraceExtent) -> TraceChecker {
      TraceChecker(
        document: document, extent: extent, setup: setups.setup(for: extent), readingProblems: readingProblems
      )
    }
    for (index, extent) in document.traces.enumerated() {
      var run =
        kept.map { CheckedRun(findings: $0.traces[index].findings) }
        ?? CheckedRun(fresh(extent), extent, keepsOutline: keepsOutlines)
      if !run.findings.faults.isEmpty, document.hasBlanks(inTrace: index),
        let filled = fresh(extent).explainingAway(run.findings)
      {
        run = CheckedRun(filled, extent, keepsOutline: keepsOutlines)
        run.outline.filling = filled.filling(of: document)
      }
      if kept == nil, keepsOutlines { outlines.append(run.outline) }
      traces.append(run.findings.report)
      found.add(run.findings)
    }
    nameFloods()
    (problems, expected) = found.lists(Directives(document))
    self.kept = kept
  }

  /// Handshakes that several endpoints have begun and left unfinished at the same one are a flood.
  private mutating func nameFloods() {
    var floods: [String: [(trace: Int, peer: String)]] = [:]
    for (index, trace) in traces.enumerated() where trace.patterns == [.unfinishedHandshake] {
      guard let server = trace.endpoints.firstIndex(where: { $0.final == State.synReceived.name }),
        trace.endpoints[1 - server].final != State.synReceived.name
      else { continue }
      let peer = trace.endpoints[1 - server].name
      floods[trace.endpoints[server].name, default: []].append((index, peer))
    }
    for handshakes in floods.values where Set(handshakes.map(\.peer)).count > 1 {
      for handshake in handshakes { traces[handshake.trace].patterns = [.synFlood] }
    }
  }
}

/// What one run of a trace gave.
private struct CheckedRun {
  var findings: TraceFindings
  /// Empty where nobody asked for it.
  var outline = TraceOutline()

  init(findings: TraceFindings) { self.findings = findings }

  /// - Parameter checker: a checker of the trace that has taken no statement.
  init(_ checker: TraceChecker, _ extent: TraceExtent, keepsOutline: Bool) {
    var checker = checker
    if keepsOutline {
      var recorder = OutlineRecorder(checker)
      checker.run(observer: &recorder)
      outline = recorder.outline(checker)
    } else {
      var observer = NoObserver()
      checker.run(observer: &observer)
    }
    findings = TraceFindings(checker, extent)
  }
}
