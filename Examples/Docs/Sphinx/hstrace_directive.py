"""The directive `hstrace`, which draws a trace, in Sphinx with MyST or reStructuredText."""

import subprocess

from docutils import nodes
from docutils.parsers.rst import directives
from sphinx import addnodes
from sphinx.util import logging
from sphinx.util.docutils import SphinxDirective

# What a builder can show; builders share what was read, so each drawing waits for the builder it is for.
FORMATS = {"html": "svg", "latex or texinfo or man": "ascii", "not (html or latex or texinfo or man)": "unicode"}


class Hstrace(SphinxDirective):
    has_content = True
    option_spec = {key: directives.unchanged for key in ("format", "width", "trace", "lang", "profile")}

    def run(self):
        wish = self.options.pop("format", "svg")
        if wish != "svg":
            return [self.draw(wish)]
        drawings = []
        for builders, form in FORMATS.items():
            drawing = addnodes.only(expr=builders)
            drawing += self.draw(form, tells=not drawings)
            drawings.append(drawing)
        return drawings

    def draw(self, form, tells=True):
        words = [f"--{key}={value}" for key, value in self.options.items()]
        command = ["hstrace", "draw", f"--format={form}", *words, "-"]
        text = "\n".join(self.content) + "\n"
        done = subprocess.run(command, input=text, capture_output=True, text=True, encoding="utf-8")
        if done.stderr and tells:
            # A warning, which `sphinx-build -W` fails on.
            logging.getLogger(__name__).warning("%s", done.stderr.rstrip(), location=self.get_location())
        if form == "svg" and done.stdout:
            return nodes.raw("", f'<div class="hstrace-drawing">{done.stdout}</div>', format="html")
        return nodes.literal_block("", done.stdout or text, language="none")


def setup(app):
    app.add_directive("hstrace", Hstrace)
    return {"parallel_read_safe": True}
