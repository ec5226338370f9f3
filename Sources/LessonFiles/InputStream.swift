#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// An open file from which bytes come now and then.
package struct InputStream: Sendable {
  private let descriptor: Int32

  /// What an editor or a pipe sends.
  package static let standardInput = InputStream(descriptor: STDIN_FILENO)

  /// What came within a time.
  package enum Reading: Sendable {
    case bytes([UInt8])
    case nothing
    /// Nothing will come any more.
    case end
  }

  /// The bytes that are there, as soon as there are some.
  ///
  /// - Parameter milliseconds: how long to wait for them.
  package func read(waiting milliseconds: Int) -> Reading {
    var wanted = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    let ready = poll(&wanted, 1, Int32(milliseconds))
    if ready < 0 { return errno == EINTR ? .nothing : .end }
    guard ready > 0 else { return .nothing }
    let capacity = 1 << 16
    var count = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, used in
      #if canImport(Glibc)
      count = Glibc.read(descriptor, buffer.baseAddress, capacity)
      #else
      count = Darwin.read(descriptor, buffer.baseAddress, capacity)
      #endif
      used = max(0, count)
    }
    if count < 0 { return errno == EINTR || errno == EAGAIN ? .nothing : .end }
    return count == 0 ? .end : .bytes(bytes)
  }

  /// Whether a process is there.
  package static func isAlive(_ process: Int32) -> Bool {
    process <= 0 || kill(process, 0) == 0 || errno == EPERM
  }
}
