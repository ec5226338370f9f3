import TraceText

extension HTMLOutput {
  /// A heading, `h1` to `h4`. A short word with hyphens in it, such as `3-way` or `FIN-WAIT-1`, stays in one line.
  ///
  /// That is done by style alone: a hyphen of another kind would be copied and searched for as another letter.
  mutating func heading(_ name: String, _ attributes: Attributes, _ text: String) {
    line(name, attributes) { output in
      for (number, word) in text.split(separator: " ", omittingEmptySubsequences: false).enumerated() {
        if number > 0 { output.text(" ") }
        let word = String(word)
        if Self.isWhole(word) { output.span("span", ["class": "whole"], word) } else { output.text(word) }
      }
    }
  }

  /// The most columns of a word that fits into a line of a phone in any heading.
  private static let mostColumns = 16

  private static func isWhole(_ word: String) -> Bool {
    word.utf8.count <= 3 * mostColumns && word.dropFirst().dropLast().contains("-")
      && DisplayWidth.columns(of: word) <= mostColumns
  }
}
