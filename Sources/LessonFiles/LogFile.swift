#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// A file that grows by lines.
package struct LogFile: Sendable {
  private let output: OutputFile

  /// Opens or makes the file at `path`.
  package init(appendingTo path: String) throws(FileError) {
    let descriptor = open(path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw FileError(path: path, errorNumber: errno) }
    output = OutputFile(descriptor: descriptor, name: path)
  }

  /// Adds a line; where that cannot be written, it is lost.
  package func write(_ line: String) { try? output.write(Array("\(line)\n".utf8)) }
}
