/// Breaks text into lines of bounded width.
package enum Wrapping {
  /// `text` in lines of at most `columns` columns, broken at spaces, and where a word is too long for a line between
  /// two of its letters. Nothing but spaces is lost; at least one line is given.
  package static func lines(_ text: String, columns: Int, _ width: DisplayWidth) -> [String] {
    if width.columns(of: text) <= columns { return [text] }
    return lines(words: text.split(separator: " ").map(String.init), columns: columns, width)
  }

  /// `words` in lines, with one space between those on the same line, and `firstGap` behind the first of all.
  package static func lines(
    words: [String], columns: Int, firstGap: Int = 1, _ width: DisplayWidth
  ) -> [String] {
    var lines: [String] = []
    var line = ""
    var used = 0
    for (number, word) in words.enumerated() {
      let length = width.columns(of: word)
      let gap = number == 1 ? firstGap : 1
      if !line.isEmpty, used + gap + length <= columns {
        line += String(repeating: " ", count: gap) + word
        used += gap + length
        continue
      }
      if !line.isEmpty { lines.append(line) }
      (line, used) = (word, length)
      guard length > columns else { continue }
      let pieces = pieces(word, columns: columns, width)
      lines += pieces.dropLast()
      line = pieces.last ?? ""
      used = width.columns(of: line)
    }
    if !line.isEmpty || lines.isEmpty { lines.append(line) }
    return lines
  }

  /// A word that is too long for a line, cut between grapheme clusters.
  private static func pieces(_ word: String, columns: Int, _ width: DisplayWidth) -> [String] {
    var pieces: [String] = []
    var piece = ""
    var used = 0
    for character in word {
      let length = width.columns(of: character)
      if used + length > columns, !piece.isEmpty {
        pieces.append(piece)
        (piece, used) = ("", 0)
      }
      piece.append(character)
      used += length
    }
    pieces.append(piece)
    return pieces
  }
}
