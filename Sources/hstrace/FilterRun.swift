import LessonFiles
import LessonPublishing
import TraceText

/// What all filters of other programs' documents have in common.
enum FilterRun {
  /// The JSON on standard input.
  static func readMessage() throws -> JSONDocument {
    let bytes = try TextFile.readStandardInput(name: "<stdin>")
    do throws(JSONFault) {
      return try JSONDocument(bytes)
    } catch {
      let place = LineIndex(bytes).position(of: error.offset)
      Console.tell("<stdin>:\(place.line):\(place.column): not JSON: \(error.expected) should stand here")
      throw ExitStatus.failure
    }
  }

  /// Writes the document and tells what is to be told.
  ///
  /// - Returns: `findings` for errors in a document that is strict about them.
  static func finish(_ result: FilterResult) throws -> ExitStatus {
    for note in result.notes { Console.tell(note.text(in: result.language)) }
    let status = try ToldProblems.tell(result.reports, in: result.language, .auto, summarizes: false)
    try OutputFile.standardOutput.write(result.output)
    return result.isStrict ? status : .clean
  }
}
