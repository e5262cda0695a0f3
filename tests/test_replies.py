"""Sentences are filled from the content folder, and the situation picks among their variations."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import UserUttered
from rasa.shared.core.trackers import DialogueStateTracker

from bot.replies import Replies
from bot.services import Services, install
from bot.settings import ROOT, Settings

DOMAIN = Domain.from_path(str(ROOT / "domain.yml"))
Use = Callable[..., None]


@pytest.fixture
def use() -> Iterator[Use]:
    """use("example") puts that partnership's content in service."""

    def put(content: str, **settings: Any) -> None:
        install(Services(Settings(content=ROOT / "bot" / "content" / content, **settings)))

    put("hull")
    yield put
    install(None)


def reply(response: str, danger: dict[str, Any] | None = None, channel: str = "rest", **values: Any) -> Any:
    events = [UserUttered("x", parse_data={"danger": danger} if danger else {})] if danger is not None else []
    tracker = DialogueStateTracker.from_events("person", events, slots=DOMAIN.slots)
    return asyncio.run(Replies(domain=DOMAIN).generate(response, tracker, channel, **values))


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("hull", ["Hull", "01482 448 879", "01482 300 304", "999", "0800 1111", "EHaSH"]),
        ("example", ["Exampleton", "01632 960 123", "01632 960 456", "999", "0800 1111", "Night Duty Team"]),
    ],
)
def test_names_and_numbers_come_from_the_content_folder(use: Use, content: str, said: list[str]) -> None:
    use(content)
    text = reply("utter_contact_office_first")["text"]
    assert [part for part in said if part not in text] == []
    assert "{" not in text


@pytest.mark.parametrize(
    ("situation", "said"),
    [
        ("child", "Childline online"),
        ("survivor", "even years later"),
        ("self_harm", "might end your life soon"),
        ("afraid_of_self", "step away for a moment"),
        ("deaf", "Relay UK"),
        ("friend_of_child", "your friend"),
        ("adult_hurt_now", "Police, when it is not an emergency: 101"),
    ],
)
def test_the_situation_picks_the_variation(use: Use, situation: str, said: str) -> None:
    use("hull")
    for _ in range(5):  # Rasa picks at random among the variations that fit: only one may
        assert said in reply("utter_disclosure", {"level": 1, "situation": situation})["text"]


@pytest.mark.parametrize("danger", [None, {}, {"level": 1, "situation": "unknown"}, {"situation": "public"}])
def test_a_situation_without_a_variation_gets_the_safest_mix(use: Use, danger: dict[str, Any] | None) -> None:
    use("hull")
    text = reply("utter_disclosure", danger)["text"]
    assert "Samaritans" in text
    assert "Under 19? Childline" in text
    assert "fault" not in text


def test_a_response_that_does_not_exist_is_none(use: Use) -> None:
    use("hull")
    assert reply("utter_no_such_thing") is None


def test_without_a_domain_there_is_nothing_to_say(use: Use) -> None:
    use("hull")
    tracker = DialogueStateTracker.from_events("person", [])
    assert asyncio.run(Replies().generate("utter_greet", tracker, "rest")) is None


@pytest.mark.parametrize(("danger", "level"), [(None, 0), ({"level": 2, "situation": "unknown"}, 2)])
def test_the_level_of_danger_travels_with_the_sentence(
    use: Use, danger: dict[str, Any] | None, level: int
) -> None:
    use("hull")
    metadata = reply("utter_greet", danger)["metadata"]
    assert metadata["level"] == level
    assert metadata["outcome"] == "social"


def test_an_action_fills_in_what_it_found(use: Use) -> None:
    use("example")
    said = reply("utter_review_link", title="Child A", link="https://www.hscp.example/a.pdf")
    assert said["text"] == "Child A\nReport: https://www.hscp.example/a.pdf"


def test_what_nobody_filled_in_is_left_for_the_guard_to_see(use: Use) -> None:
    use("example")
    assert "{title}" in reply("utter_review_link")["text"]


def test_confirmed_hours_are_spoken(use: Use) -> None:
    use("example")
    text = reply("utter_office_hours_confirmed")["text"]
    assert "Monday to Thursday 8.30am to 5pm, Friday 8.30am to 4.30pm; not on bank holidays" in text


def test_how_long_a_conversation_is_kept_is_told_as_it_is_set(use: Use) -> None:
    use("hull", conversation_minutes=7)
    assert "deleted after 7 minutes" in reply("utter_bot_challenge")["text"]


@pytest.mark.parametrize(
    ("channel", "said"),
    [("rest", "browser history"), ("slack", "employer"), ("teams", "employer"), ("voice", "list of calls")],
)
def test_what_is_kept_is_told_for_the_channel(use: Use, channel: str, said: str) -> None:
    use("hull")
    assert said in reply("utter_bot_challenge", channel=channel)["text"]


def test_the_emergency_reply_is_that_of_the_guard(use: Use) -> None:
    use("hull")
    assert reply("utter_emergency")["text"].startswith("Call 999 now.")
