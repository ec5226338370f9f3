import TCP
import TraceText

extension TraceDocument {
  /// The flags and items of a segment in canonical form, such as `SYN-ACK, Seq=200, ACK=101`; empty for other
  /// statements.
  package func items(of statement: Statement) -> String {
    segmentText(of: statement).items.joined(separator: ", ")
  }

  /// What a segment's line says of its way and of what it is, in canonical form: `... (lost)`; empty where it says
  /// nothing.
  package func claims(of statement: Statement) -> String {
    let isUnderWay = statement.marks.hasAny(.departs)
    if !isUnderWay, !statement.marks.hasAny(.claims, .fates) { return "" }
    return ((isUnderWay ? ["..."] : []) + segmentText(of: statement).claims).joined(separator: " ")
  }

  /// A segment, event or state line in canonical form, without its comment; empty for other statements.
  ///
  /// - Parameter hasTime: whether its time belongs to it.
  package func canonicalText(of statement: Statement, hasTime: Bool = true) -> String {
    switch statement.kind {
    case .segment, .event, .state: segmentText(of: statement).text(hasTime: hasTime)
    case .heading, .phase, .omission, .note, .directive: ""
    }
  }

  private func segmentText(of statement: Statement) -> SegmentText {
    let tokens = source.tokens(ofLineAt: Int(statement.start))
    return SegmentText(LineText(document: self, tokens: tokens), self, statement)
  }
}

/// A segment, event or state line in canonical form, without its comment.
struct SegmentText {
  private let line: LineText
  private let document: TraceDocument
  private let statement: Statement

  init(_ line: LineText, _ document: TraceDocument, _ statement: Statement) {
    self.line = line
    self.document = document
    self.statement = statement
  }

  /// `@1 ... A -> B: SYN, Seq=100 ... (lost) [SYN-SENT | ]`
  func text(hasTime: Bool = true) -> String {
    var parts: [String] = []
    if hasTime, let time = line.text(.time, .time) { parts.append(time) }
    if statement.marks.hasAny(.arrives) { parts.append("...") }
    parts.append(endpoints)
    if statement.kind == .event { parts.append(event) }
    let items = items
    if !items.isEmpty { parts.append(items.joined(separator: ", ")) }
    if statement.marks.hasAny(.departs) { parts.append("...") }
    parts += claims
    parts += line.texts(.prose, nil)
    if let states { parts.append(states) }
    return parts.joined(separator: " ")
  }

  private var endpoints: String {
    let sender = name(.sender) ?? NameSpelling.written(document.names[statement.sender])
    guard let receiver = name(.receiver) else { return "\(sender):" }
    return "\(sender) -> \(receiver):"
  }

  /// A name as its author spelt it, without quotes it does not need.
  private func name(_ part: StatementPart) -> String? {
    guard let written = line.text(.name, part), let first = written.first else { return nil }
    guard first == "\"" || first == "“" || first == "”" else { return written }
    return NameSpelling.written(String(written.dropFirst().dropLast()))
  }

  private var event: String {
    guard statement.event == .send, statement.marks.hasAny(.hasSequence) else {
      return "(\(statement.event.word))"
    }
    return "(\(statement.event.word) \(statement.sequenceOffset))"
  }

  fileprivate var claims: [String] {
    var rest = statement.marks.intersection([.claims, .lost, .duplicate, .corrupt])
    var words: [String] = []
    if rest.contains([.spurious, .retransmission]) {
      words.append("(spurious retransmission)")
      rest.subtract([.spurious, .retransmission])
    }
    for (mark, word) in ParenthesisWords.claimWords where rest.contains(mark) { words.append("(\(word))") }
    return words
  }

  private var states: String? {
    guard statement.marks.hasAny(.hasStates) else { return nil }
    let detail = document.details[Int(statement.detail)]
    let sender = detail.senderState?.name ?? "-"
    guard let receiver = detail.receiverState else { return "[\(sender)]" }
    return "[\(sender) | \(receiver.name)]"
  }

  /// The flags and items in canonical order.
  fileprivate var items: [String] {
    guard statement.kind == .segment else { return [] }
    var items: [String] = []
    if !flags.isEmpty { items.append(flags.name) }
    if let value = value(.sequence) { items.append("Seq=\(value)") }
    if statement.marks.hasAny(.anyAcknowledgment), let value = value(.acknowledgment) {
      items.append("ACK=\(value)")
    }
    if let value = value(.length) { items.append("Len=\(value)") }
    if let value = value(.window) { items.append("Win=\(value)") }
    if let value = value(.urgentPointer) { items.append("Urg=\(value)") }
    items += options
    if let string = line.text(.string, .data) {
      items.append("Data=\(string)")
    } else if statement.marks.hasAny(.unknownData) {
      items.append("DATA")
    }
    return items
  }

  /// The flags to write: an implied ACK is spelt, but an empty field `ACK=0` beside SYN stays one.
  private var flags: ControlBits {
    let isEmptyField =
      statement.marks.hasAny(.acknowledgmentBitImplied) && statement.bits.hasAny(.syn)
      && statement.marks.hasAny(.hasAcknowledgment) && statement.acknowledgment == WrittenNumber(offset: 0)
    return isEmptyField || crossesAnswer ? statement.bits.subtracting(.ack) : statement.bits
  }

  /// Whether this is a SYN with an acknowledgment number at the beginning of a trace, answered by another SYN: it
  /// is no SYN-ACK, and spelling the flag would make it one.
  private var crossesAnswer: Bool {
    guard statement.marks.hasAny(.acknowledgmentBitImplied), statement.bits.hasAny(.syn) else { return false }
    let place = document.traces.firstPlace { $0.start > statement.start } - 1
    guard place >= 0 else { return false }
    let segments = document.traces[place].statements.lazy.filter { document.statements[$0].kind == .segment }
    guard let first = segments.first, document.statements[first].start == statement.start else {
      return false
    }
    let answer = segments.dropFirst().first { document.statements[$0].sender != statement.sender }
    return answer.map { document.statements[$0].bits.hasAny(.syn) } ?? false
  }

  private var options: [String] {
    var options: [String] = []
    if let value = value(.option(.maximumSegmentSize)) { options.append("MSS=\(value)") }
    if let value = value(.option(.windowScale)) {
      let key = line.text(.key, .option(.windowScale)) ?? ""
      options.append(key.lowercased() == "ws" ? "WS=\(value)" : "wscale=\(value)")
    }
    if document.details[Int(statement.detail)].options.selectiveAcknowledgmentPermitted {
      options.append("SACK_PERM")
    }
    let edges = line.texts(.value, .option(.selectiveAcknowledgment)).map(NumberText.canonical)
    for index in stride(from: 0, to: edges.count - 1, by: 2) {
      options.append("SACK=\(edges[index])-\(edges[index + 1])")
    }
    if let value = value(.option(.timestampValue)) { options.append("TSval=\(value)") }
    if let value = value(.option(.timestampEchoReply)) { options.append("TSecr=\(value)") }
    if line.text(.key, .option(.fastOpen)) != nil {
      options.append("TFO=\(line.text(.value, .option(.fastOpen)) ?? "request")")
    }
    return options
  }

  private func value(_ part: StatementPart) -> String? {
    line.text(.value, part).map(NumberText.canonical)
  }
}

/// A number or sum in canonical form: its digits as written, in ASCII, without blanks.
enum NumberText {
  static func canonical(_ written: String) -> String {
    var text = ""
    for scalar in written.unicodeScalars {
      if let ascii = Scalars.ascii(fullWidth: scalar.value) {
        text.unicodeScalars.append(Unicode.Scalar(ascii))
      } else if scalar != " " {
        text.unicodeScalars.append(scalar)
      }
    }
    return text
  }
}
