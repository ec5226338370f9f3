import Problems
import TCP
import TraceChecking

/// The diagrams of one drawing, one after the other: one for most, and several where one would be more than Mermaid
/// draws.
struct MermaidDiagrams {
  private let drawing: Drawing
  private let isPlain: Bool
  /// The most UTF-16 units of a body.
  private let mostUnits: Int
  /// The row that comes next.
  private var row = 0
  /// The statements of the row before it for which there was no room, the last first.
  private var waiting: [String] = []
  /// The states that were drawn so far.
  private var states: Pair<State?>
  /// The phase that goes on.
  private var phase: Row?
  private var hasBegun = false

  /// The most messages of a diagram: with more, a page takes seconds to draw it.
  private static let mostMessages = 500
  /// The most UTF-16 units of a diagram; Mermaid refuses more than 50,000.
  private static let mostUnits = 40_000

  init(_ drawing: Drawing, isPlain: Bool) {
    self.drawing = drawing
    self.isPlain = isPlain
    states = drawing.opening
    mostUnits =
      Self.mostUnits - MermaidHeader.text(of: drawing, isPlain: isPlain, hasTitle: true).utf16.count
  }

  /// What follows the header in the next diagram; `nil` behind the last one.
  mutating func next() -> String? {
    guard !hasBegun || row < drawing.rows.count || !waiting.isEmpty else { return nil }
    let noteColumns = noteColumns()
    var body = Body(isPlain: isPlain)
    addOpening(to: &body, noteColumns)
    hasBegun = true
    var messages = 0
    var isEmpty = true
    while true {
      while let statement = waiting.last {
        guard isEmpty || body.units + statement.utf16.count < mostUnits else { return body.finished() }
        body.add(statement)
        waiting.removeLast()
        isEmpty = false
      }
      guard row < drawing.rows.count else { return body.finished() }
      let next = nextRow()
      let statements = MermaidRow(next, of: drawing, isPlain: isPlain, noteColumns: noteColumns)
      if next.isMessage {
        guard messages < Self.mostMessages else { return body.finished() }
        messages += 1
      }
      if case .phase = next.kind {
        phase = next
        body.beginPhase()
      }
      for side in 0...1 { states[side] = next.after[side] ?? states[side] }
      waiting = statements.statements.reversed()
      row += 1
    }
  }

  /// The row that comes next. Lines of states repeat none that was shown since the last segment was sent.
  private func nextRow() -> Row {
    var next = drawing.rows[row]
    guard case .states(var states) = next.kind, next.time == nil else { return next }
    for side in 0...1 where states[side] != nil {
      for above in drawing.rows[..<row].reversed() {
        if above.shown[side] == states[side] { states[side] = nil }
        if above.shown[side] != nil || above.isSending { break }
      }
    }
    next.kind = .states(states)
    return next
  }

  /// The columns of notes over both lifelines, which stand as far apart as the longest message in the next diagram
  /// needs; notes do not move them.
  private func noteColumns() -> Int {
    var columns = MermaidMessage.leastColumns
    var messages = 0
    for row in drawing.rows[row...] where row.isMessage {
      guard columns < MermaidMessage.mostColumns, messages < Self.mostMessages else { break }
      columns = max(columns, MermaidMessage.columns(of: row, in: drawing))
      messages += 1
    }
    return columns
  }

  /// The states that a diagram begins with, and the phase that goes on in it.
  private func addOpening(to body: inout Body, _ noteColumns: Int) {
    for side in 0...1 {
      guard let state = states[side] else { continue }
      let numbers = hasBegun ? Drawing.OpeningNumbers() : drawing.openingNumbers[side]
      let known = [
        state.name, numbers.sends.map { "SND.NXT=\($0)" }, numbers.receives.map { "RCV.NXT=\($0)" },
      ]
      body.add(
        "Note over \(MermaidRow.participant(side)): \(MermaidText.escaped(known.compactMap(\.self)))")
    }
    guard let phase else { return }
    let title = MermaidRow(phase, of: drawing, isPlain: isPlain, noteColumns: noteColumns)
    body.beginPhase()
    for statement in title.statements.prefix(1) { body.add(statement) }
  }
}

extension Row {
  /// Whether a segment is sent in it, or segments are left out.
  fileprivate var isSending: Bool {
    switch kind {
    case .segment, .omission: true
    case .arrival, .event, .states, .phase, .note, .problem: false
    }
  }
}

/// Statements with their indentation, those of a phase on a ground of their own.
private struct Body {
  private(set) var text = ""
  /// The UTF-16 units of `text`.
  private(set) var units = 0
  private var isInPhase = false
  private let isPlain: Bool

  init(isPlain: Bool) { self.isPlain = isPlain }

  mutating func add(_ statement: String) {
    let line = isInPhase ? "    \(statement)\n" : "  \(statement)\n"
    text += line
    units += line.utf16.count
  }

  /// A grey that lets the theme's ground through, dark or light.
  mutating func beginPhase() {
    guard !isPlain else { return }
    endPhase()
    add("rect rgba(128, 128, 128, 0.15)")
    isInPhase = true
  }

  private mutating func endPhase() {
    guard isInPhase else { return }
    isInPhase = false
    add("end")
  }

  /// The whole text.
  consuming func finished() -> String {
    endPhase()
    return text
  }
}
