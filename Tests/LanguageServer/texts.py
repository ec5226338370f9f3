"""Texts of documents, and what an editor makes of them, computed without the server."""

import re

from lsprotocol import types

# The second line has an ACK that is one too small: one problem with one fix.
WRONG = "Client: SYN, Seq=100\nServer: SYN-ACK, Seq=200, ACK=100\nClient: ACK, Seq=101, ACK=201\n"
RIGHT = WRONG.replace("ACK=100", "ACK=101")
UNTIDY = "Client :SYN,Seq=100\nServer: SYN-ACK,  Seq=200, ACK=101\nClient: ACK, Seq=101, ACK=201\n"
# More than two thousand lines with a mistake, a loss, letters aside.
LONG = RIGHT + "".join(
    f"Client: PSH-ACK, Seq={101 + 5 * number}, ACK=201, Len=5\nServer: ACK, Seq=201, ACK={106 + 5 * number - (number == 700)}\n"
    for number in range(1100)
)
KOREAN = RIGHT.replace("Client", "클라이언트").replace("Server", "서버")

LINE_END = re.compile("\r\n|\r|\n")


def place(line: int, start: int, end: int | None = None) -> types.Range:
    """A part of a line."""
    return types.Range(types.Position(line, start), types.Position(line, start if end is None else end))


def replacing(range: types.Range, text: str) -> types.TextDocumentContentChangeEvent:
    return types.TextDocumentContentChangePartial(range=range, text=text)


def whole(text: str) -> types.TextDocumentContentChangeEvent:
    return types.TextDocumentContentChangeWholeDocument(text=text)


def position(text: str, index: int, units) -> types.Position:
    """The position of a character, which does not stand between CR and LF."""
    ends = [match.end() for match in LINE_END.finditer(text, 0, len(text)) if match.end() <= index]
    start = ends[-1] if ends else 0
    return types.Position(len(ends), units(text[start:index]))


def index(text: str, position: types.Position, units) -> int:
    """The character at a position."""
    starts = [0] + [match.end() for match in LINE_END.finditer(text)]
    if position.line >= len(starts):
        return len(text)
    place = starts[position.line]
    count = 0
    while place < len(text) and text[place] not in "\r\n" and count < position.character:
        count += units(text[place])
        place += 1
    assert count == position.character, f"{position} is between two characters"
    return place


def edited(text: str, edits, units) -> str:
    """The text after edits, all of which are of the text before (LSP 3.17, `TextEdit[]`)."""
    spans = sorted(
        (index(text, edit.range.start, units), index(text, edit.range.end, units), edit.new_text) for edit in edits
    )
    parts = []
    end = 0
    for start, stop, new in spans:
        assert end <= start, "edits do not overlap"
        parts += [text[end:start], new]
        end = stop
    return "".join(parts) + text[end:]
