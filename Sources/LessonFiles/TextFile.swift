#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// Reads whole text files: regular ones, pipes, and standard input.
package enum TextFile {
  /// The most bytes a file may have, since its offsets are 32 bits.
  private static let limit = Int(UInt32.max)

  /// The bytes of the file at `path`.
  package static func read(_ path: String) throws(FileError) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileError(path: path, errorNumber: errno) }
    defer { close(descriptor) }
    return try read(descriptor, name: path)
  }

  /// The bytes of standard input, to its end.
  package static func readStandardInput(name: String) throws(FileError) -> [UInt8] {
    try read(STDIN_FILENO, name: name)
  }

  /// The file itself at `path`, behind whatever links lead to it; `path` where there is none.
  package static func target(of path: String) -> String {
    var status = stat()
    guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFLNK, let resolved = realpath(path, nil)
    else {
      return path
    }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  /// The bytes of the regular file at `path`; what is none would keep its reader waiting.
  package static func readRegular(_ path: String) throws(FileError) -> [UInt8] {
    var status = stat()
    if stat(path, &status) == 0, ![S_IFREG, S_IFDIR].contains(status.st_mode & S_IFMT) {
      throw FileError(path: path, reason: .noFile)
    }
    return try read(path)
  }

  /// Whether a regular file is at `path`; a pipe would keep its reader waiting.
  package static func isRegular(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
  }

  private static func read(_ descriptor: Int32, name: String) throws(FileError) -> [UInt8] {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw FileError(path: name, errorNumber: errno) }
    guard status.st_mode & S_IFMT != S_IFDIR else { throw FileError(path: name, reason: .isFolder) }
    guard status.st_size <= limit else { throw FileError(path: name, reason: .tooLarge) }
    return try readAll(descriptor, expected: Int(status.st_size), name: name)
  }

  /// Reads to the end; `expected` bytes are read without moving them again.
  private static func readAll(
    _ descriptor: Int32, expected: Int, name: String
  ) throws(FileError) -> [UInt8] {
    var bytes: [UInt8] = []
    while true {
      let (part, failure) = readPart(descriptor, upTo: room(expected: expected, read: bytes.count))
      if failure != 0 { throw FileError(path: name, errorNumber: failure) }
      if part.isEmpty { return bytes }
      if bytes.isEmpty { bytes = part } else { bytes.append(contentsOf: part) }
      try refuseBinary(part, bytes, name: name)
      guard bytes.count <= limit else { throw FileError(path: name, reason: .tooLarge) }
    }
  }

  /// How many bytes to make room for next: all that are expected and one more, so that they are not moved again;
  /// else a few, since mostly none come, and ever more where they do.
  private static func room(expected: Int, read: Int) -> Int {
    expected > read ? expected - read + 1 : min(max(read, 1 << 12), 1 << 16)
  }

  /// What one `read` gives, and the error's number or 0.
  private static func readPart(_ descriptor: Int32, upTo count: Int) -> (bytes: [UInt8], failure: Int32) {
    var failure: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      var result: Int
      repeat { result = Self.read(descriptor, buffer) } while result < 0 && errno == EINTR
      if result < 0 { failure = errno }
      filled = max(result, 0)
    }
    return (bytes, failure)
  }

  private static func read(_ descriptor: Int32, _ buffer: UnsafeMutableBufferPointer<UInt8>) -> Int {
    #if canImport(Glibc)
    Glibc.read(descriptor, buffer.baseAddress, buffer.count)
    #else
    Darwin.read(descriptor, buffer.baseAddress, buffer.count)
    #endif
  }

  /// Refuses `bytes` of which `part` was read last, so that a device without end is not read to its limit.
  private static func refuseBinary(_ part: [UInt8], _ bytes: [UInt8], name: String) throws(FileError) {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      throw FileError(path: name, reason: .utf16)
    }
    let hasNul = part.withUnsafeBytes { buffer in
      buffer.baseAddress.map { memchr($0, 0, buffer.count) != nil } ?? false
    }
    if hasNul { throw FileError(path: name, reason: .binary) }
  }
}
