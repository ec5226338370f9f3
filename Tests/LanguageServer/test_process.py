"""The process: its end, its options, its log, and what it is told not to do any more."""

import json
import signal
import subprocess
import sys

import pytest
from texts import WRONG
from wire import BINARY, PATIENCE, Wire, wait_for_end

LESSON = "file:///lesson.hs"


def test_exit_without_shutdown_is_status_1():
    with Wire() as server:
        server.tell("exit", None)
        assert server.process.wait(PATIENCE) == 1


def test_exit_before_initialize_is_status_1():
    with Wire(initialize=None) as server:
        assert server.ask("textDocument/hover", {})["error"]["code"] == -32002
        server.tell("exit", None)
        assert server.process.wait(PATIENCE) == 1


def test_closed_input_ends_it():
    with Wire() as server:
        server.process.stdin.close()
        assert server.process.wait(PATIENCE) == 1


def test_what_came_before_the_input_was_closed_is_still_answered():
    with Wire() as server:
        server.message(id=50, method="hstrace/nothing")
        server.process.stdin.close()
        assert "error" in server.answer(50)


def test_a_client_that_reads_no_more_does_not_keep_it():
    with Wire() as server:
        server.process.send_signal(signal.SIGSTOP)
        server.process.stdin.close()
        server.process.send_signal(signal.SIGCONT)
        assert wait_for_end(server.process, PATIENCE) is not None


def test_it_ends_when_the_process_of_the_client_is_gone():
    # A pipe that somebody else holds open keeps no server.
    parent = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(600)"])
    with Wire(initialize={"processId": parent.pid}) as server:
        server.open(LESSON, WRONG)
        assert server.published(LESSON, 1)
        parent.kill()
        parent.wait()
        assert wait_for_end(server.process, PATIENCE) == 1


@pytest.mark.parametrize("options", [("--stdio",), ("-v",), ("--stdio", "--verbose")])
def test_options_of_editors_are_taken(options):
    with Wire(*options) as server:
        server.open(LESSON, WRONG)
        assert len(server.published(LESSON, 1)) == 1
        assert server.end() == 0


def test_the_log_holds_messages_only_where_it_is_asked_to(tmp_path):
    for options, is_logged in [((), False), (("-v",), True)]:
        log = tmp_path / f"{len(options)}.log"
        with Wire("--log-file", str(log), *options) as server:
            server.frame("{nonsense")
            server.open(LESSON, WRONG)
            server.published(LESSON, 1)
            assert server.end() == 0
            assert server.complaint == b""
        text = log.read_text()
        assert "not a message" in text
        assert ("textDocument/didOpen" in text) == is_logged
        assert ("publishDiagnostics" in text) == is_logged


def test_messages_are_logged_to_standard_error_where_there_is_no_file():
    with Wire("-v") as server:
        server.open(LESSON, WRONG)
        server.published(LESSON, 1)
        assert server.end() == 0
        assert b"textDocument/didOpen" in server.complaint


def test_a_log_that_cannot_be_written_is_told(tmp_path):
    ended = subprocess.run(
        [BINARY, "lsp", "--log-file", str(tmp_path)], stdin=subprocess.DEVNULL, capture_output=True
    )
    assert ended.returncode == 2 and str(tmp_path) in ended.stderr.decode()


def test_a_request_that_is_cancelled_before_its_turn_is_not_worked_on():
    with Wire() as server:
        server.open(LESSON, WRONG)
        server.published(LESSON, 1)
        parameters = {"textDocument": {"uri": LESSON}, "options": {}}
        asked = [
            json.dumps(
                {"jsonrpc": "2.0", "id": f"x{number}", "method": "textDocument/formatting", "params": parameters}
            )
            for number in range(100)
        ]
        cancelled = json.dumps({"jsonrpc": "2.0", "method": "$/cancelRequest", "params": {"id": "x99"}})
        contents = [text.encode() for text in asked + [cancelled]]
        server.send(b"".join(b"Content-Length: %d\r\n\r\n%s" % (len(one), one) for one in contents))
        assert server.answer("x99")["error"]["code"] == -32800
        server.tell("$/cancelRequest", {"id": "x99"})
        server.tell("$/cancelRequest", {"id": {}})
        assert server.lives()
        answered = [message["id"] for message in server.passed if "result" in message]
        assert len(answered) == len(set(answered)) >= 99 - 1


def test_changes_that_come_together_are_checked_once():
    with Wire() as server:
        server.open(LESSON, WRONG)
        server.published(LESSON, 1)
        contents = [
            json.dumps(
                {
                    "jsonrpc": "2.0",
                    "method": "textDocument/didChange",
                    "params": {
                        "textDocument": {"uri": LESSON, "version": version},
                        "contentChanges": [{"text": WRONG}],
                    },
                }
            ).encode()
            for version in range(2, 302)
        ]
        server.send(b"".join(b"Content-Length: %d\r\n\r\n%s" % (len(one), one) for one in contents))
        assert len(server.published(LESSON, 301)) == 1
        assert sum(message.get("method") == "textDocument/publishDiagnostics" for message in server.passed) < 10
