"""One really running server for whatever is sent to the chat's door."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator

import pytest

from tests.support.running_server import ROOT, Server, holds, running

NUMBERS = ("01632 960 123", "01632 960 456")  # both lines of the example partnership
SECRETS = ("zanzibarcanary", "zanzibarsender")
_people = itertools.count()


@pytest.fixture(scope="session")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """One server for everything here; whatever was sent, its log and files hold none of it in the end."""
    folder = tmp_path_factory.mktemp("bad-input")
    given_settings = {
        "SAFEGUARDING_CONTENT": str(ROOT / "bot" / "content" / "example"),
        "SAFEGUARDING_CLOCK": "2026-11-23T10:00:00+00:00",
        "SAFEGUARDING_DEADLINE_MS": "20000",  # speed is not what these tests are about
        "SAFEGUARDING_ACTION_LIMIT_MS": "10000",
    }
    with running(folder, given_settings) as started:
        yield started
    assert not holds(SECRETS, folder, ROOT / ".cache", ROOT / ".rasa")
    assert "Traceback" not in started.log


@pytest.fixture
def person() -> str:
    return f"zanzibarsender-{next(_people)}"


@pytest.fixture(scope="session")
def works(server: Server) -> Callable[[str], None]:
    """works(person): the conversation goes on."""

    def ask(person: str) -> None:
        reply = server.say(person, "what number do i call")
        assert reply.outcome == "contact"
        assert all(number in reply.text for number in NUMBERS)

    return ask
