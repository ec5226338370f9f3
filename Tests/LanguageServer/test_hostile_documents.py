"""Documents that nobody should open. The server checks each, formats it, and takes no more memory than it should."""

import os

import pytest
from texts import RIGHT, WRONG
from wire import Wire

MIB = 1 << 20
BOMB = "title: A\na0: &a0 [x, x, x, x, x, x, x, x, x]\n" + "".join(
    f"a{depth}: &a{depth} [{', '.join([f'*a{depth - 1}'] * 9)}]\n" for depth in range(1, 12)
)
DEEP = "title: " + "[" * 20_000 + "]" * 20_000 + "\n"
DOCUMENTS = {
    "alias bomb in front": f"---\n{BOMB}---\n{WRONG}",
    "deep YAML in front": f"---\n{DEEP}---\n{WRONG}",
    "deep YAML by lines": "---\n" + "".join(" " * depth + "a:\n" for depth in range(2000)) + f"---\n{WRONG}",
    "NUL": WRONG + "\0\0Client: \0SYN\0\n\0",
    "controls": WRONG + "".join(map(chr, range(0x20))) + "\x7f\x85\u2028\u2029\ufeff\ufffe\uffff",
    "line of 1.2 MB": WRONG + "Client: " + "x" * 1_200_000 + "\n",
    "line of 1.2 MB of characters": WRONG + "# " + "👩‍🔬" * 110_000 + "\n",
    "line of 100,000 items": WRONG + "Client: SYN" + ", Seq=1" * 100_000 + "\n",
    "CR alone": WRONG.replace("\n", "\r"),
    "mixed line ends": (WRONG + RIGHT).replace("\n", "\r", 1).replace("\n", "\r\n", 1) + "\n\r\r\n\n\r",
    "100,000 empty lines": "\r" * 50_000 + "\r\n" * 50_000 + WRONG,
    "10,000 problems": "Client: SYN, nothing\n" * 10_000,
    "numbers without end": f"Client: SYN, Seq={'9' * 100_000}\nServer: SYN, Win=-1, MSS=99999999999999999999\n",
    "empty": "",
    "byte order mark": "\ufeff" + WRONG,
}


@pytest.mark.parametrize("name", DOCUMENTS)
@pytest.mark.parametrize("ending", ["hs", "md"])
def test_hostile_document(name, ending):
    text = DOCUMENTS[name]
    if ending == "md":
        text = f"# Title\n\n```hstrace\n{text}\n```\n"
    uri = f"file:///hostile.{ending}"
    with Wire(initialize=actions()) as server:
        server.open(uri, text)
        found = server.published(uri, 1)
        assert len(found) <= 1000
        assert "result" in server.ask("textDocument/formatting", {"textDocument": {"uri": uri}, "options": {}})
        everything = {"start": {"line": 0, "character": 0}, "end": {"line": 3, "character": 0}}
        parameters = {"textDocument": {"uri": uri}, "range": everything, "context": {"diagnostics": []}}
        assert "result" in server.ask("textDocument/codeAction", parameters)
        server.change(uri, 2, {"text": WRONG})
        assert ending == "md" or len(server.published(uri, 2)) == 1
        assert server.peak() < 300 * MIB
        assert server.end() == 0


def actions() -> dict:
    return {"capabilities": {"textDocument": {"codeAction": {"codeActionLiteralSupport": {}}}}}


@pytest.mark.parametrize("name", ["alias bomb", "deep", "nothing but NUL", "not YAML"])
def test_hostile_sidecar(name):
    text = {"alias bomb": BOMB, "deep": DEEP, "nothing but NUL": "\0" * 1000, "not YAML": "{]: - %\t"}[name]
    with Wire() as server:
        server.open("file:///a.yaml", text)
        server.open("file:///a.hs", WRONG)
        assert any(one["code"] == "acknowledgment-mismatch" for one in server.published("file:///a.hs", 1))
        assert server.peak() < 300 * MIB
        assert server.end() == 0


def test_a_pipe_beside_a_lesson_keeps_nobody_waiting(tmp_path):
    os.mkfifo(tmp_path / "a.yaml")
    with Wire() as server:
        uri = (tmp_path / "a.hs").as_uri()
        server.open(uri, WRONG)
        assert len(server.published(uri, 1)) == 1
        assert server.end() == 0
