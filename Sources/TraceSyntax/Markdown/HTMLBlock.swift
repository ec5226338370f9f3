/// A block of HTML in which nothing is Markdown (CommonMark, 4.6).
enum HTMLBlock: Hashable, Sendable {
  /// `<!--`, up to the line with `-->`
  case comment
  /// `<pre>`, `<script>`, `<style>` or `<textarea>`, up to the line with the end of one of them.
  case element

  private static let elements = ["pre", "script", "style", "textarea"]

  /// The block that begins at `position`; `nil` where none does.
  static func beginning(_ bytes: Span<UInt8>, _ position: Int, _ end: Int) -> HTMLBlock? {
    guard position < end, bytes[position] == Ascii.less else { return nil }
    if stands("<!--", bytes, position, end) { return .comment }
    let isElement = elements.contains { name in
      let behind = position + 1 + name.utf8.count
      return stands(name, bytes, position + 1, end)
        && (behind == end || Ascii.isBlank(bytes[behind]) || bytes[behind] == Ascii.greater)
    }
    return isElement ? .element : nil
  }

  /// Whether it ends between `start` and `end`.
  func ends(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    for position in start..<max(start, end) {
      switch self {
      case .comment:
        if bytes[position] == Ascii.hyphen, Self.stands("-->", bytes, position, end) { return true }
      case .element:
        guard bytes[position] == Ascii.less else { continue }
        if Self.elements.contains(where: { Self.stands("</\($0)>", bytes, position, end) }) { return true }
      }
    }
    return false
  }

  /// Whether a comment at `position` speaks to hstrace: `hstrace:` stands behind `<!--`, in capitals or not, or
  /// `hstrace begin` or `hstrace end`.
  ///
  /// - Parameter word: the only word behind `hstrace:` that counts.
  static func speaksToUs(_ bytes: Span<UInt8>, _ position: Int, _ end: Int, word: String? = nil) -> Bool {
    guard stands("<!--", bytes, position, end) else { return false }
    let start = behindBlanks(bytes, position + 4, end)
    guard stands("hstrace", bytes, start, end) else { return false }
    let behind = start + 7
    if behind < end, bytes[behind] == Ascii.colon {
      return word.map { stands($0, bytes, behind + 1, end) } ?? true
    }
    let next = behindBlanks(bytes, behind, end)
    guard word == nil, next > behind else { return false }
    return ["begin", "end"].contains { name in
      let last = next + name.utf8.count
      return stands(name, bytes, next, end)
        && (last == end || Ascii.isBlank(bytes[last]) || bytes[last] == Ascii.hyphen)
    }
  }

  private static func behindBlanks(_ bytes: Span<UInt8>, _ position: Int, _ end: Int) -> Int {
    var position = position
    while position < end, Ascii.isBlank(bytes[position]) { position += 1 }
    return position
  }

  /// Whether `text`, which is in small letters, stands at `position`, in capitals or not.
  private static func stands(_ text: String, _ bytes: Span<UInt8>, _ position: Int, _ end: Int) -> Bool {
    guard end - position >= text.utf8.count else { return false }
    for (offset, byte) in text.utf8.enumerated() {
      let found = bytes[position + offset]
      guard found == byte || Ascii.isLetter(found) && found | 0x20 == byte else { return false }
    }
    return true
  }
}

/// Code in a line of text: `` `<!-- hstrace:begin -->` `` is no marker.
enum InlineCode {
  /// As far as code is sought, in bytes.
  private static let reach = 1024

  /// Whether `position` lies between two runs of as many backticks, in text that begins at `start` (CommonMark, 6.1).
  static func holds(_ bytes: Span<UInt8>, _ position: Int, from start: Int) -> Bool {
    var place = max(start, position - reach)
    while place < position {
      guard bytes[place] == Ascii.backtick else {
        place += bytes[place] == Ascii.backslash ? 2 : 1
        continue
      }
      let behind = runEnd(bytes, place)
      guard let close = closing(bytes, behind, count: behind - place) else {
        place = behind
        continue
      }
      if position < close { return true }
      place = close
    }
    return false
  }

  /// The offset behind the next run of `count` backticks before a blank line; `nil` where there is none.
  private static func closing(_ bytes: Span<UInt8>, _ start: Int, count: Int) -> Int? {
    var place = start
    let last = min(bytes.count, start + reach)
    var isBlank = false
    while place < last {
      if bytes[place] == Ascii.backtick {
        let end = runEnd(bytes, place)
        if end - place == count { return end }
        place = end
        isBlank = false
        continue
      }
      if Ascii.endsLine(bytes[place]) {
        if isBlank { return nil }
        let isPair =
          bytes[place] == Ascii.carriageReturn && place + 1 < bytes.count
          && bytes[place + 1] == Ascii.lineFeed
        place += isPair ? 1 : 0
        isBlank = true
      } else if !Ascii.isBlank(bytes[place]) {
        isBlank = false
      }
      place += 1
    }
    return nil
  }

  private static func runEnd(_ bytes: Span<UInt8>, _ start: Int) -> Int {
    var end = start
    while end < bytes.count, bytes[end] == Ascii.backtick { end += 1 }
    return end
  }
}
