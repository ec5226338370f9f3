import TraceDrawing

/// The style sheet of all pages: calm, narrow lines, light and dark, on paper without what only a screen has a use for.
///
/// It has neither `<` nor `&`, so that the page reads as XML, too.
enum PageStyle {
  static let text = sheet + SVGStyle.sheet + StateDiagramStyle.sheet + stepping + paper

  /// Colours by what they are for. Text on its ground has a contrast of at least 4.5 in both schemes (WCAG 2.2, 1.4.3).
  private static let sheet = """

    :root{color-scheme:light dark;--page:#fbfbfa;--sheet:#fff;--text:#1f2933;--soft:#55606d;--rule:#d9dee4;\
    --link:#1b5089;--mark:#e9f0f8;--first:#1b5089;--second:#8a4b08;--new:#fff1c9;--bad:#b3261e;--careful:#7d5000;\
    --meant:#2c6e3c;--bad-back:#fdecea;--careful-back:#fff3dd;--meant-back:#ecf5ee;--note-back:#fbf6e6;\
    --note-rule:#e2d7b0;--mono:"DejaVu Sans Mono",Menlo,Consolas,"Liberation Mono","Noto Sans Mono",\
    "Noto Sans Mono CJK KR",D2Coding,monospace}
    @media (prefers-color-scheme:dark){:root{--page:#0f1317;--sheet:#14181d;--text:#e3e8ed;--soft:#a4afbb;\
    --rule:#2c343d;--link:#8fc1f7;--mark:#1f2a37;--first:#8fc1f7;--second:#f0b070;--new:#3a3216;--bad:#ff9a90;\
    --careful:#e9b765;--meant:#86d199;--bad-back:#321b1b;--careful-back:#2f2614;--meant-back:#18281d;\
    --note-back:#26241b;--note-rule:#4d4730}}
    *{box-sizing:border-box}
    html{background:var(--page);scroll-padding-top:1rem}
    body{margin:0;color:var(--text);font:1.0625rem/1.65 system-ui,"Noto Sans","Noto Sans KR","Noto Sans CJK KR",\
    "Apple SD Gothic Neo","Malgun Gothic",sans-serif;overflow-wrap:break-word}
    :lang(ko){word-break:keep-all}
    main,footer{max-width:76rem;margin:0 auto;padding:0 1.25rem}
    main{padding-top:2.5rem}
    footer{margin-top:4rem;padding-bottom:2rem;color:var(--soft);font-size:.875rem}
    footer p{border-top:1px solid var(--rule);padding-top:1rem}
    p,ul,ol,dl{margin:0 0 1rem}
    p,article ul,.concept,.facts{max-width:44rem}
    h1,h2,h3,h4{line-height:1.25;margin:0;text-wrap:balance}
    h1{font-size:2.125rem;letter-spacing:-.01em;margin-bottom:1rem;max-width:44rem}
    h2{font-size:1.5rem;margin:3.5rem 0 1rem}
    h3{font-size:1.125rem;margin:2rem 0 .75rem}
    h4{font-size:1rem;margin:1.5rem 0 .75rem}
    nav h2,.objectives h2,.prerequisites h2{font-size:1.125rem;margin:2rem 0 .5rem}
    nav ul{columns:2;column-gap:2rem}
    nav li{margin:0;padding-bottom:.375rem;break-inside:avoid}
    li{margin:.25rem 0}
    a{color:var(--link);text-underline-offset:.15em;text-decoration-thickness:.06em}
    a:hover{text-decoration-thickness:.12em}
    :focus-visible{outline:3px solid var(--link);outline-offset:2px;border-radius:3px}
    code,pre{font-family:var(--mono);font-size:.875em}
    .lead{font-size:1.1875rem;color:var(--soft)}
    .remark:not(tspan),.rfc,.keys{color:var(--soft);font-size:.875rem}
    .rfc,.whole{white-space:nowrap}
    .unseen,.skip:not(:focus){position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);\
    white-space:nowrap}
    .skip:focus{position:absolute;left:1rem;top:1rem;background:var(--sheet);padding:.5rem 1rem;z-index:2}
    .facts{display:flex;flex-wrap:wrap;gap:.5rem 2rem;padding:1rem 0;border:solid var(--rule);border-width:1px 0}
    .facts dt{font-size:.8125rem;color:var(--soft)}
    .facts dd{margin:0}
    .concept{border-left:4px solid var(--link);padding:.25rem 0 .25rem 1.25rem;margin:1.5rem 0}
    .concept h3{margin-top:0}
    .concept p:last-child{margin:0}
    .course{font-family:var(--mono);font-size:.9375rem}
    .wide{overflow-x:auto}
    table{border-collapse:collapse;font-size:.9375rem;line-height:1.5}
    th,td{text-align:left;vertical-align:top;padding:.5rem .75rem;border-bottom:1px solid var(--rule)}
    thead th{font-size:.8125rem;color:var(--soft);font-weight:600;border-bottom-width:2px}
    .flow,.comparison,.index{width:100%}
    .flow td:nth-child(2)>code{display:inline-block;width:max-content;max-width:24rem;overflow-wrap:anywhere;\
    white-space:pre-wrap}
    .flow th a{display:inline-block;min-width:1.75rem;line-height:1.75rem;margin:-.125rem 0;text-align:center}
    .flow .problem{margin:.5rem 0 0;padding:.25rem .625rem;font-size:.875rem}
    .flow .wrong{color:var(--bad);text-decoration:underline wavy;text-underline-offset:.2em}
    .flow .who{display:block;font-size:.8125rem;color:var(--soft)}
    .flow td:nth-child(3){min-width:14rem}
    .flow .state{font-family:var(--mono);font-size:.8125rem;color:var(--soft)}
    .flow .new{color:var(--link);font-weight:bold}
    .flow .state{white-space:nowrap}
    .comparison td{min-width:12rem}
    .file{font-weight:normal;color:var(--soft);font-size:.8125rem;margin-left:.25rem}
    .comparison ul{padding-left:1.1rem;margin:0}
    .problem,.note,.problems li{border-left:4px solid;padding:.5rem .875rem;margin:.75rem 0;border-radius:0 4px 4px 0}
    .note{background:var(--note-back);border-color:var(--note-rule)}
    .problems ul{list-style:none;padding:0}
    .error{background:var(--bad-back);border-color:var(--bad)}
    .warning{background:var(--careful-back);border-color:var(--careful)}
    .expected{background:var(--meant-back);border-color:var(--meant);border-left-style:dashed}
    .error strong{color:var(--bad)}
    .warning strong{color:var(--careful)}
    .expected strong{color:var(--meant)}
    details{border:1px solid var(--rule);border-radius:6px;background:var(--sheet);margin:1rem 0;max-width:44rem}
    summary{cursor:pointer;padding:.625rem 1rem;font-weight:600}
    details[open] summary{border-bottom:1px solid var(--rule)}
    details>:not(summary){margin:.875rem 1rem}
    details.fold{max-width:none;background:none}
    pre{overflow-x:auto;line-height:1.6}
    .exercise{border-top:1px solid var(--rule);padding-top:.5rem}
    .exercise:first-of-type{border:0}
    .exercise pre{background:var(--sheet);border:1px solid var(--rule);border-radius:6px;padding:.875rem 1rem;\
    max-width:44rem}
    .player,.still{display:grid;gap:1.5rem 2.5rem}
    .stage{min-width:0}
    .drawing{overflow:auto;border:1px solid var(--rule);border-radius:8px;background:var(--sheet)}
    .drawing svg{display:block;margin:0 auto}
    .places{margin:1.5rem 0 0}
    .map{overflow-x:auto}
    .places figcaption{font-size:.9375rem;margin-top:.75rem}
    .places figcaption p{margin:0 0 .25rem}
    .steps ol{list-style:none;margin:0;padding:0}
    .step{border-top:1px solid var(--rule);padding:1.25rem 0;margin:0}
    .step p,.step dl{margin:0 0 .625rem}
    .head{font-size:1.0625rem;font-weight:600}
    .head{overflow-wrap:anywhere}
    .head code{font-size:1em;white-space:pre-wrap}
    .count{display:inline-block;min-width:1.75em;padding:0 .375em;margin-right:.25rem;text-align:center;\
    border-radius:1em;background:var(--mark);color:var(--first);font-size:.875rem}
    .number{text-decoration-style:dotted}
    .number.wrong{color:var(--bad);text-decoration-style:wavy}
    .wrong dt{color:var(--bad)}
    .numbers{display:grid;gap:.375rem;font-size:.9375rem}
    .numbers div{display:grid;grid-template-columns:minmax(6.5rem,max-content) 1fr;gap:0 1rem}
    .numbers dt{font-weight:600}
    .numbers dd{margin:0}
    .blocks{background:var(--sheet);border:1px solid var(--rule);margin:.75rem 0 0}
    .blocks caption{text-align:left;font-size:.8125rem;color:var(--soft);padding-bottom:.25rem}
    .blocks th,.blocks td{padding:.3125rem .75rem}
    .blocks td{font-family:var(--mono);font-size:.8125rem;font-variant-numeric:tabular-nums}
    .blocks .new{background:var(--new);font-weight:bold}
    .blocks th[scope=row]{min-width:5.5rem;overflow-wrap:anywhere}
    .sign.states{width:1em;height:1em;vertical-align:-.1em;margin-right:.4em}
    .tip{position:absolute;z-index:2;max-width:min(24rem,calc(100vw - 1rem));background:var(--sheet);\
    color:var(--text);border:1px solid var(--rule);border-radius:6px;box-shadow:0 4px 16px #0003;\
    padding:.625rem .875rem;font-size:.875rem;line-height:1.5}

    """

  /// What holds while a reader steps. What is still to come is grey and thin, not faint: it is read, too.
  private static let stepping = """
    .controls{display:flex;flex-wrap:wrap;gap:.5rem;align-items:center;padding:.5rem 0}
    .step,.numbers dd{scroll-margin-top:5rem}
    .controls[hidden],.tip[hidden]{display:none}
    button{font:inherit;font-size:.9375rem;color:var(--text);background:var(--sheet);border:1px solid var(--soft);\
    border-radius:6px;padding:.375rem .75rem;cursor:pointer;min-height:2.5rem}
    button:hover{background:var(--mark)}
    button[data-go=next]{background:var(--link);border-color:var(--link);color:var(--sheet)}
    button[aria-disabled=true]{color:var(--soft);background:none;border-style:dashed;cursor:default}
    button[aria-pressed=true]{background:var(--mark);border-color:var(--link)}
    button .sign{margin:0 .25rem}
    .keys{margin:0;flex-basis:100%}
    .status:empty,.now:empty{display:none}
    .status{font-weight:600;margin:.5rem 0}
    .now{overflow-x:auto}
    .now .blocks{width:100%}
    .scripted .player .blocks{margin-top:.75rem}
    .scripted .player:not(.all) .step:not(.current),.scripted .player:not(.all) .part:not(.current){display:none}
    .scripted .player .step .blocks{display:none}
    .scripted .player.all .step.current{border-left:4px solid var(--link);padding-left:1rem}
    .scripted .player:not(.all) .step{border:0;padding-top:0}
    .scripted .drawing [data-statement]{cursor:pointer}
    .scripted .hstrace .current>.arrow{stroke:var(--state);stroke-width:2.5px}
    .scripted .hstrace .current>.head{fill:var(--state);stroke:var(--state)}
    @media (hover:none){.keys{display:none}}
    @media screen{
    .scripted .states .seen:not(.at-first):not(.at-second) rect{fill:var(--paper);stroke:var(--line)}
    .scripted .states .seen:not(.at-first):not(.at-second) text{font-weight:normal}
    .scripted .drawing .to-come :is(text,tspan){fill:var(--muted);font-weight:normal}
    .scripted .drawing .to-come :is(.arrow,.head,.hollow,.tail,.loss,.mark){stroke:var(--muted);stroke-width:1px}
    .scripted .drawing .to-come :is(.head,.error-icon,.warning-icon,.expected-icon){fill:var(--muted)}
    .scripted .drawing .to-come :is(.note-box,.error-box,.warning-box,.expected-box){fill:var(--paper);\
    stroke:var(--life);stroke-width:1px}
    }
    @media screen and (min-height:30rem){
    .scripted .controls{position:sticky;top:0;z-index:1;background:var(--page)}
    }
    @media screen and (min-width:64rem){
    .player,.still{grid-template-columns:minmax(0,43rem) minmax(18rem,1fr)}
    .stage{align-self:start}
    .scripted .stage{position:sticky;top:1rem}
    .scripted .player:not(.all) .now{display:none}
    .scripted .player:not(.all) .step .blocks{display:table;width:100%}
    .scripted .player:not(.all) .steps{position:sticky;top:1rem;align-self:start}
    .drawing{max-height:min(60vh,36rem)}
    .step:first-child{border:0;padding-top:0}
    }
    @media screen and (max-width:40rem){
    main,footer{padding-left:1rem;padding-right:1rem}
    main{padding-top:1.5rem}
    body{font-size:1rem}
    h1{font-size:1.625rem}
    h2{font-size:1.3125rem;margin-top:2.5rem}
    nav ul{columns:1}
    th,td{padding:.5rem}
    .flow thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
    .flow,.flow tbody{display:block}
    .flow tr{display:grid;grid-template-columns:2.25rem 1fr 1fr;border-bottom:1px solid var(--rule);padding:.5rem 0}
    .flow th,.flow td{border:0;padding:.125rem .25rem}
    .flow td:nth-child(2),.flow td:nth-child(3){grid-column:2/4;min-width:0}
    .flow td:nth-child(2)>code{max-width:100%}
    .flow .state{grid-column:2}
    .flow .state~.state{grid-column:3}
    .flow .state::before{content:attr(data-of);display:block;font-family:system-ui,sans-serif;font-weight:normal;\
    color:var(--soft)}
    .drawing{max-height:60vh}
    .drawing svg{min-width:31rem}
    .numbers div{grid-template-columns:1fr}
    .blocks{font-size:.8125rem}
    .blocks th,.blocks td{padding:.3125rem .375rem}
    .blocks td,.blocks th{font-size:.75rem}
    .scripted .player{display:flex;flex-direction:column;gap:1rem}
    .scripted .stage{display:contents}
    .scripted .player .steps{order:1}
    .scripted .player .now{order:2}
    .scripted .player .places{order:3;margin:0}
    .map .states{min-width:44rem}
    button .sign{display:none}
    .controls{gap:.375rem}
    button{padding:.375rem .625rem}
    }

    """

  /// Paper shows all steps, has no buttons, and breaks no step in two.
  private static let paper = """
    @media print{
    :root{--page:#fff;--sheet:#fff;--text:#000;--soft:#444;--rule:#bbb;--link:#1b5089;--mark:#eef2f7;--first:#1b5089;\
    --second:#8a4b08;--new:#f3ead0;--bad:#b3261e;--careful:#7d5000;--meant:#2c6e3c;--bad-back:#fff;\
    --careful-back:#fff;--meant-back:#fff;--note-back:#fff}
    \(SVGStyle.lightColors)
    \(StateDiagramStyle.lightColors)
    body{font-size:10.5pt}
    main,footer{max-width:none;padding:0}
    .controls,.status,.now,.tip,.skip,nav,.keys{display:none}
    .map{overflow:visible}
    .player,.still{display:block}
    .drawing{max-height:none;overflow:visible;border:0}
    .scripted .stage{position:static}
    .scripted .player:not(.all) .step:not(.current){display:list-item}
    .scripted .player:not(.all) .part:not(.current){display:block}
    .scripted .player .step .blocks{display:table}
    .scripted .player:not(.all) .step,.scripted .player.all .step.current{border:0;border-top:1px solid var(--rule);\
    padding:1rem 0}
    .step,.concept,.blocks,tr,.places{break-inside:avoid}
    details:not([open]){display:none}
    .flow .state{white-space:normal}
    h1,h2,h3,h4,thead,summary{break-after:avoid}
    tbody tr:first-child{break-before:avoid}
    h2{margin-top:2rem}
    .places>svg{max-width:15cm}
    a{color:inherit;text-decoration:none}
    .source{display:none}
    }

    """
}
