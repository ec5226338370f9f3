/// The containers around a line's content, and the blanks behind them: block quotes, list items and their like.
///
/// A fence's lines lose exactly what these take (CommonMark, 5): a `>` with the blank behind it for each block quote, the
/// columns of a list item's marker, and the opening line's own indentation behind them. More indentation belongs to the
/// content, and so does a further `>`, which makes a note.
package struct ContainerPrefix: Hashable, Sendable {
  /// From the outermost to the innermost.
  var containers: [Container] = []
  /// The columns of blanks behind them, 0 to 3.
  var indentation = 0

  /// What can hold lines.
  enum Container: Hashable, Sendable {
    /// `>`
    case quote
    /// What begins with a marker and holds lines that are indented by so many columns.
    case item(columns: Int)
    /// A directive of MyST whose content is Markdown, up to the mark that closes it.
    case directive(FenceMark)
  }

  /// How many block quotes the line stands in.
  package var quotes: Int { containers.count { $0 == .quote } }

  /// Where the content of a later line begins, or `nil` where the line has left a container.
  ///
  /// Fewer blanks than the opening line has behind its containers are all taken away.
  package func strip(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
    var cursor = LineCursor(start, end)
    guard enter(&cursor, bytes) == containers.count else { return nil }
    return content(&cursor, bytes)
  }

  /// Goes into as many containers as the line continues; how many these are.
  func enter(_ cursor: inout LineCursor, _ bytes: Span<UInt8>) -> Int {
    for (index, container) in containers.enumerated() {
      guard Self.enter(container, &cursor, bytes) else { return index }
    }
    return containers.count
  }

  /// Moves over the opening line's indentation, as far as it is there, to where the content begins.
  func content(_ cursor: inout LineCursor, _ bytes: Span<UInt8>) -> Int {
    cursor.skip(min(indentation, cursor.indentation(bytes).columns), bytes)
    // The rest of a tab of which a part is taken is no content.
    return cursor.isInTab ? cursor.position + 1 : cursor.position
  }

  /// Whether the line goes on with `container`, over whose prefix the cursor moves then.
  private static func enter(_ container: Container, _ cursor: inout LineCursor, _ bytes: Span<UInt8>) -> Bool
  {
    let (columns, place) = cursor.indentation(bytes)
    switch container {
    case .quote:
      guard columns < 4, place < cursor.end, bytes[place] == Ascii.greater else { return false }
      cursor.enterQuote(at: place, columns, bytes)
    case .item(let wanted):
      // A blank line belongs to any item.
      guard columns >= wanted || place == cursor.end else { return false }
      cursor.skip(min(wanted, columns), bytes)
    case .directive(let mark):
      return columns >= 4 || !mark.isClosed(bytes, place, cursor.end)
    }
    return true
  }
}

/// A place in a line, and the column that a reader sees it in.
struct LineCursor {
  /// The offset of the next byte.
  var position: Int
  /// Its column, from 0; a tab reaches to the next that is a multiple of 4 (CommonMark, 2.2).
  var column = 0
  /// Where the line ends.
  let end: Int
  /// Whether some columns of the tab at `position` are behind the cursor already.
  private(set) var isInTab = false

  init(_ start: Int, _ end: Int) {
    position = start
    self.end = end
  }

  /// The columns of blanks that follow, and the offset behind them.
  func indentation(_ bytes: Span<UInt8>) -> (columns: Int, place: Int) {
    var place = position
    var reached = column
    while place < end {
      if bytes[place] == Ascii.space {
        reached += 1
      } else if bytes[place] == Ascii.tab {
        reached += 4 - reached % 4
      } else {
        break
      }
      place += 1
    }
    return (reached - column, place)
  }

  /// Moves over so many columns of blanks, of which there must be as many.
  mutating func skip(_ columns: Int, _ bytes: Span<UInt8>) {
    let goal = column + columns
    while column < goal, position < end {
      let next = bytes[position] == Ascii.tab ? column + 4 - column % 4 : column + 1
      isInTab = next > goal
      column = min(next, goal)
      if !isInTab { position += 1 }
    }
  }

  /// Moves to `place`, `columns` of blanks further, and over `count` bytes there.
  mutating func take(_ count: Int, at place: Int, _ columns: Int) {
    position = place + count
    column += columns + count
    isInTab = false
  }

  /// Moves over the `>` at `place`, `columns` of blanks further, and over one column of blanks behind it.
  mutating func enterQuote(at place: Int, _ columns: Int, _ bytes: Span<UInt8>) {
    take(1, at: place, columns)
    if indentation(bytes).columns > 0 { skip(1, bytes) }
  }
}
