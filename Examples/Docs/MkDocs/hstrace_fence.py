"""Fences marked `hstrace` as pictures, in MkDocs with pymdownx.superfences.

A page is drawn once all its fences are known, so that a fence that goes on with another begins where that one ended.
"""

import html
import json
import logging
import re
import subprocess

log = logging.getLogger("mkdocs.plugins.hstrace")
blocks = []  # Those of the page that is read, as pandoc writes them.
PLACES = re.compile(r'<h[1-6][ >].*?</h[1-6]>|<div data-hstrace="(?P<block>\d+)"></div>', re.DOTALL)


def hold(source, language, css_class, options, md, **_):
    """Keeps the place of a fence."""
    attributes = [[key, value or "true"] for key, value in options.items()]
    blocks.append({"t": "CodeBlock", "c": [["", ["hstrace"], attributes], source]})
    return f'<div data-hstrace="{len(blocks) - 1}"></div>'


def take(language, inputs, options, attrs, md):
    """Every word behind `hstrace` is an option of the drawing."""
    options.update(inputs)
    return True


def on_page_markdown(markdown, **_):
    blocks.clear()


def on_page_content(content, page, **_):
    """Puts the drawings in; what is wrong is a warning, which `mkdocs build --strict` fails on."""
    if not blocks:
        return content
    parts = [part(place) for place in PLACES.finditer(content)]
    document = json.dumps({"pandoc-api-version": [1, 23], "meta": {}, "blocks": parts})
    done = subprocess.run(["hstrace", "pandoc", "html"], input=document, capture_output=True, text=True, encoding="utf-8")
    if done.stderr:
        log.warning("%s: %s", page.file.src_path, done.stderr.rstrip())
    done.check_returncode()
    drawn = iter(json.loads(done.stdout)["blocks"])
    return PLACES.sub(lambda place: shown(next(drawn), place[0]), content)


def part(place):
    """A heading or a fence, as pandoc writes it; fences under one heading go on with each other."""
    if place["block"]:
        return blocks[int(place["block"])]
    words = html.unescape(re.sub("<.*?>", "", place[0])).strip()
    return {"t": "Header", "c": [1, ["", [], []], [{"t": "Str", "c": words}]]}


def shown(block, heading=""):
    """A heading as it was, a picture, or lines of text."""
    if block["t"] == "Header":
        return heading
    if block["t"] == "Div":
        return f'<div class="hstrace-drawing">{"".join(shown(inner) for inner in block["c"][1])}</div>'
    if block["t"] == "RawBlock":
        return block["c"][1]
    return f"<pre><code>{html.escape(block['c'][1])}</code></pre>"


def on_config(config):
    fence = {"name": "hstrace", "class": "hstrace", "format": hold, "validator": take}
    config["mdx_configs"].setdefault("pymdownx.superfences", {}).setdefault("custom_fences", []).append(fence)
