import TraceSyntax

/// A place of a document where a drawing is kept: between two markers, or below a fence that has none yet.
struct EmbeddedBlock {
  /// What is drawn.
  var subject: Subject
  /// What is asked of the drawing.
  var wishes: DrawingWishes
  /// The offset where faults of the block are told.
  var place: Int
  /// The marker above what was generated and the one below; `nil` where nothing was generated yet.
  var markers: (begin: MarkedComment, end: MarkedComment)?
  /// What keeps it from being drawn, as its markers are written.
  var fault: EmbedFault?
  /// The checksums that the end has.
  var sum: String?
  var picture: String?

  /// What a block draws.
  enum Subject {
    /// A lesson by its path, as it is written.
    case lesson(String)
    case fence(Fence)
  }
}
