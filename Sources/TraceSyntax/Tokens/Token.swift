package import TraceText

/// What a stretch of a line is.
package enum TokenKind: UInt8, CaseIterable, Sendable {
  case whitespace
  /// List markers, step numbers, pictures and table edges before a statement, and Markdown's emphasis.
  case bullet
  case time
  /// `...` before a sender.
  case arrivalEllipsis
  /// `...` behind a segment.
  case departureEllipsis
  /// `...` alone.
  case omission
  case name
  case arrow
  /// The colon behind the names, the commas, the `=` of an item.
  case separator
  case flag
  case key
  case value
  /// A string in quotes that is data.
  case string
  case state
  /// A fate or claim in parentheses.
  case word
  case event
  /// Other text in parentheses.
  case prose
  case comment
  /// The `>` of a note, or its text.
  case note
  case heading
  case phase
  case directive
  /// Brackets and parentheses.
  case punctuation
  /// What no rule reads.
  case unread
  case lineEnd
}

/// A stretch of a line, what it is, and the part of the statement it belongs to.
package struct Token: Hashable, Sendable {
  /// What it is.
  package var kind: TokenKind
  /// Its bytes in the file.
  package var range: ByteRange
  /// The part of the statement it gives; `nil` for blanks, brackets and the like.
  package var part: StatementPart?

  package init(kind: TokenKind, range: ByteRange, part: StatementPart? = nil) {
    self.kind = kind
    self.range = range
    self.part = part
  }
}
