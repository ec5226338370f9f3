"""A client of bytes, for what no editor would send."""

import io
import json
import os
import pathlib
import queue
import subprocess
import threading
import time

BINARY = os.environ.get("HSTRACE", "hstrace")
# What an answer may take, seconds: far more than any should.
PATIENCE = 20


class Wire:
    """A server process, what it sends, and what it takes of memory."""

    def __init__(self, *arguments: str, initialize: dict | None = {}) -> None:
        self.process = subprocess.Popen(
            [BINARY, "lsp", *arguments],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            bufsize=0,
        )
        self.messages: queue.Queue[dict | None] = queue.Queue()
        self.passed: list[dict] = []
        self.complaint = b""
        self.count = 0
        self.threads = [threading.Thread(target=listen, daemon=True) for listen in (self._read, self._hear)]
        for thread in self.threads:
            thread.start()
        if initialize is not None:
            assert "result" in self.ask("initialize", {"processId": os.getpid(), "capabilities": {}} | initialize)
            self.tell("initialized", {})

    def _read(self) -> None:
        output = io.BufferedReader(self.process.stdout)
        while header := output.readline():
            name, length = header.split(b":")
            assert name == b"Content-Length" and output.readline() == b"\r\n"
            self.messages.put(json.loads(output.read(int(length))))
        self.messages.put(None)

    def _hear(self) -> None:
        while part := os.read(self.process.stderr.fileno(), 1 << 16):
            self.complaint += part

    def send(self, content: bytes) -> None:
        """Sends bytes as they are."""
        view = memoryview(content)
        while view:
            view = view[os.write(self.process.stdin.fileno(), view) :]

    def frame(self, content: bytes | str) -> None:
        content = content.encode() if isinstance(content, str) else content
        self.send(b"Content-Length: %d\r\n\r\n%s" % (len(content), content))

    def message(self, **fields) -> None:
        self.frame(json.dumps({"jsonrpc": "2.0"} | fields))

    def tell(self, method: str, parameters) -> None:
        self.message(method=method, params=parameters)

    def take(self, seconds: float = PATIENCE) -> dict | None:
        """The next message; `None` at the end of them."""
        return self.messages.get(timeout=seconds)

    def answer(self, id, seconds: float = PATIENCE) -> dict:
        """The next answer with an identifier; what comes before it is kept in `passed`."""
        while (message := self.take(seconds)) is not None:
            if "method" not in message and message.get("id") == id:
                return message
            self.passed.append(message)
        raise AssertionError(f"the server is gone: {self.process.wait()} {self.complaint[-500:]!r}")

    def ask(self, method: str, parameters, seconds: float = PATIENCE) -> dict:
        self.count += 1
        self.message(id=self.count, method=method, params=parameters)
        return self.answer(self.count, seconds)

    def open(self, uri: str, text: str, version: int = 1) -> None:
        item = {"uri": uri, "languageId": "hstrace", "version": version, "text": text}
        self.tell("textDocument/didOpen", {"textDocument": item})

    def change(self, uri: str, version: int, *changes: dict) -> None:
        self.tell(
            "textDocument/didChange",
            {"textDocument": {"uri": uri, "version": version}, "contentChanges": list(changes)},
        )

    def published(self, uri: str, version: int | None, seconds: float = PATIENCE) -> list[dict]:
        """The diagnostics of a version, once they come."""
        while (message := self.take(seconds)) is not None:
            parameters = message.get("params")
            if message.get("method") == "textDocument/publishDiagnostics" and parameters["uri"] == uri:
                if parameters.get("version") == version:
                    return parameters["diagnostics"]
            self.passed.append(message)
        raise AssertionError(f"the server is gone: {self.process.wait()} {self.complaint[-500:]!r}")

    def lives(self) -> bool:
        """Whether it still answers as it should."""
        return self.ask("hstrace/nothing", {})["error"]["code"] == -32601

    def end(self) -> int:
        """The status with which it ends when it is asked to."""
        assert self.ask("shutdown", None)["result"] is None
        self.tell("exit", None)
        return self.process.wait(PATIENCE)

    def peak(self) -> int:
        """The most bytes of memory that it had."""
        status = pathlib.Path(f"/proc/{self.process.pid}/status").read_text()
        return int(status.split("VmHWM:")[1].split()[0]) * 1024

    def __enter__(self) -> "Wire":
        return self

    def __exit__(self, *_) -> None:
        if self.process.poll() is None:
            self.process.kill()
        self.process.wait()
        for thread in self.threads:
            thread.join(PATIENCE)


def change(line: int, start: int, end: int, text: str, last: int | None = None) -> dict:
    """A change of a part of a line, or to a column of line `last`."""
    return {
        "range": {
            "start": {"line": line, "character": start},
            "end": {"line": line if last is None else last, "character": end},
        },
        "text": text,
    }


def wait_for_end(process: subprocess.Popen, seconds: float) -> int | None:
    """The status of a process that ends within so many seconds; else `None`."""
    deadline = time.monotonic() + seconds
    while process.poll() is None and time.monotonic() < deadline:
        time.sleep(0.05)
    return process.poll()
