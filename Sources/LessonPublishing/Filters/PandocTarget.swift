import TraceDrawing

/// A format that pandoc writes.
struct PandocTarget {
  /// In which format a trace is drawn there by itself.
  var usual: DrawingFormat
  /// Whether pictures can stand in it as SVG.
  var takesPictures: Bool

  private static let pages = [
    "html", "html4", "html5", "chunkedhtml", "epub", "epub2", "epub3", "s5", "slidy", "slideous", "dzslides",
    "revealjs",
  ]
  /// Their usual fonts have no box-drawing characters.
  private static let typesetters = ["latex", "beamer", "context", "ms", "man", "texinfo"]

  /// For the name that pandoc gives its filters; `nil` where it gives none.
  init(_ name: String?) {
    let base = (name ?? "").prefix { $0 != "+" && $0 != "-" }
    takesPictures = Self.pages.contains(String(base))
    usual = takesPictures ? .svg : Self.typesetters.contains(String(base)) ? .ascii : .unicode
  }

  /// The format for a block that asks for `wanted`.
  func format(wanted: DrawingFormat?) -> DrawingFormat {
    let format = wanted ?? usual
    if format == .svg, !takesPictures { return usual }
    return format
  }
}
