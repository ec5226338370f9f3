package import LessonFiles
import Problems

/// Why a drawing in a document cannot be made, or must not be written.
package struct EmbedFault: Error, Hashable, Sendable {
  /// What is wrong.
  package var kind: Kind
  /// The offset in the document where it is.
  package var offset: Int

  package init(kind: Kind, offset: Int) {
    self.kind = kind
    self.offset = offset
  }

  /// What can be wrong.
  package enum Kind: Hashable, Sendable {
    /// A comment that speaks to hstrace and shares its line with text.
    case besideText
    /// A comment that speaks to hstrace and does not end on its line.
    case openComment
    /// Words behind a marker in its line.
    case textBehindMarker
    /// A marker of an unknown kind, and the one that was meant, perhaps.
    case unknownMarker(String, nearest: String)
    /// A beginning without an end.
    case unclosed
    /// A fence in a block that is not closed before the block's end in a line, so that this is text of the fence.
    case swallowedEnd(line: Int)
    /// A beginning inside the block that begins in a line.
    case nested(line: Int)
    /// An end without a beginning.
    case strayEnd
    /// An end that stands in fewer or more block quotes than its beginning.
    case otherContainer
    /// A beginning that names no lesson, and no fence with `draw=` above it.
    case noLesson
    /// A fence with `draw=` that is never closed.
    case unclosedFence
    /// Words in a beginning below a fence, whose drawing is asked for behind its `hstrace`.
    case optionsBelowFence
    /// An option that there is not, or a value that it cannot have.
    case wrongOption(DrawingWishes.Fault)
    /// A word in an end that is no checksum.
    case wrongSum(String)
    case unreadable(FileError)
    case noTrace(String)
    /// Fewer traces in a lesson, or in a fence, than that.
    case noSuchTrace(Int, count: Int, isLesson: Bool)
    /// What stands between the markers was not written by hstrace, or was changed since.
    case edited
    /// A path that begins with `/`, which other machines and readers of the document have not.
    case absolutePath(String)
    /// A picture of a document without a name, which cannot be named after it.
    case unnamedPicture
    /// A picture's path that does not end in `.svg`.
    case noPicturePath(String)
    /// A picture's file that was not written for this document, or was changed since.
    case editedPicture(String)
    /// A picture's file that another block of the document has already.
    case samePicture(String)
  }
}
