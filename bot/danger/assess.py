"""How dangerous a message sounds, told without any model: the guard's own ears."""

from __future__ import annotations

from functools import cache
from typing import Final

from bot.danger.levels import Assessment, Level
from bot.danger.normalise import Sentence, sentences
from bot.danger.patterns_alone import ALONE
from bot.danger.patterns_attack import ATTACK
from bot.danger.patterns_collapse import COLLAPSE
from bot.danger.patterns_injury import INJURY
from bot.danger.patterns_missing import MISSING
from bot.danger.patterns_plea import PLEA
from bot.danger.patterns_possible import POSSIBLE_HARM
from bot.danger.patterns_suicide import SUICIDE
from bot.danger.patterns_trapped import TRAPPED
from bot.danger.scope import SHORT_MESSAGE_WORDS, allowed, message_signs
from bot.danger.shapes import Matcher, Pattern
from bot.danger.situation import situation_of

ALL_PATTERNS: Final[tuple[Pattern, ...]] = (
    *COLLAPSE,
    *INJURY,
    *ATTACK,
    *TRAPPED,
    *SUICIDE,
    *MISSING,
    *ALONE,
    *PLEA,
    *POSSIBLE_HARM,
)


@cache
def _matcher() -> Matcher:
    """Every pattern made ready, once."""
    return Matcher(ALL_PATTERNS)


def _seen(found: tuple[Sentence, ...]) -> dict[str, Level]:
    """Each pattern seen, with the highest level that one of its places in the message allows."""
    context = "".join(sentence.words for sentence in found)
    short = len(context.split()) <= SHORT_MESSAGE_WORDS
    patterns = _matcher()
    levels: dict[str, Level] = {}
    settled: set[str] = set()
    for sentence in found:
        for place in patterns.find(sentence.words, settled):
            name = place.pattern.name
            if name in settled:
                continue
            cap = allowed(sentence.words, place.start, place.end, sentence.asked, context, short)
            levels[name] = max(levels.get(name, Level.NONE), min(place.pattern.level, cap))
            if levels[name] is place.pattern.level:
                settled.add(name)
    return levels


def assess(text: str) -> Assessment:
    """The level of danger in any text, who seems to speak, and the names of what was seen. Never raises."""
    found = sentences(text)
    levels = {name: level for name, level in _seen(found).items() if level > Level.NONE}
    level = max(levels.values(), default=Level.NONE)
    plain = tuple(sentence.words for sentence in found)
    named = sorted(levels, key=lambda name: (-levels[name], name))
    return Assessment(level, situation_of(plain, levels), (*named, *sorted(message_signs(plain))))
