"""Thousands of random edits, after which the server knows what it would know of the text opened anew."""

import os
import random

import pytest
from editor import ENCODINGS, editing, pulling
from lsprotocol import types
from texts import KOREAN, LONG, UNTIDY, WRONG, position, replacing

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
    end = places[1] if random.random() < 0.02 and len(text) < 4000 else min(len(text), start + random.choice([0, 0, 0, 1, 1, 3, 12]))
    if 0 < end < len(text) and text[end - 1 : end + 1] == "\r\n":
        end -= 1
    start, end = min(start, end), max(start, end)
    new = "".join(random.choices(PIECES, k=random.choice([0, 1, 1, 2, 4])))
    ends = [position(text, place, units) for place in (start, end)]
    change = replacing(types.Range(*ends), new)
    return change, text[:start] + new + text[end:]


def everything() -> types.Range:
    return types.Range(types.Position(0, 0), types.Position(1_000_000, 0))


async def known(editor, uri: str, copy: str) -> list[str]:
    """All that the server says of a document as a whole, as if it were the copy."""
    document = types.TextDocumentIdentifier(uri=uri)
    answers = [
        (await editor.pulled(uri)).items,
        await editor.formatted(uri),
        await editor.text_document_document_symbol_async(types.DocumentSymbolParams(text_document=document)),
        (
            await editor.text_document_semantic_tokens_full_async(types.SemanticTokensParams(text_document=document))
        ).data,
        await editor.text_document_inlay_hint_async(
            types.InlayHintParams(text_document=document, range=everything())
        ),
        await editor.text_document_code_lens_async(types.CodeLensParams(text_document=document)),
    ]
    return [repr(answer).replace(uri, copy) for answer in answers]


# A trace is checked again from its middle only where it has more than a thousand lines.
DOCUMENTS = {
    "lesson.hs": (WRONG + KOREAN + UNTIDY, 0.45),
    "lesson.md": (WRONG + KOREAN + UNTIDY, 0.45),
    "long.hs": (f"{LONG}== 둘 ==\n{LONG}", 0.1),
}


@pytest.mark.parametrize("name", DOCUMENTS)
@pytest.mark.parametrize("encoding", ENCODINGS)
async def test_edits_leave_what_a_fresh_copy_has(encoding, name):
    print(f"seed {SEED}")
    units = ENCODINGS[encoding]
    numbers = random.Random(f"{SEED} {encoding} {name}")
    uri, copy = f"file:///typed/{name}", f"file:///fresh/{name}"
    start, share = DOCUMENTS[name]
    edits = round(EDITS * share)
    async with editing(pulling(encoding)) as editor:
        text = start
        editor.open(uri, text)
        version = 1
        while version <= edits:
            changes = []
            for _ in range(numbers.choice([1, 1, 1, 3])):
                change, text = random_change(numbers, text, units)
                changes.append(change)
            version += len(changes)
            editor.change(uri, version, *changes)
            if version % STRIDE < len(changes) or version > edits:
                editor.open(copy, text)
                found, expected = await known(editor, uri, copy), await known(editor, copy, copy)
                assert found == expected, f"seed {SEED}, version {version}: {text[:4000]!r}"
                editor.close(copy)
            else:
                # Known in between, too, so that one check follows another.
                await editor.pulled(uri)
            # What is only broken ever more teaches little.
            if len(text) > len(start) + 1500 or numbers.random() < 0.01:
                text = start
                version += 1
                editor.change(uri, version, types.TextDocumentContentChangeWholeDocument(text=text))
