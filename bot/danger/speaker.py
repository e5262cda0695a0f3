"""Who is speaking, from what the patterns saw and what a classifier makes of the whole message.

The situation chooses the words of a reply. A wrong one can hurt, so a text that is wrong for others is chosen only
where its opposite is unlikely; the mix that is right for everybody is the default.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from bot.danger.levels import UNKNOWN

SURE: Final = 0.5  # the chance from which the classifier's word is taken whatever the patterns saw
LIKELY: Final = 0.35  # the same where the patterns saw nothing
SUPPORTED: Final = 0.15  # the chance that the classifier must leave to what the patterns saw
# Signs that change what a person can do. The patterns for them are exact; the classifier has to be surer, because
# words for somebody who cannot speak, hear or call would mislead everybody else.
SURE_OF_MEANS: Final = 0.9
MEANS: Final = frozenset({"deaf", "no_phone", "cannot_talk"})
# "It is not your fault" is said to these; it must never reach somebody who harms.
NOT_AT_FAULT: Final = frozenset({"child", "adult_hurt_now", "survivor"})
GROWN: Final = frozenset({"survivor", "adult_hurt_now"})
HARMING: Final = frozenset({"afraid_of_self", "young_person_harms"})
HARMING_FROM: Final = 0.15  # together, from here, nobody is told whose fault it is


def who_speaks(pattern: str, chances: Mapping[str, float]) -> str:
    """One of SITUATIONS. `pattern` is what the patterns saw, `chances` the classifier's probabilities (or empty)."""
    if pattern in MEANS or not chances:
        return pattern
    likeliest = max(chances, key=lambda name: (chances[name], name))
    if pattern == "child" and likeliest in GROWN:
        return pattern  # an age or a school year was said: past harm alone makes nobody grown up
    needed = SURE_OF_MEANS if likeliest in MEANS else SURE
    if chances[likeliest] >= needed:
        chosen = likeliest
    elif pattern != UNKNOWN and chances.get(pattern, 0.0) >= SUPPORTED:
        chosen = pattern
    else:
        chosen = likeliest if likeliest not in MEANS and chances[likeliest] >= LIKELY else UNKNOWN
    harming = sum(chances.get(name, 0.0) for name in HARMING)
    if chosen in NOT_AT_FAULT and harming >= HARMING_FROM:
        return UNKNOWN
    return chosen
