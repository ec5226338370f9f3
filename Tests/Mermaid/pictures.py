"""Pictures by the real Mermaid, as the texts that stand in them.

mermaid.js is the one in the package `mermaidx`. It runs in Chromium where there is one, all diagrams in one page, which
takes seconds and has real fonts; else in the QuickJS of that package, about three seconds a diagram.
"""

import concurrent.futures
import importlib.util
import json
import pathlib
import subprocess
import sys
import tempfile
import xml.etree.ElementTree
from dataclasses import dataclass, field
from html.parser import HTMLParser

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "Chromium"))

import chromium


@dataclass
class Picture:
    """What stands in a picture, in its order, each line by itself."""

    messages: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    # Each endpoint stands at the top and at the bottom.
    names: list[str] = field(default_factory=list)
    title: list[str] = field(default_factory=list)
    # For those who cannot see it.
    label: list[str] = field(default_factory=list)
    description: list[str] = field(default_factory=list)
    # The notes whose text is wider than their box, and by how many pixels; Chromium alone knows.
    overflowing: list[tuple[str, float]] = field(default_factory=list)
    # What Mermaid said instead of drawing.
    error: str = ""

    def add(self, tag: str, classes: str, text: str) -> None:
        if tag == "title":
            self.label.append(text)
        elif tag == "desc":
            self.description.append(text)
        elif "messageText" in classes:
            self.messages.append(text)
        elif "noteText" in classes:
            self.notes.append(text)
        elif "actor" in classes:
            self.names.append(text)
        else:
            self.title.append(text)


def mermaid_script() -> pathlib.Path:
    """The path of mermaid.js."""
    found = importlib.util.find_spec("mermaidx")
    if found is None or found.origin is None:
        raise SystemExit("mermaidx is missing: pip install -r Tests/Mermaid/requirements.txt")
    return pathlib.Path(found.origin).parent / "assets" / "mermaid.js"


def in_chromium(browser: str, diagrams: list[str], seconds: float) -> list[Picture]:
    """The pictures of all diagrams, drawn in one page."""
    with tempfile.TemporaryDirectory() as folder:
        page = pathlib.Path(folder) / "page.html"
        source = json.dumps(diagrams).replace("<", "\\u003c")
        page.write_text(PAGE.replace("SCRIPT", mermaid_script().as_uri()).replace("DIAGRAMS", source), "utf-8")
        command = chromium.command(browser, f"{folder}/profile")
        command += ["--virtual-time-budget=10000000", "--dump-dom", page.as_uri()]
        run = subprocess.run(command, capture_output=True, timeout=seconds, check=True)
    answer = Answer()
    answer.feed(run.stdout.decode("utf-8"))
    if not answer.text:
        raise SystemExit("the browser ended before all was drawn")
    pictures = []
    for drawn in json.loads(answer.text):
        picture = Picture(error=drawn["error"], overflowing=[tuple(note) for note in drawn["overflowing"]])
        for tag, classes, text in drawn["texts"]:
            picture.add(tag, classes, text)
        pictures.append(picture)
    return pictures


# Draws one diagram after the other and leaves what stands in them in an element.
PAGE = """<!doctype html><meta charset="utf-8"><body><script src="SCRIPT"></script><script>
const mermaid = globalThis.mermaid ?? __esbuild_esm_mermaid_nm.mermaid.default;
mermaid.initialize({ startOnLoad: false });
async function draw(diagram, number) {
  const drawn = { error: "", texts: [], overflowing: [] };
  const place = document.createElement("div");
  place.style.width = "3000px";
  document.body.append(place);
  try {
    await mermaid.parse(diagram);
    place.innerHTML = (await mermaid.render("diagram" + number, diagram)).svg;
    for (const element of place.querySelectorAll("text, title, desc")) {
      drawn.texts.push([element.tagName, element.getAttribute("class") ?? "", element.textContent]);
      if (!element.matches(".noteText")) continue;
      const box = element.parentElement.querySelector("rect.note").getBBox();
      const beyond = element.getBBox().width - box.width;
      if (beyond > 0) drawn.overflowing.push([element.textContent, beyond]);
    }
  } catch (error) { drawn.error = String(error.message ?? error); }
  place.remove();
  return drawn;
}
(async () => {
  const drawn = [];
  for (const diagram of DIAGRAMS) drawn.push(await draw(diagram, drawn.length));
  const answer = document.createElement("pre");
  answer.id = "answer";
  answer.textContent = JSON.stringify(drawn);
  document.body.append(answer);
})();
</script>"""


class Answer(HTMLParser):
    """The text of the element that the page leaves."""

    def __init__(self) -> None:
        super().__init__()
        self.text = ""
        self.is_inside = False

    def handle_starttag(self, tag, attributes):
        self.is_inside = ("id", "answer") in attributes

    def handle_endtag(self, tag):
        self.is_inside = False

    def handle_data(self, data):
        if self.is_inside:
            self.text += data


def in_quickjs(diagrams: list[str]) -> list[Picture]:
    """The pictures of all diagrams, two at a time."""
    with concurrent.futures.ProcessPoolExecutor(max_workers=2) as pool:
        return list(pool.map(draw_in_quickjs, diagrams))


def draw_in_quickjs(diagram: str) -> Picture:
    import mermaidx

    try:
        svg = mermaidx.render(diagram).svg()
    except Exception as error:  # of several modules
        return Picture(error=str(error))
    picture = Picture()
    for element in xml.etree.ElementTree.fromstring(svg).iter():
        tag = element.tag.rpartition("}")[2]
        if tag in ("text", "title", "desc"):
            picture.add(tag, element.get("class", ""), "".join(element.itertext()))
    return picture
