"""Stretches of time as people name them: "March 2022", "3/4/2024", "last summer", "the past 18 months"."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from bot.reviews import readers
from bot.reviews.query import Period

MONTH = (
    r"(?P<month>jan(?:uary)?|feb(?:r?uary|urary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|"
    r"sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.?"
)
YEAR = r"(?P<year>(?:19|20|21)\d\d)"
SEASON = r"(?P<season>spring|summer|autumn|fall|winter)"
UNIT = r"(?P<unit>days?|weeks?|fortnights?|months?|mths?|years?|yrs?|decades?|twelvemonth|quarters?)"
NUMBER = rf"(?P<number>\d{{1,4}}|{'|'.join(readers.NUMBERS)})"

Reader = Callable[["re.Match[str]", date], Period]


@dataclass(frozen=True)
class Moment:
    """One stretch of time found in a text. `period` is None if no calendar has it.

    `exact`: a single day. `own_year`: its year was said. `whole`: it already says its own bounds
    ("more than two years old"), no word before it moves them.
    """

    start: int
    end: int
    period: Period | None
    exact: bool = False
    own_year: bool = True
    whole: bool = False


def moments(plain: str, today: date) -> list[Moment]:
    """Every stretch of time in the text (small letters), from left to right, none overlapping."""
    found: list[Moment] = []
    for pattern, reader, traits in _READERS:
        for match in pattern.finditer(plain):
            start, end = match.span("moment" if "moment" in match.groupdict() else 0)
            if not any(start < other.end and other.start < end for other in found):
                found.append(_moment((start, end), match, reader, today, traits))
    return sorted(found, key=lambda moment: moment.start)


def _moment(
    span: tuple[int, int],
    match: re.Match[str],
    reader: Reader,
    today: date,
    traits: str,
) -> Moment:
    try:
        period: Period | None = reader(match, today)
    except (ValueError, OverflowError):
        period = None
    exact = bool(period and period.start and period.start == period.end)
    return Moment(*span, period, exact, "no year" not in traits, "whole" in traits)


def spelled_years(plain: str) -> str:
    """The text with "twenty twenty one" written as 2021, padded so that every other place stays the same."""
    return _SPELLED.sub(lambda match: _spelled(match).ljust(len(match.group())), plain)


_DIGIT_WORDS = "|".join(readers.ONE_TO_NINE)
_SPELLED = re.compile(
    r"\b(?P<front>twenty|nineteen|two thousand(?: and)?)[ -]"
    rf"(?:(?P<tens>{'|'.join(readers.TENS)})(?:[ -](?P<unit>{_DIGIT_WORDS}))?"
    rf"|(?P<teen>{'|'.join(readers.TEN_TO_NINETEEN)})|(?:oh[ -])(?P<single>{_DIGIT_WORDS}))\b"
)


def _spelled(match: re.Match[str]) -> str:
    century = 1900 if match["front"] == "nineteen" else 2000
    tens = readers.TENS[match["tens"]] if match["tens"] else 0
    rest = match["unit"] or match["teen"] or match["single"]
    return str(century + tens + (readers.NUMBERS[rest] if rest else 0))


_ORDINAL = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
_NO_NUMBER = r"(?P<number>(?!))?"
_COUNTED = rf"(?:{NUMBER} ?|an? )?{UNIT}"
_NOT_AN_AGE = r"(?<!child )(?<!children )(?<!kids )(?<!baby )(?<!babies )(?<!not )(?<!no )"
_PUBLISHED = r"(?:reviews?|reports?|ones|those|anything|published)(?: (?:that|which) (?:is|are|were))?"
_BARE_MONTH = r"(?:january|february|april|june|july|august|september|october|november|december)"
_BEFORE_MONTH = r"(?:in|since|before|after|from|until|till|during|by|last|this|of|and|to|between|pre|post)"

# tried in this order: what says more comes first
_WAYS: tuple[tuple[str, Reader, str], ...] = (
    (r"\bpreviously(?: published)?\b", readers.previously, "whole"),
    (
        r"\b(?:archived?|older) (?:reviews?|reports?|list|section)\b",
        readers.previously,
        "whole",
    ),
    (rf"\b(?:more than|over|at least) {_COUNTED} (?:ago|back)\b", readers.older, "whole"),
    (
        rf"\b{_PUBLISHED} (?P<moment>(?:more than|over|at least) {_COUNTED} old)\b",
        readers.older,
        "whole",
    ),
    (
        rf"{_NOT_AN_AGE}\b(?:older|earlier|longer ago) than {_COUNTED}\b",
        readers.older,
        "whole",
    ),
    (rf"\bless than {_COUNTED} ago\b", readers.window, "whole"),
    (
        rf"\b(?:newer than|not? older than|within) (?:the (?:last |past )?)?{_COUNTED}\b",
        readers.window,
        "whole",
    ),
    (
        r"(?<![\d/.-])(?P<y>\d{4})[-/.](?P<m>\d{1,2})[-/.](?P<d>\d{1,2})(?![\d/-])",
        readers.numbers,
        "",
    ),
    (
        r"(?<![\d/.-])(?P<d>\d{1,2})[-/.](?P<m>\d{1,2})[-/.](?P<y>\d{4}|\d\d)(?![\d/-])",
        readers.numbers,
        "",
    ),
    (
        rf"\b{_ORDINAL}(?: day)?(?: of)? {MONTH},?(?: of)? (?P<year>\d{{4}}|'\d\d)\b",
        readers.day_of_month,
        "",
    ),
    (rf"\b{MONTH} (?:the )?{_ORDINAL},? (?P<year>\d{{4}})\b", readers.day_of_month, ""),
    (rf"\b{MONTH}(?: of|,)? (?P<year>\d{{4}}|'\d\d)\b", readers.month_of_year, ""),
    (rf"\b{_ORDINAL}(?: of)? {MONTH}(?P<year>(?!))?", readers.day_of_month, "no year"),
    (rf"\b(?P<season>winter)(?: of)? {YEAR}[/-]\d{{2,4}}\b", readers.season, ""),
    (
        rf"\b(?P<part>q[1-4]|(?:first|second|third|fourth|last) quarter|early|mid|late|(?:first|second|1st|2nd) half)[ -](?:of |in )?{YEAR}\b",
        readers.part_of_year,
        "",
    ),
    (rf"\b{SEASON}(?: of| in)? {YEAR}\b", readers.season, ""),
    (rf"\b{SEASON}(?: of)? (?P<of_year>last|this) year\b", readers.season, "no year"),
    (rf"\b(?:(?P<which>last|this|previous|the|past) )?{SEASON}\b", readers.season, "no year"),
    (r"(?<![\d/.-])(?P<m>\d{1,2})/(?P<y>\d{4})(?![\d/])", readers.number_month, ""),
    (
        r"(?<![\d/.-])(?P<y>(?:19|20)\d\d)-(?P<m>0[1-9]|1[0-2])(?![\d-])",
        readers.number_month,
        "",
    ),
    (
        rf"(?<![\d/.-]){YEAR} ?[-/] ?(?P<last>(?:19|20|21)\d\d|\d\d)(?![\d/-])",
        readers.years,
        "",
    ),
    (
        r"(?<![\w'])(?P<decade>(?:19|20)\d0(?='?s\b)|(?<=the )\d0(?='?s\b)|noughties)(?:'?s)?\b",
        readers.decade,
        "",
    ),
    (rf"\b(?:past|last|previous|recent|latest) {NUMBER} ?{UNIT}\b", readers.window, "whole"),
    (
        rf"\b(?:past|(?:in|over|within|during|for) the (?:last|previous)|the last) {_NO_NUMBER}{UNIT}(?!')\b",
        readers.window,
        "whole",
    ),
    (rf"\b(?:last|previous) {_NO_NUMBER}{UNIT}\b", readers.last_unit, ""),
    (rf"\b{_COUNTED} (?:ago|back)\b", readers.ago, ""),
    (rf"\b(?:this|the current|current) {UNIT}\b", readers.this_unit, ""),
    (r"\b(?:today|yesterday)\b", readers.named_day, ""),
    (rf"\b{_BEFORE_MONTH} (?P<moment>{MONTH})", readers.month_of_year, "no year"),
    (rf"\b(?={_BARE_MONTH}\b){MONTH}", readers.month_of_year, "no year"),
    (r"\byear (?P<year>\d{1,4})\b", readers.year, ""),
    (rf"(?<![\d/.,'£-]){YEAR}(?![\d/])(?!,\d)", readers.year, ""),
    (r"(?<!\w)(?P<year>'\d\d)\b(?!')", readers.year, ""),
)
_READERS = tuple((re.compile(pattern), reader, traits) for pattern, reader, traits in _WAYS)
