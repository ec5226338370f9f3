import TraceSyntax
import TraceText

/// The line of a statement, read again to find its parts.
struct Line {
  /// The file it stands in.
  let document: TraceDocument
  /// What it says.
  let statement: Statement
  /// The offset behind the line's last byte, its end not counted.
  let contentEnd: Int
  /// Its parts, where it is as most are.
  private let ordinary: OrdinaryLineParts?
  /// What each of its bytes is, where it is not.
  private let tokens: LineTokens?

  init(_ document: TraceDocument, statement: Int) {
    self.document = document
    self.statement = document.statements[statement]
    let start = Int(self.statement.start)
    contentEnd = LineScanner.contentEnd(document.source.bytes.span, from: start)
    ordinary = OrdinaryLineParts(document.source.bytes.span, line: start..<contentEnd)
    tokens = ordinary == nil ? document.tokens(ofLineAt: start) : nil
  }

  /// The bytes of `part`; those of the whole statement where the part is not written.
  func range(of part: StatementPart) -> ByteRange {
    writtenRange(of: part) ?? writtenRange(of: .whole) ?? ByteRange(start, contentEnd)
  }

  /// The bytes of `part`; `nil` where it is not written.
  func writtenRange(of part: StatementPart) -> ByteRange? {
    if case .flag = part { return (tokens ?? document.tokens(ofLineAt: start)).range(of: part) }
    return ordinary.map { $0.range(of: part) } ?? tokens?.range(of: part)
  }

  /// The bytes behind the key of `part`; `nil` where there are none.
  func valueRange(of part: StatementPart) -> ByteRange? {
    ordinary.map { $0.valueRange(of: part) } ?? tokens?.valueRange(of: part)
  }

  /// The offset of the statement's first byte.
  var start: Int { Int(statement.start) }

  /// The offset of the first byte of the line itself, before a Markdown container's prefix.
  var lineStart: Int {
    var position = start
    while position > 0, !Self.isLineEnd(document.source.bytes[position - 1]) { position -= 1 }
    return position
  }

  /// The offset of the next line.
  var nextLine: Int {
    let bytes = document.source.bytes
    var position = contentEnd
    if position < bytes.count, bytes[position] == 13 { position += 1 }
    if position < bytes.count, bytes[position] == 10, position == contentEnd || bytes[position - 1] == 13 {
      position += 1
    }
    return position
  }

  /// The bytes that end the line, a line feed where it is the file's last.
  var lineEnd: String {
    let text = document.source.text(ByteRange(contentEnd, nextLine))
    return text.isEmpty ? "\n" : text
  }

  /// What a Markdown container writes before the line.
  var prefix: String { document.source.text(ByteRange(lineStart, start)) }

  private static func isLineEnd(_ byte: UInt8) -> Bool { byte == 10 || byte == 13 }
}
