import Problems
import TCP
import TraceSyntax
import TraceText

/// Fixes that add a line, its numbers or `...` to the trace, and those of the states a line asserts.
extension FaultWriter {
  /// Puts `text` on a line of its own before `line`.
  func insert(_ text: String, before line: Line) -> QuickFix {
    let place = ByteRange(line.start, line.start)
    return QuickFix(
      .insertLineBefore(text),
      edits: [TextEdit(range: place, replacement: text + line.lineEnd + line.prefix)], isSafe: false)
  }

  /// Puts `text` on a line of its own behind `line`.
  func insert(_ text: String, behind line: Line) -> QuickFix {
    let place = ByteRange(line.contentEnd, line.contentEnd)
    return QuickFix(
      .insertLineAfter(text),
      edits: [TextEdit(range: place, replacement: line.lineEnd + line.prefix + text)], isSafe: false)
  }

  /// Puts the numbers that are left out behind the flags.
  func addNumbers(_ fault: Fault, _ line: Line) -> QuickFix? {
    let items = unwrittenItems(fault, line.statement)
    let place = line.writtenRange(of: .sequence) ?? line.writtenRange(of: .flags)
    guard !items.isEmpty, let end = place?.upperBound else { return nil }
    return QuickFix(
      .add(items), edits: [TextEdit(range: ByteRange(end, end), replacement: ", " + items)], isSafe: false)
  }

  /// The line by which the endpoint of `fault` leaves TIME-WAIT.
  func waiting(_ fault: Fault) -> String { "\(Self.quoted(names[Int(fault.endpoint)])): (2MSL)" }

  /// A state on a line of its own may come after 2MSL; one behind a segment cannot.
  func waitBeforeState(_ fault: Fault, _ line: Line) -> QuickFix {
    guard line.statement.kind == .segment else { return insert(waiting(fault), before: line) }
    let state = TextEdit(range: line.range(of: fault.part), replacement: State.timeWait.name)
    return QuickFix(.write(State.timeWait.name), edits: [state], isSafe: false)
  }

  /// Both states of a line as RFC 9293 spells them.
  func spellStates(_ line: Line) -> [QuickFix] {
    let detail = document.details[Int(line.statement.detail)]
    var edits: [TextEdit] = []
    for (part, state) in [
      (StatementPart.senderState, detail.senderState), (.receiverState, detail.receiverState),
    ] {
      guard let state, let range = line.writtenRange(of: part) else { continue }
      if document.source.text(range) != state.name {
        edits.append(TextEdit(range: range, replacement: state.name))
      }
    }
    guard let first = edits.first else { return [] }
    let title =
      edits.count == 1 ? first.replacement : "[\(edits.map(\.replacement).joined(separator: " | "))]"
    return [QuickFix(.write(title), edits: edits)]
  }

  /// The acknowledgment is right if what it does not cover was still in the network.
  func letPeerCross(_ fault: Fault) -> QuickFix? {
    guard fault.noteStatement >= 0 else { return nil }
    return letCross(Int(fault.noteStatement))
  }

  /// Leaves the segment of a statement in the network.
  func letCross(_ statement: Int) -> QuickFix {
    let line = Line(document, statement: statement)
    return append("...", .letCross(document.source.text(line.range(of: .whole))), line)
  }

  /// The length of data that has room.
  func writeLength(_ fault: Fault, _ line: Line) -> QuickFix? {
    guard fault.part == .length, let value = line.valueRange(of: .length) else { return nil }
    let octets = text(fault.reason.octets, line.spelling(of: .length))
    return QuickFix(
      .write("Len=\(octets)"), edits: [TextEdit(range: value, replacement: octets)], isSafe: false)
  }
}
