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
  /// - Returns: `findings` for errors in a document that is strict about them, and for what could not be drawn as it
  ///   was asked.
  static func finish(_ result: FilterResult) throws -> ExitStatus {
    var status = ExitStatus.clean
    for finding in result.findings {
      switch finding {
      case .note(let note):
        Console.tell(note.text(in: result.language))
        status = .findings
      case .report(let report):
        let found = try ToldProblems.tell([report], in: result.language, .auto, summarizes: false)
        if found == .findings { status = .findings }
      }
    }
    try OutputFile.standardOutput.write(result.output)
    return result.isStrict ? status : .clean
  }
}
