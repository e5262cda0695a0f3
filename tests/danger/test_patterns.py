"""Every pattern keeps the promise of its own examples."""

from __future__ import annotations

import pytest

from bot.danger import assess
from bot.danger.assess import ALL_PATTERNS
from bot.danger.shapes import Pattern, compile_shape

FIRES = [(pattern, text) for pattern in ALL_PATTERNS for text in pattern.fires]
QUIET = [(pattern, text) for pattern in ALL_PATTERNS for text in pattern.quiet]


@pytest.mark.parametrize(("pattern", "text"), FIRES, ids=[f"{p.name}-{t[:30]}" for p, t in FIRES])
def test_example_is_seen_at_its_level(pattern: Pattern, text: str) -> None:
    found = assess(text)
    assert pattern.name in found.reasons
    assert found.level >= pattern.level


@pytest.mark.parametrize(("pattern", "text"), QUIET, ids=[f"{p.name}-{t[:30]}" for p, t in QUIET])
def test_counterexample_is_not_seen(pattern: Pattern, text: str) -> None:
    assert pattern.name not in assess(text).reasons


def test_every_pattern_has_examples_of_both_sides() -> None:
    assert [p.name for p in ALL_PATTERNS if not p.fires or not p.quiet] == []


def test_names_are_unique() -> None:
    names = [pattern.name for pattern in ALL_PATTERNS]
    assert len(names) == len(set(names))


def test_a_shape_without_a_cue_is_refused() -> None:
    bare = Pattern("bare", ALL_PATTERNS[0].level, ("he is not",), ())
    with pytest.raises(ValueError, match="bare"):
        compile_shape(bare, bare.shapes[0])
