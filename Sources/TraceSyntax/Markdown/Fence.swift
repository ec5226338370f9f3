package import TraceText

/// A code fence of a Markdown file that may hold a trace.
package struct Fence: Sendable {
  /// Whether its first word is `hstrace`; others are known by their content.
  package var isMarked: Bool
  /// The words behind the first.
  package var options: Range<Int>
  /// Its lines without the container's prefix and the line's end.
  package var lines: [Range<Int>] = []
  /// The number of the heading it stands under, 0 before the first.
  package var section: Int
  /// The line that opens it, and where in it the mark stands.
  package var opening: Range<Int>
  package var mark: Int
  /// The line that closes it; `nil` where none does.
  package var closing: Range<Int>?
  /// The containers that it stands in.
  package var prefix = ContainerPrefix()
  /// Whether it is written `{hstrace}`, as a directive of MyST, whose options may be its first lines.
  var isDirective = false
  /// Those lines, with the two of `---` where they stand between such.
  var optionLines: [Range<Int>] = []
  /// What it sets, where that is not written in `options`.
  package var settings: FenceOptions?

  /// A fence of a document that is no Markdown file: it has lines, and what it sets is known already.
  package init(isMarked: Bool, lines: [Range<Int>], section: Int, settings: FenceOptions) {
    self.isMarked = isMarked
    self.lines = lines
    self.section = section
    self.settings = settings
    mark = lines.first?.lowerBound ?? 0
    options = mark..<mark
    opening = mark..<mark
    closing = opening
  }

  init(
    isMarked: Bool, options: Range<Int>, section: Int, opening: Range<Int>, mark: Int,
    prefix: ContainerPrefix,
    isDirective: Bool
  ) {
    self.isMarked = isMarked
    self.options = options
    self.section = section
    self.opening = opening
    self.mark = mark
    self.prefix = prefix
    self.isDirective = isDirective
  }

  /// What it sets: the words behind its mark, and the options of a directive.
  package func words(in source: SourceText) -> [OptionWord] {
    OptionWord.words(in: source, options)
      + optionLines.compactMap { OptionWord(directiveLine: $0, in: source) }
  }

  /// The bytes from its opening line to its closing one, or to its last where none closes it.
  package var extent: Range<Int> {
    opening.lowerBound..<max(closing?.upperBound ?? 0, lines.last?.upperBound ?? 0, opening.upperBound)
  }
}

/// A comment of HTML that begins a line and speaks to hstrace: `<!-- hstrace:begin lesson.hs -->`.
package struct MarkedComment: Sendable {
  /// The line it begins.
  package var line: Range<Int>
  /// Where in it `<!--` stands.
  package var start: Int
  /// The containers that it stands in.
  package var prefix: ContainerPrefix
}

/// The end of a block that is only text, since a fence in the block is not closed before it.
package struct SwallowedEnd: Sendable {
  /// Where the fence's mark stands.
  package var fence: Int
  /// Where the comment stands.
  package var end: Int
}

/// A heading of a Markdown file.
struct Section {
  /// The bytes of its text, markup and all; empty before the first heading.
  var title: Range<Int>
}
