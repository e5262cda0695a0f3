"""Without a model the server starts all the same: degraded, and nobody is left without 999 and the numbers."""

from __future__ import annotations

import random
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.faults.conftest import CONTACT, PLAIN, REVIEWS, BuildHouse, somebody
from tests.support.running_server import ROOT

REAL = ROOT / "models" / "assistant.tar.gz"


def missing(path: Path) -> None:
    """Nothing is there."""


def noise(path: Path) -> None:
    path.write_bytes(random.Random(20).randbytes(100_000))


def cut_short(path: Path) -> None:
    """As a copy that was broken off leaves it."""
    path.write_bytes(REAL.read_bytes()[: REAL.stat().st_size // 2])


@pytest.mark.parametrize("make", [missing, noise, cut_short])
def test_everybody_is_still_told_whom_to_call(
    build_house: BuildHouse, make: Callable[[Path], None], tmp_path: Path
) -> None:
    make(tmp_path / "assistant.tar.gz")
    # the real entrance, as no fault has to be turned on inside
    house = build_house(("-m", "bot"), 503, SAFEGUARDING_MODEL=str(tmp_path / "assistant.tar.gz"))
    person = somebody()
    for message in (CONTACT, REVIEWS, PLAIN, "hello"):
        house.guarded(message, person)
        house.guarded(message)
    house.emergency()
    house.secrets()
    house.degraded("reviews")
    assert "No model is loaded" in house.server.log
