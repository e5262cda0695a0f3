"""The rules for replies, held against every sentence the assistant has: each response, variation and level."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from rasa.core.channels.channel import UserMessage
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import UserUttered
from rasa.shared.core.trackers import DialogueStateTracker

from bot.channels.guard import Guard
from bot.danger import SITUATIONS, Level
from bot.replies import Replies
from bot.services import Services, install
from bot.settings import ROOT, Settings
from tests.conversations.conftest import PATIENCE, Reply, says_999

DOMAIN = Domain.from_path(str(ROOT / "domain.yml"))
RESPONSES: dict[str, list[dict[str, Any]]] = yaml.safe_load((ROOT / "domain.yml").read_text("utf-8"))[
    "responses"
]
FILLED_BY_ACTIONS = {
    "understood": "Serious case reviews",
    "total": "12",
    "remaining": "7",
    "lines": "Serious Case Review: Child A. Serious case review, 7 March 2019.",
    "title": "Serious Case Review: Child A",
    "kind": "Serious case review",
    "date": "7 March 2019",
    "reviewers": "Walter Quillfeather",
    "link": "https://www.hscp.example/reviews/child-a-scr.pdf",
    "summary": "Appointments were missed.",
}
CHANNELS = ("rest", "slack", "teams", "voice")
OPEN_WITH_999 = {"disclosure", "concern", "contact", "fallback"}
NEVER_AFTER_DANGER = re.compile(
    r"anything else|you.re welcome|feedback|how did (?:i|we) do|rate this", re.IGNORECASE
)
WORDS_OF_THE_GUARD = ("guard", "off", "too_long", "bad_message", "language", "possible_opening", "closing")


@pytest.fixture(params=["hull", "example"])
def content(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """Each shipped partnership's words and numbers."""
    settings = Settings(
        content=ROOT / "bot" / "content" / request.param, off_file=tmp_path / "off", deadline=PATIENCE
    )
    install(Services(settings))
    yield request.param
    install(None)


def understood(choice: str, level: Level) -> DialogueStateTracker:
    """A conversation whose last message has this situation or, written topic:name, this topic."""
    kind, _, topic = choice.partition(":")
    found = {"level": int(level), "situation": "unknown" if topic else kind}
    parse_data = {"danger": found, "topic": topic or None}
    return DialogueStateTracker.from_events(
        "person", [UserUttered("x", parse_data=parse_data)], slots=DOMAIN.slots
    )


def reply_with(response: str, situation: str, level: Level, channel: str) -> Reply:
    """The whole reply to a person, as the guard lets it out, when Rasa says this response."""
    tracker = understood(situation, level)

    async def say(message: UserMessage) -> None:
        filled = await Replies(domain=DOMAIN).generate(
            response, tracker, message.output_channel.name(), **FILLED_BY_ACTIONS
        )
        assert filled is not None
        await message.output_channel.send_response("person", filled)

    # a word without any danger in it, so that only `level` decides
    return Reply(tuple(asyncio.run(Guard(channel, say).answer("person", "zebra"))))


def variations() -> Iterator[tuple[str, str, str]]:
    """(response, situation, channel) for every variation; each channel where a variation is for one only."""
    for name, said in RESPONSES.items():
        conditions = [c for one in said for c in one.get("condition") or []]
        named = {c["value"] if c["name"] == "situation" else f"topic:{c['value']}" for c in conditions}
        situations = named | {"unknown"}
        channels = CHANNELS if any("channel" in one for one in said) else CHANNELS[:1]
        yield from ((name, situation, channel) for situation in sorted(situations) for channel in channels)


EVERY = list(variations())


@pytest.mark.usefixtures("content")
@pytest.mark.parametrize("response", RESPONSES)
def test_every_variation_is_reached(response: str) -> None:
    """Each text of domain.yml is said by one of the combinations tested here."""
    replies = Replies(domain=DOMAIN)
    said = [
        asyncio.run(
            replies.generate(response, understood(situation, Level.NONE), channel, **FILLED_BY_ACTIONS)
        )
        for name, situation, channel in EVERY
        if name == response
    ]
    written = {one["text"] for one in RESPONSES[response]}
    assert len({one["text"] for one in said if one}) == len(written)


@pytest.mark.usefixtures("content")
@pytest.mark.parametrize(("response", "situation", "channel"), EVERY)
@pytest.mark.parametrize("level", list(Level), ids=lambda level: level.name.lower())
def test_999_stands_where_its_level_wants_it(
    response: str, situation: str, channel: str, level: Level
) -> None:
    reply = reply_with(response, situation, level, channel)
    assert reply.outcome != "guard", "the sentence may not be shown as it is"
    assert "{" not in reply.text and "}" not in reply.text
    if level is Level.EMERGENCY:
        assert reply.outcome == "emergency"
    if level >= Level.POSSIBLE or reply.outcome in OPEN_WITH_999 | {"emergency"}:
        assert reply.leads_with_999
        assert not reply.buttons
        assert not NEVER_AFTER_DANGER.search(reply.text)
    else:
        assert reply.closes_with_999
        assert not reply.leads_with_999  # a warning on top of every answer is no longer read
    assert sum(says_999(message.text) for message in reply.messages) <= 2
    assert "!" not in reply.text


@pytest.mark.usefixtures("content")
@pytest.mark.parametrize("response", [name for name in RESPONSES if name.startswith("utter_contact")])
def test_a_contact_answer_has_both_numbers_and_childline(response: str, content: str) -> None:
    reply = reply_with(response, "unknown", Level.NONE, "rest")
    numbers = {"hull": ("01482 448 879", "01482 300 304"), "example": ("01632 960 123", "01632 960 456")}
    assert reply.contains(*numbers[content], "0800 1111")


@pytest.mark.usefixtures("content")
@pytest.mark.parametrize("situation", SITUATIONS)
@pytest.mark.parametrize("response", ["utter_disclosure", "utter_concern"])
def test_every_situation_gets_words_with_somebody_to_call(response: str, situation: str) -> None:
    reply = reply_with(response, situation, Level.POSSIBLE, "rest")
    assert re.search(r"\d{4,5} \d{3}|116 123|0800 1111", reply.text)


@pytest.mark.parametrize("content", ["hull", "example"])
def test_the_guard_s_own_words_say_999_in_their_first_line(content: str) -> None:
    words = Services(Settings(content=ROOT / "bot" / "content" / content)).content().words
    filled = {key: words[key].replace("{emergency}", "999") for key in WORDS_OF_THE_GUARD}
    assert [key for key, text in filled.items() if not says_999(text.splitlines()[0])] == []
    assert [key for key, text in filled.items() if NEVER_AFTER_DANGER.search(text) or "!" in text] == []
