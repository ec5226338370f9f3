import Problems
package import TraceText

extension Formatter {
  /// The edits that bring the lines of `document` that `range` touches into canonical form, in order; each lies in one
  /// line and changes no more than it must. Made for all lines they give what `format` gives.
  package static func edits(
    _ document: TraceDocument, in range: ByteRange, as kind: FileKind
  ) -> [TextEdit] {
    guard !hasDoubtfulFrontMatter(document, as: kind) else { return [] }
    var formatting = FileFormatting(document)
    switch kind {
    case .trace: return formatting.traceEdits(in: range)
    case .markdown: return formatting.markdownEdits(in: range)
    }
  }
}

extension FileFormatting {
  fileprivate mutating func traceEdits(in range: ByteRange) -> [TextEdit] {
    let lines = Self.lines(of: document)
    // Below front matter there may be none.
    let last = lines.lastIndex { !isBlank($0.content) } ?? -1
    let chosen = lines.indices.filter { touches(lines[$0], range) }
    guard let first = chosen.first else { return [] }
    go(to: lines[first], isBehindBlank: first == 0 || isBlank(lines[first - 1].content))
    var edits: [TextEdit] = []
    for index in chosen where index <= last {
      var replacement = formatted(lines[index])
      if index == last, lines[last].content.upperBound == lines[last].whole.upperBound {
        replacement += lineEnd(of: lines[0])
      }
      edits += edit(lines[index], replacement)
    }
    // Blank lines at the end go.
    for index in chosen where index > last { edits += edit(lines[index], []) }
    return edits
  }

  fileprivate mutating func markdownEdits(in range: ByteRange) -> [TextEdit] {
    var edits: [TextEdit] = []
    for fence in fencedLines() {
      var isFirst = true
      for (index, line) in fence.enumerated() where touches(line, range) {
        if isFirst {
          go(to: line, isBehindBlank: index > 0 && isBlank(fence[index - 1].content))
          isFirst = false
        }
        edits += edit(line, formatted(line))
      }
    }
    return edits
  }

  private func touches(_ line: FormattedLine, _ range: ByteRange) -> Bool {
    line.whole.lowerBound <= range.upperBound && line.content.upperBound >= range.lowerBound
  }

  /// The line in canonical form with its end; empty where it goes.
  private mutating func formatted(_ line: FormattedLine) -> [UInt8] {
    forget(upTo: line)
    format(line)
    return result
  }

  private func lineEnd(of line: FormattedLine) -> [UInt8] {
    let end = document.source.bytes[line.content.upperBound..<line.whole.upperBound]
    return end.isEmpty ? [Ascii.lineFeed] : Array(end)
  }

  /// What makes `replacement` of a line, without what both begin and end with.
  private func edit(_ line: FormattedLine, _ replacement: [UInt8]) -> [TextEdit] {
    let old = Array(document.source.bytes[line.whole])
    guard old != replacement else { return [] }
    let most = min(old.count, replacement.count)
    var first = 0
    while first < most, old[first] == replacement[first] { first += 1 }
    while first > 0, isInside(old, first) || isInside(replacement, first) { first -= 1 }
    var end = 0
    while end < most - first, old[old.count - 1 - end] == replacement[replacement.count - 1 - end] {
      end += 1
    }
    while end > 0, isInside(old, old.count - end) { end -= 1 }
    let start = line.whole.lowerBound
    return [
      TextEdit(
        range: ByteRange(start + first, start + old.count - end),
        replacement: String(decoding: replacement[first..<replacement.count - end], as: UTF8.self))
    ]
  }

  /// Whether a place is inside a scalar, or between a CR and its LF.
  private func isInside(_ bytes: [UInt8], _ place: Int) -> Bool {
    guard place < bytes.count, place > 0 else { return false }
    return bytes[place] & 0xc0 == 0x80
      || bytes[place] == Ascii.lineFeed && bytes[place - 1] == Ascii.carriageReturn
  }
}
