"""The channel-neutral message every reply is made of."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any

from bot.danger import UNKNOWN

UNFILLED = re.compile(r"\{[a-z_0-9]+\}")


@dataclass(frozen=True)
class Message:
    """One message of a reply: its text, what happened (outcome), and what a channel may show with it.

    `level` and `situation` are what understanding found in the message it answers.
    """

    text: str
    outcome: str
    buttons: tuple[dict[str, str], ...] = ()
    custom: dict[str, Any] = field(default_factory=dict)
    level: int = 0
    situation: str = UNKNOWN

    @property
    def complete(self) -> bool:
        """Whether it may be shown: it has text, an outcome, and no placeholder left unfilled."""
        return bool(self.text.strip() and self.outcome) and not UNFILLED.search(self.text)
