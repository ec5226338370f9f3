import HandshakeTrace
import TCP
import TraceChecking
import TraceSyntax
import TraceText

/// A number of an exercise's trace that can be hidden, or made wrong.
struct HiddenNumber {
  /// Which number it is.
  var place: LinePlaces.Field
  /// Its bytes in the line's text.
  var range: ByteRange
  /// In decimal, or as a sum of letters.
  var value: String
  /// How the line writes it.
  var spelling: NumberSpelling
  /// Whether its sender chose it.
  var isInitial: Bool

  /// `line` with `value` in its place.
  func replaced(by value: String, in line: String) -> String {
    TextEdit.apply([TextEdit(range: range, replacement: value)], to: line)
  }

  /// All sequence and acknowledgment numbers and lengths that are written.
  static func all(of lesson: CheckedLesson) -> [HiddenNumber] {
    let document = lesson.document
    let places = LinePlaces(document)
    return document.statements.indices.flatMap { index -> [HiddenNumber] in
      let statement = document.statements[index]
      guard statement.kind == .segment, !statement.marks.hasAny(.isBroken), let line = places.line[index]
      else {
        return []
      }
      let tokens = document.tokens(ofLineAt: Int(statement.start))
      func number(_ field: BlankField, _ has: SegmentMarks, _ value: WrittenNumber, isInitial: Bool = false)
        -> HiddenNumber?
      {
        guard statement.marks.hasAny(has), let range = tokens.valueRange(of: field.part) else { return nil }
        let start = Int(statement.start)
        var spelling = NumberSpelling()
        spelling.follow(document.source.text(range))
        return HiddenNumber(
          place: LinePlaces.Field(line: line, field: field),
          range: ByteRange(range.lowerBound - start, range.upperBound - start),
          value: document.symbols.text(value), spelling: spelling, isInitial: isInitial)
      }
      let isSyn = statement.bits.hasAny(.syn)
      // What the quotation marks hold tells a length anyway.
      let length =
        statement.marks.hasAny(.hasDataText) ? nil : number(.length, .hasLength, statement.length)
      return [
        number(.sequence, .hasSequence, statement.sequence, isInitial: isSyn),
        number(.acknowledgment, .hasAcknowledgment, statement.acknowledgment), length,
      ].compactMap { $0 }
    }
  }
}

extension TextEdit {
  /// `line` with `edits` applied, whose ranges count in its bytes of UTF-8.
  static func apply(_ edits: [TextEdit], to line: String) -> String {
    String(decoding: apply(edits, to: Array(line.utf8)), as: UTF8.self)
  }
}
