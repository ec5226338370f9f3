#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// Replaces a file's content such that at any moment either the old or the new one is there, whole.
package enum AtomicReplacement {
  /// Writes `bytes` beside the file at `path`, then renames; the file keeps its mode, and a link its target.
  ///
  /// Where anything fails, the old file is untouched and nothing is left beside it. A file that does not hold
  /// `old` any more has another writer, whose work stays.
  ///
  /// - Parameter old: `nil` where the file is replaced whatever it holds.
  package static func replace(_ path: String, _ old: [UInt8]?, with bytes: [UInt8]) throws(FileError) {
    guard let resolved = realpath(path, nil) else { throw FileError(path: path, errorNumber: errno) }
    let target = String(cString: resolved)
    free(resolved)
    var status = stat()
    guard stat(target, &status) == 0 else { throw FileError(path: path, errorNumber: errno) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw FileError(path: path, reason: .notRegular) }
    guard access(target, W_OK) == 0 else { throw FileError(path: path, reason: .readOnly) }
    let (temporary, descriptor) = try create(beside: target, reportedAs: path)
    do throws(FileError) {
      defer { close(descriptor) }
      // The owner can be kept only by root; another's file becomes the writer's own, as with any editor.
      _ = fchown(descriptor, status.st_uid, status.st_gid)
      guard fchmod(descriptor, status.st_mode & 0o7777) == 0 else {
        throw FileError(path: path, errorNumber: errno)
      }
      try OutputFile(descriptor: descriptor, name: path).write(bytes)
      guard fsync(descriptor) == 0 else { throw FileError(path: path, errorNumber: errno) }
      if let old {
        let current = try TextFile.read(target)
        guard current == old || current == bytes else {
          throw FileError(path: path, reason: .changedMeanwhile)
        }
      }
    } catch {
      unlink(temporary)
      throw error
    }
    guard rename(temporary, target) == 0 else {
      let failure = FileError(path: path, errorNumber: errno)
      unlink(temporary)
      throw failure
    }
  }

  /// Makes sure that the file at `path` may be replaced and still holds `old`, before what depends on it is written.
  package static func require(_ path: String, holds old: [UInt8]) throws(FileError) {
    guard access(path, W_OK) == 0 else { throw FileError(path: path, reason: .readOnly) }
    guard try TextFile.read(path) == old else { throw FileError(path: path, reason: .changedMeanwhile) }
  }

  /// Puts a file with `bytes` at `path`: a new one, or in the place of the text that is there.
  ///
  /// What is no file but a device or a pipe is written to as it is.
  package static func put(_ bytes: [UInt8], at path: String) throws(FileError) {
    var status = stat()
    guard stat(path, &status) == 0 else {
      guard errno == ENOENT else { throw FileError(path: path, errorNumber: errno) }
      return try make(path, bytes)
    }
    if status.st_mode & S_IFMT == S_IFREG { return try replace(path, TextFile.read(path), with: bytes) }
    let descriptor = open(path, O_WRONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileError(path: path, errorNumber: errno) }
    defer { close(descriptor) }
    try OutputFile(descriptor: descriptor, name: path).write(bytes)
  }

  /// Puts a file with `bytes` at `path` with the mode that new files have: where nothing is yet, or in the place of a
  /// link, whose target stays as it is.
  package static func make(_ path: String, _ bytes: [UInt8]) throws(FileError) {
    let (temporary, descriptor) = try create(beside: path, reportedAs: path, isNew: true)
    do throws(FileError) {
      defer { close(descriptor) }
      let mask = umask(0)
      _ = umask(mask)
      _ = fchmod(descriptor, 0o666 & ~mask)
      try OutputFile(descriptor: descriptor, name: path).write(bytes)
    } catch {
      unlink(temporary)
      throw error
    }
    guard rename(temporary, path) == 0 else {
      let failure = FileError(path: path, errorNumber: errno)
      unlink(temporary)
      throw failure
    }
  }

  /// Makes a new file in the folder of `target`; its name begins with a dot, so that no search finds it.
  private static func create(
    beside target: String, reportedAs path: String, isNew: Bool = false
  ) throws(FileError) -> (path: String, descriptor: Int32) {
    let slash = target.lastIndex(of: "/").map { target.index(after: $0) } ?? target.startIndex
    for _ in 0..<100 {
      let number = String(UInt32.random(in: .min ... .max), radix: 16)
      let temporary = "\(target[..<slash]).hstrace-\(number).tmp"
      let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
      if descriptor >= 0 { return (temporary, descriptor) }
      if errno == EACCES || errno == EROFS || errno == EPERM {
        throw FileError(path: path, reason: isNew ? .readOnlyFolderOfNew : .readOnlyFolder)
      }
      guard errno == EEXIST else { throw FileError(path: path, errorNumber: errno) }
    }
    throw FileError(path: path, errorNumber: EEXIST)
  }
}
