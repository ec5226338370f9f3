import Problems
import TCP
import TraceChecking
import TraceSyntax

/// The statements of a `sequenceDiagram` that draw one row: a message or a note, then the states that it leads to.
struct MermaidRow {
  private(set) var statements: [String] = []
  private let drawing: Drawing
  private let isPlain: Bool
  private let noteColumns: Int

  /// - Parameters:
  ///   - isPlain: whether it has only what older viewers know.
  ///   - noteColumns: the columns that fit between the lifelines.
  init(_ row: Row, of drawing: Drawing, isPlain: Bool, noteColumns: Int) {
    self.drawing = drawing
    self.isPlain = isPlain
    self.noteColumns = noteColumns
    add(row)
  }

  private mutating func add(_ row: Row) {
    let words = TextWords(language: drawing.language)
    switch row.kind {
    case .segment(let segment):
      addMessage(from: segment.sender, Arrow(segment.travel), row)
      addStates(row, firstOf: segment.sender)
    case .arrival(let arrival):
      addMessage(from: arrival.sender, arrival.fate == .lost ? .lost : .arrives, row)
      addStates(row, firstOf: arrival.receiver)
    case .event(let endpoint, let event):
      addNote(over: endpoint, row.time, words.event(event, drawing.statement(of: row)))
      addStates(row, firstOf: endpoint)
    case .states(let states): addStates(states, row)
    case .phase, .note: addNote(timed(row, drawing.text(of: row)))
    case .omission: addNote(timed(row, "…"))
    case .problem(let number, let isExpected):
      addNote(words.problem(drawing.problem(number), isExpected: isExpected))
    }
  }

  private func timed(_ row: Row, _ text: String) -> String {
    row.time.map { "\(drawing.seconds($0)) · \(text)" } ?? text
  }

  /// The states that changed, those of the endpoint `side` first.
  private mutating func addStates(_ row: Row, firstOf side: Int) {
    for side in [side, 1 - side] {
      guard let state = row.shown[side] else { continue }
      addNote(over: side, nil, state.name)
    }
  }

  /// The states that a line of the trace asserts, changed or not, with its time.
  private mutating func addStates(_ states: Pair<State?>, _ row: Row) {
    for side in 0...1 {
      guard let state = states[side] ?? row.shown[side] else { continue }
      addNote(over: side, row.time, state.name)
    }
  }

  /// The arrow of a message.
  private enum Arrow {
    case arrives, departs, lost

    init(_ travel: DrawnSegment.Travel) {
      switch travel {
      case .arrives, .corrupt, .comesOut: self = .arrives
      case .departs: self = .departs
      case .lost: self = .lost
      }
    }
  }

  private mutating func addMessage(from sender: Int, _ arrow: Arrow, _ row: Row) {
    let symbol =
      switch arrow {
      case .arrives: "->>"
      case .departs: isPlain ? "-->>" : "--)"
      case .lost: isPlain ? "-->>" : "-x"
      }
    add(
      "\(Self.participant(sender))\(symbol)\(Self.participant(1 - sender)): ",
      MermaidMessage.lines(of: row, in: drawing))
  }

  /// A note over both lifelines.
  private mutating func addNote(_ text: String) {
    add("Note over \(Self.both): ", WrappedText.lines(of: text, columns: noteColumns))
  }

  /// A note over the lifeline of an endpoint, as narrow as its lines.
  private mutating func addNote(over side: Int, _ time: Int64?, _ text: String) {
    add("Note over \(Self.participant(side)): ", (time.map { [drawing.seconds($0)] } ?? []) + [text])
  }

  private static let both = "P1,P2"

  /// The name of an endpoint, 0 or 1, in statements.
  static func participant(_ side: Int) -> String { side == 0 ? "P1" : "P2" }

  /// The most UTF-16 units of the text of a statement; what goes beyond stands in notes below it.
  private static let mostUnits = 1_500

  private mutating func add(_ start: String, _ lines: [String]) {
    var start = start
    var begin = 0
    var units = 0
    for (number, line) in lines.enumerated() {
      units += line.utf16.count
      if units > Self.mostUnits, number > begin {
        statements.append(start + MermaidText.escaped(lines[begin..<number]))
        start = "Note over \(Self.both): "
        begin = number
        units = line.utf16.count
      }
    }
    statements.append(start + MermaidText.escaped(lines[begin...]))
  }
}
