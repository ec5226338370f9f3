import Problems

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// A file that could not be read or written, and why.
package struct FileError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The path as the user gave it, or as it was found in a folder.
  package let path: String
  /// Why, for a `switch`; `text(in:)` says it in words.
  package let reason: Reason

  /// What keeps a file from being read or written.
  package enum Reason: Hashable, Sendable {
    case missing
    case permissionDenied
    /// A folder where a file is needed.
    case isFolder
    /// A folder in which there is no lesson.
    case hasNoLesson
    /// A lesson where a document is needed that shows lessons.
    case notDocument
    /// A YAML file, which is read beside its lesson; the path of that, where there is one.
    case isMetadata(lesson: String?)
    /// A folder in which there is no document.
    case hasNoDocument
    /// Bytes that are no text: there is a NUL among them.
    case binary
    case utf16
    /// A file found in a folder, which cannot be opened by a name that is text.
    case nameNotUTF8
    /// Offsets are 32 bits.
    case tooLarge
    case readOnly
    /// A pipe or a device, which cannot be rewritten.
    case notRegular
    /// A pipe or a device where a file is needed.
    case noFile
    /// Somebody else has written the file since it was read.
    case changedMeanwhile
    /// The file's folder does not let another file be made in it.
    case readOnlyFolder
    /// The folder of a file that is not there does not let one be made in it.
    case readOnlyFolderOfNew
    /// A folder whose documents hold no trace, and which has no other lesson.
    case hasNoTrace
    /// A file in the place of one that would be made, which somebody else has made.
    case notMadeHere
    /// A file that was made here, and edited since.
    case editedByHand
    /// A file that is read in the same run, in the place of one that would be made.
    case isLesson
    /// A page in the place of the lesson that it was made from.
    case isPage
    /// Whoever read the output has gone.
    case brokenPipe
    /// Another error of the system, by its number.
    case system(Int32)
  }

  package init(path: String, reason: Reason) {
    self.path = path
    self.reason = reason
  }

  /// The error of the last system call.
  init(path: String, errorNumber: Int32) {
    self.path = path
    reason =
      switch errorNumber {
      case ENOENT, ENOTDIR: .missing
      case EACCES, EPERM: .permissionDenied
      case EISDIR: .isFolder
      case EPIPE: .brokenPipe
      case _: .system(errorNumber)
      }
  }

  /// Whether the file is there and can be read, but holds no text.
  package var isNoText: Bool {
    switch reason {
    case .binary, .utf16, .tooLarge: true
    case .missing, .permissionDenied, .isFolder, .hasNoLesson, .notDocument, .isMetadata, .hasNoDocument,
      .hasNoTrace,
      .nameNotUTF8, .readOnly, .notRegular, .changedMeanwhile, .noFile, .readOnlyFolder, .readOnlyFolderOfNew,
      .notMadeHere, .editedByHand,
      .isLesson, .isPage, .brokenPipe, .system:
      false
    }
  }

  /// `lesson.hs: No such file`
  package var description: String { text(in: .english) }
}
