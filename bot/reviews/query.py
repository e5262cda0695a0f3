"""What was asked of the review list, as plain values that can be kept as JSON."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from datetime import date
from typing import Any, Literal, get_args

from bot.content import ReviewKind

Detail = Literal["reviewer", "date", "link", "findings", "title"]
Order = Literal["newest", "oldest"]

KINDS: tuple[str, ...] = get_args(ReviewKind)


@dataclass(frozen=True)
class Period:
    """Days from `start` to `end`, both included; None leaves that side open."""

    start: date | None = None
    end: date | None = None

    def within(self, other: Period) -> Period:
        """The days that lie in both."""
        starts = [d for d in (self.start, other.start) if d]
        ends = [d for d in (self.end, other.end) if d]
        return Period(max(starts, default=None), min(ends, default=None))

    def holds(self, first: date, last: date) -> bool:
        """Whether a review published some day between `first` and `last` belongs here.

        A vague date ("2024") belongs wherever it may lie, but to "before a day" only if all of it lies
        before: so "past 12 months" and "previously published" never both hold the same review.
        """
        if self.start and last < self.start:
            return False
        return not self.end or (first if self.start else last) <= self.end


@dataclass(frozen=True)
class ReviewQuery:
    """One question. Every filter that is set must hold; inside one filter any of its values may.

    `themes` holds groups: each group must be met by one of its themes. `words` are loose words that must
    all stand in a review's title, summary, themes or reviewers. `impossible_date`: a date was named that
    no calendar has, so nothing may be searched.
    """

    kinds: tuple[str, ...] = ()
    themes: tuple[tuple[str, ...], ...] = ()
    not_themes: tuple[str, ...] = ()
    subjects: tuple[str, ...] = ()
    reviewers: tuple[str, ...] = ()
    words: tuple[str, ...] = ()
    ids: tuple[str, ...] = ()
    not_ids: tuple[str, ...] = ()
    period: Period | None = None
    order: Order = "newest"
    limit: int | None = None
    wants_count: bool = False
    wants: Detail | None = None
    impossible_date: bool = False

    @property
    def filters(self) -> bool:
        """Whether anything narrows the list."""
        return any(
            (
                self.kinds,
                self.themes,
                self.not_themes,
                self.subjects,
                self.reviewers,
                self.words,
                self.ids,
            )
        ) or bool(self.period)


@dataclass(frozen=True)
class OpenSearch:
    """The search a person is in: the question, what is on the screen, and the one review spoken of."""

    query: ReviewQuery
    offset: int = 0
    shown: tuple[str, ...] = ()
    focus: str | None = None

    def to_dict(self) -> dict[str, Any]:
        """Plain JSON values; `from_dict` gives the same search back."""
        query: dict[str, Any] = {f.name: getattr(self.query, f.name) for f in fields(ReviewQuery)}
        period = self.query.period
        query["period"] = period and [d and d.isoformat() for d in (period.start, period.end)]
        for name, value in query.items():
            if isinstance(value, tuple):
                query[name] = [list(v) if isinstance(v, tuple) else v for v in value]
        return {
            "query": query,
            "offset": self.offset,
            "shown": list(self.shown),
            "focus": self.focus,
        }

    @classmethod
    def from_dict(cls, kept: object) -> OpenSearch | None:
        """The search kept by `to_dict`; None for anything else, so that a stale slot only forgets."""
        try:
            return _search(kept)
        except (AttributeError, KeyError, TypeError, ValueError, OverflowError):
            return None


def _search(kept: object) -> OpenSearch | None:
    if not isinstance(kept, Mapping):
        return None
    asked = kept["query"]
    period = asked["period"]
    days = [d and date.fromisoformat(d) for d in period] if period else None
    detail, order = asked["wants"], asked["order"]
    if detail not in (None, *get_args(Detail)) or order not in get_args(Order):
        return None
    query = ReviewQuery(
        kinds=_texts(asked["kinds"]),
        themes=tuple(_texts(group) for group in asked["themes"]),
        not_themes=_texts(asked["not_themes"]),
        subjects=_texts(asked["subjects"]),
        reviewers=_texts(asked["reviewers"]),
        words=_texts(asked["words"]),
        ids=_texts(asked["ids"]),
        not_ids=_texts(asked["not_ids"]),
        period=Period(*days) if days else None,
        order=order,
        limit=None if asked["limit"] is None else _bounded(asked["limit"], 1),
        wants_count=bool(asked["wants_count"]),
        wants=detail,
        impossible_date=bool(asked["impossible_date"]),
    )
    focus = kept["focus"]
    return OpenSearch(query, _bounded(kept["offset"], 0), _texts(kept["shown"]), focus and str(focus))


def _bounded(number: Any, least: int) -> int:
    return min(max(int(number), least), 1000)


def _texts(values: object) -> tuple[str, ...]:
    if not isinstance(values, list) or not all(isinstance(v, str) for v in values):
        raise TypeError("a list of texts was expected")
    return tuple(values)
