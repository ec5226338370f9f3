import TCP
package import TraceText

/// The tokens of one line; together they cover each of its bytes once, its end included.
package struct LineTokens: Sendable {
  /// In the order of the line, without gaps.
  package let tokens: [Token]

  init(_ found: [Token], _ bytes: Span<UInt8>, line: Range<Int>, contentEnd: Int) {
    var whole: [Token] = []
    var position = line.lowerBound
    for token in found {
      Self.fill(&whole, bytes, position, token.range.lowerBound)
      whole.append(token)
      position = token.range.upperBound
    }
    Self.fill(&whole, bytes, position, contentEnd)
    if contentEnd < line.upperBound {
      whole.append(Token(kind: .lineEnd, range: ByteRange(contentEnd, line.upperBound)))
    }
    tokens = whole
  }

  /// The bytes of `part`, from the first token to the last that is part of it; `nil` where it is not written.
  package func range(of part: StatementPart) -> ByteRange? {
    switch part {
    case .whole: wholeRange
    case .flags: flagsRange
    case .flag(let bits): union { $0.contains(flag: bits) }
    case .claim(let marks): union { $0.contains(claim: marks) }
    case .sender, .receiver, .sequence, .acknowledgment, .length, .window, .urgentPointer, .option, .data,
      .senderState, .receiverState, .event, .departure, .arrival, .time:
      union { $0.part == part }
    }
  }

  /// The bytes behind the key of `part`, such as `101` of `ACK=101`; `nil` where there are none.
  package func valueRange(of part: StatementPart) -> ByteRange? {
    union { $0.part == part && ($0.kind == .value || $0.kind == .string) }
  }

  private var wholeRange: ByteRange? {
    union {
      switch $0.kind {
      case .whitespace, .bullet, .comment, .lineEnd: false
      case .time, .arrivalEllipsis, .departureEllipsis, .omission, .name, .arrow, .separator, .flag, .key,
        .value, .string, .state, .word, .event, .prose, .note, .heading, .phase, .directive, .punctuation,
        .unread:
        true
      }
    }
  }

  /// The first run of flags: one that an item interrupts ends there.
  private var flagsRange: ByteRange? {
    var result: ByteRange?
    for token in tokens {
      if case .flag = token.part {
        result = result.map { ByteRange($0.lowerBound, token.range.upperBound) } ?? token.range
      } else if result != nil, token.part != nil {
        break
      }
    }
    return result
  }

  private func union(_ belongs: (Token) -> Bool) -> ByteRange? {
    var result: ByteRange?
    for token in tokens where belongs(token) {
      result = result.map { ByteRange($0.lowerBound, token.range.upperBound) } ?? token.range
    }
    return result
  }

  /// Gives the bytes between two tokens a kind by what they are.
  private static func fill(_ tokens: inout [Token], _ bytes: Span<UInt8>, _ start: Int, _ end: Int) {
    var position = start
    while position < end {
      let (kind, length) = kind(bytes, position, end)
      if let last = tokens.last, last.kind == kind, last.part == nil, last.range.upperBound == position,
        position > start
      {
        tokens[tokens.count - 1].range.end = UInt32(position + length)
      } else {
        tokens.append(Token(kind: kind, range: ByteRange(position, position + length)))
      }
      position += length
    }
  }

  private static func kind(_ bytes: Span<UInt8>, _ position: Int, _ end: Int) -> (TokenKind, Int) {
    let scalar = Scalars.scan(bytes, position, end)
    let ascii = Scalars.ascii(fullWidth: scalar.value) ?? (scalar.value < 0x80 ? UInt8(scalar.value) : 0)
    let kind: TokenKind =
      switch ascii {
      case Ascii.space, Ascii.tab: .whitespace
      case Ascii.comma, Ascii.colon, Ascii.semicolon, Ascii.equals, Ascii.plus, Ascii.hyphen, Ascii.slash,
        Ascii.pipe, Ascii.ampersand:
        .separator
      case Ascii.backtick, Ascii.asterisk: .bullet
      case Ascii.openBracket, Ascii.closeBracket, Ascii.openParenthesis, Ascii.closeParenthesis,
        Ascii.period:
        .punctuation
      default: otherKind(scalar.value)
      }
    return (kind, scalar.length)
  }

  /// What a scalar beyond ASCII that no token has is.
  private static func otherKind(_ value: UInt32) -> TokenKind {
    switch value {
    case 0xb7, 0x2022, 0x3001, 0x30fb: .separator  // · • 、 ・
    case 0x3002, 0x3010, 0x3011: .punctuation  // 。 【 】
    default: Scalars.isBlank(value) ? .whitespace : Scalars.isPicture(value) ? .bullet : .unread
    }
  }
}

extension Token {
  fileprivate func contains(flag bits: ControlBits) -> Bool {
    if case .flag(let own) = part { own.hasAny(bits) } else { false }
  }

  fileprivate func contains(claim marks: SegmentMarks) -> Bool {
    if case .claim(let own) = part { own.hasAny(marks) } else { false }
  }
}
