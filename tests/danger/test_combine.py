"""Patterns and classifier together."""

from __future__ import annotations

import pytest

from bot.danger import Assessment, Level, combine
from bot.danger.combine import (
    EMERGENCY_FROM,
    EMERGENCY_FROM_IF_POSSIBLE_SEEN,
    EMERGENCY_FROM_IF_SCOPED,
    POSSIBLE_FROM,
)

NOTHING = Assessment(Level.NONE)
MAYBE = Assessment(Level.POSSIBLE, "child", ("tells_of_harm",))
SURE = Assessment(Level.EMERGENCY, "unknown", ("weapon", "scope_fiction"))
RESEARCH = Assessment(Level.NONE, "unknown", ("scope_research",))
WITHDRAWN = Assessment(Level.POSSIBLE, "unknown", ("withdrawn", "scope_withdrawn"))


@pytest.mark.parametrize(
    ("seen", "probability", "intent", "level"),
    (
        (SURE, 0.0, "list_reviews", Level.EMERGENCY),
        (NOTHING, EMERGENCY_FROM, "emergency", Level.EMERGENCY),
        (NOTHING, EMERGENCY_FROM - 0.01, "emergency", Level.POSSIBLE),
        (NOTHING, POSSIBLE_FROM, "list_reviews", Level.POSSIBLE),
        (NOTHING, POSSIBLE_FROM - 0.01, "list_reviews", Level.NONE),
        (NOTHING, 0.0, "disclose_harm", Level.POSSIBLE),
        (NOTHING, 0.0, "report_concern", Level.POSSIBLE),
        (NOTHING, 0.0, "ask_contact", Level.POSSIBLE),
        (MAYBE, 0.0, "greet", Level.POSSIBLE),
        (MAYBE, EMERGENCY_FROM_IF_POSSIBLE_SEEN, "disclose_harm", Level.EMERGENCY),
        (MAYBE, EMERGENCY_FROM_IF_POSSIBLE_SEEN - 0.01, "disclose_harm", Level.POSSIBLE),
        (RESEARCH, EMERGENCY_FROM, "emergency", Level.POSSIBLE),
        (RESEARCH, EMERGENCY_FROM_IF_SCOPED, "emergency", Level.EMERGENCY),
        (WITHDRAWN, 0.99, "emergency", Level.POSSIBLE),
        (NOTHING, float("nan"), "greet", Level.NONE),
    ),
)
def test_level(seen: Assessment, probability: float, intent: str, level: Level) -> None:
    assert combine(seen, probability, intent).level is level


def test_the_situation_is_kept() -> None:
    assert combine(MAYBE, 0.99, "emergency").situation == "child"


def test_a_higher_probability_never_lowers_the_level() -> None:
    for seen in (NOTHING, MAYBE, SURE, RESEARCH, WITHDRAWN):
        levels = [combine(seen, step / 100, "ask_cspr").level for step in range(101)]
        assert levels == sorted(levels)
