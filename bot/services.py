"""What the assistant's edges share: settings, content, review list, clock. Built once, when first needed."""

from __future__ import annotations

import hashlib
import logging
import os
import threading
from datetime import UTC, date, datetime
from functools import cached_property

from bot import settings as settings_module
from bot.contacts import LONDON, Order, bank_holidays, holidays_fault, which_line_first
from bot.content import Content, LiveContent, Review, placeholders
from bot.reviews import ReviewStore, Vocabulary, build_vocabulary
from bot.settings import ROOT, Settings

log = logging.getLogger(__name__)


class Services:
    """The shared parts, made from the settings. Safe to use from several threads."""

    def __init__(self, settings: Settings) -> None:
        """Reads the content folder; raises ContentError if it is broken."""
        self.settings = settings
        self._live = LiveContent(settings.content)
        self._fault: str | None = None
        self._spoken: tuple[tuple[Review, ...], Vocabulary] | None = None
        self._filling = threading.Lock()

    def now(self) -> datetime:
        """The moment that rules office hours and review windows; frozen if the settings say so."""
        return self.settings.clock or datetime.now(UTC)

    def content(self) -> Content:
        """The content in service: the newest that is in order. A broken edit is logged once and changes nothing."""
        content = self._live.current()
        if self._live.fault != self._fault:
            self._fault = self._live.fault
            if self._fault:
                log.error(
                    "The content folder was changed but not taken, the earlier one stays: %s", self._fault
                )
        return content

    def words(self) -> dict[str, str]:
        """Names and numbers to fill sentences with."""
        return placeholders(self.content().partnership)

    def today(self) -> date:
        """The day in London, by which review windows are reckoned."""
        return self.now().astimezone(LONDON).date()

    def line_order(self) -> Order:
        """Which telephone line comes first now."""
        return which_line_first(self.now(), self.content().partnership.hours, self._bank_holidays)

    def warnings(self) -> tuple[str, ...]:
        """What somebody has to see to soon, though everything still works: one sentence each."""
        fault = holidays_fault(self.today())
        return (fault,) if fault else ()

    def review_vocabulary(self) -> Vocabulary:
        """The words of the review list in service. Never touches the database, so it may be used anywhere."""
        reviews = self.content().reviews
        spoken = self._spoken  # read once: another thread may put a newer one in its place
        if spoken is None or spoken[0] is not reviews:
            spoken = self._spoken = (reviews, build_vocabulary(reviews))
        return spoken[1]

    def review_store(self) -> ReviewStore:
        """The review list in its database; our own SQLite file is filled when the content has changed.

        Touches the database, so never on the event loop. Raises StoreError.
        """
        if not self.settings.reviews_db:
            reviews = self.content().reviews
            fingerprint = hashlib.sha256(repr(reviews).encode()).hexdigest()
            with self._filling:
                if self._store.fingerprint() != fingerprint:
                    self._store.replace_all(reviews, fingerprint)
        return self._store

    @cached_property
    def _store(self) -> ReviewStore:
        if not self.settings.reviews_db:
            (ROOT / ".cache").mkdir(exist_ok=True)
        return ReviewStore(self.settings.reviews_url)

    @cached_property
    def _bank_holidays(self) -> frozenset[date]:
        return bank_holidays()


_current: Services | None = None
_making = threading.Lock()


def current() -> Services:
    """The process's services, made from the environment on first use.

    Raises SettingsError or ContentError if they cannot be made.
    """
    global _current
    with _making:
        if _current is None:
            _current = Services(settings_module.from_environment(os.environ))
        return _current


def install(services: Services | None) -> None:
    """Puts other services in place (None: make them anew on next use)."""
    global _current
    with _making:
        _current = services
