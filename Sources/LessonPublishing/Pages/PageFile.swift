package import LessonFiles

/// Puts pages where they belong.
package enum PageFile {
  /// Writes a page at `path`, and makes the folders that it needs. What was not made here stays as it is, and so does a
  /// page that was edited since.
  ///
  /// - Parameters:
  ///   - isForced: whether it replaces any file but a lesson of the run.
  ///   - sources: the files that the run reads.
  /// - Returns: whether anything was written; a page that is there already is left alone.
  @discardableResult
  package static func put(
    _ bytes: [UInt8], at path: String, isForced: Bool, sources: Set<FileIdentity>
  ) throws(FileError) -> Bool {
    if let identity = FileIdentity(of: path), sources.contains(identity) {
      throw FileError(path: path, reason: .isLesson)
    }
    let isLink = FileIdentity.isLink(path)
    guard TextFile.isRegular(path) else {
      if isLink, FileIdentity(of: path) == nil {
        // A link to nothing, which somebody meant for something else.
        guard isForced else { throw FileError(path: path, reason: .notMadeHere) }
        try AtomicReplacement.make(path, bytes)
        return true
      }
      try OutputFolder.make(for: path)
      try AtomicReplacement.put(bytes, at: path)
      return true
    }
    let old = try text(at: path)
    if old == bytes { return false }
    switch old.map(PageSeal.find) ?? .foreign {
    case .whole: try AtomicReplacement.replace(path, old, with: bytes)
    case .edited:
      guard isForced else { throw FileError(path: path, reason: .editedByHand) }
      try AtomicReplacement.replace(path, old, with: bytes)
    case .foreign:
      guard isForced else { throw FileError(path: path, reason: .notMadeHere) }
      if isLink {
        try AtomicReplacement.make(path, bytes)
      } else {
        try AtomicReplacement.replace(path, old, with: bytes)
      }
    }
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
