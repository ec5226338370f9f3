package import Problems
import TraceChecking
package import TraceDrawing
import TraceSyntax
import TraceText

extension CheckedLesson {
  /// The drawing of the trace with index `trace`; outlines must have been kept.
  package func drawing(ofTrace trace: Int) -> Drawing {
    Drawing(of: document, checked, trace: trace, metadata: metadata, language: language)
  }

  /// The drawings of what `statements` have of each trace; outlines must have been kept.
  ///
  /// - Parameter walk: where drawing has come to; statements that lie behind those of the last call are drawn at once.
  package func drawings(
    of statements: Range<Int>, in language: Language, after walk: inout DrawingWalk
  ) -> [Drawing] {
    document.traces(of: statements).map { trace in
      Drawing(
        of: document, checked, trace: trace, metadata: metadata, language: language,
        part: document.traces[trace].statements.clamped(to: statements), &walk)
    }
  }

  /// How many traces can be drawn.
  package var drawableTraces: Int { checked.outlines.count }
}

extension Lesson {
  /// A format in which a lesson can be drawn.
  public enum DrawingFormat: String, CaseIterable, Sendable {
    /// Text of ASCII letters, but for names and notes.
    case ascii
    /// Text with box-drawing characters.
    case unicode
    /// Text in the style of the figures of RFC 9293.
    case rfc
    /// A `sequenceDiagram` for Mermaid.
    case mermaid
    /// One standalone picture.
    case svg
  }

  /// The traces of the lesson as sequence diagrams, one below the other; empty where it has no trace.
  ///
  /// - Parameters:
  ///   - format: how they are drawn.
  ///   - width: the most columns of a line of text, from 60.
  ///   - language: that of the words a drawing adds; `nil` for what the lesson's metadata says, else English.
  public func drawing(
    as format: DrawingFormat = .unicode, width: Int = 80, in language: Language? = nil
  ) -> String {
    let lesson = checked(language, keepsOutlines: true)
    guard lesson.drawableTraces > 0 else { return "" }
    var options = DrawingOptions()
    options.width = max(width, FenceKey.leastWidth)
    let drawings = (0..<lesson.drawableTraces).map { lesson.drawing(ofTrace: $0) }
    // Bytes that are only gathered cannot fail to be written.
    let bytes = try? OutputBuffer.gather { buffer in try format.ours.write(drawings, options, to: &buffer) }
    return String(decoding: bytes ?? [], as: UTF8.self)
  }
}

extension Lesson.DrawingFormat {
  fileprivate var ours: DrawingFormat {
    switch self {
    case .ascii: .ascii
    case .unicode: .unicode
    case .rfc: .rfc
    case .mermaid: .mermaid
    case .svg: .svg
    }
  }
}
