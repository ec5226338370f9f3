"""What is to be seen of a page: in its markup, in the browser, and by a screen reader."""

import xml.etree.ElementTree as tree

XHTML = "{http://www.w3.org/1999/xhtml}"

# Elements that say nothing when they are empty.
FULL = {
    "p", "li", "h1", "h2", "h3", "h4", "dt", "dd", "td", "th", "caption", "summary", "a", "code", "strong", "title",
    "figcaption", "ul", "ol", "dl", "table", "tr", "tbody", "button", "pre",
}  # fmt: skip


def in_markup(text: str, language: str) -> list[str]:
    """What is wrong with a page as it is written."""
    faults = []
    try:
        root = tree.fromstring(text)
    except tree.ParseError as error:
        return [f"does not read as XML: {error}"]
    if root.get("lang") != language:
        faults.append(f"lang is {root.get('lang')}")
    ids = [element.get("id") for element in root.iter() if element.get("id")]
    faults += [f"the id {name} is there twice" for name in sorted({name for name in ids if ids.count(name) > 1})]
    for element in root.iter():
        name = element.tag.removeprefix(XHTML)
        words = "".join(element.itertext()).strip()
        if name in FULL and not words and element.get("class") != "status":
            faults.append(f"an empty {name} of class {element.get('class')}")
        for attribute, value in element.attrib.items():
            if attribute.startswith("on") or attribute == "style":
                faults.append(f"{name} has {attribute}")
            if attribute in ("href", "src") and not value.startswith(("https://", "http://", "#")):
                if ":" in value or value.startswith("/"):
                    faults.append(f"{name} leads to {value}")
            if attribute == "href" and value.startswith("#") and value[1:] not in ids:
                faults.append(f"a link to {value}, which is not there")
            if attribute in ("aria-labelledby", "aria-describedby") and value not in ids:
                faults.append(f"{attribute} names {value}, which is not there")
        if name in ("img", "iframe", "object", "embed", "link", "form", "base"):
            faults.append(f"there is a {name}")
    scripts = list(root.iter(f"{XHTML}script"))
    if len(scripts) > 1:
        faults.append(f"{len(scripts)} scripts")
    return faults


HELPERS = """
globalThis.player = () => document.querySelectorAll('.player')[NUMBER];
globalThis.steps = () => [...player().querySelectorAll('.step')];
globalThis.button = name => player().querySelector(`[data-go=${name}]`);
globalThis.cells = table => table ? [...table.querySelectorAll('tbody tr')].map(r => [...r.children].map(c => c.textContent)) : null;
globalThis.shown = () => {
  const all = steps();
  const current = all.findIndex(s => s.getAttribute('aria-current') === 'step');
  const step = all[current];
  const row = document.querySelector(`.flow a[href="#${step.id}"]`)?.closest('tr');
  const table = row ? [...row.querySelectorAll('.state')].map(c => c.textContent.replace(/^–.*/, '-')) : null;
  const states = step.dataset.states.split(' ');
  const at = name => [...player().querySelectorAll(`.node.at-${name}`)].map(n => n.dataset.state).join(' and ') || '-';
  return {
    visible: all.flatMap((s, i) => s.getBoundingClientRect().height > 0 ? [i] : []),
    current, states,
    blocks: cells(player().querySelector('.now .blocks')), ownBlocks: cells(step.querySelector('.blocks')),
    table: row && table.length ? table : states,
    marks: player().querySelector('.places .states') ? [at('first'), at('second')] : states,
    status: player().querySelector('.status').textContent,
    rows: player().querySelectorAll('.drawing .current').length,
    drawn: [...player().querySelectorAll('.drawing [data-statement]')].some(r => r.dataset.statement === step.dataset.statement),
  };
};
"""

# Every text has a contrast of at least 4.5 to what it stands on, large ones of 3 (WCAG 2.2, 1.4.3), also what is still to
# come. What shines through a text counts as far as it does.
CONTRAST = """(() => {
  const channel = v => (v /= 255) <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4;
  const read = text => { const v = text.match(/[\\d.]+/g).map(Number); return { rgb: v.slice(0, 3), a: v[3] ?? 1 }; };
  const light = c => 0.2126 * channel(c[0]) + 0.7152 * channel(c[1]) + 0.0722 * channel(c[2]);
  const ground = element => {
    for (let e = element; e; e = e.parentElement) {
      if (e.namespaceURI.endsWith('svg')) {
        const box = [...e.children].find(c => c.tagName === 'rect' && c !== element);
        if (box && e.tagName !== 'svg') return read(getComputedStyle(box).fill).rgb;
        if (e.tagName === 'svg') {
          const paper = e.querySelector('.paper');
          if (paper) return read(getComputedStyle(paper).fill).rgb;
        }
        continue;
      }
      const colour = read(getComputedStyle(e).backgroundColor);
      if (colour.a === 1) return colour.rgb;
    }
    return [255, 255, 255];
  };
  const strength = element => {
    let all = 1;
    for (let e = element; e; e = e.parentElement) all *= Number(getComputedStyle(e).opacity);
    return all;
  };
  const faults = new Set();
  for (const element of document.querySelectorAll('body *')) {
    if (element.closest('script, .unseen, title, desc')) continue;
    const hasText = [...element.childNodes].some(n => n.nodeType === 3 && n.data.trim());
    if (!hasText || element.getBoundingClientRect().height === 0) continue;
    const style = getComputedStyle(element);
    const paint = read(element.namespaceURI.endsWith('svg') ? style.fill : style.color);
    const back = ground(element);
    const part = paint.a * strength(element);
    const colour = paint.rgb.map((value, index) => value * part + back[index] * (1 - part));
    const [a, b] = [light(colour), light(back)].sort((x, y) => y - x);
    const ratio = (a + 0.05) / (b + 0.05);
    const size = parseFloat(style.fontSize);
    const isLarge = size >= 24 || size >= 18.66 && Number(style.fontWeight) >= 700;
    if (ratio < (isLarge ? 3 : 4.5)) {
      faults.add(`contrast ${ratio.toFixed(2)} of ${element.tagName}.${element.getAttribute('class') ?? ''}: ${element.textContent.trim().slice(0, 30)}`);
    }
  }
  return [...faults];
})()"""

# Headings go down by one, tables have captions and headers, landmarks are there.
STRUCTURE = """(() => {
  const faults = [];
  let level = 0;
  for (const heading of document.querySelectorAll('h1, h2, h3, h4, h5, h6')) {
    const next = Number(heading.tagName[1]);
    if (next > level + 1) faults.push(`${heading.tagName} below H${level}: ${heading.textContent}`);
    level = next;
  }
  if (document.querySelectorAll('h1').length !== 1) faults.push('not one h1');
  if (document.querySelectorAll('main').length !== 1) faults.push('not one main');
  for (const table of document.querySelectorAll('table')) {
    if (!table.caption?.textContent.trim()) faults.push('a table without caption');
    if (![...table.querySelectorAll('th')].every(th => th.hasAttribute('scope'))) faults.push('a th without scope');
  }
  const skip = document.querySelector('.skip');
  skip.focus();
  if (skip.getBoundingClientRect().width < 20) faults.push('the skip link is not seen with the focus');
  skip.blur();
  return faults;
})()"""

# Roles that say nothing without a name.
NAMED = {
    "button", "link", "heading", "image", "img", "table", "figure", "group", "region", "navigation", "graphics-document",
    "RootWebArea",
}  # fmt: skip
# Groups and figures may go without where what is in them has names.
FREE = {"figure", "group"}


def in_tree(nodes: list[dict]) -> list[str]:
    """What is wrong with what a screen reader is told."""
    faults = []
    roles = set()
    for node in nodes:
        if node.get("ignored"):
            continue
        role = node.get("role", {}).get("value", "")
        name = node.get("name", {}).get("value", "")
        roles.add(role)
        if role in NAMED - FREE and not name.strip():
            faults.append(f"a {role} without a name")
    faults += [f"no {role}" for role in ("main", "heading", "link") if role not in roles]
    return faults
