"""Each highlighter's own engine, run on texts: its answer is what `classes.read` answers."""

import json
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from classes import ROOT

GRAMMAR = ROOT / "Grammar"


def pygments(texts):
    """Pygments with `hstrace_lexer.py`."""
    sys.path.insert(0, str(GRAMMAR))
    sys.dont_write_bytecode = True
    from hstrace_lexer import HstraceLexer
    from pygments.token import Token

    classes = {
        Token.Comment.Single: "comment", Token.Comment.Special: "directive", Token.Literal.String.Doc: "note",
        Token.Generic.Heading: "heading", Token.Generic.Subheading: "phase", Token.Literal.Date: "time",
        Token.Keyword.Pseudo: "ellipsis", Token.Name.Entity: "name", Token.Operator: "arrow",
        Token.Keyword: "flag", Token.Name.Attribute: "key", Token.Literal.Number: "value",
        Token.Literal.String.Double: "string", Token.Name.Constant: "state", Token.Keyword.Type: "claim",
        Token.Name.Function: "event", Token.Comment: "prose",
    }
    result = {}
    for name, text in texts.items():
        flat = [None] * len(text)
        for start, kind, value in HstraceLexer().get_tokens_unprocessed(text):
            flat[start : start + len(value)] = [classes.get(kind)] * len(value)
        result[name] = split(flat, text)
    return result


def split(flat, text):
    """The classes of all characters of `text`, line by line."""
    lines, start = [], 0
    for line in text.split("\n"):
        lines.append(flat[start : start + len(line)])
        start += len(line) + 1
    return lines


def textmate(texts):
    """TextMate's rules as babi runs them, on the regular expressions of Oniguruma, which VS Code has, too."""
    from babi.highlight import Grammars, State, highlight_line

    classes = {
        "comment.line": "comment", "keyword.control.directive": "directive", "markup.quote": "note",
        "markup.heading.1": "heading", "markup.heading.2": "phase", "constant.other.time": "time",
        "keyword.operator.ellipsis": "ellipsis", "variable.other.endpoint": "name",
        "keyword.operator.arrow": "arrow", "keyword.other.flag": "flag", "support.type.property-name": "key",
        "constant.numeric": "value", "string.quoted": "string", "constant.language.state": "state",
        "storage.modifier.claim": "claim", "support.function.event": "event", "comment.block.prose": "prose",
    }

    def shown(scopes):
        return next((classes[key] for scope in reversed(scopes) for key in classes if scope.startswith(key)), None)

    result = {}
    with tempfile.TemporaryDirectory() as folder:
        shutil.copy(GRAMMAR / "hstrace.tmLanguage.json", Path(folder, "source.hstrace.json"))
        Path(folder, "source.yaml.json").write_text('{"scopeName": "source.yaml", "patterns": []}')
        compiler = Grammars(folder).compiler_for_scope("source.hstrace")
        for name, text in texts.items():
            state, lines = compiler.root_state, []
            for number, line in enumerate(text.split("\n")):
                state, regions = highlight_line(compiler, state, line + "\n", number == 0)
                flat = [None] * (len(line) + 1)
                for region in regions:
                    flat[region.start : region.end] = [shown(region.scope)] * (region.end - region.start)
                lines.append(flat[: len(line)])
            result[name] = lines
    return result


def vim(texts, program="vim"):
    """Vim's own syntax engine, asked for the group of every character by `synID`."""
    names = list(texts)
    with tempfile.TemporaryDirectory() as folder:
        for number, name in enumerate(names):
            Path(folder, f"{number}.hstrace").write_text(texts[name], "utf-8", newline="")
        script = Path(__file__).with_name("groups.vim")
        command = [program, "-u", "NONE", "-i", "NONE", "-n", "-es", "--cmd", f"set runtimepath^={GRAMMAR}/vim"]
        variables = ["--cmd", f"let g:folder = '{folder}' | let g:count = {len(names)}"]
        # Ex mode ends with 1 where any command gave a message.
        subprocess.run([*command, *variables, "-S", script], stdin=subprocess.DEVNULL, timeout=120)
        answers = [json.loads(Path(folder, f"{number}.json").read_text("utf-8")) for number in range(len(names))]
    return {
        name: [[group or None for group in line] for line in lines] + [[]]
        for name, lines in zip(names, answers)
    }


def neovim(texts):
    """Neovim's, which is nearly Vim's."""
    return vim(texts, "nvim")
