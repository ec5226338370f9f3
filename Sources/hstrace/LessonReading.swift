import HandshakeTrace
import LessonFiles
import TraceText

/// Reads a lesson and its sidecar.
enum LessonReading {
  /// The lesson of `input`, and what stands beside it.
  ///
  /// - Parameter standardInputName: the name under which standard input is read; `nil` for `<stdin>`.
  static func read(_ input: LessonSearch.Input, standardInputName: String?) throws(FileError) -> LessonInput {
    switch input {
    case .failure(let error): throw error
    case .standardInput:
      let name = standardInputName ?? "<stdin>"
      let bytes = try TextFile.readStandardInput(name: name)
      return try withSidecar(SourceText(name: name, bytes: bytes))
    case .file(let path): return try read(path)
    }
  }

  /// The lesson in the regular file at `path`, and what stands beside it.
  static func readRegular(_ path: String) throws(FileError) -> LessonInput {
    try withSidecar(SourceText(name: path, bytes: TextFile.readRegular(path)))
  }

  /// The lesson in the file at `path`, and what stands beside it.
  static func read(_ path: String) throws(FileError) -> LessonInput {
    try withSidecar(SourceText(name: path, bytes: TextFile.read(path)))
  }

  private static func withSidecar(_ lesson: SourceText) throws(FileError) -> LessonInput {
    guard let path = Sidecar.path(ofLesson: lesson.name) else { return LessonInput(source: lesson) }
    return LessonInput(source: lesson, sidecar: SourceText(name: path, bytes: try TextFile.read(path)))
  }
}
