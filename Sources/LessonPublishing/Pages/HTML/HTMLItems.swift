import TraceExplaining

/// What a segment's line says, with its wrong numbers marked.
struct HTMLItems {
  let segment: ExplainedSegment
  /// The identifier of what is told of a number, by its place; `nil` where nothing of that stands near.
  var told: ((Int) -> String)?

  func write(to output: inout HTMLOutput) {
    output.span("code") { output in
      for piece in WrittenItems(of: segment).pieces { write(piece, to: &output) }
      if !segment.claims.isEmpty { output.text(" \(segment.claims)") }
    }
  }

  private func write(_ piece: WrittenItems.Piece, to output: inout HTMLOutput) {
    guard let number = piece.number else { return output.text(piece.text) }
    let isWrong = segment.numbers[number].isWrong
    guard let id = told?(number) else {
      return isWrong ? output.span("span", ["class": "wrong"], piece.text) : output.text(piece.text)
    }
    output.span(
      "a",
      ["class": isWrong ? "number wrong" : "number", "href": "#\(id)", "aria-describedby": id],
      piece.text)
  }
}
