import Problems
import TCP
import TraceText

/// Texts of statements that a `Statement` itself does not hold; each is read from its line again.
extension TraceDocument {
  /// The title of a `.heading` or `.phase`, without its marks; empty for other statements.
  package func title(of statement: Statement) -> String {
    let mark: UInt8
    switch statement.kind {
    case .heading: mark = Ascii.equals
    case .phase: mark = Ascii.hyphen
    case .segment, .event, .state, .omission, .note, .directive: return ""
    }
    let bytes = source.bytes.span
    let end = LineScanner.contentEnd(bytes, from: Int(statement.start))
    var start = Int(statement.start)
    while start < end, bytes[start] != mark { start += 1 }
    let title = TitleLine.extent(bytes, start, end, mark: mark).title
    return String(bytes, title.lowerBound, title.upperBound)
  }

  /// The text of a `.note` without its `>`; empty for other statements.
  package func note(of statement: Statement) -> String {
    guard statement.kind == .note else { return "" }
    let tokens = tokens(ofLineAt: Int(statement.start)).tokens
    let written = tokens.first { $0.kind == .note }.map { source.text($0.range) } ?? ">"
    return Trimming.blanks(String(written.dropFirst()))
  }

  /// The string of `Data="…"` as written, with its quotation marks; `nil` without one.
  package func dataText(of statement: Statement) -> String? {
    guard statement.marks.hasAny(.hasDataText) else { return nil }
    let tokens = tokens(ofLineAt: Int(statement.start)).tokens
    return tokens.first { $0.kind == .string && $0.part == .data }.map { source.text($0.range) }
  }

  /// The number of `Len=` as written, where the data beside it has another length; `nil` elsewhere.
  package func contradictedLength(of statement: Statement) -> String? {
    guard statement.marks.hasAny(.hasDataText), !problems.isEmpty else { return nil }
    let start = Int(statement.start)
    let end = LineScanner.contentEnd(source.bytes.span, from: start)
    let first = problems.firstPlace { Int($0.range.start) >= start }
    let problem = problems[first...].prefix { Int($0.range.start) < end }.first { $0.name == .lengthMismatch }
    return problem?.values.found.split { $0 == "=" || $0 == ":" || $0 == " " }.last.map(String.init)
  }

  /// The cookie of `TFO=`, in hexadecimal digits as written; `nil` where the line has none.
  package func fastOpenCookie(of statement: Statement) -> String? {
    guard details[Int(statement.detail)].options.fastOpen == .cookie else { return nil }
    return tokens(ofLineAt: Int(statement.start)).valueRange(of: .option(.fastOpen)).map { source.text($0) }
  }

  /// Whether a window scale is written as the multiplier, `WS=128`, not as the shift count.
  package func writesWindowScaleAsMultiplier(_ statement: Statement) -> Bool {
    let tokens = tokens(ofLineAt: Int(statement.start)).tokens
    let key = tokens.first { $0.kind == .key && $0.part == .option(.windowScale) }
    return key.map { source.text($0.range).lowercased() == "ws" } ?? false
  }
}
