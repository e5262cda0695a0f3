"""Who is speaking, from what the patterns saw and what a classifier makes of the whole message.

The situation chooses the words of a reply. A wrong one can hurt, so a text that is wrong for others is chosen only
where its opposite is unlikely; the mix that is right for everybody is the default.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from bot.danger.levels import UNKNOWN

SURE: Final = 0.5  # the chance from which a situation is taken on the classifier's word alone
# Signs that change what a person can do. The patterns for them are exact; the classifier needs to be surer.
MEANS: Final = frozenset({"deaf", "no_phone", "cannot_talk"})
# "It is not your fault" is said to these; it must never reach somebody who harms.
NOT_AT_FAULT: Final = frozenset({"child", "adult_hurt_now", "survivor"})
HARMING: Final = frozenset({"afraid_of_self", "young_person_harms"})
HARMING_FROM: Final = 0.15  # together, from here, nobody is told whose fault it is


def who_speaks(pattern: str, chances: Mapping[str, float]) -> str:
    """One of SITUATIONS. `pattern` is what the patterns saw, `chances` the classifier's probabilities (or empty)."""
    if pattern in MEANS or not chances:
        return pattern
    likeliest = max(chances, key=lambda name: (chances[name], name))
    sure = chances[likeliest] >= SURE
    chosen = likeliest if sure else pattern
    harming = sum(chances.get(name, 0.0) for name in HARMING)
    if chosen in NOT_AT_FAULT and harming >= HARMING_FROM:
        return UNKNOWN
    return chosen
