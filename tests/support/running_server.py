"""A really running server to talk to: its own process, a free port, everything it prints kept in a file."""

from __future__ import annotations

import http.client
import json
import os
import re
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
WEBHOOK = "/webhooks/rest/webhook"
PATIENCE = 30.0  # seconds until a test gives up on a server; none of them waits this long when all is well
HULL_NUMBERS = ("01482 448 879", "01482 300 304")


@dataclass(frozen=True)
class Answer:
    """What came back for one request."""

    status: int
    body: bytes

    @property
    def json(self) -> Any:
        return json.loads(self.body)


@dataclass(frozen=True)
class Reply:
    """The messages of one reply, already held to what every reply owes a person."""

    messages: list[dict[str, Any]]

    @property
    def outcome(self) -> str:
        return str(self.messages[0]["metadata"]["outcome"])

    @property
    def text(self) -> str:
        return "\n".join(str(message["text"]) for message in self.messages)

    @property
    def reviews(self) -> list[str]:
        """The reviews shown, as the data for cards names them."""
        return [name for message in self.messages for name in message.get("custom", {}).get("reviews", [])]


@dataclass
class Server:
    """A running server. `folder` is its own: log, temporary files, whatever a test puts there."""

    port: int
    folder: Path
    process: subprocess.Popen[bytes]
    senders: set[str] = field(default_factory=set)

    @property
    def log(self) -> str:
        return (self.folder / "log").read_text(encoding="utf-8", errors="replace")

    def request(
        self, method: str, path: str, body: bytes | None = None, kind: str = "application/json"
    ) -> Answer:
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=PATIENCE)
        try:
            connection.request(method, path, body, {"Content-Type": kind} if body is not None else {})
            answer = connection.getresponse()
            return Answer(answer.status, answer.read())
        finally:
            connection.close()

    def say(self, sender: str, message: str) -> Reply:
        """Sends one message; fails unless the answer is a proper one with 999 in it."""
        self.senders.add(sender)
        answer = self.request("POST", WEBHOOK, json.dumps({"sender": sender, "message": message}).encode())
        return proper(answer, sender)

    def health(self) -> Answer:
        return self.request("GET", "/healthz")

    def stop(self) -> None:
        """Ctrl-C; a server that does not end by it is a fault of its own, whatever else it was doing."""
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGINT)
            try:
                self.process.wait(PATIENCE)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait()
                raise AssertionError(f"the server did not end by Ctrl-C:\n{self.log}") from None


def proper(answer: Answer, sender: str) -> Reply:
    """The reply, if it is 200, not empty, 999 in it, an outcome on every message and nothing left unfilled."""
    assert answer.status == 200, answer
    messages = answer.json
    assert isinstance(messages, list)
    assert messages
    for message in messages:
        assert message["text"].strip()
        assert message["metadata"]["outcome"]
        assert message["recipient_id"] == sender.encode(errors="replace").decode()
        assert "Traceback" not in message["text"]
        assert not re.search(r"\{[a-z_0-9]+\}", message["text"])
    assert len({message["metadata"]["outcome"] for message in messages}) == 1
    reply = Reply(messages)
    assert re.search(r"(?<!\d)999(?!\d)", reply.text), reply.text
    return reply


def free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])


@contextmanager
def running(
    folder: Path, settings: Mapping[str, str], start: tuple[str, ...] = ("-m", "bot"), wait_for: int = 200
) -> Iterator[Server]:
    """A server with these settings, as soon as /healthz answers `wait_for`. Ended when the block ends."""
    port = free_port()
    (folder / "tmp").mkdir(parents=True, exist_ok=True)
    environment = {
        **{name: value for name, value in os.environ.items() if not name.startswith("SAFEGUARDING_")},
        "PYTHONPATH": str(ROOT),
        "PORT": str(port),
        "TMPDIR": str(folder / "tmp"),
        "SAFEGUARDING_OFF_FILE": str(folder / "off"),
        **settings,
    }
    with (folder / "log").open("wb") as log:
        process = subprocess.Popen(
            [sys.executable, *start], cwd=ROOT, env=environment, stdout=log, stderr=subprocess.STDOUT
        )
    server = Server(port, folder, process)
    try:
        _wait(server, wait_for)
        yield server
    finally:
        server.stop()


def _wait(server: Server, status: int) -> None:
    end, seen = time.monotonic() + PATIENCE, "no answer"
    while time.monotonic() < end and server.process.poll() is None:
        try:
            answer = server.health()
        except OSError:
            time.sleep(0.1)
            continue
        if answer.status == status:
            return
        seen = str(answer)
        time.sleep(0.5)
    raise AssertionError(f"/healthz did not come to {status} ({seen}):\n{server.log}")


def holds(words: tuple[str, ...], *folders: Path) -> list[str]:
    """The files in these folders that hold any of the words, in UTF-8."""
    wanted = [word.encode() for word in words]
    found = []
    for folder in folders:
        for path in (path for path in folder.rglob("*") if path.is_file()):
            content = path.read_bytes()
            found += [f"{path.name}: {word.decode()}" for word in wanted if word in content]
    return found
