"""The shape of a whole reply: where 999 stands in it, by level of danger (invariant 3: a miss is survivable)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from bot.channels.message import Message
from bot.danger import Level

# replies that open by saying when to call 999, whatever was found in the message
OPEN_WITH_999 = frozenset(
    {"disclosure", "concern", "contact", "fallback", "language", "guard", "too_long", "off"}
)
LEAD = 90  # characters: "leads with 999" means the number stands this early


def leads_with(number: str, text: str) -> bool:
    """Whether the emergency number stands in the text's opening words."""
    return _says(number, text[:LEAD])


def shape(
    messages: Sequence[Message], level: Level, number: str, opening: str, closing: str
) -> list[Message]:
    """The reply with its 999 line in place. Not for emergencies: those have a reply of their own.

    With possible danger the first line says when to call and nothing is suggested; otherwise 999 closes the reply.
    """
    outcome = messages[0].outcome
    if level >= Level.POSSIBLE or outcome in OPEN_WITH_999:
        quiet = [replace(message, buttons=()) for message in messages]
        if leads_with(number, messages[0].text):
            return quiet
        return [Message(opening, outcome), *quiet]
    if _says(number, messages[-1].text) and len(messages) > 1:
        return list(messages)
    return [*messages, Message(closing, outcome)]


def _says(number: str, text: str) -> bool:
    return re.search(rf"(?<!\d){re.escape(number)}(?!\d)", text) is not None
