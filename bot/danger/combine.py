"""The detectors' and the classifier's word on one message, made into one level."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from bot.danger.levels import Assessment, Level

# Missing an emergency costs far more than a needless 999 in front of an answer, so the bar for the first
# line's warning is low; the whole emergency reply to somebody who asks for a report is a wrong answer too.
# Chosen on evaluation/own with an earlier model, as the lowest with under 5 % false alarms on hard negatives. The
# present model gives 6 % there: to be chosen anew, on lines that have not chosen anything yet.
EMERGENCY_FROM: Final = 0.40
POSSIBLE_FROM: Final = 0.20
# The detectors saw something too: two weak witnesses are worth one good one.
EMERGENCY_FROM_IF_POSSIBLE_SEEN: Final = 0.35
# Signs of research, fiction, news or the past carry danger's words without danger: the bar is higher.
EMERGENCY_FROM_IF_SCOPED: Final = 0.85
POSSIBLE_FROM_IF_SCOPED: Final = 0.40
# A withdrawn alarm is answered at POSSIBLE: it may have been said under pressure.
_LOWERING_SIGNS: Final = frozenset(
    {"scope_research", "scope_fiction", "scope_news", "scope_past", "scope_joke"}
)
_CAPPING_SIGNS: Final = frozenset({"scope_withdrawn"})
_AT_LEAST_POSSIBLE: Final = frozenset({"emergency", "disclose_harm", "report_concern", "ask_contact"})


def combine(seen: Assessment, emergency_probability: float, intent: str) -> Assessment:
    """The final assessment. What the patterns are sure of is never lowered, whatever the classifier says.

    `emergency_probability` is the classifier's, 0 to 1 (not a number counts as 0); `intent` is its label.
    """
    if seen.level is Level.EMERGENCY:
        return seen
    signs = frozenset(seen.reasons)
    scoped = bool(signs & _LOWERING_SIGNS)
    emergency_from = EMERGENCY_FROM_IF_SCOPED if scoped else EMERGENCY_FROM
    if not scoped and seen.level is Level.POSSIBLE:
        emergency_from = EMERGENCY_FROM_IF_POSSIBLE_SEEN
    possible_from = POSSIBLE_FROM_IF_SCOPED if scoped else POSSIBLE_FROM
    if emergency_probability >= emergency_from:
        raised = Level.POSSIBLE if signs & _CAPPING_SIGNS else Level.EMERGENCY
        return replace(seen, level=raised, reasons=(*seen.reasons, "classifier_emergency"))
    if emergency_probability >= possible_from:
        return replace(seen, level=Level.POSSIBLE, reasons=(*seen.reasons, "classifier_possible"))
    if intent in _AT_LEAST_POSSIBLE and seen.level < Level.POSSIBLE:
        return replace(seen, level=Level.POSSIBLE, reasons=(*seen.reasons, f"intent_{intent}"))
    return seen
