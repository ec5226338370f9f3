package import TraceText

/// What checking one file gave: the way into every report format.
package struct FileReport: Sendable {
  /// The text that was checked, under the name it is reported by.
  package var source: SourceText
  /// The language of the messages: what the command line says, else the lesson's `lang`.
  package var language: Language
  /// The traces of the file in order; empty for a sidecar.
  package var traces: [TraceReport]
  /// Sorted by place; those that are expected or allowed are left out.
  package var problems: ProblemList

  package init(
    source: SourceText, language: Language = .english, traces: [TraceReport] = [],
    problems: ProblemList = ProblemList()
  ) {
    self.source = source
    self.language = language
    self.traces = traces
    self.problems = problems
  }
}

/// A problem with the severity its profile gives it.
package struct ReportedProblem: Hashable, Sendable {
  /// What is wrong, and where.
  package var problem: Problem
  /// What its profile makes of it.
  package var severity: Severity
  /// The index of its trace in the file; `nil` for metadata and lines outside any trace.
  package var trace: Int?

  package init(_ problem: Problem, severity: Severity, trace: Int? = nil) {
    self.problem = problem
    self.severity = severity
    self.trace = trace
  }
}

/// One trace of a checked file, in a line.
package struct TraceReport: Hashable, Sendable {
  /// The heading above it; `nil` without one.
  package var title: String?
  /// The offset of its first statement's line, in bytes.
  package var start: UInt32
  /// What the whole is, in the order in which that begins; never empty.
  package var patterns: [TracePattern]
  /// How many segments it has; those that arrive on lines of their own are counted where they are sent.
  package var segments: Int
  /// Its two endpoints, in the order the trace names them.
  package var endpoints: [EndpointReport]

  package init(
    title: String?, start: UInt32, patterns: [TracePattern], segments: Int, endpoints: [EndpointReport]
  ) {
    self.title = title
    self.start = start
    self.patterns = patterns
    self.segments = segments
    self.endpoints = endpoints
  }

  /// What the whole is, in kebab-case: `three-way-handshake`, `four-segment-close`; several joined by ` + `.
  package var pattern: String { patterns.map(\.rawValue).joined(separator: " + ") }
}

/// An endpoint at the end of a trace.
package struct EndpointReport: Hashable, Sendable {
  /// The name the trace gives it.
  package var name: String
  /// The final state as RFC 9293 spells it; `nil` where the trace could not be followed to its end.
  package var final: String?

  package init(name: String, final: String?) {
    self.name = name
    self.final = final
  }
}
