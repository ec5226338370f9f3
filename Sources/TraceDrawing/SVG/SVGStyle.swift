/// The style sheet of a picture. It holds for what is inside an element of class `hstrace`, so that a page
/// may take in several pictures and has styles of its own.
package enum SVGStyle {
  /// The whole of it, the same for all pictures.
  package static let sheet: String = {
    var sheet = variables(.light) + "\n"
    sheet += "@media (prefers-color-scheme:dark){\(variables(.dark))}\n"
    for rule in rules {
      let selectors = rule.selector.split(separator: ",").map { ".hstrace \($0)" }
      sheet += "\(selectors.joined(separator: ",")){\(rule.declarations)}\n"
    }
    return sheet
  }()

  /// The colours for light surroundings, such as paper, as a rule.
  package static var lightColors: String { variables(.light) }

  private enum Scheme { case light, dark }

  private static func variables(_ scheme: Scheme) -> String {
    let values = SVGColor.allCases.map { "--\($0.rawValue):\(scheme == .light ? $0.light : $0.dark)" }
    let root = scheme == .light ? ";--halo:var(--paper);max-width:100%;height:auto" : ""
    return ".hstrace{\(values.joined(separator: ";"))\(root)}"
  }

  /// A property with a colour; first with its value, for viewers that know no variables.
  private static func paint(_ property: String, _ color: SVGColor) -> String {
    "\(property):\(color.light);\(property):var(--\(color.rawValue));"
  }

  private static func box(_ fill: SVGColor, _ stroke: SVGColor) -> String {
    paint("fill", fill) + paint("stroke", stroke)
  }

  private static let line = "fill:none;stroke-linecap:round;stroke-linejoin:round;"

  /// Fonts whose letters are all equally wide, those for the box-drawing of terminals first: Noto Sans Mono
  /// CJK draws some characters of Latin text two columns wide.
  private static let fonts =
    "\"DejaVu Sans Mono\",Menlo,Consolas,\"Liberation Mono\",\"Noto Sans Mono\",\"Noto Sans Mono CJK KR\","
    + "D2Coding,NanumGothicCoding,monospace"

  private static var rules: [(selector: String, declarations: String)] {
    [
      (
        "text",
        "font-family:\(fonts);font-size:\(SVGColumns.fontSize)px;white-space:pre;" + paint("fill", .ink)
      ),
      (".title", "font-size:\(SVGColumns.titleSize)px;font-weight:bold"),
      (".name,.phase,.flags,.severity", "font-weight:bold"),
      (".middle", "text-anchor:middle"),
      (".end", "text-anchor:end"),
      (".state", paint("fill", .state)),
      (".muted,.remark", paint("fill", .muted)),
      (".blank", paint("fill", .blank) + "font-weight:bold"),
      (".fate", paint("fill", .loss) + "font-weight:bold"),
      // Lines that pass behind a text stay clear of its letters.
      (".over", "paint-order:stroke;stroke:#fff;stroke:var(--halo);stroke-width:4px;stroke-linejoin:round"),
      (".band", "--halo:var(--band)"),
      (".paper", paint("fill", .paper)),
      (".back", paint("fill", .band)),
      (".life", line + paint("stroke", .life) + "stroke-width:1.5px"),
      (".arrow", line + paint("stroke", .arrow) + "stroke-width:1.5px"),
      (".head", box(.arrow, .arrow) + "stroke-linejoin:round"),
      (".hollow", box(.paper, .arrow) + "stroke-width:1.5px;stroke-linejoin:round"),
      (".rest", line + paint("stroke", .life) + "stroke-width:1.5px;stroke-dasharray:.1 5"),
      (".tail", line + paint("stroke", .arrow) + "stroke-width:2px;stroke-dasharray:.1 6"),
      (".loss", line + paint("stroke", .loss) + "stroke-width:2px"),
      (".mark", box(.paper, .state) + "stroke-width:1.5px;stroke-linejoin:round"),
      (".name-box", box(.name, .nameBorder)),
      (".note-box", box(.note, .noteBorder)),
      (".error-box", box(.error, .errorBorder) + "stroke-width:1.5px"),
      (".warning-box", box(.warning, .warningBorder) + "stroke-width:1.5px"),
      (".expected-box", box(.expected, .expectedBorder) + "stroke-dasharray:4 3"),
      (".error-icon", paint("fill", .errorBorder)),
      (".warning-icon", paint("fill", .warningBorder)),
      (".expected-icon", paint("fill", .expectedBorder)),
      (".icon-stroke", line + paint("stroke", .paper) + "stroke-width:1.8px"),
    ]
  }
}
