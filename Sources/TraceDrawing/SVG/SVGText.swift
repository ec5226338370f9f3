import TraceText

/// Texts of a picture, a line each.
enum SVGText {
  /// Which part of a line stands at its place; by the class of the style sheet.
  enum Anchor: String {
    case start = ""
    case middle = " middle"
    case end = " end"
  }

  /// A line of words; `y` is its baseline.
  static func write(
    _ line: SVGLine, _ name: String, x: Int, y: Int, _ anchor: Anchor = .start,
    to output: inout OutputBuffer
  ) {
    open(name, x: x, y: y, anchor, to: &output)
    var style = SVGWord.Style.plain
    for (number, word) in line.words.enumerated() {
      let isSame = word.style == style
      if !isSame, style != .plain { output.write("</tspan>") }
      if number > 0 { output.writeSpaces(word.gap) }
      if !isSame, let name = word.style.className {
        output.write("<tspan class=\"")
        output.write(name)
        output.write("\">")
      }
      style = word.style
      output.write(xml: word.text)
    }
    if style != .plain { output.write("</tspan>") }
    output.write("</text>")
  }

  /// A line of one style; `y` is its baseline.
  static func write(
    _ text: String, _ name: String, x: Int, y: Int, _ anchor: Anchor = .start, to output: inout OutputBuffer
  ) {
    open(name, x: x, y: y, anchor, to: &output)
    output.write(xml: text)
    output.write("</text>")
  }

  private static func open(
    _ name: String, x: Int, y: Int, _ anchor: Anchor, to output: inout OutputBuffer
  ) {
    output.write("<text class=\"")
    output.write(name)
    output.write(anchor.rawValue)
    output.write("\" x=\"")
    output.write(digits: x)
    output.write("\" y=\"")
    output.write(digits: y)
    output.write("\">")
  }
}

extension SVGWord.Style {
  /// The class of the style sheet; `nil` for the style of the line.
  fileprivate var className: String? {
    switch self {
    case .plain: nil
    case .flags: "flags"
    case .blank: "blank"
    case .remark: "remark"
    case .fate: "fate"
    case .severity: "severity"
    }
  }
}
