package import Problems
package import TraceText

/// A file that was read: its statements, divided into traces, and what was wrong with its lines.
package struct TraceDocument: Sendable {
  /// The file; all places count in its bytes.
  package internal(set) var source: SourceText
  /// All statements of the file in order.
  package var statements: [Statement] = []
  /// Options, states and times of the statements that have them; index 0 is empty.
  package var details: [StatementDetail] = [StatementDetail()]
  /// The names of endpoints, by the indices statements have.
  package var names = NameTable()
  /// The sums of letters, by the indices numbers have.
  package var symbols = SymbolTable()
  /// The traces of the file in order; empty where it has none.
  package var traces: [TraceExtent] = []
  /// What could not be read, by place.
  package var problems: [Problem] = []
  /// The bytes of the YAML between the `---` lines at the top.
  package var frontMatter: ByteRange?
  /// Whether a `#!` line may be among the statements; where not, none need be sought.
  package internal(set) var mayHaveDirectives = false

  package init(source: SourceText) { self.source = source }

  /// The names that statements have, as indices; `names` may hold others, of lines that were edited or not understood.
  package var usedNames: Set<UInt16> {
    var used: Set<UInt16> = []
    var last = (sender: NameTable.none, receiver: NameTable.none)
    for statement in statements where statement.sender != last.sender || statement.receiver != last.receiver {
      last = (statement.sender, statement.receiver)
      used.insert(statement.sender)
      used.insert(statement.receiver)
    }
    used.remove(NameTable.none)
    return used
  }
}

/// One trace of a file.
package struct TraceExtent: Sendable {
  /// Its statements, as indices into the document's; a heading is the first of its own trace.
  package var statements: Range<Int>
  /// The text of its `== title ==` line, or of the Markdown heading its fences stand under; `nil` without.
  package var title: String?
  /// The offset of its first statement's line.
  package var start: UInt32
  /// Options of its fence: `profile=strict start=ESTABLISHED`.
  package var options = FenceOptions()
  /// Whether a line of it may write a flag other than ACK as `X=1`.
  var mayWriteBits = false
  /// Whether a line of it may have an `ACK=1` that such lines make a flag.
  var mayHaveDoubtfulBits = false
  /// The two names that its lines were read by.
  var names = ToldNames()

  package init(statements: Range<Int>, title: String?, start: UInt32) {
    self.statements = statements
    self.title = title
    self.start = start
  }
}

/// What the words behind ```` ```hstrace ```` set.
package struct FenceOptions: Hashable, Sendable {
  /// `profile=`; `nil` where it does not say.
  package var profile: Profile?
  /// `start=`; `nil` where it does not say.
  package var start: StartOption?
  package init() {}
}

/// In which state a trace begins.
package enum StartOption: String, CaseIterable, Sendable {
  /// From its first line: CLOSED and LISTEN before a SYN, otherwise ESTABLISHED.
  case automatic = "auto"
  case closed = "CLOSED"
  case established = "ESTABLISHED"
}
