"""What comes before the rules: danger, an open review search, not sure enough."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import pytest

from bot import services
from bot.nlu.decisions import EMERGENCY, NOT_UNDERSTOOD, REVIEWS, decide
from bot.reviews import OpenSearch, entities, understand
from bot.services import Services
from bot.settings import ROOT, Settings


@pytest.fixture(autouse=True)
def example() -> Iterator[None]:
    clock = datetime(2026, 11, 23, 10, 30, tzinfo=UTC)
    services.install(Services(Settings(content=ROOT / "bot" / "content" / "example", clock=clock)))
    yield
    services.install(None)


def parsed(text: str, intent: str, confidence: float = 0.9, level: int = 0) -> dict[str, Any]:
    """What understanding says of a message; sure enough from the shipped threshold."""
    found = entities(text, services.current().review_vocabulary())
    return {
        "text": text,
        "intent": {"name": intent, "confidence": confidence},
        "understood": confidence >= 0.35,
        "danger": {"level": level, "situation": "unknown"},
        "entities": [{"start": start, "end": end} for start, end, _, _ in found],
    }


def open_search() -> dict[str, Any]:
    """A search that has just shown two reviews."""
    shared = services.current()
    query = understand("serious case reviews about neglect", shared.today(), shared.review_vocabulary())
    return OpenSearch(query, shown=("rev-007", "rev-031")).to_dict()


@pytest.mark.parametrize(
    ("text", "intent", "confidence", "level", "action"),
    [
        # somebody is in danger, whatever else was understood
        ("the second one", "list_reviews", 0.99, 2, EMERGENCY),
        ("and neglect?", "thank", 0.1, 2, EMERGENCY),
        # a message that continues the search, whatever the intent
        ("the second one", "deny", 0.99, 0, REVIEWS),
        ("and in 2019?", "out_of_scope", 0.9, 0, REVIEWS),
        ("who wrote the first one?", "bot_challenge", 0.6, 0, REVIEWS),
        ("show me more", "help", 0.9, 1, REVIEWS),
        ("and neglect?", "report_concern", 0.32, 1, REVIEWS),
        ("number 2", "ask_contact", 0.69, 1, REVIEWS),
        # people come before reviews
        ("and he beats me", "disclose_harm", 0.99, 1, None),
        ("and the neglect?", "report_concern", 0.95, 1, None),
        ("what number", "ask_contact", 0.95, 1, None),
        # what does not continue it is left to the rules
        ("what is a rapid review?", "ask_rapid_review", 0.99, 0, None),
        ("what day is the bin collection?", "out_of_scope", 0.99, 0, None),
        ("thanks", "thank", 0.99, 0, None),
        # not sure enough
        ("tell me something about it all then please", "help", 0.34, 0, NOT_UNDERSTOOD),
        ("tell me something about it all then please", "help", 0.35, 0, None),
    ],
)
def test_in_an_open_search(text: str, intent: str, confidence: float, level: int, action: str | None) -> None:
    assert decide(parsed(text, intent, confidence, level), open_search()) == action


@pytest.mark.parametrize(
    ("text", "intent", "confidence", "action"),
    [
        ("the second one", "review_detail", 0.9, None),
        ("the second one", "deny", 0.2, NOT_UNDERSTOOD),
        ("SCRs since 2018", "out_of_scope", 0.9, REVIEWS),  # bare words of reviews are a question about them
        ("child T", "out_of_scope", 0.2, REVIEWS),
        ("domestic abuse", "report_concern", 0.9, None),
        ("i need a new boiler and a plumber for neglect", "out_of_scope", 0.9, None),
    ],
)
@pytest.mark.parametrize("kept", [None, {}, "nonsense", {"query": "nonsense"}, 7])
def test_without_an_open_search(
    text: str, intent: str, confidence: float, action: str | None, kept: object
) -> None:
    """What is kept may be broken (an older version wrote it): it counts as no open search."""
    assert decide(parsed(text, intent, confidence), kept) == action


@pytest.mark.parametrize("data", [{}, {"text": None}, {"intent": None, "danger": None, "entities": None}])
def test_a_message_that_was_not_understood_at_all_is_left_to_the_rules(data: dict[str, Any]) -> None:
    assert decide(data, None) is None


def test_danger_that_only_sounds_like_it_never_gets_the_ordinary_rule() -> None:
    """An alarm that was taken back, or one from a film: the emergency rule would cry wolf."""
    action = decide(parsed("never mind it was the telly", "emergency", 0.9, 1), None)
    assert action not in (None, EMERGENCY)
