"""The things a content folder describes, as plain values that cannot change."""

from __future__ import annotations

import calendar
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, time
from pathlib import Path
from typing import Literal

ReviewKind = Literal["cspr", "scr", "learning_review", "national"]


@dataclass(frozen=True)
class Service:
    """Somebody to call. `number` is written as it is dialled and printed, for example "01482 448 879"."""

    key: str
    name: str
    number: str


@dataclass(frozen=True)
class DayHours:
    """One day's office hours in Europe/London: `opens` is included, `closes` is not."""

    opens: time
    closes: time


@dataclass(frozen=True)
class SafeSet:
    """Days (Monday = 0) and times at which the office is surely open: `start` is included, `end` is not."""

    days: frozenset[int]
    start: time
    end: time


@dataclass(frozen=True)
class OfficeHours:
    """When the office-hours line is answered, in Europe/London.

    `week` (Monday = 0) and `open_on_bank_holidays` count only once `confirmed`; `week` is empty until then. The
    safe sets count until then; bank holidays are surely closed as well.
    """

    confirmed: bool
    week: Mapping[int, DayHours]
    open_on_bank_holidays: bool
    surely_open: SafeSet
    surely_closed_before: time
    surely_closed_after: time
    surely_closed_days: frozenset[int]


@dataclass(frozen=True)
class GuidanceEdition:
    """The edition of the statutory guidance that the partnership's page quotes, and the one now in force."""

    title: str
    year_quoted: int
    year_current: int
    note: str

    @property
    def quoted(self) -> str:
        return f"{self.title} {self.year_quoted}"

    @property
    def current(self) -> str:
        return f"{self.title} {self.year_current}"


@dataclass(frozen=True)
class SignOff:
    """That the partnership has agreed every sentence and number, on which day, and who did (a role, not a name)."""

    on: date
    by_role: str


@dataclass(frozen=True)
class Partnership:
    """One safeguarding partnership: who it is and whom to call."""

    name: str
    short_name: str
    place: str
    page_url: str
    emergency: Service
    office_line: Service
    out_of_hours_line: Service
    helplines: Mapping[str, Service]
    hours: OfficeHours
    guidance_edition: GuidanceEdition
    checked_on: date
    checked_by_role: str
    demonstration: bool
    sign_off: SignOff | None = None

    @property
    def is_signed_off(self) -> bool:
        """Whether the public may be told that the partnership stands behind this. An invented one never does."""
        return self.sign_off is not None and not self.demonstration


@dataclass(frozen=True)
class PartialDate:
    """A publication date of which the day, or the month and the day, may be unknown. Always a possible date."""

    year: int
    month: int | None = None
    day: int | None = None

    def __post_init__(self) -> None:
        if self.day is not None and self.month is None:
            raise ValueError("a day needs a month")
        self.first()

    def first(self) -> date:
        """The first day it can mean."""
        return date(self.year, 1 if self.month is None else self.month, 1 if self.day is None else self.day)

    def last(self) -> date:
        """The last day it can mean."""
        month = self.month or 12
        return date(self.year, month, self.day or calendar.monthrange(self.year, month)[1])

    def __str__(self) -> str:
        """As it is printed: "3 April 2024", "April 2024" or "2024"."""
        words = (self.day, self.month and _MONTHS[self.month - 1], self.year)
        return " ".join(str(word) for word in words if word)


# Not calendar.month_name: that one follows the server's language.
_MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)


@dataclass(frozen=True)
class Review:
    """One published review, as the partnership's list gives it."""

    id: str
    title: str
    kind: ReviewKind
    subject: str
    published_on: PartialDate
    reviewers: tuple[str, ...]
    themes: tuple[str, ...]
    summary: str
    report_url: str


@dataclass(frozen=True)
class Content:
    """All that one content folder says. `words` hold their placeholders; `fill` puts the names and numbers in.

    `to_confirm` names the words that no source supports yet and that the partnership has to confirm; `sources` says
    where each of the words comes from (empty where words.yml does not say).
    """

    folder: Path
    partnership: Partnership
    words: Mapping[str, str]
    reviews: tuple[Review, ...]
    to_confirm: tuple[str, ...] = ()
    sources: Mapping[str, str] = field(default_factory=dict)
