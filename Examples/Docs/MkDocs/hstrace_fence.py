"""Fences marked `hstrace` as pictures, in MkDocs with pymdownx.superfences."""

import html
import logging
import subprocess

log = logging.getLogger("mkdocs.plugins.hstrace")
reading = {"page": ""}


def draw(source, language, css_class, options, md, **_):
    """The drawing of a fence; what is wrong in it is a warning, which `mkdocs build --strict` fails on."""
    form = options.pop("format", "svg")
    words = [f"--{key}={value}" if value else f"--{key}" for key, value in options.items()]
    command = ["hstrace", "draw", f"--format={form}", *words, "-"]
    done = subprocess.run(command, input=source, capture_output=True, text=True, encoding="utf-8")
    if done.stderr:
        log.warning("%s, in the fence that begins with %r: %s", reading["page"], source.split("\n")[0], done.stderr.rstrip())
    if form == "svg" and done.stdout:
        return f'<div class="hstrace-drawing">{done.stdout}</div>'
    return f"<pre><code>{html.escape(done.stdout or source)}</code></pre>"


def take(language, inputs, options, attrs, md):
    """Every word behind `hstrace` is an option of `hstrace draw`, which tells of those that it does not know."""
    options.update(inputs)
    return True


def on_page_markdown(markdown, page, **_):
    reading["page"] = page.file.src_path


def on_config(config):
    fence = {"name": "hstrace", "class": "hstrace", "format": draw, "validator": take}
    config["mdx_configs"].setdefault("pymdownx.superfences", {}).setdefault("custom_fences", []).append(fence)
