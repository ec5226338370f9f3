import TCP
package import TraceSyntax

extension TraceDocument {
  /// What the document says, without places: a line for each statement.
  package var meaning: [String] {
    // How an ACK bit is spelled is no part of it.
    let spelling: SegmentMarks = [.acknowledgmentBitImplied, .acknowledgmentMayBeBit]
    return statements.map { statement in
      let detail = details[Int(statement.detail)]
      var options = detail.options
      let blocks = options.selectiveAcknowledgments.map {
        "\(symbols.text($0.start)) to \(symbols.text($0.end))"
      }
      // Their bases are indices, which a change of order may change.
      options.selectiveAcknowledgments = []
      let names = "\(names[statement.sender]) > \(names[statement.receiver])"
      let marks = statement.marks.subtracting(spelling).rawValue
      let written = [statement.sequence, statement.acknowledgment, statement.length]
      let numbers = written.map { symbols.text($0) }
      let states = [detail.senderState, detail.receiverState].map { $0?.name ?? "-" }
      return "\(statement.kind) \(names) \(statement.bits.name) \(statement.event) \(marks)"
        + " \(numbers) \(statement.window) \(detail.time) \(states) \(detail.urgentPointer) \(options) \(blocks)"
    }
  }
}
