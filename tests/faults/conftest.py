"""A server whose faults can be turned on and off, and a check of what it leaves behind when it ends."""

from __future__ import annotations

import shutil
import time
import uuid
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.reviews.invented_list import TODAY, filled
from tests.support.running_server import HULL_NUMBERS, PATIENCE, ROOT, Reply, Server, holds, running

CANARY = "zanzibarcanary"
SENDER = "zanzibarsender"
SECRETS = (
    f"{CANARY} my stepdad hits me when mum is out",
    f"what number do i call about {CANARY}",
    f"what reviews about {CANARY} were published in the past 12 months",
    f"is the {CANARY} bin collected on monday",
)
EMERGENCY = "he has a knife and he is coming up the stairs"
CONTACT = "what number do i call"
PLAIN = "what is a child safeguarding practice review"
REVIEWS = "what reviews were published in the past 12 months"
NEWEST = "r-today"  # the newest review of the list in the database
FAULTY = (str(Path(__file__).with_name("faulty_server.py")),)
# Low, so that what hangs costs a test little; high enough for a busy machine to give the right answers in.
DEADLINE_MS, ACTION_LIMIT_MS = "1500", "500"


def somebody() -> str:
    """A person who has not written before."""
    return f"{SENDER}-{uuid.uuid4().hex}"


@dataclass
class House:
    """A server with everything it stands on, to be broken piece by piece."""

    server: Server

    @property
    def faults(self) -> Path:
        return self.server.folder / "faults"

    @property
    def content(self) -> Path:
        return self.server.folder / "hull"

    @property
    def database(self) -> Path:
        return self.server.folder / "reviews.sqlite"

    @property
    def off_file(self) -> Path:
        return self.server.folder / "off"

    @contextmanager
    def broken(self, *faults: str) -> Iterator[None]:
        """While the block lasts these faults are on."""
        for fault in faults:
            (self.faults / fault).touch()
        try:
            yield
        finally:
            for fault in faults:
                (self.faults / fault).unlink()

    def ask(self, message: str, sender: str | None = None) -> Reply:
        return self.server.say(sender or somebody(), message)

    def guarded(self, message: str, sender: str | None = None) -> None:
        """This message must be answered by the guard, with every number."""
        reply = self.ask(message, sender)
        assert reply.outcome == "guard", reply.text
        assert both_numbers(reply)

    def served(self, message: str, outcome: str, sender: str | None = None) -> Reply:
        """This message must be answered as if nothing had happened."""
        reply = self.ask(message, sender)
        assert reply.outcome == outcome, reply.text
        return reply

    def all_well(self, sender: str | None = None) -> None:
        """This person and new ones get the right answers, and the house says so."""
        for person in (sender, None):
            assert NEWEST in self.served(REVIEWS, "reviews", person).reviews
            assert both_numbers(self.served(CONTACT, "contact", person))
            self.served(PLAIN, "answer", person)
        answer = self.server.health()
        assert answer.status == 200, answer

    def recovers(self) -> None:
        """Reviews are answered again as soon as what was held back has run out; until then the guard answers."""
        end = time.monotonic() + PATIENCE
        while self.ask(REVIEWS).outcome == "guard":
            assert time.monotonic() < end, "the fault outlasts its cause"

    def emergency(self) -> None:
        """Somebody in danger is told 999 first, whatever is broken."""
        reply = self.ask(EMERGENCY)
        assert reply.outcome == "emergency"
        assert "999" in reply.messages[0]["text"].split("\n")[0]
        assert both_numbers(reply)

    def secrets(self) -> None:
        """Things are typed that nobody may find again; whatever is broken, each is answered with 999."""
        for secret in SECRETS:
            self.ask(secret)

    def degraded(self, part: str) -> None:
        """The house says that it is not well, and why."""
        answer = self.server.health()
        assert answer.status == 503, answer
        assert part in answer.json["reason"]

    def wait_until_blocked(self, actions: int) -> None:
        """Returns when so many actions have begun to block since the last call."""
        log, end = self.faults / "blocked-actions", time.monotonic() + PATIENCE
        while not log.exists() or len(log.read_text().splitlines()) < actions:
            assert time.monotonic() < end, "the actions were not called"
            time.sleep(0.01)
        log.unlink()


def both_numbers(reply: Reply) -> bool:
    return all(number in reply.text for number in HULL_NUMBERS)


BuildHouse = Callable[..., House]


@pytest.fixture(scope="module")
def build_house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[BuildHouse]:
    """build_house(start=..., wait_for=..., NAME=value ...) starts a server; each ends, and is searched, after the module.

    Every one is told secrets by its tests; when it has ended, its log and its files may hold none of them.
    """
    running_now = []

    def build(start: tuple[str, ...] = FAULTY, wait_for: int = 200, **settings: str) -> House:
        folder = tmp_path_factory.mktemp("house")
        (folder / "faults").mkdir()
        shutil.copytree(ROOT / "bot" / "content" / "hull", folder / "hull")
        filled(folder / "reviews.sqlite")
        given = {
            "FAULTS": str(folder / "faults"),
            "SAFEGUARDING_CONTENT": str(folder / "hull"),
            "SAFEGUARDING_CLOCK": f"{TODAY}T10:00:00+00:00",
            "SAFEGUARDING_REVIEWS_DB": f"sqlite:///{folder / 'reviews.sqlite'}",
            "SAFEGUARDING_DEADLINE_MS": DEADLINE_MS,
            "SAFEGUARDING_ACTION_LIMIT_MS": ACTION_LIMIT_MS,
            "SAFEGUARDING_ACTION_THREADS": "2",
            **settings,
        }
        context = running(folder, given, start, wait_for)
        house = House(context.__enter__())
        running_now.append((context, house))
        return house

    yield build
    for context, house in reversed(running_now):
        kept_while_running = holds((CANARY, SENDER), house.server.folder, ROOT / ".cache", ROOT / ".rasa")
        context.__exit__(None, None, None)
        assert house.server.senders, "nobody has talked to this server: its silence proves nothing"
        assert not kept_while_running
        assert not holds((CANARY, SENDER), house.server.folder, ROOT / ".cache", ROOT / ".rasa")
