"""What the statements of a `sequenceDiagram` say, read by the rules of Mermaid's documentation."""

import html
import re


class Statements:
    """The texts of a diagram in their order, each line of the picture by itself, without entities."""

    def __init__(self, diagram: str) -> None:
        self.messages: list[str] = []
        self.notes: list[str] = []
        self.names: list[str] = []
        self.title: list[str] = []
        self.label: list[str] = []
        self.description: list[str] = []
        first, *lines = diagram.splitlines()
        if first != "sequenceDiagram":
            raise SystemExit(f"no diagram: {first}")
        for line in map(str.strip, lines):
            self.read(line)

    def read(self, line: str) -> None:
        kinds = [
            (r"P[12](?:->>|-->>|--\)|-x)P[12]: (.*)", self.messages),
            (r"Note over P[12](?:,P2)?: (.*)", self.notes),
            (r"participant P[12] as (.*)", self.names),
            (r"title (.*)", self.title),
            (r"accTitle: (.*)", self.label),
            (r"accDescr: (.*)", self.description),
            (r"rect rgba\(\d+, \d+, \d+, 0\.\d+\)|end", None),
        ]
        for pattern, texts in kinds:
            if found := re.fullmatch(pattern, line):
                if texts is not None:
                    texts += [unescaped(text) for text in found[1].split("<br/>")]
                return
        raise SystemExit(f"no statement that is known: {line}")


def unescaped(text: str) -> str:
    """`#59;` is the character with that number, `#lt;` the one with that name."""

    def character(found: re.Match[str]) -> str:
        name = found[1]
        return chr(int(name)) if name.isdigit() else html.unescape(f"&{name};")

    return re.sub(r"#(\w+);", character, text)
