package import LessonFiles

/// Puts pages where they belong.
package enum PageFile {
  /// Writes a page at `path`, and makes the folders that it needs. What was not made here stays as it is.
  ///
  /// - Parameter isForced: whether it replaces any file.
  /// - Returns: whether anything was written; a page that is there already is left alone.
  @discardableResult
  package static func put(_ bytes: [UInt8], at path: String, isForced: Bool) throws(FileError) -> Bool {
    guard TextFile.isRegular(path) else {
      try OutputFolder.make(for: path)
      try AtomicReplacement.put(bytes, at: path)
      return true
    }
    let old = try text(at: path)
    if old == bytes { return false }
    guard isForced || old.map(PageFormat.isPage) == true else {
      throw FileError(path: path, reason: .notMadeHere)
    }
    try AtomicReplacement.replace(path, old, with: bytes)
    return true
  }

  /// What the file at `path` holds; `nil` for a picture, an archive and all else that is no text, and so no page.
  private static func text(at path: String) throws(FileError) -> [UInt8]? {
    do throws(FileError) {
      return try TextFile.read(path)
    } catch {
      guard error.isNoText else { throw error }
      return nil
    }
  }
}
