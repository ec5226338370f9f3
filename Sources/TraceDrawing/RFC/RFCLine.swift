import TraceChecking

/// One line of a figure: a cell for each peer, and what passes between them.
struct RFCLine {
  /// Its number, from 1; `nil` where it goes on with the line above.
  var number: Int?
  /// The clock, where the line has a time.
  var time: String?
  /// What stands below each peer: a state, or a comment in parentheses.
  var sides = Pair("", "")
  /// `-->`, `<--` or `...` beside the contents; empty without a segment.
  var arrows = Pair("", "")
  /// The fields of a segment, which may be broken between each other; or one comment.
  var contents: [String] = []
  /// Whether an empty line stands above it.
  var isApart = true
  /// What kind of comment it is; `nil` for a segment.
  var comment: TextLine.Role?
  /// Whether its contents are a comment.
  var isComment: Bool { comment != nil }

  /// Whether a peer's cell is a comment beside an empty middle, into which it may reach.
  func isAlone(_ side: Int) -> Bool { contents.isEmpty && sides[side].hasPrefix("(") }

  /// The colour of a peer's cell.
  func role(_ side: Int) -> TextLine.Role { sides[side].hasPrefix("(") ? .event : .state }

  /// The colour of the contents.
  var contentRole: TextLine.Role? { comment }
}
