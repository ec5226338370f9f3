#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// Folders for what is written.
package enum OutputFolder {
  /// Makes the folder of the file at `path`, and the folders above it, as far as they are not there.
  package static func make(for path: String) throws(FileError) {
    guard let slash = path.lastIndex(of: "/"), slash > path.startIndex else { return }
    let folder = String(path[..<slash])
    if exists(folder) { return }
    try make(for: folder)
    guard mkdir(folder, 0o777) == 0 || errno == EEXIST else {
      throw FileError(path: folder, errorNumber: errno)
    }
  }

  /// Whether a folder is at `path`.
  package static func exists(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }
}
