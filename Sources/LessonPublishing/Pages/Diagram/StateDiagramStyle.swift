/// The style sheet of the state diagram. It holds for what is inside an element of class `states`.
enum StateDiagramStyle {
  /// The whole of it, the same for all pictures.
  static let sheet: String = {
    var sheet = "\n.states{\(light);max-width:100%;height:auto}\n"
    sheet += "@media (prefers-color-scheme:dark){.states{\(dark)}}\n"
    for (selector, declarations) in rules {
      sheet +=
        selector.split(separator: ",").map { ".states \($0)" }.joined(separator: ",") + "{\(declarations)}\n"
    }
    return sheet
  }()

  /// The colours for light surroundings, such as paper, as a rule.
  static let lightColors = ".states{\(light)}"

  private static let light =
    "--paper:#ffffff;--ink:#1f2933;--muted:#5b6673;--line:#7b8794;--box:#e9f0f8;"
    + "--first:#1b5089;--second:#8a4b08"

  private static let dark =
    "--paper:#14181d;--ink:#e3e8ed;--muted:#9ca8b4;--line:#7d8996;--box:#1f2a37;"
    + "--first:#8fc1f7;--second:#f2b36b"

  private static let rules: [(String, String)] = [
    (
      "text",
      "font:11.5px system-ui,-apple-system,\"Segoe UI\",\"DejaVu Sans\",\"Noto Sans KR\",\"Noto Sans CJK KR\",sans-serif;"
        + "fill:var(--ink)"
    ),
    (".end", "text-anchor:end"),
    (".middle", "text-anchor:middle"),
    (
      ".arrow text",
      "fill:var(--muted);paint-order:stroke;stroke:var(--paper);stroke-width:3px;stroke-linejoin:round"
    ),
    (".arrow path", "fill:none;stroke:var(--line);stroke-width:1.2px;stroke-linejoin:round"),
    (".arrow .head", "fill:var(--line)"),
    (".taken path", "stroke:var(--first);stroke-width:2.4px"),
    (".taken .head", "fill:var(--first);stroke-width:1px"),
    (".taken text", "fill:var(--ink);font-weight:bold"),
    (".ending path", "stroke-dasharray:7 4"),
    (".ending .head", "stroke-dasharray:none"),
    (".node rect", "fill:var(--paper);stroke:var(--line)"),
    (".node text", "font-size:13px"),
    (".seen rect,.at-first rect,.at-second rect", "fill:var(--box);stroke:var(--first)"),
    (".at-first rect,.at-second rect", "stroke-width:2.2px"),
    (".seen text,.at-first text,.at-second text", "font-weight:bold"),
    (".first", "fill:var(--first);stroke:var(--paper);stroke-width:1.5px"),
    (".second", "fill:var(--second);stroke:var(--paper);stroke-width:1.5px"),
    (".node .first,.node .second", "display:none"),
    (".at-first .first,.at-second .second", "display:inline"),
  ]
}
