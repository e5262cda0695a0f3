"""Collects what Rasa says in one turn, with the metadata that Rasa's own collecting channel drops."""

from __future__ import annotations

from typing import Any

from rasa.core.channels.channel import OutputChannel

from bot.channels.message import Message
from bot.danger import UNKNOWN


class Collector(OutputChannel):
    """An output channel that keeps the messages of one turn in order."""

    def __init__(self, channel: str) -> None:
        self._channel = channel
        self.messages: list[Message] = []

    def name(self) -> str:  # type: ignore[override]
        """The name responses for one channel are chosen by: that of the channel the person came through."""
        return self._channel

    async def send_response(self, recipient_id: str, message: dict[str, Any]) -> None:
        """Keeps one response. A blank line in its text starts a message of its own."""
        metadata = message.get("metadata") or {}
        outcome, level = str(metadata.get("outcome") or ""), int(metadata.get("level") or 0)
        situation = str(metadata.get("situation") or UNKNOWN)
        parts = [part.strip() for part in (message.get("text") or "").split("\n\n") if part.strip()] or [""]
        self.messages += [Message(part, outcome, level=level, situation=situation) for part in parts[:-1]]
        buttons = tuple(message.get("buttons") or ())
        custom = message.get("custom") or {}
        self.messages.append(Message(parts[-1], outcome, buttons, custom, level, situation))
