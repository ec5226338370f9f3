#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// An open file that bytes are written to.
package struct OutputFile: Sendable {
  private let descriptor: Int32
  private let name: String

  /// Where reports go.
  package static let standardOutput = OutputFile(descriptor: STDOUT_FILENO, name: "standard output")
  /// Where errors of the command itself go.
  package static let standardError = OutputFile(descriptor: STDERR_FILENO, name: "standard error")

  init(descriptor: Int32, name: String) {
    self.descriptor = descriptor
    self.name = name
  }

  /// Whether a person looks at it.
  package var isTerminal: Bool { isatty(descriptor) == 1 }

  /// The columns of the terminal it is; `nil` where it is none, or the terminal does not tell.
  package var terminalColumns: Int? {
    var size = winsize()
    guard isTerminal, ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }

  /// Writes all of `bytes`, however many calls it takes.
  package func write(_ bytes: borrowing [UInt8]) throws(FileError) {
    var written = 0
    while written < bytes.count {
      let result = bytes.withUnsafeBytes { buffer in
        Self.write(descriptor, UnsafeRawBufferPointer(rebasing: buffer[written...]))
      }
      if result < 0 {
        if errno == EINTR { continue }
        throw FileError(path: name, errorNumber: errno)
      }
      written += result
    }
  }

  /// Makes a write to a pipe that nobody reads fail with `brokenPipe`, where it would end the process.
  package static func reportBrokenPipes() { signal(SIGPIPE, SIG_IGN) }

  private static func write(_ descriptor: Int32, _ buffer: UnsafeRawBufferPointer) -> Int {
    #if canImport(Glibc)
    Glibc.write(descriptor, buffer.baseAddress, buffer.count)
    #else
    Darwin.write(descriptor, buffer.baseAddress, buffer.count)
    #endif
  }
}
