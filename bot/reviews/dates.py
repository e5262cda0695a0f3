"""Which days a question speaks of: a phrase about time becomes a period. Dates are British."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date, timedelta

from bot.reviews.moments import Moment, moments, spelled_years
from bot.reviews.query import Period
from bot.reviews.wording import small

_LEAD = r"(?:the )?(?:(?:end|start|beginning) of )?(?:the )?(?:year )?$"
_UNTIL = re.compile(
    rf"\b(?:on or before|up to(?: and including)?|until|till|by|no later than|through) {_LEAD}"
)
_SINCE = re.compile(rf"\b(?:on or after|since|starting(?: from| in)?|ever since|no earlier than) {_LEAD}")
_BEFORE = re.compile(rf"\b(?:before|prior to|earlier than|older than|pre|predating|previous to)[ -]{_LEAD}")
_AFTER = re.compile(rf"\b(?:after|later than|newer than|post|more recent than)[ -]{_LEAD}")
_FROM = re.compile(r"\b(?:from|starting) (?:the )?$")
_RANGE = re.compile(r"\b(?:between|from|starting) (?:the )?$")
_ONWARDS = re.compile(
    r"^ ?(?:\+|-(?= ?$)|onwards?\b|on\b(?! the)|or (?:later|newer|after)\b|and (?:later|newer|after|"
    r"since)\b|(?:to|until|till|up to|through to|-) ?(?:now|date|present|the present(?: day)?)\b)"
)
_BACKWARDS = re.compile(r"^ (?:or|and) (?:earlier|before|older)\b")
_TO = re.compile(r"^ ?(?:to|until|till|through|thru|up to|-) ?(?:the )?(?:end of )?$")
_AND = re.compile(r"^ ?(?:and|&) (?:the )?(?:end of )?$")


@dataclass(frozen=True)
class DatePhrase:
    """The stretch of the text that speaks of time and the days it means; `period` None: no such day exists."""

    start: int
    end: int
    period: Period | None


def find_dates(text: str, today: date) -> DatePhrase | None:
    """The period a text speaks of, or None if it speaks of no time. Several bounds must all hold.

    "since", "between" and "until" include their ends; "before" and "after" leave theirs out.
    """
    plain = spelled_years(small(text))
    found = moments(plain, today)
    if not found:
        return None
    whole = DatePhrase(found[0].start, found[-1].end, None)
    if any(moment.period is None for moment in found):
        return whole
    try:
        period = _bounds(plain, found)
    except OverflowError:
        return whole
    return replace(whole, period=period)


def _bounds(plain: str, found: list[Moment]) -> Period:
    """All moments of the text read together with the words around them."""
    period: Period | None = None
    at = 0
    while at < len(found):
        read, used = _one(plain, found, at)
        bounded = used == 2 or read != found[at].period or found[at].whole
        # two plain dates side by side cannot both hold: the first one rules
        if period is None:
            period = read
        elif bounded:
            period = period.within(read)
        at += used
    return period or Period()


def _one(plain: str, found: list[Moment], at: int) -> tuple[Period, int]:
    """The period that begins with this moment, and how many moments it took."""
    first = found[at]
    before = plain[found[at - 1].end if at else 0 : first.start]
    if at + 1 < len(found) and not first.whole:
        between = plain[first.end : found[at + 1].start]
        if _TO.search(between) or (_AND.search(between) and _RANGE.search(before)):
            return _range(first, found[at + 1]), 2
    assert first.period is not None
    after = plain[first.end : found[at + 1].start if at + 1 < len(found) else len(plain)]
    return (first.period if first.whole else _bounded(first, before, after)), 1


def _range(first: Moment, last: Moment) -> Period:
    one, other = first.period or Period(), last.period or Period()
    if not first.own_year and last.own_year and one.start and other.start:
        one = replace(one, start=_in_year(one.start, other.start.year))
    starts = [d for d in (one.start, other.start) if d]
    ends = [d for d in (one.end if first.own_year else None, other.end) if d]
    return Period(min(starts, default=None), max(ends, default=None))


def _in_year(day: date, year: int) -> date:
    return date(year, day.month, min(day.day, 28) if day.month == 2 else day.day)


def _bounded(moment: Moment, before: str, after: str) -> Period:
    days = moment.period or Period()
    if days.start is None or days.end is None:
        return days
    if _UNTIL.search(before) or _BACKWARDS.search(after):
        return Period(None, days.end)
    if _SINCE.search(before) or _ONWARDS.search(after) or (_FROM.search(before) and moment.exact):
        return Period(days.start, None)
    if _BEFORE.search(before):
        return Period(None, days.start - timedelta(days=1))
    if _AFTER.search(before):
        return Period(days.end + timedelta(days=1), None)
    return days
