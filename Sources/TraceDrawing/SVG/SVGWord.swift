import TraceText

/// A word of a label, a note or a title. It is broken only where it is longer than a whole line.
struct SVGWord {
  var text: String
  var style = Style.plain
  /// The columns of `text`.
  var columns: Int
  /// The spaces before it, unless it begins a line.
  var gap = 1

  /// How a word differs from those around it.
  enum Style {
    case plain
    /// The control bits of a segment.
    case flags
    /// What a reader fills in.
    case blank
    /// What the drawing says of a segment beside its fields.
    case remark
    /// What the network does to a segment that does not arrive intact.
    case fate
    /// The word that names the kind of a problem.
    case severity
  }

  init(_ text: String, _ style: Style = .plain, gap: Int = 1) {
    self.text = text
    self.style = style
    self.gap = gap
    columns = Self.columns(of: text)
  }

  /// The words of a text with spaces between them.
  static func words(of text: String, _ style: Style = .plain) -> [SVGWord] {
    text.split(separator: " ").map { SVGWord(String($0), style) }
  }

  /// The columns of `text`; most texts are ASCII, where each letter takes one.
  static func columns(of text: String) -> Int {
    text.utf8.allSatisfy { $0 < 0x80 } ? text.utf8.count : DisplayWidth.columns(of: text)
  }
}

/// Words on one line.
struct SVGLine {
  var words: [SVGWord] = []
  /// The columns of all words and of the spaces between them.
  private(set) var columns = 0

  init(_ words: [SVGWord] = []) {
    for word in words { append(word) }
  }

  private mutating func append(_ word: SVGWord) {
    columns += word.columns + (words.isEmpty ? 0 : word.gap)
    words.append(word)
  }

  /// `words` on lines of at most `columns`, which is at least 2; one line at least.
  static func lines(of words: [SVGWord], columns: Int) -> [SVGLine] {
    var lines = [SVGLine()]
    for word in words {
      let last = lines.count - 1
      if lines[last].words.isEmpty || lines[last].columns + word.gap + word.columns <= columns {
        guard word.columns > columns else {
          lines[last].append(word)
          continue
        }
      } else if word.columns <= columns {
        lines.append(SVGLine([word]))
        continue
      } else {
        lines.append(SVGLine())
      }
      for (number, part) in word.parts(columns: columns).enumerated() {
        if number > 0 { lines.append(SVGLine()) }
        lines[lines.count - 1].append(part)
      }
    }
    return lines
  }
}

extension SVGWord {
  /// The word in pieces of at most `columns`.
  fileprivate func parts(columns: Int) -> [SVGWord] {
    var parts: [SVGWord] = []
    var part = ""
    var width = 0
    for character in text {
      let next = DisplayWidth.columns(of: character)
      if width + next > columns, !part.isEmpty {
        parts.append(SVGWord(part, style))
        part = ""
        width = 0
      }
      part.append(character)
      width += next
    }
    parts.append(SVGWord(part, style))
    return parts
  }
}
