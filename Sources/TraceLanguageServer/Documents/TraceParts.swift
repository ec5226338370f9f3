import Problems
import TraceSyntax
import TraceText

/// A trace of a document and its phases, with the bytes they take.
struct TracePart {
  /// The words of its heading, else its number.
  var title: String
  /// From its first line to its last.
  var extent: ByteRange
  /// Its first line.
  var head: ByteRange
  var statements: Range<Int>
  var phases: [PhasePart]
}

/// A `-- title --` and what stands under it.
struct PhasePart {
  var title: String
  var extent: ByteRange
  var head: ByteRange
  /// Its own line is the first of them.
  var statements: Range<Int>
}

extension TraceDocument {
  /// The traces in order.
  func parts(in language: Language) -> [TracePart] {
    traces.enumerated().map { number, trace in
      let title = trace.title.flatMap { $0.isEmpty ? nil : $0 }
      let numbered = language == .korean ? "\(number + 1)번째 트레이스" : "Trace \(number + 1)"
      return TracePart(
        title: title ?? numbered, extent: extent(of: trace.statements),
        head: line(of: trace.statements.lowerBound), statements: trace.statements,
        phases: phases(of: trace))
    }
  }

  private func phases(of trace: TraceExtent) -> [PhasePart] {
    let starts = trace.statements.filter { statements[$0].kind == .phase }
    return starts.enumerated().map { number, start in
      let end = number + 1 < starts.count ? starts[number + 1] : trace.statements.upperBound
      let title = title(of: statements[start])
      return PhasePart(
        title: title.isEmpty ? "--" : title, extent: extent(of: start..<end), head: line(of: start),
        statements: start..<end)
    }
  }

  /// The bytes of some statements' lines, from the first to the last; there is at least one.
  func extent(of range: Range<Int>) -> ByteRange {
    ByteRange(line(of: range.lowerBound).lowerBound, line(of: range.upperBound - 1).upperBound)
  }

  /// The bytes of a statement's line, without a container's prefix and its end.
  func line(of statement: Int) -> ByteRange {
    let start = Int(statements[statement].start)
    return ByteRange(start, LineScanner.contentEnd(source.bytes.span, from: start))
  }

  /// The statement whose line holds `offset`; `nil` where that line has none.
  func statement(at offset: Int) -> Int? {
    let index = statements.firstPlace { Int($0.start) > offset } - 1
    guard index >= 0, line(of: index).upperBound >= offset else { return nil }
    return index
  }

  /// The trace of a statement.
  func trace(of statement: Int) -> TraceExtent? {
    let index = traces.firstPlace { $0.statements.upperBound > statement }
    guard index < traces.count, traces[index].statements.contains(statement) else { return nil }
    return traces[index]
  }
}
