import Problems

/// What the patterns of a lesson have in common and what not: a column for each of few, a row for each of many.
struct PageComparison {
  /// The names of the columns, the first above the names of the rows.
  let header: [String]
  let rows: [Row]

  /// A row of the table; a cell is a list of texts, of one where it is no list.
  struct Row {
    var name: String
    var cells: [[String]]
  }

  /// More patterns than these make columns too narrow to read.
  private static let mostColumns = 3

  /// Nothing to compare where there are fewer than two.
  init(patterns: [TracePattern], language: Language) {
    let words = PageWords(language: language)
    let pages = patterns.map { $0.page(in: language) }
    guard pages.count > 1 else {
      (header, rows) = ([], [])
      return
    }
    let names = pages.map(\.name.capitalizedFirst)
    let aspects = [
      Row(name: words.purpose, cells: pages.map { [$0.purpose.capitalizedFirst] }),
      Row(name: words.course, cells: pages.map { [$0.course] }),
      Row(name: words.whatFlows, cells: pages.map { [$0.flow.capitalizedFirst] }),
      Row(name: words.features, cells: pages.map(\.features)),
    ]
    guard pages.count > Self.mostColumns else {
      header = [words.aspect] + names
      rows = aspects
      return
    }
    // Their features are told with the traces.
    header = [words.pattern] + aspects.dropLast().map(\.name)
    rows = names.indices.map { place in
      Row(name: names[place], cells: aspects.dropLast().map { $0.cells[place] })
    }
  }

  var isEmpty: Bool { rows.isEmpty }
}
