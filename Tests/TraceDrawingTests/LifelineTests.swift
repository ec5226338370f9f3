import TestSupport
import Testing
import TraceDrawing
import TraceText

/// What holds of every text drawing: both lifelines run through all of its lines, and each segment is there once.
@Suite struct LifelineTests {
  private static let seed: UInt64 = 1

  /// The options that are tried.
  private static let choices: [(format: DrawingFormat, width: Int, ambiguous: Int)] = [
    (.ascii, 80, 1), (.unicode, 80, 1), (.unicode, 80, 2), (.unicode, 60, 1), (.ascii, 132, 1),
    (.unicode, 62, 2),
  ]

  @Test(arguments: choices.indices)
  func `in every example both lifelines run from the first line to the last`(number: Int) throws {
    for lesson in Examples.lessons {
      try check(lesson.text, name: lesson.name, Self.choices[number])
    }
  }

  @Test(arguments: choices.indices)
  func `in a random exchange both lifelines run from the first line to the last`(number: Int) throws {
    print("exchanges of seed \(Self.seed)")
    for exchange in 0..<100 {
      var random = RandomExchange(
        ExchangeScript(seed: Self.seed &* 0x9e37_79b9_7f4a_7c15 &+ UInt64(exchange)))
      try check(random.text(), name: "exchange \(exchange)", Self.choices[number])
    }
  }

  private func check(
    _ text: String, name: String, _ choice: (format: DrawingFormat, width: Int, ambiguous: Int)
  ) throws {
    var options = DrawingOptions()
    options.width = choice.width
    options.ambiguousWidth = choice.ambiguous
    let width = DisplayWidth(ambiguous: choice.ambiguous)
    for drawing in Sample.drawings(text, name: name) {
      let drawn = try Sample.draw(drawing, as: choice.format, options: options)
      let lines = drawn.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
      let begin = try #require(
        lines.firstIndex { $0.count { "┬+".contains($0) } == 2 && !$0.contains("--") || $0.contains("┬") })
      let places = Self.columns(of: lines[begin], width).filter { "┬+".contains($0.key) }
      let (left, right) = try #require(places.count == 2 ? (places[0].column, places[1].column) : nil)
      var numbers: [Int] = []
      for line in lines[begin...] {
        let cells = Self.columns(of: line, width)
        for place in [left, right] {
          let cell = cells.first { $0.column == place }
          #expect(
            cell.map { "│├┤┬┊╞╡|+:".contains($0.key) } == true,
            "\(name): column \(place) of\n\(line)\nin\n\(drawn)")
        }
        #expect(width.columns(of: String(line)) <= choice.width, "\(name): too wide\n\(line)")
        numbers += Self.numbers(of: line, left, cells)
      }
      #expect(numbers == (0..<drawing.segments).map { $0 + 1 }, "\(name)\n\(drawn)")
    }
  }

  /// The letters of a line, each with the column it begins in.
  private static func columns(of line: Substring, _ width: DisplayWidth) -> [(key: Character, column: Int)] {
    var column = 0
    return line.map { character in
      defer { column += width.columns(of: character) }
      return (character, column)
    }
  }

  /// The numbers of the segments that begin in a line, which stand before the state; times have a full stop or come
  /// before them.
  private static func numbers(of line: Substring, _ left: Int, _ cells: [(key: Character, column: Int)])
    -> [Int]
  {
    let gutter = String(cells.prefix { $0.column < left }.map(\.key))
    guard let word = gutter.split(separator: " ").first(where: { $0.allSatisfy { $0.isNumber || $0 == "," } })
    else { return [] }
    return word.split(separator: ",").compactMap { Int($0) }
  }
}
