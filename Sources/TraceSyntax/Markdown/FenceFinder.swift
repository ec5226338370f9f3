/// Finds the fences, headings and marked comments of a Markdown file, as CommonMark divides it into blocks.
///
/// Indented code, comments and elements such as `<pre>` are passed over. Beyond CommonMark, admonitions, footnotes and
/// directives hold Markdown, as the programs that know them have it.
package struct FenceFinder {
  /// Those found so far, in the order of the file.
  package private(set) var fences: [Fence] = []
  private(set) var sections = [Section(title: 0..<0)]
  /// The comments that speak to hstrace.
  package private(set) var comments: [MarkedComment] = []
  /// Where comments that speak to hstrace stand beside text, so that they are none of its markers.
  package private(set) var strayComments: [Int] = []
  /// Ends of blocks inside fences.
  package private(set) var swallowedEnds: [SwallowedEnd] = []
  /// The containers that are open, and whether anything stands in the innermost yet.
  private var containers = ContainerPrefix()
  private var isInnermostEmpty = false
  private var open: (mark: FenceMark, prefix: ContainerPrefix, place: Int, isRelevant: Bool)?
  /// Whether the open fence's options stand between two lines of `---` of which only the first has come; `nil` before it.
  private var isMapping: Bool?
  private var html: HTMLBlock?
  /// The last line of the text that is open, which an underline makes a heading, and where that text begins.
  private var paragraph: (line: Range<Int>, start: Int)?
  /// More than these are no document, and would cost every line below them.
  private static let deepest = 64

  package init() {}

  /// Reads the lines from `start`, which lies behind front matter, to the end of the file.
  package mutating func read(_ bytes: Span<UInt8>, from start: Int) {
    var position = start
    while position < bytes.count {
      let end = LineScanner.contentEnd(bytes, from: position)
      readLine(bytes, position, end)
      position = LineScanner.nextLine(bytes, contentEnd: end)
    }
    close()
  }

  private mutating func readLine(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) {
    var cursor = LineCursor(start, end)
    let depth = containers.enter(&cursor, bytes)
    if depth < containers.containers.count {
      // What stands in a container ends with it; only text goes on without its prefix.
      close()
      html = nil
      if case .directive(let mark) = containers.containers[depth],
        mark.isClosed(bytes, cursor.indentation(bytes).place, end)
      {
        return leave(to: depth)
      }
    } else if open != nil {
      return readFenceLine(bytes, cursor, start..<end)
    } else if let html {
      if html.ends(bytes, cursor.position, end) { self.html = nil }
      return
    }
    readBlocks(bytes, &cursor, start..<end, depth)
  }

  /// A line of the open fence, or the one that closes it.
  private mutating func readFenceLine(_ bytes: Span<UInt8>, _ cursor: LineCursor, _ line: Range<Int>) {
    guard let open else { return }
    let (columns, place) = cursor.indentation(bytes)
    if columns < 4, open.mark.isClosed(bytes, place, line.upperBound) {
      if open.isRelevant { fences[fences.count - 1].closing = line }
      return close()
    }
    if HTMLBlock.speaksToUs(bytes, place, line.upperBound, word: "end") {
      swallowedEnds.append(SwallowedEnd(fence: open.place, end: place))
    }
    guard open.isRelevant else { return }
    var cursor = cursor
    let content = open.prefix.content(&cursor, bytes)
    if isDirectiveOption(bytes, content, line.upperBound) {
      fences[fences.count - 1].optionLines.append(content..<line.upperBound)
    } else {
      fences[fences.count - 1].lines.append(content..<line.upperBound)
    }
  }

  /// Ends the open fence.
  private mutating func close() {
    guard let open else { return }
    self.open = nil
    // Without a second `---` the first has begun no options.
    guard open.isRelevant, isMapping == true, let last = fences.indices.last else { return }
    fences[last].lines = fences[last].optionLines
    fences[last].optionLines = []
  }

  /// The containers that begin in the line, and the block behind them; the line goes on with `depth` that are open.
  private mutating func readBlocks(
    _ bytes: Span<UInt8>, _ cursor: inout LineCursor, _ line: Range<Int>, _ depth: Int
  ) {
    var isLazy = depth < containers.containers.count
    while true {
      let (columns, place) = cursor.indentation(bytes)
      guard place < line.upperBound else {
        let isLeft = isInnermostEmpty && !isLazy
        return leave(to: isLeft ? max(depth - 1, 0) : min(depth, containers.containers.count))
      }
      if columns < 4, containers.containers.count < Self.deepest, !isRule(bytes, place, line.upperBound),
        !isUnderline(bytes, place, line.upperBound) || paragraph == nil || isLazy,
        let start = ContainerStart.find(
          bytes, place, cursor, columns: columns, interrupts: paragraph != nil)
      {
        if isLazy { leave(to: depth) }
        isLazy = false
        paragraph = nil
        containers.containers.append(start.container)
        isInnermostEmpty = start.isEmpty
        if start.isTitled || start.isEmpty { return }
        enter(start, &cursor, at: place, columns, bytes)
        continue
      }
      return readBlock(bytes, line, place, columns, isLazy ? depth : nil)
    }
  }

  /// Moves behind what begins a container.
  private func enter(
    _ start: ContainerStart, _ cursor: inout LineCursor, at place: Int, _ columns: Int, _ bytes: Span<UInt8>
  ) {
    switch start.container {
    case .quote: cursor.enterQuote(at: place, columns, bytes)
    case .item(let wanted):
      let begin = cursor.column
      cursor.take(start.length, at: place, columns)
      cursor.skip(max(0, min(begin + wanted - cursor.column, cursor.indentation(bytes).columns)), bytes)
    case .directive: break
    }
  }

  /// A block without containers of its own; with `outer` the line has left all containers but so many, unless it goes
  /// on with the text in them.
  private mutating func readBlock(
    _ bytes: Span<UInt8>, _ line: Range<Int>, _ place: Int, _ columns: Int, _ outer: Int?
  ) {
    isInnermostEmpty = false
    let end = line.upperBound
    guard columns < 4 else {
      // Text goes on, however far it is indented; else it is code.
      if paragraph != nil { return readText(bytes, place, end) }
      if let outer { leave(to: outer) }
      return
    }
    if let mark = FenceMark.opening(bytes, place, end) {
      if let outer { leave(to: outer) }
      return openFence(mark, bytes, line, place, columns)
    }
    if let block = HTMLBlock.beginning(bytes, place, end) {
      if let outer { leave(to: outer) }
      paragraph = nil
      return openHTML(block, bytes, line, place, columns)
    }
    if let title = headingText(bytes, place, end) {
      if let outer { leave(to: outer) }
      paragraph = nil
      sections.append(Section(title: title))
      return findStray(bytes, from: place, in: place, end)
    }
    if outer == nil, let title = paragraph, isUnderline(bytes, place, end) {
      paragraph = nil
      return sections.append(Section(title: title.line))
    }
    if isRule(bytes, place, end) {
      if let outer { leave(to: outer) }
      paragraph = nil
      return
    }
    // Text of a container goes on without the container's prefix.
    if paragraph == nil, let outer { leave(to: outer) }
    readText(bytes, place, end)
  }

  /// Ends all containers but the first `depth`, and the text in them.
  private mutating func leave(to depth: Int) {
    containers.containers.removeSubrange(min(depth, containers.containers.count)...)
    isInnermostEmpty = false
    paragraph = nil
  }

  private mutating func openFence(
    _ mark: FenceMark, _ bytes: Span<UInt8>, _ line: Range<Int>, _ place: Int, _ columns: Int
  ) {
    paragraph = nil
    let kind = FenceKind(of: mark.information, bytes)
    guard !kind.holdsMarkdown else {
      if containers.containers.count < Self.deepest { containers.containers.append(.directive(mark)) }
      return
    }
    let prefix = ContainerPrefix(containers: containers.containers, indentation: columns)
    open = (mark, prefix, place, kind.isRelevant)
    isMapping = nil
    guard kind.isRelevant else { return }
    fences.append(
      Fence(
        isMarked: kind.isMarked, options: kind.end..<mark.information.upperBound, section: sections.count - 1,
        opening: line, mark: place, prefix: prefix, isDirective: kind.isDirective))
  }

  private mutating func openHTML(
    _ block: HTMLBlock, _ bytes: Span<UInt8>, _ line: Range<Int>, _ place: Int, _ columns: Int
  ) {
    let end = line.upperBound
    if HTMLBlock.speaksToUs(bytes, place, end) {
      let prefix = ContainerPrefix(containers: containers.containers, indentation: columns)
      comments.append(MarkedComment(line: line, start: place, prefix: prefix))
    } else if block == .comment {
      findStray(bytes, from: place + 4, in: place + 4, end)
    }
    if !block.ends(bytes, block == .comment ? place + 4 : place, end) { html = block }
  }

  /// Whether a line of the fence is `:width: 72` above its first line of notation, or one of two `---` or between them.
  private mutating func isDirectiveOption(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    guard let fence = fences.last, fence.isDirective, fence.lines.isEmpty else { return false }
    if isRuleOfHyphens(bytes, start, end), isMapping == true || fence.optionLines.isEmpty {
      isMapping = isMapping == nil
      return true
    }
    if isMapping == true { return true }
    guard start + 1 < end, bytes[start] == Ascii.colon else { return false }
    var position = start + 1
    while position < end, Ascii.isLetter(bytes[position]) || bytes[position] == Ascii.hyphen { position += 1 }
    return position > start + 1 && position < end && bytes[position] == Ascii.colon
  }

  /// Whether a line is `---` alone.
  private func isRuleOfHyphens(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    var last = end
    while last > start, Ascii.isBlank(bytes[last - 1]) { last -= 1 }
    return last - start == 3 && (start..<last).allSatisfy { bytes[$0] == Ascii.hyphen }
  }

  /// Text, which an underline may make a heading.
  private mutating func readText(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) {
    let begin = paragraph?.start ?? start
    paragraph = (start..<end, begin)
    findStray(bytes, from: begin, in: start, end)
  }

  /// Notes the first comment that speaks to hstrace between `start` and `end`, in text that begins at `begin`.
  private mutating func findStray(_ bytes: Span<UInt8>, from begin: Int, in start: Int, _ end: Int) {
    var position = start
    while position < end {
      if bytes[position] == Ascii.less, HTMLBlock.speaksToUs(bytes, position, end),
        !InlineCode.holds(bytes, position, from: begin)
      {
        return strayComments.append(position)
      }
      position += 1
    }
  }
}
