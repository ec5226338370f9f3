import TraceChecking
package import TraceText

/// The blanks of a lesson as a list, a line each.
package struct BlankList: Sendable {
  private let blanks: LessonBlanks
  private let name: String
  private let index: LineIndex

  /// - Parameter source: the lesson as it was read.
  package init(_ blanks: LessonBlanks, in source: SourceText) {
    self.blanks = blanks
    name = source.name
    index = LineIndex(source.bytes)
  }

  /// Writes `file:line:column: Key=value: reason` for each blank that is wanted.
  package func write(to output: inout OutputBuffer, where isWanted: (LessonBlank) -> Bool) {
    for blank in blanks.blanks where isWanted(blank) {
      let place = index.position(of: blank.range.lowerBound)
      output.write("\(VisibleText.of(name)):\(place.line):\(place.column): ")
      output.write("\(blank.blank.field.key)=\(VisibleText.of(blank.value ?? "?")): \(blank.reason)\n")
    }
  }

  /// Writes one JSON object; the value of a blank that stays is `null`.
  package func writeJSON(to output: inout OutputBuffer) {
    output.write("{\"version\": 1, \"path\": \(JSONText.quoted(name)), \"blanks\": [")
    for (number, blank) in blanks.blanks.enumerated() {
      let place = index.position(of: blank.range.lowerBound)
      output.write(number == 0 ? "\n  " : ",\n  ")
      output.write("{\"line\": \(place.line), \"column\": \(place.column), \"byte\": \(place.byte)")
      output.write(", \"trace\": \(blank.trace), \"key\": \"\(blank.blank.field.key)\"")
      output.write(
        ", \"value\": \(JSONText.quoted(blank.value)), \"reason\": \(JSONText.quoted(blank.reason))}")
    }
    output.write(blanks.blanks.isEmpty ? "]}\n" : "\n]}\n")
  }
}
