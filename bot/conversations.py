"""Where conversations live: in memory, forgotten after some minutes of silence."""

from __future__ import annotations

import asyncio
from typing import Any

from cachetools import TTLCache
from rasa.core.tracker_store import InMemoryTrackerStore
from rasa.shared.core.domain import Domain

from bot import services

CHECK = 30.0  # seconds between two looks for what has expired
MOST_CONVERSATIONS = 10_000  # bounds memory; the oldest gives way


class ExpiringConversations(InMemoryTrackerStore):
    """Rasa's in-memory store, which never forgets by itself, with an expiry."""

    def __init__(self, domain: Domain, event_broker: Any = None, host: Any = None, **kwargs: Any) -> None:
        super().__init__(domain, event_broker, **kwargs)
        minutes = services.current().settings.conversation_minutes
        self.store: Any = TTLCache(maxsize=MOST_CONVERSATIONS, ttl=minutes * 60)
        _stores.append(self.store)


_stores: list[TTLCache[str, str]] = []


async def forget_expired() -> None:
    """For ever: drops expired conversations from memory, also while nobody writes (a cache drops them on use only)."""
    while True:
        await asyncio.sleep(CHECK)
        for store in _stores:
            store.expire()
