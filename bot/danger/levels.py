"""What the danger detectors say: a level, who seems to be speaking, and which patterns were seen."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from typing import Final


class Level(IntEnum):
    """How sure we are that somebody is in danger now; the three shapes of a reply."""

    NONE = 0
    POSSIBLE = 1
    EMERGENCY = 2


UNKNOWN: Final = "unknown"
SITUATIONS: Final[tuple[str, ...]] = (
    "cannot_talk",
    "no_phone",
    "deaf",
    "child",
    "adult_hurt_now",
    "survivor",
    "self_harm",
    "afraid_of_self",
    "young_person_harms",
    "friend_of_child",
    "professional",
    "public",
    "small_child_alone",
    UNKNOWN,
)


@dataclass(frozen=True)
class Assessment:
    """The level, one of SITUATIONS, and the names of what was seen (never the person's text)."""

    level: Level
    situation: str = UNKNOWN
    reasons: tuple[str, ...] = ()
