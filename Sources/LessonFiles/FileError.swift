#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// A file that could not be read or written, and why.
package struct FileError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The path as the user gave it, or as it was found in a folder.
  package let path: String
  /// Why, for a `switch`; `description` says it in words.
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
    /// A folder in which there is no document.
    case hasNoDocument
    /// A lesson in which there is nothing to show.
    case hasNoTrace
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
    /// A file in the place of one that would be made, which somebody else has made.
    case notMadeHere
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

  /// `lesson.hs: No such file`
  package var description: String { "\(path): \(text)" }

  private var text: String {
    switch reason {
    case .missing: "No such file"
    case .permissionDenied: "Permission denied"
    case .isFolder: "Is a folder"
    case .hasNoLesson: "No lesson in this folder (no .hs, .hstrace, .md or .markdown file)"
    case .notDocument: "A lesson, not a Markdown document"
    case .hasNoDocument: "No document in this folder (no .md or .markdown file)"
    case .hasNoTrace: "No trace in this lesson"
    case .binary: "Not a text file (it has a NUL byte)"
    case .utf16: "Written in UTF-16; save it as UTF-8"
    case .nameNotUTF8: "Cannot be opened: its name is not UTF-8"
    case .tooLarge: "Larger than 4 GiB"
    case .readOnly: "Read-only file"
    case .notRegular: "Cannot be rewritten: it is not a regular file"
    case .noFile: "Not a regular file"
    case .changedMeanwhile: "Changed since it was read; left as it is"
    case .readOnlyFolder: "Cannot be replaced: its folder is read-only"
    case .readOnlyFolderOfNew: "Cannot be written: its folder is read-only"
    case .notMadeHere: "Not made by hstrace; left as it is (--force replaces it)"
    case .brokenPipe: "Broken pipe"
    case .system(let number): String(cString: strerror(number))
    }
  }
}
