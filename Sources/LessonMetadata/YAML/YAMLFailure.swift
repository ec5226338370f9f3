import Problems
import TraceText

/// Why a YAML text could not be read to its end.
enum YAMLFailure: Error {
  /// `at` is an offset in the file.
  case syntax(YAMLFault, at: Int)
  /// `at` is the place where the limit is passed.
  case limit(YAMLLimit, at: ByteRange)
}

/// The bounds on what is read, so that no file can cost more than its size suggests.
package enum YAMLLimit: String, CaseIterable, Sendable {
  /// Collections within collections.
  case depth
  /// Scalars, sequences and mappings, those behind aliases counted each time.
  case nodes
  /// Uses of anchors.
  case aliases
  /// Uses of an anchor within itself.
  case recursion
  /// Bytes of YAML.
  case size

  /// The greatest number allowed.
  package var maximum: Int {
    switch self {
    case .depth: 64
    case .nodes: 100_000
    case .aliases: 1_000
    case .recursion: 0
    case .size: 1 << 20
    }
  }
}
