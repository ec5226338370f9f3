import TraceText

/// Text broken into lines of a picture, because Mermaid lets them grow as wide as they are.
struct WrappedText {
  /// The lines so far but for the last one, which is `line`.
  private var lines: [String] = []
  private var line = ""
  /// The columns of `line`.
  private var width = 0
  private var isEmpty = true
  /// The most columns of a line.
  private let mostColumns: Int

  /// The most bytes of a line: marks without a width of their own end somewhere, too.
  private static let mostBytes = 1_000

  private init(columns: Int) { mostColumns = columns }

  /// `text` in lines, broken at spaces; a word that fills more than a line is broken anywhere.
  static func lines(of text: String, columns: Int) -> [String] {
    text.utf8.count <= columns ? [text] : lines(of: [text], columns: columns)
  }

  /// `pieces` with a space between each two, in lines that are broken between pieces where that is enough.
  static func lines(of pieces: [String], columns: Int) -> [String] {
    var wrapped = WrappedText(columns: columns)
    for piece in pieces {
      if DisplayWidth.columns(of: piece) <= columns {
        wrapped.add(piece)
      } else {
        for word in piece.split(separator: " ", omittingEmptySubsequences: false) {
          wrapped.add(String(word))
        }
      }
    }
    return wrapped.lines + [wrapped.line]
  }

  private mutating func add(_ word: String) {
    let wordWidth = DisplayWidth.columns(of: word)
    if !isEmpty {
      if width + 1 + wordWidth > mostColumns, !line.isEmpty {
        breakLine()
      } else {
        line += " "
        width += 1
      }
    }
    isEmpty = false
    guard wordWidth > mostColumns || line.utf8.count + word.utf8.count > Self.mostBytes else {
      line += word
      width += wordWidth
      return
    }
    for character in word { add(character) }
  }

  private mutating func add(_ character: Character) {
    let columns = DisplayWidth.columns(of: character)
    if width + columns > mostColumns { breakLine() }
    for scalar in character.unicodeScalars {
      // A letter under a heap of marks.
      if line.utf8.count + 4 > Self.mostBytes { breakLine() }
      line.unicodeScalars.append(scalar)
    }
    width += columns
  }

  private mutating func breakLine() {
    lines.append(line)
    (line, width) = ("", 0)
  }
}
