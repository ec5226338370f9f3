import TraceText

/// One line of a text drawing, written from left to right.
struct TextLine {
  private(set) var bytes: [UInt8] = []
  /// The columns written so far.
  private(set) var column = 0
  private let width: DisplayWidth
  private let usesColor: Bool

  /// What a piece of a line is, for its colour.
  enum Role {
    case number, state, note, event, phase, lost, error, warning, expected, name

    fileprivate var code: String {
      switch self {
      case .number, .note: "2"
      case .state: "1;36"
      case .event: "35"
      case .phase, .name: "1"
      case .lost, .error: "1;31"
      case .warning: "1;33"
      case .expected: "1;32"
      }
    }
  }

  init(_ width: DisplayWidth, usesColor: Bool) {
    self.width = width
    self.usesColor = usesColor
    bytes.reserveCapacity(160)
  }

  /// Adds text that is safe to print.
  mutating func text(_ text: String, _ role: Role? = nil) {
    guard !text.isEmpty else { return }
    paint(role) { line in
      line.column += line.width.columns(of: text)
      line.bytes.append(contentsOf: text.utf8)
    }
  }

  /// Adds a sign.
  mutating func glyph(_ glyph: TextGlyphs.Glyph, _ role: Role? = nil) {
    paint(role) { line in
      line.bytes.append(contentsOf: glyph.bytes)
      line.column += glyph.columns
    }
  }

  /// Adds spaces up to `column`.
  mutating func pad(to column: Int) {
    guard column > self.column else { return }
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: column - self.column))
    self.column = column
  }

  /// Adds `text` such that it ends at `column`.
  mutating func text(_ text: String, endingAt column: Int, _ role: Role? = nil) {
    pad(to: column - width.columns(of: text))
    self.text(text, role)
  }

  /// Adds as many of a sign as fit before `column`, and spaces for what is left: before them, or behind.
  mutating func fill(
    _ glyph: TextGlyphs.Glyph, to column: Int, _ role: Role? = nil, slackFirst: Bool = false
  ) {
    if slackFirst, column > self.column { pad(to: self.column + (column - self.column) % glyph.columns) }
    paint(role) { line in
      while line.column + glyph.columns <= column {
        line.bytes.append(contentsOf: glyph.bytes)
        line.column += glyph.columns
      }
    }
    pad(to: column)
  }

  /// Hands the line on without the spaces at its end, and begins the next.
  mutating func end(_ output: inout OutputBuffer) {
    while bytes.last == UInt8(ascii: " ") { bytes.removeLast() }
    bytes.append(UInt8(ascii: "\n"))
    output.write(bytes: bytes)
    bytes.removeAll(keepingCapacity: true)
    column = 0
  }

  private mutating func paint(_ role: Role?, _ body: (inout TextLine) -> Void) {
    guard usesColor, let role else { return body(&self) }
    bytes.append(contentsOf: "\u{1B}[\(role.code)m".utf8)
    body(&self)
    bytes.append(contentsOf: "\u{1B}[0m".utf8)
  }
}
