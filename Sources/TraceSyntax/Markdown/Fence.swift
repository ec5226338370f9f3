/// A code fence of a Markdown file that may hold a trace.
package struct Fence: Sendable {
  /// Whether its first word is `hstrace`; others are known by their content.
  package var isMarked: Bool
  /// The words behind the first.
  package var options: Range<Int>
  /// Its lines without the container's prefix and the line's end.
  package var lines: [Range<Int>] = []
  /// The number of the heading it stands under, 0 before the first.
  package var section: Int
  /// The line that opens it, and where in it the mark stands.
  package var opening: Range<Int>
  package var mark: Int
  /// The line that closes it; `nil` where none does.
  package var closing: Range<Int>?
  /// The containers that it stands in.
  package var prefix: ContainerPrefix
  /// Whether it is written `{hstrace}`, as a directive of MyST, whose options may be its first lines.
  var isDirective = false
}

/// A comment of HTML that begins a line and speaks to hstrace: `<!-- hstrace:begin lesson.hs -->`.
package struct MarkedComment: Sendable {
  /// The line it begins.
  package var line: Range<Int>
  /// Where in it `<!--` stands.
  package var start: Int
  /// The containers that it stands in.
  package var prefix: ContainerPrefix
}

/// A heading of a Markdown file.
struct Section {
  /// The bytes of its text, markup and all; empty before the first heading.
  var title: Range<Int>
}

/// Finds the fences and headings of a Markdown file, near enough to CommonMark.
///
/// Fences in lists and block quotes are found by their prefix; indented code and HTML comments are passed over.
package struct FenceFinder {
  /// Those found so far, in the order of the file.
  package private(set) var fences: [Fence] = []
  private(set) var sections = [Section(title: 0..<0)]
  /// The comments that speak to hstrace.
  package private(set) var comments: [MarkedComment] = []
  private var open: (mark: FenceMark, prefix: ContainerPrefix, isRelevant: Bool)?
  private var isInComment = false
  /// The text line before, which an underline makes a heading.
  private var paragraph: Range<Int>?
  /// Whether a list is open, in which deeper indentation is no code.
  private var listIndentation = 0

  package init() {}

  /// Reads the lines from `start`, which lies behind front matter, to the end of the file.
  package mutating func read(_ bytes: Span<UInt8>, from start: Int) {
    var position = start
    while position < bytes.count {
      let end = LineScanner.contentEnd(bytes, from: position)
      readLine(bytes, position, end)
      position = LineScanner.nextLine(bytes, contentEnd: end)
    }
  }

  private mutating func readLine(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) {
    if let open {
      guard let content = open.prefix.strip(bytes, start, end) else {
        self.open = nil
        return readLine(bytes, start, end)
      }
      if hasLeftList(open.prefix, bytes, start, end) {
        self.open = nil
        return readLine(bytes, start, end)
      }
      if open.mark.isClosed(bytes, content, end) {
        self.open = nil
        if open.isRelevant { fences[fences.count - 1].closing = start..<end }
      } else if open.isRelevant, !isDirectiveOption(bytes, content, end) {
        fences[fences.count - 1].lines.append(content..<end)
      }
      return
    }
    if isInComment {
      isInComment = !ends(bytes, start, end)
      return
    }
    let (prefix, content) = ContainerPrefix.read(bytes, start, end)
    guard content < end else {
      paragraph = nil
      return
    }
    if prefix.hasMarker {
      listIndentation = prefix.indentation
    } else if prefix.indentation == 0 {
      listIndentation = 0
    }
    let isIndentedCode = !prefix.hasMarker && prefix.indentation >= listIndentation + 4
    if isIndentedCode { return }
    if let mark = FenceMark.opening(bytes, content, end) {
      return openFence(mark, prefix, bytes, start..<end, content)
    }
    if begins(bytes, content, end) {
      if Self.speaksToUs(bytes, content + 4, end) {
        comments.append(MarkedComment(line: start..<end, start: content, prefix: prefix))
      }
      isInComment = !ends(bytes, content + 4, end)
      return
    }
    readText(bytes, content, end)
  }

  private mutating func openFence(
    _ mark: FenceMark, _ prefix: ContainerPrefix, _ bytes: Span<UInt8>, _ line: Range<Int>, _ place: Int
  ) {
    paragraph = nil
    let kind = FenceKind(of: mark.information, bytes)
    open = (mark, prefix, kind.isRelevant)
    guard kind.isRelevant else { return }
    fences.append(
      Fence(
        isMarked: kind.isMarked, options: kind.end..<mark.information.upperBound, section: sections.count - 1,
        opening: line, mark: place, prefix: prefix, isDirective: kind.isDirective))
  }

  /// Whether a line of the fence is `:width: 72` above its first line of notation.
  private func isDirectiveOption(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    guard let fence = fences.last, fence.isDirective, fence.lines.isEmpty, start + 1 < end,
      bytes[start] == Ascii.colon
    else { return false }
    var position = start + 1
    while position < end, Ascii.isLetter(bytes[position]) || bytes[position] == Ascii.hyphen { position += 1 }
    return position > start + 1 && position < end && bytes[position] == Ascii.colon
  }

  /// Whether `hstrace:` stands behind `<!--`, with blanks between them or without.
  private static func speaksToUs(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    var position = start
    while position < end, Ascii.isBlank(bytes[position]) { position += 1 }
    let name = "hstrace:"
    return end - position >= name.utf8.count && String(bytes, position, position + name.utf8.count) == name
  }

  /// A fence in a list item ends where a line that is not blank is indented less than the item's text.
  private func hasLeftList(_ prefix: ContainerPrefix, _ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Bool
  {
    guard listIndentation > 0, prefix.quotes == 0 else { return false }
    var position = start
    while position < end, Ascii.isBlank(bytes[position]) { position += 1 }
    guard position < end else { return false }
    return position == start && bytes[position] != Ascii.backtick && bytes[position] != Ascii.tilde
      && prefix.indentation >= 2
  }

  /// A heading, or text that an underline may make one.
  private mutating func readText(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) {
    if bytes[start] == Ascii.number {
      var position = start
      while position < end, bytes[position] == Ascii.number { position += 1 }
      if position - start <= 6, position == end || Ascii.isBlank(bytes[position]) {
        paragraph = nil
        return sections.append(Section(title: closed(bytes, position, end)))
      }
    }
    if let title = paragraph, isUnderline(bytes, start, end) {
      paragraph = nil
      return sections.append(Section(title: title))
    }
    paragraph = start..<end
  }

  /// The text of an ATX heading without the blanks and closing `#` around it.
  private func closed(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Range<Int> {
    var first = start
    var last = end
    while first < last, Ascii.isBlank(bytes[first]) { first += 1 }
    while last > first, Ascii.isBlank(bytes[last - 1]) { last -= 1 }
    var close = last
    while close > first, bytes[close - 1] == Ascii.number { close -= 1 }
    if close < last, close == first || Ascii.isBlank(bytes[close - 1]) {
      last = close
      while last > first, Ascii.isBlank(bytes[last - 1]) { last -= 1 }
    }
    return first..<last
  }

  private func isUnderline(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    let mark = bytes[start]
    guard mark == Ascii.equals || mark == Ascii.hyphen else { return false }
    var position = start
    while position < end, bytes[position] == mark { position += 1 }
    while position < end, Ascii.isBlank(bytes[position]) { position += 1 }
    return position == end
  }

  /// Whether `<!--` stands at `position`.
  private func begins(_ bytes: Span<UInt8>, _ position: Int, _ end: Int) -> Bool {
    end - position >= 4 && bytes[position] == Ascii.less && bytes[position + 1] == Ascii.exclamation
      && bytes[position + 2] == Ascii.hyphen && bytes[position + 3] == Ascii.hyphen
  }

  /// Whether `-->` stands between `start` and `end`.
  private func ends(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    guard end - start >= 3 else { return false }
    for position in start..<end - 2
    where bytes[position] == Ascii.hyphen && bytes[position + 1] == Ascii.hyphen
      && bytes[position + 2] == Ascii.greater
    {
      return true
    }
    return false
  }
}
