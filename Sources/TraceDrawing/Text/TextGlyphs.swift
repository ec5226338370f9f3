import TraceText

/// The signs that a text drawing is made of, in one of its two styles.
struct TextGlyphs {
  /// A sign and the columns it takes.
  struct Glyph {
    let bytes: [UInt8]
    let columns: Int

    init(_ text: String, _ width: DisplayWidth) {
      bytes = Array(text.utf8)
      columns = width.columns(of: text)
    }
  }

  /// A lifeline, and one that an arrow leaves to the right or to the left.
  let lifeline, leavesRight, leavesLeft: Glyph
  /// The beginning of a lifeline.
  let begins: Glyph
  /// A lifeline where time passes: at an event, and where segments are left out.
  let waits: Glyph
  /// The shaft of an arrow and its two heads.
  let shaft, headRight, headLeft: Glyph
  /// The ends of the shafts of two arrows that cross, on their way down and on their way up.
  let bendsDownRight, bendsDownLeft, bendsUpRight, bendsUpLeft: Glyph
  /// What crosses.
  let falling, rising, crossing: Glyph
  /// The end of an arrow that is lost.
  let lost: Glyph
  /// Three dots for a segment that stays in the network, or segments that are left out.
  let dots: Glyph
  /// A lifeline where a phase begins, left and right, and the line between its two ends.
  let phaseLeft, phaseRight, phase: Glyph
  /// The columns of a lifeline.
  var unit: Int { lifeline.columns }

  private init(_ signs: String, dots: String, _ width: DisplayWidth) {
    var rest = signs.split(separator: " ").map { Glyph(String($0), width) }.makeIterator()
    func next() -> Glyph { rest.next() ?? Glyph("?", width) }
    lifeline = next()
    leavesRight = next()
    leavesLeft = next()
    begins = next()
    waits = next()
    shaft = next()
    headRight = next()
    headLeft = next()
    bendsDownRight = next()
    bendsDownLeft = next()
    bendsUpRight = next()
    bendsUpLeft = next()
    falling = next()
    rising = next()
    crossing = next()
    lost = next()
    phaseLeft = next()
    phaseRight = next()
    phase = next()
    self.dots = Glyph(dots, width)
  }

  /// Only signs of ASCII.
  static let ascii = TextGlyphs("| + + + : - > < . . ' ' \\ / X X + + =", dots: "...", DisplayWidth())

  /// Box-drawing characters, as wide as the font has them.
  static func unicode(_ width: DisplayWidth) -> TextGlyphs {
    TextGlyphs("│ ├ ┤ ┬ ┊ ─ ► ◄ ╮ ╭ ╰ ╯ ╲ ╱ ╳ ✕ ╞ ╡ ═", dots: "···", width)
  }
}
