"""The directive `hstrace`, which draws a trace, in Sphinx with MyST or reStructuredText.

A document is drawn as a whole when a builder writes it, so that a trace that goes on with another in the same section begins
where that one ended, and each builder has what it can show.
"""

import json
import re
import subprocess

from docutils import nodes
from docutils.parsers.rst import directives
from sphinx.util import logging
from sphinx.util.docutils import SphinxDirective

log = logging.getLogger(__name__)
OPTIONS = ("format", "width", "trace", "lang", "profile", "start")


class Hstrace(SphinxDirective):
    has_content = True
    option_spec = {key: directives.unchanged for key in OPTIONS}

    def run(self):
        text = "\n".join(self.content)
        block = nodes.literal_block(text, text, language="none", hstrace=dict(self.options))
        self.set_source_info(block)
        return [block]


def draw(app, doctree, docname):
    """Puts drawings in the place of traces; what is wrong is a warning, which `sphinx-build -W` fails on."""
    found = [node for node in doctree.findall(nodes.Element) if isinstance(node, nodes.section) or "hstrace" in node]
    traces = [node for node in found if "hstrace" in node]
    if not traces:
        return
    document = {"pandoc-api-version": [1, 23], "meta": {}, "blocks": [part(node) for node in found]}
    command = ["hstrace", "pandoc", app.builder.format or "plain"]
    done = subprocess.run(command, input=json.dumps(document), capture_output=True, text=True, encoding="utf-8")
    if done.stderr:
        block = re.search(r"hstrace blocks? (\d+)", done.stderr)
        log.warning("%s", done.stderr.rstrip(), location=traces[int(block[1]) - 1] if block else docname)
    done.check_returncode()
    for node, block in zip(found, json.loads(done.stdout)["blocks"]):
        if "hstrace" in node:
            node.replace_self(shown(block))


def part(node):
    """A section or a trace, as pandoc writes it."""
    if "hstrace" in node:
        attributes = [[key, value or "true"] for key, value in node["hstrace"].items()]
        return {"t": "CodeBlock", "c": [["", ["hstrace"], attributes], node.astext()]}
    title = node.next_node(nodes.title)
    return {"t": "Header", "c": [1, ["", [], []], [{"t": "Str", "c": title.astext() if title else ""}]]}


def shown(block):
    """A picture, or lines of text."""
    if block["t"] == "Div":
        picture = "".join(inner["c"][1] for inner in block["c"][1])
        return nodes.raw("", f'<div class="hstrace-drawing">{picture}</div>', format="html")
    return nodes.literal_block("", block["c"][1], language="none")


def setup(app):
    app.add_directive("hstrace", Hstrace)
    app.connect("doctree-resolved", draw)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
