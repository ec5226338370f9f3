"""Thousands of random edits, after which the server knows what it would know of the text opened anew."""

import os
import random

import pytest
from editor import ENCODINGS, editing, pulling
from lsprotocol import types
from texts import KOREAN, UNTIDY, WRONG, position, replacing

EDITS = int(os.environ.get("HSTRACE_EDITS", "2000"))
SEED = int(os.environ.get("HSTRACE_SEED", random.randrange(1_000_000)))
# How many edits there are between two comparisons.
STRIDE = 8
PIECES = [
    "\n",
    "\r\n",
    "\r",
    " ",
    "#",
    "한",
    "é",
    "e\u0301",
    "𝄞",
    "👩‍🔬",
    "\u2028",
    "\u0000",
    "\ufeff",
    "1",
    "ACK",
    "Seq=",
    ", ",
    "Client",
    "Server: ",
    "클라이언트",
    "---\n",
    "title: 세 번\n",
    "```hstrace\n",
    "```\n",
    "> ",
    "== 둘 ==\n",
    'Data="',
    "...",
    "Client: FIN-ACK, Seq=101, ACK=201\n",
]


def random_change(random: random.Random, text: str, units):
    """A change and the text after it. An editor puts no cursor between CR and LF."""
    places = []
    for _ in range(2):
        place = random.randint(0, len(text))
        if 0 < place < len(text) and text[place - 1 : place + 1] == "\r\n":
            place -= 1
        places.append(place)
    start = places[0]
    # Mostly a few letters are replaced, now and then much.
    end = places[1] if random.random() < 0.02 else min(len(text), start + random.choice([0, 0, 0, 1, 1, 3, 12]))
    if 0 < end < len(text) and text[end - 1 : end + 1] == "\r\n":
        end -= 1
    start, end = min(start, end), max(start, end)
    new = "".join(random.choices(PIECES, k=random.choice([0, 1, 1, 2, 4])))
    ends = [position(text, place, units) for place in (start, end)]
    change = replacing(types.Range(*ends), new)
    return change, text[:start] + new + text[end:]


@pytest.mark.parametrize("encoding", ENCODINGS)
async def test_edits_leave_what_a_fresh_copy_has(encoding):
    print(f"seed {SEED}")
    units = ENCODINGS[encoding]
    numbers = random.Random(f"{SEED} {encoding}")
    async with editing(pulling(encoding)) as editor:
        for name in ("lesson.hs", "lesson.md"):
            uri, copy = f"file:///typed/{name}", f"file:///fresh/{name}"
            text = start = WRONG + KOREAN + UNTIDY
            editor.open(uri, text)
            version = 1
            while version <= EDITS // 2:
                changes = []
                for _ in range(numbers.choice([1, 1, 1, 3])):
                    change, text = random_change(numbers, text, units)
                    changes.append(change)
                version += len(changes)
                editor.change(uri, version, *changes)
                if version % STRIDE < len(changes) or version > EDITS // 2:
                    editor.open(copy, text)
                    found = (await editor.pulled(uri)).items
                    expected = (await editor.pulled(copy)).items
                    assert [repr(one).replace(uri, copy) for one in found] == [
                        repr(one) for one in expected
                    ], f"seed {SEED}, version {version}: {text!r}"
                    assert await editor.formatted(uri) == await editor.formatted(
                        copy
                    ), f"seed {SEED}, version {version}: {text!r}"
                    editor.close(copy)
                # What is only broken ever more teaches little.
                if len(text) > 2000 or numbers.random() < 0.01:
                    text = start
                    version += 1
                    editor.change(uri, version, types.TextDocumentContentChangeWholeDocument(text=text))
