"""The lessons that are drawn, and what each says by its own lines, read without any part of hstrace."""

import pathlib
import re
from dataclasses import dataclass, field


@dataclass
class Lesson:
    name: str
    text: str
    # Whether it is drawn without what older viewers refuse.
    is_plain: bool = False
    # What a picture of it must say, in this order: the numbers of each segment.
    segments: list[list[str]] = field(default_factory=list)
    # What must stand somewhere among the notes, the names and the messages.
    notes: list[str] = field(default_factory=list)
    names: list[str] = field(default_factory=list)
    data: list[str] = field(default_factory=list)


# The keys of the notation and those of drawings.
KEYS = {
    "Seq": "SEQ", "ACK": "ACK", "Len": "LEN", "Win": "WIN", "Urg": "URG", "MSS": "MSS", "SACK": "SACK",
    "TSval": "TSval", "TSecr": "TSecr", "wscale": "wscale", "TFO": "TFO",
}  # fmt: skip
SEGMENT = re.compile(r'^(?:@\S+ )?(?P<name>"[^"]*"|[^\s:="#>]+): (?P<flags>[A-Z]{2,3}(?:-[A-Z]{2,3})*), (?P<rest>.*)$')
ITEM = re.compile(r'(?:^|, |\s)(?P<key>\w+)=(?P<value>\d[\d-]*|[a-z](?:\+\d+)?|\?)(?=,|\s|$)')


def examples(folder: pathlib.Path) -> list[Lesson]:
    """The lessons of the examples, every fifth of them also plain."""
    lessons = []
    for path in sorted(folder.rglob("*")):
        # Drawings and pages about editors and documents are no lessons, though they may be Markdown.
        if any(path.is_relative_to(folder / other) for other in ("Docs", "Drawings", "Editors")):
            continue
        if path.suffix not in (".hs", ".hstrace", ".md"):
            continue
        text = path.read_bytes().decode("utf-8", "replace")
        lesson = Lesson(str(path), text)
        # Prose of Markdown is no lesson, and lines that are mistakes of notation are not drawn as they stand.
        if path.suffix != ".md" and path.parent.name not in ("Mistakes", "Notation"):
            read(lesson)
        lessons.append(lesson)
        if len(lessons) % 6 == 5:
            lessons.append(Lesson(lesson.name, text, True, lesson.segments, lesson.notes, lesson.names))
    return lessons


def read(lesson: Lesson) -> None:
    """Takes from the lines of a lesson in canonical form what pictures must say."""
    body = lesson.text
    if body.startswith("---\n"):
        body = body.split("\n---\n", 1)[1]
    for line in body.splitlines():
        if line.startswith("> "):
            lesson.notes.append(line[2:])
        line = re.sub(r"\s+# .*$", "", line)
        found = SEGMENT.match(line)
        if found is None:
            continue
        lesson.names.append(found["name"].strip('"'))
        contents = re.sub(r'Data="[^"]*"', "", re.split(r" [(\[]| \.\.\.", found["rest"])[0])
        items = [f"{KEYS[item['key']]}={item['value']}" for item in ITEM.finditer(contents) if item["key"] in KEYS]
        lesson.segments.append([found["flags"].replace("-", ","), *items])


# What Mermaid takes for something else, each alone or with what it needs to do harm.
PITFALLS = [
    "a; b", "; a", "a;", "# a", "a # b", "a#b;", "#35;", "#lt;br/>", "&lt;b&gt;", "AT&T &amp &copy=1", "&#59;",
    "<br/>", "a<br>b<BR />c", "<b>bold</b>", "<script>alert(1)</script>", "<img src=x onerror=1>", "a < b > c",
    '<a href="x">y</a>', "%% comment", "100 %%", "%%{init: {'theme': 'dark'}}%%", "%%%{x}%%%", "wrap: a", "nowrap: a",
    ":wrap: a", "wrap:nowrap: a", "$$x^2$$", "$$$$", "$5 and $6", "style a:b#c; d;", "style fill:#f00;",
    "classDef a:b#c;", "end", "note", "over", "off", "activate", "deactivate P1", "option", "and", "box", "rect", "loop",
    "alt", "else", "par", "critical", "break", "participant", "actor", "title", "autonumber", "create", "destroy",
    "sequenceDiagram", "accTitle: x", "accDescr { x", "}", "{", "{}", "[a]", "(a)", "()", "P1", "P2", "P1->>P2: x", "-x",
    "a->>b", "a--)b", "a,b", "a+b", "a-b", "+a", "-a", "@a", "@{ a }", "a as b", "as", "left of P1", "links", "a: b", "::",
    "'single'", "`code`", "``` fence", "---", "--- a ---", "\\n", "a\\nb", "\\", "/", "|", "||", "~", "^", "*a*", "_a_",
    "**a**", "1. list", "- list", "two  spaces   three", "no\u00a0break", "ﬂ°°59¶ß", "ﬂ°lt¶ß", "°¶ß", "…", "·",
    "학생 선생님", "שלום עולם", "مرحبا", "日本語", "e\u0301", "👩\u200d💻 😀", "\U0001f1f0\U0001f1f7", "ü ÿ ß", "=", "a=b", "=>",
    "undefined", "null", "constructor", "__proto__", "toString", "javascript:alert(1)", "https://a.example/?b=c&d=e#f",
]  # fmt: skip


def pitfalls() -> list[Lesson]:
    """A lesson for each pitfall, with it wherever text may stand."""
    lessons = []
    for text in PITFALLS:
        quoted = text.replace("\\", "\\\\")
        name = text if '"' not in text else "A"
        data = text if '"' not in text else "A"
        lines = [
            f"== {text} ==" if "==" not in text and not text.startswith("=") else "== A ==",
            f'"{name}": SYN, Seq=100',
            f"> {text}",
            f'"B {name}": SYN-ACK, Seq=200, ACK=101',
            f"-- {text} --" if not text.startswith("-") else "-- A --",
            f'"{name}": ACK, Seq=101, ACK=201, Data="{quoted if data == text else data}"',
        ]
        lesson = Lesson(f"pitfall: {text}", "\n".join(lines) + "\n")
        lesson.segments = [["SYN", "SEQ=100"], ["SYN,ACK", "SEQ=200", "ACK=101"], ["ACK", "SEQ=101", "ACK=201"]]
        lesson.notes = [text]
        lesson.names = [name, f"B {name}"]
        # As it is written.
        lesson.data = [quoted if data == text else data]
        lessons.append(lesson)
    return lessons


def long_lesson(segments: int) -> Lesson:
    """More segments than fit into one diagram."""
    lines = ["Client: SYN, Seq=100", "Server: SYN-ACK, Seq=200, ACK=101", "Client: ACK, Seq=101, ACK=201", "-- Data --"]
    for number in range(segments - 3):
        lines.append(f"Client: PSH-ACK, Seq={101 + number * 10}, ACK=201, Len=10")
        if number % 5 == 0:
            lines.append("> A note; one of many.")
    lesson = Lesson(f"{segments} segments", "\n".join(lines) + "\n")
    read(lesson)
    return lesson
