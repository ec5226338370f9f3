"""The directive `hstrace`, which draws a trace, in Sphinx with MyST or reStructuredText."""

import subprocess

from docutils import nodes
from docutils.parsers.rst import directives
from sphinx.util import logging
from sphinx.util.docutils import SphinxDirective


class Hstrace(SphinxDirective):
    has_content = True
    option_spec = {key: directives.unchanged for key in ("format", "width", "trace", "lang", "profile")}

    def run(self):
        pages = self.env.app.builder.format == "html"
        options = {"format": "svg" if pages else "unicode", **self.options}
        words = [f"--{key}={value}" for key, value in options.items()]
        command = ["hstrace", "draw", *words, "-"]
        text = "\n".join(self.content) + "\n"
        done = subprocess.run(command, input=text, capture_output=True, text=True, encoding="utf-8")
        if done.stderr:
            # A warning, which `sphinx-build -W` fails on.
            logging.getLogger(__name__).warning("%s", done.stderr.rstrip(), location=self.get_location())
        if options["format"] == "svg" and done.stdout:
            return [nodes.raw("", f'<div class="hstrace-drawing">{done.stdout}</div>', format="html")]
        return [nodes.literal_block("", done.stdout or text, language="none")]


def setup(app):
    app.add_directive("hstrace", Hstrace)
    return {"parallel_read_safe": True}
