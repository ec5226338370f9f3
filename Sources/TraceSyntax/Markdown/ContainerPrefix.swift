/// What stands before a line's content inside block quotes and list items.
///
/// A fence's lines lose exactly what the opening line's containers take: a `>` with the blank behind it for each
/// block quote, and the opening line's own indentation behind that. More indentation belongs to the content, and
/// so does a further `>`, which makes a note.
package struct ContainerPrefix: Hashable, Sendable {
  /// How many block quotes the line stands in.
  package var quotes = 0
  /// The columns of blanks behind the last `>`, or from the line's start.
  var indentation = 0
  /// Whether a list item begins on the line; its marker counts as indentation.
  var hasMarker = false

  /// Where the content begins that the prefix is read off, from `start` on.
  static func read(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> (prefix: ContainerPrefix, content: Int)
  {
    var prefix = ContainerPrefix()
    var position = start
    while position < end {
      let byte = bytes[position]
      if byte == Ascii.space {
        prefix.indentation += 1
        position += 1
      } else if byte == Ascii.tab {
        prefix.indentation += 4 - prefix.indentation % 4
        position += 1
      } else if byte == Ascii.greater, !prefix.hasMarker, prefix.indentation < 4 || prefix.quotes > 0 {
        prefix.quotes += 1
        prefix.indentation = 0
        position += 1
        if position < end, bytes[position] == Ascii.space { position += 1 }
      } else if let marker = markerLength(bytes, position, end) {
        prefix.hasMarker = true
        prefix.indentation += marker
        position += marker
        // A tab behind the marker fills up to the next stop, as in the lines below it.
        if bytes[position] == Ascii.space {
          prefix.indentation += 1
          position += 1
        }
      } else {
        break
      }
    }
    return (prefix, position)
  }

  /// The bytes of a list marker with a blank behind it, at `position`.
  private static func markerLength(_ bytes: Span<UInt8>, _ position: Int, _ end: Int) -> Int? {
    var last = position
    switch bytes[position] {
    case Ascii.hyphen, Ascii.asterisk, Ascii.plus: last += 1
    case 0x30...0x39:
      while last < end, Ascii.isDigit(bytes[last]), last - position < 9 { last += 1 }
      guard last < end, bytes[last] == Ascii.period || bytes[last] == Ascii.closeParenthesis else {
        return nil
      }
      last += 1
    default: return nil
    }
    guard last < end, Ascii.isBlank(bytes[last]) else { return nil }
    return last - position
  }

  /// Where the content of a later line begins, or `nil` where the line has left the block quotes.
  ///
  /// Fewer blanks than the opening line has are all taken away.
  package func strip(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
    var position = start
    for _ in 0..<quotes {
      var quote = position
      while quote < end, Ascii.isBlank(bytes[quote]) { quote += 1 }
      guard quote < end, bytes[quote] == Ascii.greater else { return nil }
      position = quote + 1
      if position < end, bytes[position] == Ascii.space { position += 1 }
    }
    var columns = 0
    while position < end, columns < indentation {
      if bytes[position] == Ascii.space {
        columns += 1
      } else if bytes[position] == Ascii.tab {
        columns += 4 - columns % 4
      } else {
        break
      }
      position += 1
    }
    return position
  }
}
