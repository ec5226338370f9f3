/// The style sheet of the state diagram. It holds for what is inside an element of class `states`.
enum StateDiagramStyle {
  /// The whole of it, the same for all pictures.
  static let sheet: String = {
    let light =
      "--paper:#ffffff;--ink:#1f2933;--muted:#5b6673;--line:#7b8794;--box:#f4f6f9;"
      + "--first:#1b5089;--second:#9a4a00"
    let dark =
      "--paper:#14181d;--ink:#e3e8ed;--muted:#9ca8b4;--line:#7d8996;--box:#1f2a37;"
      + "--first:#8fc1f7;--second:#f2b36b"
    var sheet = "\n.states{\(light);max-width:100%;height:auto}\n"
    sheet += "@media (prefers-color-scheme:dark){.states{\(dark)}}\n"
    for (selector, declarations) in rules { sheet += ".states \(selector){\(declarations)}\n" }
    return sheet
  }()

  private static let rules: [(String, String)] = [
    (
      "text",
      "font:11px system-ui,-apple-system,\"Segoe UI\",\"DejaVu Sans\",\"Noto Sans KR\",\"Noto Sans CJK KR\",sans-serif;"
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
    (".taken path", "stroke:var(--ink);stroke-width:2.4px"),
    (".taken .head", "fill:var(--ink);stroke-width:1px"),
    (".taken text", "fill:var(--ink);font-weight:bold"),
    (".node rect", "fill:var(--box);stroke:var(--line)"),
    (".node text", "font-size:12px;font-weight:bold"),
    (".node .first", "display:none;fill:var(--first)"),
    (".node .second", "display:none;fill:var(--second);stroke:none"),
    (".at-first>rect:first-child", "stroke:var(--first);stroke-width:2.5px"),
    (".at-second>rect:first-child", "stroke:var(--second);stroke-width:2.5px"),
    (".at-first .first", "display:inline"),
    (".at-second .second", "display:inline"),
  ]
}
