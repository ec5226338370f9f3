/// What begins a container, at a place that only blanks and other containers stand before.
struct ContainerStart {
  var container: ContainerPrefix.Container
  /// The bytes of what begins it.
  var length: Int
  /// Whether the rest of the line is a title, no content.
  var isTitled = false
  /// Whether nothing stands behind it in its line.
  var isEmpty = false

  /// The container that begins at `place`, which stands `columns` of blanks behind the cursor; `nil` where none does.
  ///
  /// - Parameter interrupts: whether it would end a paragraph, which an empty item cannot, nor one whose number is not 1
  ///   (CommonMark, 5.2).
  static func find(
    _ bytes: Span<UInt8>, _ place: Int, _ cursor: LineCursor, columns: Int, interrupts: Bool
  ) -> ContainerStart? {
    let end = cursor.end
    switch bytes[place] {
    case Ascii.greater: return ContainerStart(container: .quote, length: 1)
    case Ascii.hyphen, Ascii.asterisk, Ascii.plus:
      return item(bytes, place, 1, cursor, columns, interrupts)
    case 0x30...0x39:
      var last = place
      while last < end, Ascii.isDigit(bytes[last]), last - place < 9 { last += 1 }
      guard last < end, bytes[last] == Ascii.period || bytes[last] == Ascii.closeParenthesis else {
        return nil
      }
      let isFirst = last == place + 1 && bytes[place] == 0x31
      guard isFirst || !interrupts else { return nil }
      return item(bytes, place, last + 1 - place, cursor, columns, interrupts)
    case Ascii.exclamation, Ascii.question, Ascii.equals: return admonition(bytes, place, end)
    case Ascii.openBracket: return footnote(bytes, place, end)
    case _: return nil
    }
  }

  /// A list item whose marker has `length` bytes.
  private static func item(
    _ bytes: Span<UInt8>, _ place: Int, _ length: Int, _ cursor: LineCursor, _ columns: Int,
    _ interrupts: Bool
  ) -> ContainerStart? {
    var behind = cursor
    behind.take(length, at: place, columns)
    let (blanks, content) = behind.indentation(bytes)
    let isEmpty = content == cursor.end
    guard blanks > 0 || isEmpty, !isEmpty || !interrupts else { return nil }
    // Five blanks or more are one, and code behind it.
    let padding = isEmpty || blanks > 4 ? 1 : blanks
    return ContainerStart(
      container: .item(columns: columns + length + padding), length: length, isEmpty: isEmpty)
  }

  /// `!!! note`, `??? note`, `???+ note` and `=== "Tab"` of Python's Markdown, whose content is indented by four.
  private static func admonition(_ bytes: Span<UInt8>, _ place: Int, _ end: Int) -> ContainerStart? {
    var last = place
    while last < end, bytes[last] == bytes[place] { last += 1 }
    guard last - place == 3 else { return nil }
    if bytes[place] == Ascii.question, last < end, bytes[last] == Ascii.plus { last += 1 }
    guard last < end, Ascii.isBlank(bytes[last]) else { return nil }
    while last < end, Ascii.isBlank(bytes[last]) { last += 1 }
    guard last < end, bytes[place] != Ascii.equals || bytes[last] == Ascii.quote else { return nil }
    return ContainerStart(container: .item(columns: 4), length: end - place, isTitled: true)
  }

  /// `[^1]:`, whose content is indented by four.
  private static func footnote(_ bytes: Span<UInt8>, _ place: Int, _ end: Int) -> ContainerStart? {
    guard place + 1 < end, bytes[place + 1] == Ascii.caret else { return nil }
    var last = place + 2
    while last < end, bytes[last] != Ascii.closeBracket, !Ascii.isBlank(bytes[last]) { last += 1 }
    guard last > place + 2, last + 1 < end, bytes[last] == Ascii.closeBracket, bytes[last + 1] == Ascii.colon
    else {
      return nil
    }
    return ContainerStart(container: .item(columns: 4), length: last + 2 - place)
  }
}
