import HandshakeTrace
import TraceSyntax
import TraceText

/// The coloured stretches of a document as the protocol counts them: five numbers each, the line and the column from the
/// stretch before, the length, the type, the modifiers (LSP 3.17, Semantic Tokens).
struct TokenData {
  /// Five numbers a stretch; no two overlap, and none goes over a line's end.
  private(set) var numbers: [UInt32] = []
  /// The line of the last stretch.
  private(set) var line = 0
  private var column = 0

  /// The stretches of the lines `range`.
  ///
  /// - Parameter last: the line of the stretch before them.
  init(
    _ lines: NotationLines, _ text: TextDocument, _ source: SourceText, range: Range<Int>,
    behind last: Int = 0
  ) {
    line = last
    for line in range {
      guard let content = lines.content(ofLine: line), !content.isEmpty else { continue }
      add(content, line, text, source)
    }
  }

  private mutating func add(_ content: Range<Int>, _ line: Int, _ text: TextDocument, _ source: SourceText) {
    let start = text.content(ofLine: line).lowerBound
    var place = start
    var units = 0
    for token in source.tokens(ofLineAt: content.lowerBound).tokens {
      guard let look = TokenLook(token, source.bytes) else { continue }
      units += text.units(in: place..<token.range.lowerBound)
      let length = text.units(in: token.range.indices)
      add(line, units, length, look)
      units += length
      place = token.range.upperBound
    }
  }

  private mutating func add(_ line: Int, _ column: Int, _ length: Int, _ look: TokenLook) {
    guard length > 0 else { return }
    let isSameLine = line == self.line
    numbers.append(UInt32(line - self.line))
    numbers.append(UInt32(isSameLine ? column - self.column : column))
    numbers.append(UInt32(length))
    numbers.append(UInt32(look.type.index))
    numbers.append(look.modifiers)
    self.line = line
    self.column = column
  }
}

/// How a token is to look: a type that editors know, and what is added to it.
struct TokenLook {
  /// Of the types of LSP 3.17 (`SemanticTokenTypes`) those that the notation uses.
  enum Kind: String, CaseIterable {
    case namespace, type, enumMember, event, property, parameter, number, string, keyword, modifier, comment
    case `operator`, macro

    /// Its place in the legend.
    var index: Int {
      switch self {
      case .namespace: 0
      case .type: 1
      case .enumMember: 2
      case .event: 3
      case .property: 4
      case .parameter: 5
      case .number: 6
      case .string: 7
      case .keyword: 8
      case .modifier: 9
      case .comment: 10
      case .operator: 11
      case .macro: 12
      }
    }
  }

  /// The modifiers used, by their bits (`SemanticTokenModifiers`).
  static let modifierNames = ["documentation"]

  var type: Kind
  /// 1: text that is drawn.
  var modifiers: UInt32 = 0

  /// `nil` for what is not coloured: blanks, signs, what cannot be read.
  init?(_ token: Token, _ bytes: [UInt8]) {
    switch token.kind {
    case .name: type = .type
    case .flag: type = .keyword
    case .key: type = .property
    case .value: type = Self.isNumber(bytes[token.range.lowerBound]) ? .number : .parameter
    case .time: type = .number
    case .string: type = .string
    case .state: type = .enumMember
    case .word: type = .modifier
    case .event: type = .event
    case .heading, .phase: type = .namespace
    case .directive: type = .macro
    case .arrow, .arrivalEllipsis, .departureEllipsis, .omission: type = .operator
    case .comment, .prose: type = .comment
    case .note:
      type = .comment
      modifiers = 1
    case .whitespace, .bullet, .separator, .punctuation, .unread, .lineEnd: return nil
    }
  }

  /// Whether a value that begins so is a number or `?`, and no symbol.
  private static func isNumber(_ byte: UInt8) -> Bool {
    byte &- 0x30 < 10 || byte == UInt8(ascii: "?") || byte >= 0xef
  }
}
