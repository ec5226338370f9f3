import Problems
import TCP
import TraceChecking
import TraceSyntax

/// Makes the lines of a figure from the rows of a drawing.
struct RFCLines {
  private let drawing: Drawing
  private let words = TextWords(language: .english)
  private let clock: Clock?
  private(set) var lines: [RFCLine] = []
  private var number = 0
  /// By the number of a segment, that of its line.
  private var lineNumbers: [Int] = [0]
  /// Whether the last line is an event that shares its number with what follows it.
  private var isOpen = false

  init(_ drawing: Drawing) {
    self.drawing = drawing
    clock = Clock(drawing)
    // A part of a trace goes on with the numbers of the figure above it, which begins with a line of states.
    number = drawing.earlierSegments
    for segment in 0..<drawing.earlierSegments { lineNumbers.append(segment + 2) }
    lines.reserveCapacity(drawing.rows.count + 1)
    let first = addOpening()
    for row in drawing.rows[first...] { add(row) }
  }

  /// The states before the first row. Of a peer that is in a connection, metadata may give the numbers instead; and
  /// one that begins with a reboot has none.
  ///
  /// - Returns: the first row that it does not draw.
  private mutating func addOpening() -> Int {
    var line = RFCLine()
    var first = 0
    if case .event(let endpoint, .reboot)? = drawing.rows.first?.kind {
      line.sides[endpoint] = "(REBOOT)"
      first = 1
    }
    for side in 0...1 where line.sides[side].isEmpty {
      let numbers = drawing.openingNumbers[side]
      switch (numbers.sends, numbers.receives) {
      case (let sends?, let receives?): line.sides[side] = "(send \(sends),receive \(receives))"
      case (let sends?, nil): line.sides[side] = "(send \(sends))"
      case (nil, let receives?): line.sides[side] = "(receive \(receives))"
      case (nil, nil): line.sides[side] = drawing.opening[side]?.name ?? ""
      }
    }
    appendNumbered(line)
    return first
  }

  private mutating func add(_ row: Row) {
    switch row.kind {
    case .segment(let segment): addSegment(row, segment)
    case .arrival(let arrival): addArrival(row, arrival)
    case .event(let endpoint, let event): addEvent(row, event, at: endpoint)
    case .states(let states): addStates(row, states)
    case .phase: addComment("-- \(drawing.text(of: row)) --", .phase, isApart: true)
    case .omission: addComment("(segments not shown)", .note, isApart: true)
    case .note: addComment("(\(drawing.text(of: row)))", .note)
    case .problem(let number, let isExpected):
      let problem = drawing.problem(number)
      addComment(
        "(! \(words.problem(problem, isExpected: isExpected)))",
        isExpected ? .expected : problem.severity == .error ? .error : .warning)
    }
  }

  private mutating func addSegment(_ row: Row, _ segment: DrawnSegment) {
    var line = RFCLine(contents: fields(drawing.label(of: row)))
    line.time = time(row)
    var segment = segment
    segment.original = segment.original.map { Int32(lineNumbers[Int($0)]) }
    let remarks = segment.travel == .comesOut ? [] : words.remarks(on: segment).map { "(\($0))" }
    let (sender, receiver) = (segment.sender, segment.receiver)
    let arrow = sender == 0 ? "-->" : "<--"
    line.arrows = Pair(arrow, arrow)
    line.sides[sender] = row.after[sender]?.name ?? ""
    switch segment.travel {
    case .arrives: line.sides[receiver] = row.after[receiver]?.name ?? ""
    case .departs(let arrival): if arrival >= 0 { line.arrows[receiver] = "..." }
    case .lost, .corrupt:
      line.arrows[receiver] = sender == 0 ? "--X" : "X--"
      line.sides[receiver] = "(\(words.end(of: segment.travel)))"
    case .comesOut:
      line.arrows[sender] = "..."
      line.sides[sender] = segment.isOldDuplicate ? "(duplicate)" : ""
      line.sides[receiver] = row.after[receiver]?.name ?? ""
    }
    // A comment stands below a peer, as in the figures, where nothing else does.
    if line.sides[receiver].isEmpty {
      line.sides[receiver] = remarks.joined(separator: " ")
    } else if !remarks.isEmpty {
      line.contents.append(" " + remarks.joined(separator: " "))
    }
    appendNumbered(line)
    lineNumbers.append(number)
  }

  private mutating func addArrival(_ row: Row, _ arrival: DrawnArrival) {
    let departure = drawing.label(of: drawing.rows[Int(arrival.departure)])
    var line = RFCLine(contents: fields(departure.overwritten(by: drawing.label(of: row))))
    line.time = time(row)
    let arrow = arrival.sender == 0 ? "-->" : "<--"
    line.arrows[arrival.sender] = "..."
    line.arrows[arrival.receiver] = arrow
    if arrival.isCopy { line.sides[arrival.sender] = "(\(DrawingWords.copy(in: .english)))" }
    switch arrival.fate {
    case .arrives: line.sides[arrival.receiver] = row.after[arrival.receiver]?.name ?? ""
    case .lost, .corrupt:
      line.arrows[arrival.receiver] = arrival.sender == 0 ? "--X" : "X--"
      line.sides[arrival.receiver] = "(\(words.end(of: arrival.fate == .lost ? .lost : .corrupt)))"
    }
    appendNumbered(line)
  }

  /// An event, as a comment below its peer; what follows stands under the same number, as in figure 12.
  private mutating func addEvent(_ row: Row, _ event: EventKind, at endpoint: Int) {
    let statement = drawing.statement(of: row)
    let octets = statement.marks.hasAny(.hasSequence) ? statement.sequenceOffset : nil
    let comment = "(\(Self.comment(event, octets: octets)))"
    if let open = openEvent, row.time == nil, lines[open].sides[endpoint].isEmpty {
      lines[open].sides[endpoint] = comment
    } else {
      var line = RFCLine()
      line.time = time(row)
      line.sides[endpoint] = comment
      isOpen = false
      appendNumbered(line)
      isOpen = true
    }
    guard let state = row.shown[endpoint] else { return }
    if lines[lines.count - 1].number != nil || !isOpen && lines[lines.count - 1].isApart {
      lines.append(RFCLine(isApart: false))
    }
    lines[lines.count - 1].sides[endpoint] = state.name
  }

  /// The line of an event that another event may join, at the other peer: nothing but the state it led to stands
  /// below it.
  private var openEvent: Int? {
    guard isOpen, let last = lines.indices.last else { return nil }
    return lines[last].number != nil ? last : last - 1
  }

  /// States that the trace asserts; where the line above has just said them, nothing is added.
  private mutating func addStates(_ row: Row, _ states: Pair<State?>) {
    var line = RFCLine()
    line.time = time(row)
    for side in 0...1 { line.sides[side] = states[side]?.name ?? "" }
    if let last = lines.last, last.number == nil, !last.isComment, last.contents.isEmpty, row.time == nil,
      (0...1).allSatisfy({ states[$0] == nil || last.sides[$0].isEmpty || last.sides[$0] == line.sides[$0] })
    {
      for side in 0...1 where !line.sides[side].isEmpty {
        lines[lines.count - 1].sides[side] = line.sides[side]
      }
      return
    }
    appendNumbered(line)
  }

  private mutating func addComment(_ text: String, _ role: TextLine.Role, isApart: Bool = false) {
    lines.append(RFCLine(contents: [text], isApart: isApart, comment: role))
    isOpen = false
  }

  private mutating func appendNumbered(_ line: RFCLine) {
    var line = line
    // What an event led to has ended its line already.
    if isOpen, let last = lines.last, last.number != nil {
      line.isApart = false
    } else {
      number += 1
      line.number = number
    }
    isOpen = false
    lines.append(line)
  }

  private func time(_ row: Row) -> String? { row.time.flatMap { clock?.text($0) } }

  /// `<SEQ=300><ACK=91><CTL=SYN,ACK>`, in the order of the figures.
  private func fields(_ label: SegmentLabel) -> [String] {
    var fields: [String] = []
    for field in label.fields {
      guard field.key == .length else {
        fields.append("<\(field.text)>")
        continue
      }
      fields.append(label.data.map { "<DATA=\(field.value) \($0)>" } ?? "<DATA=\(field.value)>")
    }
    if !label.flags.isEmpty { fields.append("<CTL=\(label.flags)>") }
    if label.hasUnwrittenData { fields.append("<DATA>") }
    return fields
  }

  /// An event in the words of the figures.
  private static func comment(_ event: EventKind, octets: UInt32?) -> String {
    switch event {
    case .listen: "Passive Open"
    case .open: "Active Open"
    case .send: octets.map { "Send \($0)" } ?? "Send"
    case .shutdown: "Shutdown"
    case .close: "Close"
    case .abort: "Abort"
    case .timeout: "Retransmission Timeout"
    case .timeWaitTimeout: "2 MSL"
    case .userTimeout: "User Timeout"
    case .reboot: "REBOOT"
    }
  }
}
