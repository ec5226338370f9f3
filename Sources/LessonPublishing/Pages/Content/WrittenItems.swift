import TraceExplaining

/// The items of a segment as its line writes them, each with what is told of it.
struct WrittenItems {
  /// A piece of the line.
  struct Piece: Hashable {
    var text: String
    /// The place among the segment's numbers of the one that is written here; `nil` where none is.
    var number: Int?
  }

  /// The whole line in order.
  private(set) var pieces: [Piece] = []

  /// A number stands in the item of its key, in whatever spelling; numbers are told in the order of the items.
  init(of segment: ExplainedSegment) {
    var numbers = segment.numbers.indices.filter { segment.numbers[$0].isWritten }[...]
    for (place, item) in Self.items(of: segment.items).enumerated() {
      if place > 0 { add(", ", nil) }
      let key = item.prefix { $0 != "=" }
      // A flag may be called like a number: `ACK, ACK=101`.
      let hasValue = item.contains("=")
      let number = numbers.first { place in
        segment.numbers[place].key == key && segment.numbers[place].value.isEmpty != hasValue
      }
      if let number { numbers = numbers.filter { $0 > number }[...] }
      add(item, number)
    }
  }

  /// The item of a number as it is written; `nil` for one that is not.
  func text(ofNumber number: Int) -> String? { pieces.first { $0.number == number }?.text }

  private mutating func add(_ text: String, _ number: Int?) {
    if number == nil, let last = pieces.last, last.number == nil {
      pieces[pieces.count - 1].text += text
    } else {
      pieces.append(Piece(text: text, number: number))
    }
  }

  /// What stands between the commas, but for those in quotation marks.
  private static func items(of line: String) -> [String] {
    var items = [""]
    var isQuoted = false
    var isEscaped = false
    for character in line {
      if character == "\"", !isEscaped { isQuoted.toggle() }
      isEscaped = character == "\\" && isQuoted && !isEscaped
      if character == " ", !isQuoted, items[items.count - 1].hasSuffix(",") {
        items[items.count - 1].removeLast()
        items.append("")
      } else {
        items[items.count - 1].append(character)
      }
    }
    return items
  }
}
