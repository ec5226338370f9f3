"""What a highlighter says of a text, beside what hstrace itself reads there.

Both sides are lists of lines, and a line is a list with one class for each of its characters: a kind of token
such as `flag`, or `None` where nothing need be coloured.
"""

import subprocess
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

# The kinds of the reader's tokens and what a highlighter calls them.
CLASSES = {
    "comment": "comment", "directive": "directive", "note": "note", "heading": "heading", "phase": "phase",
    "time": "time", "omission": "ellipsis", "arrivalEllipsis": "ellipsis", "departureEllipsis": "ellipsis",
    "name": "name", "arrow": "arrow", "flag": "flag", "key": "key", "value": "value", "string": "string",
    "state": "state", "word": "claim", "event": "event", "prose": "prose",
    "bullet": None, "separator": None, "punctuation": None,
    "metadata": "metadata", "unread": "problem", "problem": "problem",
}


def lessons():
    """The name and the text of everything that is compared: examples, their fences, and all spellings."""
    texts = {}
    for path in sorted((ROOT / "Examples").rglob("*")):
        name = str(path.relative_to(ROOT))
        if path.suffix in (".hs", ".hstrace"):
            texts[name] = path.read_bytes().decode("utf-8", errors="replace")
        elif path.suffix == ".md":
            for number, fence in enumerate(fences(path.read_text("utf-8")), 1):
                texts[f"{name} fence {number}"] = fence
    for number, fence in enumerate(fences((ROOT / "README.md").read_text("utf-8")), 1):
        texts[f"README.md fence {number}"] = fence
    spellings = Path(__file__).with_name("spellings.hstrace")
    texts[spellings.name] = spellings.read_text("utf-8")
    return texts


def fences(markdown):
    """The texts of the fences that can hold a trace, without what their containers write before each line."""
    found, lines, prefix, mark = [], [], 0, None
    for line in markdown.splitlines():
        text = line.lstrip(" >")
        if mark is None:
            if text.startswith(("```", "~~~")):
                mark = text[:3]
                prefix = len(line) - len(text)
                lines = [] if text[3:].split(" ")[0] in ("", "text", "plaintext", "hstrace") else None
        elif text.startswith(mark):
            if lines:
                found.append("\n".join(lines) + "\n")
            mark = None
        elif lines is not None:
            lines.append(line[prefix:])
    return [fence for fence in found if not fence.startswith("$ ")]


def read(texts):
    """What hstrace reads in `texts`: their names with their lines."""
    with tempfile.TemporaryDirectory() as folder:
        paths = {}
        for number, (name, text) in enumerate(texts.items()):
            path = Path(folder, f"{number}.hs")
            path.write_text(text, "utf-8", newline="")
            paths[str(path)] = name
        program = ROOT / ".build/debug/TokenList"
        output = subprocess.run([program, *paths], stdout=subprocess.PIPE, check=True).stdout.decode()
    result = {name: [[None] * len(line) for line in text.split("\n")] for name, text in texts.items()}
    encoded = {name: [line.encode() for line in text.split("\n")] for name, text in texts.items()}
    for row in output.splitlines():
        path, line, kind, start, end = row.split("\t")
        name, line = paths[path], int(line) - 1
        content = encoded[name][line]
        start, end = (len(content[: int(offset)].decode()) for offset in (start, end))
        result[name][line][start:end] = [CLASSES[kind]] * (end - start)
    return result


def differences(text, read, shown):
    """The number of characters that were compared, and each run of them that is shown as something else.

    Blanks show no colour. What hstrace reports as wrong may have any, and the YAML of metadata none of the notation's.
    """
    count, runs = 0, []
    for number, (line, want, have) in enumerate(zip(text.split("\n"), read, shown), 1):
        last = None
        for column, character in enumerate(line):
            expected = want[column] if want[column] != "metadata" else None
            if character.isspace() or expected == "problem":
                continue
            count += 1
            if expected == have[column]:
                last = None
            elif last == (column - 1, expected, have[column]):
                runs[-1][2] += character
                last = (column, expected, have[column])
            else:
                runs.append([number, column + 1, character, expected, have[column]])
                last = (column, expected, have[column])
    return count, runs
