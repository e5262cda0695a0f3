"""A person who talks to the trained assistant: guard, Rasa and actions in one process, no HTTP."""

from __future__ import annotations

import asyncio
import itertools
import logging
import os
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from rasa.core.agent import Agent, load_agent
from rasa.core.utils import AvailableEndpoints
from rasa.utils.log_utils import configure_structlog

from bot.channels.guard import Guard
from bot.channels.message import Message
from bot.channels.startup import use_in_process_actions
from bot.services import Services, install
from bot.settings import ROOT, Settings, from_environment

MONDAY_MORNING = "2026-11-23T10:30:00+00:00"
PATIENCE = 60.0  # seconds: the deadline is not what these tests are about, and the machine may be busy
_people = itertools.count()


@dataclass(frozen=True)
class Reply:
    """What one message was answered with, as a person reads it."""

    messages: tuple[Message, ...]

    @property
    def text(self) -> str:
        return "\n\n".join(message.text for message in self.messages)

    @property
    def outcome(self) -> str:
        """What the first message says happened; all messages of a reply must say the same."""
        (outcome,) = {message.outcome for message in self.messages}
        return outcome

    @property
    def leads_with_999(self) -> bool:
        """Whether 999 stands in the reply's very first line."""
        return says_999(self.messages[0].text.splitlines()[0])

    @property
    def closes_with_999(self) -> bool:
        return says_999(self.messages[-1].text)

    @property
    def buttons(self) -> list[dict[str, str]]:
        return [button for message in self.messages for button in message.buttons]

    def contains(self, *texts: str) -> bool:
        """Whether all texts stand in the reply, small and capital letters alike."""
        return all(text.lower() in self.text.lower() for text in texts)

    def order_of(self, *texts: str) -> list[str]:
        """The texts in the order in which the reply first says them."""
        return sorted(texts, key=self.text.index)


def says_999(text: str) -> bool:
    return re.search(r"(?<!\d)999(?!\d)", text) is not None


class BotTester:
    """One person's conversation."""

    def __init__(self, run: Callable[..., Any], guard: Guard) -> None:
        self._run = run
        self._guard = guard
        self._person = f"person {next(_people)}"

    def say(self, text: str) -> Reply:
        return Reply(tuple(self._run(self._guard.answer(self._person, text))))


StartChat = Callable[..., BotTester]


@pytest.fixture(scope="session")
def loop() -> Iterator[asyncio.Runner]:
    """One event loop for all conversations, as in the server."""
    with asyncio.Runner() as runner:
        yield runner


@pytest.fixture(scope="session")
def agent(loop: asyncio.Runner) -> Iterator[Agent]:
    """The trained assistant, loaded once."""
    configure_structlog(logging.WARNING)
    install(Services(Settings(deadline=PATIENCE, action_limit=PATIENCE / 2)))
    endpoints = AvailableEndpoints.read_endpoints(str(ROOT / "endpoints.yml"))
    loaded = loop.run(load_agent(model_path=str(from_environment(os.environ).model), endpoints=endpoints))
    assert loaded.is_ready(), "there is no trained model; run 'make train'"
    use_in_process_actions(loaded)
    yield loaded
    install(None)


@pytest.fixture
def chat(agent: Agent, loop: asyncio.Runner, tmp_path: Path) -> Iterator[StartChat]:
    """chat("example", clock) begins a new person's conversation with that content at that moment."""

    def start(content: str = "hull", clock: str = MONDAY_MORNING) -> BotTester:
        settings = Settings(
            content=ROOT / "bot" / "content" / content,
            clock=datetime.fromisoformat(clock),
            off_file=tmp_path / "switched-off",
            deadline=PATIENCE,
            action_limit=PATIENCE / 2,
        )
        install(Services(settings))
        return BotTester(loop.run, Guard("rest", agent.handle_message))

    yield start
    install(None)


@pytest.fixture
def bot(chat: StartChat) -> BotTester:
    """Somebody who has just opened the chat of the shipped partnership."""
    return chat()
