"""Bytes and messages that no client should send. Each is answered as JSON-RPC and LSP say, and the server lives."""

import json

import pytest
from texts import RIGHT, WRONG
from wire import Wire, change

LESSON = "file:///lesson.hs"
MIB = 1 << 20
PARSE, INVALID, UNKNOWN, PARAMETERS = -32700, -32600, -32601, -32602


@pytest.fixture
def server():
    with Wire() as wire:
        yield wire
        assert wire.lives()
        assert wire.peak() < 400 * MIB
        assert wire.end() == 0


@pytest.mark.parametrize(
    "content, code",
    [
        (b"", PARSE),
        (b"{", PARSE),
        (b"\0", PARSE),
        (b"\xff\xfe{}", PARSE),
        (b'{"id": 1, "method": "\xff"}', PARSE),
        (b"[" * 100_000, PARSE),
        (b"[" * 100_000 + b"]" * 100_000, PARSE),
        (b'{"a":' * 100_000 + b"1" + b"}" * 100_000, PARSE),
        (b'{"jsonrpc": "2.0", "id": 1, "method": "x", "params": ' + b"[" * 100_000 + b"]" * 100_000 + b"}", PARSE),
        (b"17", INVALID),
        (b"null", INVALID),
        (b"[]", INVALID),
        (b'[{"id": 1, "method": "x"}]', INVALID),
        (b"{}", INVALID),
        (b'{"id": [], "method": "x"}', INVALID),
        (b'{"id": 1.5, "method": "x"}', INVALID),
        (b'{"id": 1, "method": 7}', INVALID),
        (b"[" + b"1," * 1_000_000 + b"1]", INVALID),
    ],
    ids=lambda value: repr(value[:24]) + str(len(value)) if isinstance(value, bytes) else str(value),
)
def test_what_is_no_message(server, content, code):
    server.frame(content)
    answer = server.answer(None)
    assert answer["error"]["code"] == code


@pytest.mark.parametrize(
    "header",
    [
        b"Content-Length: nine\r\n\r\n",
        b"Content-Length: -5\r\n\r\n",
        b"Content-Length: 99999999999999999999\r\n\r\n",
        b"Content-Length: 4000000000\r\n\r\n",
        b"Content-Length:\r\n\r\n",
        b"Content-Type: x\r\n\r\n",
        b"x" * 20_000,
        b"\0" * 20_000,
        b"GET / HTTP/1.1\r\nHost: localhost\r\n\r\n",
        b"X-Header: " + b"x" * 1_000_000 + b"\r\n\r\n",
    ],
    ids=lambda header: repr(header[:40]),
)
def test_headers_that_say_no_length(server, header):
    server.send(header)
    # One complaint, however long it is.
    assert server.answer(None)["error"]["code"] == PARSE
    server.message(id=77, method="hstrace/nothing")
    assert server.answer(77)["error"]["code"] == UNKNOWN
    assert server.passed == []


def test_a_million_bytes_of_headers_before_the_length(server):
    server.send(b"X-Header: " + b"x" * 1_000_000 + b"\r\n")
    server.message(id=77, method="hstrace/nothing")
    assert server.answer(77)["error"]["code"] == UNKNOWN


@pytest.mark.parametrize("error", [-5, 5])
def test_a_length_that_is_wrong_costs_no_more_than_two_messages(server, error):
    content = json.dumps({"jsonrpc": "2.0", "id": 1, "method": "hstrace/nothing"}).encode()
    server.send(b"Content-Length: %d\r\n\r\n%s" % (len(content) + error, content))
    for id in (70, 71, 72):
        server.message(id=id, method="hstrace/nothing")
    assert server.answer(72)["error"]["code"] == UNKNOWN


def test_bytes_that_come_one_by_one(server):
    content = json.dumps({"jsonrpc": "2.0", "id": 9, "method": "hstrace/nothing", "params": "한"}, ensure_ascii=False)
    for byte in b"Content-Length: %d\r\nContent-Type: x\r\n\r\n%s" % (len(content.encode()), content.encode()):
        server.send(bytes([byte]))
    assert server.answer(9)["error"]["code"] == UNKNOWN


@pytest.mark.parametrize("id", [0, -1, 2**53, "", "한", "hstrace-1"])
def test_every_identifier_is_given_back(server, id):
    server.message(id=id, method="hstrace/nothing")
    assert server.answer(id)["error"]["code"] == UNKNOWN


@pytest.mark.parametrize("method", ["exit", "initialized", "textDocument/didOpen", "$/cancelRequest", "$/nothing"])
def test_notifications_that_are_sent_as_requests(server, method):
    assert server.ask(method, {"id": 1})["error"]["code"] == UNKNOWN


def test_two_requests_of_one_identifier_have_two_answers(server):
    server.message(id=5, method="hstrace/nothing")
    server.message(id=5, method="shutdown/nothing")
    assert [server.answer(5)["error"]["code"] for _ in range(2)] == [UNKNOWN, UNKNOWN]


def test_answers_that_nobody_asked_for_are_passed_over(server):
    for id in (1, "hstrace-1", "hstrace-99"):
        server.message(id=id, result=[{"allow": 7}])
        server.message(id=id, error={"code": 1, "message": "no"})


@pytest.mark.parametrize(
    "parameters",
    [None, 7, [], {}, {"textDocument": None}, {"textDocument": {"uri": 7}}, {"textDocument": {"uri": ""}}],
)
def test_parameters_of_another_form(server, parameters):
    for method in (
        "textDocument/formatting",
        "textDocument/codeAction",
        "textDocument/diagnostic",
        "hstrace/drawing",
    ):
        assert server.ask(method, parameters)["error"]["code"] == PARAMETERS
    for method in ("didOpen", "didChange", "didClose", "didSave"):
        server.tell(f"textDocument/{method}", parameters)
    for method in ("didChangeWatchedFiles", "didChangeConfiguration", "didChangeWorkspaceFolders"):
        server.tell(f"workspace/{method}", parameters)
    server.tell("$/cancelRequest", parameters)
    server.tell("$/setTrace", parameters)


def test_halves_of_characters(server):
    item = '{"uri": "file:///lesson.hs", "languageId": "hstrace", "version": 1, "text": %s}'
    text = '"# \\ud800 \\udc00\\ud83d\\ude00 \\ud83d\\n' + json.dumps(WRONG)[1:]
    server.frame(
        '{"jsonrpc": "2.0", "method": "textDocument/didOpen", "params": {"textDocument": %s}}' % (item % text)
    )
    [problem] = server.published(LESSON, 1)
    assert problem["range"]["start"] == {"line": 2, "character": 26}
    # Each half is one unit of UTF-16, so that places behind it are right.
    server.change(LESSON, 2, change(0, 9, 99, "\n" + RIGHT, last=3))
    assert server.published(LESSON, 2) == []


HUGE = 2**31 - 1


@pytest.mark.parametrize(
    "edit, expected",
    [
        (change(0, 0, HUGE, RIGHT, last=HUGE), RIGHT),
        (change(HUGE, HUGE, HUGE, "# end\n"), WRONG + "# end\n"),
        (change(-5, -5, -1, "# begin\n"), "# begin\n" + WRONG),
        (change(1, 33, 30, "101"), RIGHT),
        (change(2**62, 0, -(2**62), RIGHT, last=-(2**62)), RIGHT),
        (change(0, HUGE, HUGE, " # end"), WRONG.replace("\n", " # end\n", 1)),
        (change(1, -9, 0, "# line\n"), WRONG.replace("Server", "# line\nServer", 1)),
    ],
)
def test_places_that_are_not_in_the_text(server, edit, expected):
    server.open(LESSON, WRONG)
    server.published(LESSON, 1)
    server.change(LESSON, 2, edit)
    found = server.published(LESSON, 2)
    server.open("file:///copy.hs", expected)
    assert [one["range"] for one in found] == [one["range"] for one in server.published("file:///copy.hs", 1)]


def test_places_that_are_no_numbers_change_nothing(server):
    server.open(LESSON, WRONG)
    server.published(LESSON, 1)
    for number in (1e300, "1", None, [], 1.5):
        server.change(LESSON, 2, change(number, 0, 0, "x"))
    server.change(LESSON, 3, {"text": RIGHT})
    assert server.published(LESSON, 3) == []


def test_documents_that_were_never_opened(server):
    server.change("file:///never.hs", 2, {"text": WRONG})
    server.tell("textDocument/didClose", {"textDocument": {"uri": "file:///never.hs"}})
    server.tell("textDocument/didSave", {"textDocument": {"uri": "file:///never.hs"}})
    asked = server.ask("textDocument/formatting", {"textDocument": {"uri": "file:///never.hs"}, "options": {}})
    assert asked["error"]["code"] == PARAMETERS
    assert server.passed == []


def test_a_document_that_is_opened_twice_is_the_second(server):
    server.open(LESSON, WRONG, version=1)
    server.open(LESSON, RIGHT, version=9)
    assert server.published(LESSON, 9) == []


def test_two_spellings_of_a_name_are_one_document(server):
    server.open("file:///c%3A/lesson%2Ehs", WRONG)
    assert len(server.published("file:///c%3A/lesson%2Ehs", 1)) == 1
    server.change("file:///C:/./x/../lesson.hs", 2, {"text": RIGHT})
    assert server.published("file:///c%3A/lesson%2Ehs", 2) == []
    server.tell("textDocument/didClose", {"textDocument": {"uri": "FILE://localhost/c:/lesson.hs"}})
    assert server.published("file:///c%3A/lesson%2Ehs", None) == []


@pytest.mark.parametrize(
    "uri",
    [
        "",
        "%",
        "%%%",
        "file:",
        "file://",
        "file:///%00",
        "file:///%ff.hs",
        "\0",
        "a" * 100_000,
        "file:///" + "../" * 10_000 + "a.hs",
    ],
)
def test_names_of_no_file(server, uri):
    server.open(uri, WRONG)
    assert len(server.published(uri, 1)) == 1


@pytest.mark.parametrize("trace", [-(2**63), -1, 0, 2, 2**63 - 1])
def test_traces_that_are_not_there(server, trace):
    server.open(LESSON, WRONG)
    asked = server.ask("hstrace/drawing", {"textDocument": {"uri": LESSON}, "trace": trace})
    assert asked["error"]["code"] == PARAMETERS


@pytest.mark.parametrize("format", ["ascii", "unicode", "rfc", "mermaid", "svg"])
@pytest.mark.parametrize("width", [-(2**63), -1, 2**63 - 1])
def test_widths_that_no_window_has(server, format, width):
    server.open(LESSON, WRONG)
    asked = server.ask("hstrace/drawing", {"textDocument": {"uri": LESSON}, "format": format, "width": width})
    assert "result" in asked and len(asked["result"]["content"]) < MIB


def test_who_sends_faster_than_is_worked_fills_no_memory(server):
    text = WRONG + "# " + "x" * (2 * MIB) + "\n"
    server.open(LESSON, WRONG)
    for version in range(2, 202):
        server.change(LESSON, version, {"text": text})
    assert len(server.published(LESSON, 201, seconds=60)) == 1


def test_settings_of_another_form(server):
    server.open(LESSON, WRONG)
    server.published(LESSON, 1)
    for settings in (None, 7, [], {"hstrace": None}, {"hstrace": {"profile": 7, "lang": [], "allow": {}}}):
        server.tell("workspace/didChangeConfiguration", {"settings": settings})


@pytest.mark.parametrize(
    "parameters",
    [
        {"capabilities": None},
        {"capabilities": 7},
        {},
        {"capabilities": {"general": {"positionEncodings": [7, "utf-7"]}}},
        {
            "capabilities": {"textDocument": 7},
            "workspaceFolders": None,
            "rootUri": None,
            "initializationOptions": [1],
        },
    ],
)
def test_initialize_of_another_form(parameters):
    with Wire(initialize=None) as server:
        assert server.ask("initialize", parameters)["result"]["capabilities"]["positionEncoding"] == "utf-16"
        assert server.end() == 0


def test_initialize_that_is_refused_may_be_sent_again():
    with Wire(initialize=None) as server:
        assert server.ask("initialize", 7)["error"]["code"] == PARAMETERS
        assert server.ask("initialize", {"processId": "x"})["error"]["code"] == PARAMETERS
        assert "result" in server.ask("initialize", {"capabilities": {}})
        assert server.end() == 0
