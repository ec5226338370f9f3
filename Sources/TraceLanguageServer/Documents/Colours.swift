import HandshakeTrace
import TraceSyntax
import TraceText

/// The coloured stretches of a whole document as its client knows them.
///
/// They are kept so that after an edit of a trace file only the lines around it are looked at again: the colours of a
/// line depend on that line alone, but for those of Markdown and of front matter.
struct Colours {
  /// A part of the numbers and what stands there now (LSP 3.17, `SemanticTokensEdit`).
  struct Edit: Equatable {
    var start: Int
    var deleteCount: Int
    var data: [UInt32]
  }

  private(set) var numbers: [UInt32]
  /// Counts what the client was told, as a name for it.
  private(set) var result = 1
  private var bytes: [UInt8]
  private var lineCount: Int
  private var kind: FileKind
  private var start: Int

  init(_ document: TraceDocument, _ text: TextDocument) {
    let lines = NotationLines(document, text)
    numbers = TokenData(lines, text, document.source, range: 0..<text.lineCount).numbers
    bytes = text.bytes
    lineCount = text.lineCount
    kind = FileKind(fileName: document.source.name)
    start = document.notationStart
  }

  /// Follows the text to what it is now.
  ///
  /// - Returns: what has changed; `nil` where nothing has.
  mutating func update(_ document: TraceDocument, _ text: TextDocument) -> Edit? {
    defer { result += 1 }
    let prefix = Self.commonPrefix(bytes, text.bytes)
    guard prefix < max(bytes.count, text.bytes.count) else { return nil }
    let suffix = Self.commonSuffix(bytes, text.bytes, most: min(bytes.count, text.bytes.count) - prefix)
    // One line more at either side, where a CR and a LF may have been joined or parted.
    let first = max(0, text.line(of: prefix) - 1)
    let last = min(text.line(of: text.bytes.count - suffix) + 2, text.lineCount)
    let isFollowed =
      kind == .trace && start == document.notationStart && text.content(ofLine: first).lowerBound >= start
    var edit = isFollowed ? follow(first..<last, document, text) : whole(document, text)
    bytes = text.bytes
    lineCount = text.lineCount
    start = document.notationStart
    trim(&edit)
    guard edit.deleteCount > 0 || !edit.data.isEmpty else { return nil }
    numbers.replaceSubrange(edit.start..<edit.start + edit.deleteCount, with: edit.data)
    return edit
  }

  /// Looks at the lines `changed` again.
  private func follow(_ changed: Range<Int>, _ document: TraceDocument, _ text: TextDocument) -> Edit {
    let change = text.lineCount - lineCount
    let before = place(ofLine: changed.lowerBound)
    var behind = place(ofLine: changed.upperBound - change)
    let fresh = TokenData(
      NotationLines(document, text), text, document.source, range: changed, behind: before.last)
    var data = fresh.numbers
    if behind.index < numbers.count {
      // The first stretch behind counts its line from the last one before it.
      let line = behind.last + Int(numbers[behind.index])
      data.append(UInt32(line + change - fresh.line))
      data += numbers[behind.index + 1..<behind.index + 5]
      behind.index += 5
    }
    return Edit(start: before.index, deleteCount: behind.index - before.index, data: data)
  }

  private func whole(_ document: TraceDocument, _ text: TextDocument) -> Edit {
    let fresh = Colours(document, text).numbers
    return Edit(start: 0, deleteCount: numbers.count, data: fresh)
  }

  /// Where the stretches from `line` on begin, and the line of the one before them, 0 without.
  private func place(ofLine line: Int) -> (index: Int, last: Int) {
    var index = 0
    var last = 0
    while index < numbers.count, last + Int(numbers[index]) < line {
      last += Int(numbers[index])
      index += 5
    }
    return (index, last)
  }

  /// Leaves out of an edit what stays as it is.
  private func trim(_ edit: inout Edit) {
    let old = numbers[edit.start..<edit.start + edit.deleteCount]
    var first = 0
    while first < min(old.count, edit.data.count), old[edit.start + first] == edit.data[first] { first += 1 }
    var end = 0
    while end < min(old.count, edit.data.count) - first,
      old[old.endIndex - 1 - end] == edit.data[edit.data.count - 1 - end]
    {
      end += 1
    }
    edit.data.removeLast(end)
    edit.data.removeFirst(first)
    edit.start += first
    edit.deleteCount -= first + end
  }

  private static func commonPrefix(_ old: [UInt8], _ new: [UInt8]) -> Int {
    let (old, new) = (old.span, new.span)
    let count = min(old.count, new.count)
    var place = 0
    while place < count, old[place] == new[place] { place += 1 }
    return place
  }

  private static func commonSuffix(_ old: [UInt8], _ new: [UInt8], most: Int) -> Int {
    let (old, new) = (old.span, new.span)
    var length = 0
    while length < most, old[old.count - 1 - length] == new[new.count - 1 - length] { length += 1 }
    return length
  }
}
