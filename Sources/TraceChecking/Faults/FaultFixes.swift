import Problems
import TCP
import TraceSyntax
import TraceText

/// The edits that mend a fault.
extension FaultWriter {
  func fixes(_ fault: Fault, _ line: Line) -> [QuickFix] {
    switch fault.fix {
    case .none: return []
    case .writeNumber: return [writeNumber(fault, line)].compactMap { $0 }
    case .offerNumber:
      guard var fix = writeNumber(fault, line) else { return [] }
      fix.isSafe = false
      return [fix]
    case .offerLength: return [writeLength(fault, line)].compactMap { $0 }
    case .writeNumberOrCross: return [writeNumber(fault, line), letPeerCross(fault)].compactMap { $0 }
    case .writeNumberOrFirst: return writeNumberOrFirst(fault, line)
    case .writeState:
      let state = fault.state?.name ?? ""
      return [
        QuickFix(.write(state), edits: [TextEdit(range: line.range(of: fault.part), replacement: state)])
      ]
    case .swapStates: return [swapStates(line)].compactMap { $0 }
    case .spellStates: return spellStates(line)
    case .waitBeforeState: return [waitBeforeState(fault, line)]
    case .waitBehind: return [insert(waiting(fault), behind: line)]
    case .addAckFlag: return [setFlags(line.statement.bits.union(.ack), line, isSafe: true)]
    case .markRetransmission: return [append("(retransmission)", .markRetransmission, line)]
    case .markDuplicate: return [append("(duplicate)", .add("(duplicate)"), line)]
    case .writeSpurious:
      let claim = TextEdit(range: line.range(of: fault.part), replacement: "(spurious)")
      return [QuickFix(.write("(spurious)"), edits: [claim], isSafe: false)]
    case .removeClaim:
      let range = line.range(of: fault.part)
      return [
        QuickFix(
          .remove(document.source.text(range)), edits: [removal(of: range, line)], isSafe: false)
      ]
    case .letCross: return [letPeerCross(fault)].compactMap { $0 }
    case .writeSynAcknowledgmentOrCross:
      return [setFlags([.syn, .ack], line, isSafe: false), letPeerCross(fault)].compactMap { $0 }
    case .markNoteLost:
      guard fault.noteStatement >= 0 else { return [] }
      return [append("(lost)", .markLost, Line(document, statement: Int(fault.noteStatement)))]
    case .removePart:
      guard let range = line.writtenRange(of: fault.part) else { return [] }
      return [
        QuickFix(.remove(document.source.text(range)), edits: [removal(of: range, line)], isSafe: false)
      ]
    case .repair:
      // A reset whose line could go may as well have the number due.
      let number = fault.name == .resetMismatch ? writeNumber(fault, line) : nil
      return [number, repairing(fault, line)].compactMap { $0 }
    case .appendReply:
      guard case .insertReply(let reply)? = repair(fault), !names[Int(reply.sender)].isEmpty else {
        return []
      }
      return [insert(draft(reply), behind: line)]
    case .addNumbers: return [addNumbers(fault, line)].compactMap { $0 }
    case .insertOmission: return [insert("...", before: line)]
    case .writeSynAcknowledgment: return [setFlags([.syn, .ack], line, isSafe: false)]
    case .writeName: return [writeName(fault, line)]
    }
  }

  private func writeNumber(_ fault: Fault, _ line: Line) -> QuickFix? {
    guard fault.expected != nil, let value = line.valueRange(of: fault.part) else { return nil }
    let number = text(fault.expected, spelling(of: fault, line))
    let item = line.range(of: fault.part)
    let key = document.source.text(ByteRange(item.lowerBound, max(item.lowerBound, value.lowerBound)))
    return QuickFix(.write(key + number), edits: [TextEdit(range: value, replacement: number)])
  }

  /// The number due, and where only one number of the direction stands before it, another first one.
  private func writeNumberOrFirst(_ fault: Fault, _ line: Line) -> [QuickFix] {
    let number = writeNumber(fault, line)
    guard let first = onlyMention(of: fault.direction, before: Int(fault.statement)), let found = fault.found,
      let expected = fault.expected
    else { return [number].compactMap { $0 } }
    let other = writeFirstNumber(
      first.number + (found.offset &- expected.offset), of: first.part,
      Line(document, statement: first.statement), fault)
    // Who writes the very number again has likelier forgotten that the SYN uses one.
    return (found == first.number ? [number, other] : [other, number]).compactMap { $0 }
  }

  /// Writes another first number, with which all that follow agree.
  private func writeFirstNumber(
    _ number: WrittenNumber, of part: StatementPart, _ line: Line, _ fault: Fault
  ) -> QuickFix? {
    guard let value = line.valueRange(of: part) else { return nil }
    let item = line.range(of: part)
    let key = document.source.text(ByteRange(item.lowerBound, max(item.lowerBound, value.lowerBound)))
    let text = text(number, line.spelling(of: part))
    return QuickFix(
      .writeFirst(key + text, endpoint: names[fault.direction]),
      edits: [TextEdit(range: value, replacement: text)])
  }

  /// Writes the endpoint's name wherever the trace has the misspelled one, which is reported once.
  private func writeName(_ fault: Fault, _ line: Line) -> QuickFix {
    let misspelled = fault.part == .receiver ? line.statement.receiver : line.statement.sender
    let name = Self.quoted(names[Int(fault.endpoint)])
    var edits: [TextEdit] = []
    for index in Int(fault.statement)..<extent.upperBound {
      let statement = document.statements[index]
      guard statement.sender == misspelled || statement.receiver == misspelled else { continue }
      let line = Line(document, statement: index)
      for (part, written) in [(StatementPart.sender, statement.sender), (.receiver, statement.receiver)]
      where written == misspelled {
        if let range = line.writtenRange(of: part) { edits.append(TextEdit(range: range, replacement: name)) }
      }
    }
    return QuickFix(.write(name), edits: edits)
  }

  private func swapStates(_ line: Line) -> QuickFix? {
    guard let first = line.writtenRange(of: .senderState), let second = line.writtenRange(of: .receiverState)
    else { return nil }
    let left = document.source.text(first)
    let right = document.source.text(second)
    return QuickFix(
      .write("[\(right) | \(left)]"),
      edits: [TextEdit(range: first, replacement: right), TextEdit(range: second, replacement: left)])
  }

  /// Puts `word` behind the segment's items and before asserted states.
  func append(_ word: String, _ title: FixTitle, _ line: Line) -> QuickFix {
    var end = line.range(of: .whole).upperBound
    let bytes = document.source.bytes
    if let states = line.writtenRange(of: .senderState) ?? line.writtenRange(of: .receiverState) {
      end = states.lowerBound
      while end > line.start, bytes[end - 1] != 91 { end -= 1 }
      if end > line.start { end -= 1 }
    }
    while end > line.start, bytes[end - 1] == 32 || bytes[end - 1] == 9 { end -= 1 }
    return QuickFix(
      title, edits: [TextEdit(range: ByteRange(end, end), replacement: " " + word)], isSafe: false)
  }

  /// Takes a part away together with the separator before it.
  private func removal(of range: ByteRange, _ line: Line) -> TextEdit {
    let bytes = document.source.bytes
    var start = range.lowerBound
    while start > line.start, bytes[start - 1] == 32 || bytes[start - 1] == 9 || bytes[start - 1] == 44 {
      start -= 1
    }
    return TextEdit(range: ByteRange(start, range.upperBound), replacement: "")
  }

  func setFlags(_ bits: ControlBits, _ line: Line, isSafe: Bool) -> QuickFix {
    var edits: [TextEdit] = []
    var title = FixTitle.write(bits.name)
    if let flags = line.writtenRange(of: .flags) {
      edits.append(TextEdit(range: flags, replacement: bits.name))
    } else {
      title = .add(bits.name)
      let items: [StatementPart] = [.sequence, .acknowledgment, .length, .window, .data, .whole]
      let place =
        items.lazy.compactMap { line.writtenRange(of: $0) }.first ?? ByteRange(line.start, line.start)
      edits.append(
        TextEdit(range: ByteRange(place.lowerBound, place.lowerBound), replacement: bits.name + ", "))
    }
    if !bits.hasAny(.ack), line.statement.marks.hasAny(.hasAcknowledgment),
      let number = line.writtenRange(of: .acknowledgment)
    {
      edits.append(removal(of: number, line))
    }
    return QuickFix(title, edits: edits, isSafe: isSafe)
  }

  /// A line for a segment that is missing.
  func draft(_ reply: Repair.Reply) -> String {
    let sender = Int(reply.sender)
    var text = "\(Self.quoted(names[sender])): \(reply.bits.name)"
    if let sequence = reply.sequence { text += ", Seq=\(self.text(sequence, spellings[sender]))" }
    if let acknowledgment = reply.acknowledgment {
      text += ", ACK=\(self.text(acknowledgment, spellings[1 - sender]))"
    }
    if reply.dataLength > 0 { text += ", Len=\(reply.dataLength)" }
    return text
  }

  /// A name as a trace writes it: in quotes where it has a space or is empty.
  static func quoted(_ name: String) -> String {
    let isBare =
      !name.isEmpty && name.allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "-" || $0 == "." }
    return isBare ? name : "\"\(name)\""
  }
}
