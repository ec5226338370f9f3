package import Problems
package import TraceText

/// `#! expect: a, b` or `#! allow: a`: what it says of the line below it.
package struct Directive: Sendable {
  /// What a directive does with its problems.
  package enum Kind: Sendable {
    /// The problems must occur there, and are then no findings.
    case expect
    /// The problems are not reported there.
    case allow
  }

  /// What it does with them.
  package var kind: Kind
  /// The problems named, and where; unknown names are left out.
  package var problems: [(name: ProblemName, range: ByteRange)]
}

/// A directive's line taken apart.
struct DirectiveLine {
  var kind: Directive.Kind?
  var problems: [(name: ProblemName, range: ByteRange)] = []
  /// Words that name no problem.
  var unknown: [ByteRange] = []

  /// Takes the line from `start`, where `#!` stands, to `end` apart.
  init(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) {
    var position = start + 2
    while position < end, Ascii.isBlank(bytes[position]) { position += 1 }
    let wordStart = position
    while position < end, Ascii.isLetter(bytes[position]) { position += 1 }
    switch String(bytes, wordStart, position) {
    case "expect": kind = .expect
    case "allow": kind = .allow
    default: return
    }
    while position < end, Ascii.isBlank(bytes[position]) { position += 1 }
    guard position < end, bytes[position] == Ascii.colon else {
      kind = nil
      return
    }
    position += 1
    while position < end {
      let byte = bytes[position]
      if Ascii.isBlank(byte) || byte == Ascii.comma {
        position += 1
        continue
      }
      if byte == Ascii.number { break }
      let nameStart = position
      while position < end, !Ascii.isBlank(bytes[position]), bytes[position] != Ascii.comma { position += 1 }
      let range = ByteRange(nameStart, position)
      if let name = ProblemName(rawValue: String(bytes, nameStart, position)) {
        problems.append((name, range))
      } else {
        unknown.append(range)
      }
    }
  }
}

extension TraceDocument {
  /// What a `.directive` says; `nil` for other statements and for directives that could not be read.
  package func directive(at statement: Statement) -> Directive? {
    guard statement.kind == .directive else { return nil }
    let bytes = source.bytes.span
    let end = LineScanner.contentEnd(bytes, from: Int(statement.start))
    var start = Int(statement.start)
    while start < end, Ascii.isBlank(bytes[start]) { start += 1 }
    let line = DirectiveLine(bytes, start, end)
    return line.kind.map { Directive(kind: $0, problems: line.problems) }
  }
}
