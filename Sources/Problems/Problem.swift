package import TraceText

/// One finding: what is wrong, where, why, and what to write instead.
///
/// A problem is values; its prose is made by `message(in:)` from the file of its name in `Catalogue`.
package struct Problem: Hashable, Sendable {
  /// Which problem of the catalogue it is.
  package var name: ProblemName
  /// The bytes the caret stands under; within one line.
  package var range: ByteRange
  /// What its message speaks of.
  package var values: ProblemValues
  /// Places that are the reason, in the order of the file.
  package var notes: [Note]
  /// Ways to mend it, the best one first.
  package var fixes: [QuickFix]

  package init(
    _ name: ProblemName, at range: ByteRange, values: ProblemValues = ProblemValues(), notes: [Note] = [],
    fixes: [QuickFix] = []
  ) {
    self.name = name
    self.range = range
    self.values = values
    self.notes = notes
    self.fixes = fixes
  }
}

/// What a message speaks of, as text that stands in the file or could stand there.
///
/// Each catalogue entry says which of these it uses; the others are empty.
package struct ProblemValues: Hashable, Sendable {
  /// What is written, such as `ACK=100`, `Seq=x`, `SYN`, `TIME-WAIT`.
  package var found: String
  /// What should be written instead, without its key: `101`, `x+1`, `ESTABLISHED`.
  package var expected: String
  /// Why `expected` is expected.
  package var reason: Reason
  /// The endpoint that is at fault or spoken of, by the name the trace gives it.
  package var endpoint: String
  /// The other endpoint.
  package var peer: String
  /// The state `endpoint` is in, as RFC 9293 spells it.
  package var state: String

  package init(
    found: String = "", expected: String = "", reason: Reason = .none, endpoint: String = "",
    peer: String = "", state: String = ""
  ) {
    self.found = found
    self.expected = expected
    self.reason = reason
    self.endpoint = endpoint
    self.peer = peer
    self.state = state
  }
}

/// A place that is the reason for a problem.
package struct Note: Hashable, Sendable {
  /// The bytes that are the reason; within one line.
  package var range: ByteRange
  /// In what way they are.
  package var kind: NoteKind

  package init(at range: ByteRange, _ kind: NoteKind) {
    self.range = range
    self.kind = kind
  }
}

/// A way to mend a problem.
package struct QuickFix: Hashable, Sendable {
  /// What the fix does, as an order to the writer.
  package var title: FixTitle
  /// The edits to make, together; they do not overlap.
  package var edits: [TextEdit]
  /// Whether `--fix` may apply it without asking: there is one right text, and the trace then says what its
  /// author meant.
  package var isSafe: Bool

  package init(_ title: FixTitle, edits: [TextEdit], isSafe: Bool = true) {
    self.title = title
    self.edits = edits
    self.isSafe = isSafe
  }
}
