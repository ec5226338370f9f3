import TCP
import TraceSyntax
import TraceText

/// What a drawing writes on the arrow of a segment: all that its line says of it, in the order of the header.
package struct SegmentLabel: Hashable, Sendable {
  /// The control bits, joined as in the figures of RFC 9293: `SYN,ACK`; empty where none are written.
  package var flags = ""
  /// Numbers and options as keys and values.
  package var fields: [Field] = []
  /// The string of `Data="…"` with its quotation marks, safe to print; `nil` without one.
  package var data: String?
  /// Whether it carries data whose length is not written.
  package var hasUnwrittenData = false

  /// A field and its value, such as `SEQ` and `100`.
  package struct Field: Hashable, Sendable {
    /// Its name in the figures of RFC 9293, or in the notation.
    package var key: Key
    /// What is written, safe to print; `?` for a blank, empty for an option that has no value.
    package var value: String

    /// `SEQ=100`, `SACK_PERM`
    package var text: String { value.isEmpty ? key.rawValue : "\(key.rawValue)=\(value)" }
  }

  /// The fields that a drawing knows, as they are written.
  package enum Key: String, Sendable {
    case sequence = "SEQ"
    case acknowledgment = "ACK"
    case length = "LEN"
    case window = "WIN"
    case urgentPointer = "URG"
    case maximumSegmentSize = "MSS"
    case windowScale = "WS"
    case windowShift = "wscale"
    case selectiveAcknowledgmentPermitted = "SACK_PERM"
    case selectiveAcknowledgment = "SACK"
    case timestampValue = "TSval"
    case timestampEchoReply = "TSecr"
    case fastOpen = "TFO"
  }

  /// The words of the label, which may stand on several lines: flags, then each field, then data.
  package var words: [String] {
    var words = flags.isEmpty ? [] : [flags]
    words += fields.map(\.text)
    if let data { words.append(data) }
    if hasUnwrittenData { words.append("DATA") }
    return words
  }

  /// In one line: `SYN,ACK  SEQ=200 ACK=101`.
  package var text: String {
    var text = flags
    // Two spaces set the flags apart.
    var gap = flags.isEmpty ? "" : "  "
    for field in fields {
      text += gap
      text += field.key.rawValue
      if !field.value.isEmpty {
        text += "="
        text += field.value
      }
      gap = " "
    }
    if let data { text += gap + data }
    if hasUnwrittenData { text += (data == nil ? gap : " ") + "DATA" }
    return text
  }

  init(_ statement: Statement, in document: TraceDocument) {
    var bits = statement.bits
    let marks = statement.marks
    let isEmptyField = statement.acknowledgment == WrittenNumber(offset: 0) && bits.hasAny(.syn)
    // `ACK=0` beside SYN is an empty field, no flag.
    if marks.hasAny(.acknowledgmentBitImplied), marks.hasAny(.hasAcknowledgment), isEmptyField {
      bits = bits.subtracting(.ack)
    }
    flags = Self.text(of: bits)
    fields.reserveCapacity(4)
    let isSpelled = document.hasSpelledNumbers(statement)
    func written(_ part: StatementPart, _ number: WrittenNumber) -> String {
      if number.isPlain, isSpelled, let value = document.value(of: part, in: statement) {
        return visible(value)
      }
      return number.isPlain ? String(number.offset) : visible(document.symbols.text(number))
    }
    func add(_ key: Key, _ isBlank: Bool, _ isThere: Bool, _ number: @autoclosure () -> String) {
      if isBlank {
        fields.append(Field(key: key, value: "?"))
      } else if isThere {
        fields.append(Field(key: key, value: number()))
      }
    }
    add(
      .sequence, marks.hasAny(.blankSequence), marks.hasAny(.hasSequence),
      written(.sequence, statement.sequence))
    add(
      .acknowledgment, marks.hasAny(.blankAcknowledgment), marks.hasAny(.hasAcknowledgment),
      written(.acknowledgment, statement.acknowledgment))
    add(
      .length, marks.hasAny(.blankLength), marks.hasAny(.hasLength),
      document.contradictedLength(of: statement).map { visible($0) } ?? written(.length, statement.length))
    add(
      .window, marks.hasAny(.blankWindow), marks.hasAny(.hasWindow),
      written(.window, WrittenNumber(offset: UInt32(statement.window))))
    if marks.hasAny(.anyUrgentPointer, .hasOptions) {
      let detail = document.details[Int(statement.detail)]
      add(
        .urgentPointer, marks.hasAny(.blankUrgentPointer), marks.hasAny(.hasUrgentPointer),
        String(detail.urgentPointer))
      if marks.hasAny(.hasOptions) { addOptions(statement, detail.options, document) }
    }
    data = document.dataText(of: statement).map { visible($0) }
    hasUnwrittenData = marks.hasAny(.unknownData)
  }

  /// This label with what `other` says of the same segment in place of what it says itself.
  func overwritten(by other: SegmentLabel) -> SegmentLabel {
    var label = self
    if !other.flags.isEmpty { label.flags = other.flags }
    for field in other.fields where field.value != "?" && field.key != .selectiveAcknowledgment {
      if let index = fields.firstIndex(where: { $0.key == field.key }) { label.fields[index] = field }
    }
    return label
  }

  /// `SYN,ACK`; what stands on nearly every line of a long trace is not put together anew.
  private static func text(of bits: ControlBits) -> String {
    if bits == .ack { return "ACK" }
    if bits == ControlBits(rawValue: ControlBits.psh.rawValue | ControlBits.ack.rawValue) { return "PSH,ACK" }
    return ControlBits.canonicalOrder.filter { bits.hasAny($0.bit) }.map(\.name).joined(separator: ",")
  }

  private mutating func addOptions(
    _ statement: Statement, _ options: WrittenOptions, _ document: TraceDocument
  ) {
    func add(_ key: Key, _ value: String) { fields.append(Field(key: key, value: value)) }
    if let size = options.maximumSegmentSize { add(.maximumSegmentSize, String(size)) }
    if let shift = options.windowScale {
      let isMultiplier = document.writesWindowScaleAsMultiplier(statement) && shift < 32
      add(
        isMultiplier ? .windowScale : .windowShift,
        isMultiplier ? String(UInt64(1) << UInt64(shift)) : String(shift))
    }
    if options.selectiveAcknowledgmentPermitted { add(.selectiveAcknowledgmentPermitted, "") }
    if !options.selectiveAcknowledgments.isEmpty {
      var spelling = NumberSpelling()
      if let value = document.value(of: .option(.selectiveAcknowledgment), in: statement) {
        spelling.follow(value)
      }
      func edge(_ number: WrittenNumber) -> String {
        number.isPlain ? spelling.text(number.offset) : document.symbols.text(number)
      }
      for block in options.selectiveAcknowledgments {
        add(.selectiveAcknowledgment, visible("\(edge(block.start))-\(edge(block.end))"))
      }
    }
    if let value = options.timestampValue { add(.timestampValue, String(value)) }
    if let echo = options.timestampEchoReply { add(.timestampEchoReply, String(echo)) }
    switch options.fastOpen {
    case .absent: break
    case .request: add(.fastOpen, "request")
    case .cookie: add(.fastOpen, visible(document.fastOpenCookie(of: statement) ?? ""))
    }
  }
}

/// `text` as it may be printed anywhere.
func visible(_ text: String) -> String { VisibleText.of(text) }
