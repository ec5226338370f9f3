import Problems
import TCP
import TraceSyntax
import TraceText

/// Fixes that change a trace as the check has read it.
extension FaultWriter {
  /// What changes a trace as the repair does with which the check went on.
  func repairing(_ fault: Fault, _ line: Line) -> QuickFix? {
    guard let repair = repair(fault) else { return nil }
    let target = Int(repairs[Int(fault.repair)].statement)
    guard target != Int(fault.statement) else { return change(repair, fault, line) }
    return change(repair, fault, Line(document, statement: target)).map { fix in
      var fix = fix
      fix.title = .atSegmentBefore(fix.title)
      return fix
    }
  }

  private func change(_ repair: Repair, _ fault: Fault, _ line: Line) -> QuickFix? {
    switch repair {
    case .setFlags(let bits): return setFlags(bits, line, isSafe: fault.name == .impliedAckFlag)
    case .changeSender: return changeSender(line)
    case .insertReply(let reply):
      guard !names[Int(reply.sender)].isEmpty else { return nil }
      return insert(draft(reply), before: line)
    case .swapWith(let other):
      let next = Line(document, statement: Int(other))
      let first = ByteRange(line.start, line.contentEnd)
      let second = ByteRange(next.start, next.contentEnd)
      return QuickFix(
        .swapWithNextLine,
        edits: [
          TextEdit(range: first, replacement: document.source.text(second)),
          TextEdit(range: second, replacement: document.source.text(first)),
        ], isSafe: false)
    case .writeBlock(let start, let end):
      guard let value = line.valueRange(of: fault.part) else { return nil }
      let spelling = line.spelling(of: fault.part)
      let block = "\(text(start, spelling))-\(text(end, spelling))"
      return QuickFix(
        .write("SACK=\(block)"), edits: [TextEdit(range: value, replacement: block)], isSafe: false)
    case .renumber, .forgetFin, .sendBefore: return nil
    case .sendNow: return departHere(line)
    case .lose: return append("(lost)", .markLost, line)
    case .removeLine:
      return QuickFix(
        .removeLine, edits: [TextEdit(range: ByteRange(line.lineStart, line.nextLine), replacement: "")],
        isSafe: false)
    }
  }

  /// Takes the ellipsis before an arrival's sender away.
  private func departHere(_ line: Line) -> QuickFix? {
    guard let sender = line.writtenRange(of: .sender) else { return nil }
    let bytes = document.source.bytes
    var start = sender.lowerBound
    while start > line.start, bytes[start - 1] != UInt8(ascii: "."), bytes[start - 1] != 0xa6 { start -= 1 }
    let end = start
    while start > line.start, bytes[start - 1] == UInt8(ascii: ".") || bytes[start - 1] >= 0x80 { start -= 1 }
    guard start < end else { return nil }
    let edit = TextEdit(range: ByteRange(start, sender.lowerBound), replacement: "")
    return QuickFix(.remove(document.source.text(ByteRange(start, end))), edits: [edit], isSafe: false)
  }

  private func changeSender(_ line: Line) -> QuickFix? {
    guard let sender = line.writtenRange(of: .sender) else { return nil }
    let written = document.names[line.statement.sender]
    let other = Self.quoted(written == names[0] ? names[1] : names[0])
    var edits = [TextEdit(range: sender, replacement: other)]
    if let receiver = line.writtenRange(of: .receiver) {
      edits.append(TextEdit(range: receiver, replacement: document.source.text(sender)))
    }
    return QuickFix(.write(other), edits: edits, isSafe: false)
  }
}
