"""One message's way through Rasa: what failed on it, which Rasa itself keeps to itself."""

from __future__ import annotations

from contextvars import ContextVar
from dataclasses import dataclass, field


@dataclass
class Turn:
    """Failures of one turn: names of parts and kinds of failure, never what was typed."""

    failures: list[str] = field(default_factory=list)


_turn: ContextVar[Turn | None] = ContextVar("turn", default=None)


def start_turn() -> Turn:
    """A fresh turn, seen by everything this task goes on to call."""
    turn = Turn()
    _turn.set(turn)
    return turn


def current_turn() -> Turn:
    """The turn under way, or a loose one outside any turn."""
    return _turn.get() or Turn()
