"""One reader for each way to name a stretch of time: what a pattern of `moments` found becomes its days.

Each takes the match and the day of the question. ValueError or OverflowError: no calendar has such a day.
"""

from __future__ import annotations

import re
from datetime import date, timedelta

from dateutil.relativedelta import relativedelta

from bot.reviews.query import Period

ONE_TO_NINE = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
TEN_TO_NINETEEN = (
    "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
)  # fmt: skip
NUMBERS = {word: number for number, word in enumerate(ONE_TO_NINE + TEN_TO_NINETEEN, 1)} | {
    "a couple of": 2, "couple of": 2, "a few": 3, "few": 3, "a dozen": 12, "twenty": 20, "thirty": 30,
}  # fmt: skip
TENS = {
    "twenty": 20,
    "thirty": 30,
    "forty": 40,
    "fifty": 50,
    "sixty": 60,
    "seventy": 70,
    "eighty": 80,
    "ninety": 90,
}
_SEASONS = {"spring": 3, "summer": 6, "autumn": 9, "fall": 9, "winter": 12}
_MONTHS = (
    "jan",
    "feb",
    "mar",
    "apr",
    "may",
    "jun",
    "jul",
    "aug",
    "sep",
    "oct",
    "nov",
    "dec",
)


def _full_year(digits: str) -> int:
    number = int(digits.strip("'"))
    return number + 2000 if len(digits.strip("'")) <= 2 else number


def _day(year: int, month: int, day: int) -> Period:
    only = date(year, month, day)
    return Period(only, only)


def _months(first: date, count: int) -> Period:
    return Period(first, first + relativedelta(months=count, days=-1))


def _month_number(match: re.Match[str]) -> int:
    return _MONTHS.index(match["month"][:3]) + 1


def numbers(match: re.Match[str], _: date) -> Period:
    return _day(_full_year(match["y"]), int(match["m"]), int(match["d"]))


def day_of_month(match: re.Match[str], today: date) -> Period:
    month, day = _month_number(match), int(match["day"])
    if match["year"]:
        return _day(_full_year(match["year"]), month, day)
    for year in range(today.year, today.year - 9, -1):  # 29 February may be eight years away
        try:
            latest = _day(year, month, day)
        except ValueError:
            continue
        if latest.start and latest.start <= today:
            return latest
    raise ValueError("no such day")


def month_of_year(match: re.Match[str], today: date) -> Period:
    month = _month_number(match)
    year = match.groupdict().get("year")
    chosen = _full_year(year) if year else today.year - (month > today.month)
    return _months(date(chosen, month, 1), 1)


def number_month(match: re.Match[str], _: date) -> Period:
    return _months(date(int(match["y"]), int(match["m"]), 1), 1)


def season(match: re.Match[str], today: date) -> Period:
    month = _SEASONS[match["season"]]
    said = match.groupdict()
    if said.get("year"):
        return _months(date(int(said["year"]), month, 1), 3)
    year = today.year if date(today.year, month, 1) <= today else today.year - 1
    latest = _months(date(year, month, 1), 3)
    still_on = bool(latest.end and latest.end >= today)
    if (said.get("which") in ("last", "previous") and still_on) or said.get("of_year") == "last":
        return _months(date(year - 1, month, 1), 3)
    return latest


def part_of_year(match: re.Match[str], _: date) -> Period:
    year, said = int(match["year"]), match["part"]
    if said.startswith("q") or said.endswith("quarter"):
        place = int(said[1]) if said[0] == "q" else {"fi": 1, "se": 2, "th": 3, "fo": 4, "la": 4}[said[:2]]
        return _months(date(year, place * 3 - 2, 1), 3)
    first, count = {"early": (1, 4), "mid": (5, 4), "late": (9, 4)}.get(said[:5].rstrip("- "), (0, 0))
    if not count:
        first, count = (1 if said.startswith(("first", "1st")) else 7), 6
    return _months(date(year, first, 1), count)


def decade(match: re.Match[str], today: date) -> Period:
    said = match["decade"]
    if said == "noughties":
        year = 2000
    elif len(said) == 4:
        year = int(said)
    else:
        year = int(said) + (2000 if int(said) <= today.year % 100 else 1900)
    return _months(date(year, 1, 1), 120)


def years(match: re.Match[str], _: date) -> Period:
    first = int(match["year"])
    last = match["last"]
    year = int(last) if len(last) == 4 else first // 100 * 100 + int(last)
    return Period(date(first, 1, 1), date(year, 12, 31))


def year(match: re.Match[str], _: date) -> Period:
    return _months(date(_full_year(match["year"]), 1, 1), 12)


def _back(match: re.Match[str], today: date) -> date:
    """The day that lies the said time before today; the first day there is, if that is too far back."""
    said = match["number"] or "one"
    count = int(said) if said.isdigit() else NUMBERS[said]
    unit = match["unit"]
    step = {
        "d": relativedelta(days=count),
        "w": relativedelta(weeks=count),
        "f": relativedelta(weeks=2 * count),
        "m": relativedelta(months=count),
        "q": relativedelta(months=3 * count),
        "y": relativedelta(years=count),
        "t": relativedelta(months=12 * count),
    }.get("x" if unit.startswith("dec") else unit[0], relativedelta(years=10 * count))
    try:
        return today - step
    except (ValueError, OverflowError):
        return date.min


def window(match: re.Match[str], today: date) -> Period:
    return Period(_back(match, today), today)


def older(match: re.Match[str], today: date) -> Period:
    start = _back(match, today)
    return Period(None, start - timedelta(days=1))


def previously(_: re.Match[str], today: date) -> Period:
    return Period(None, today - relativedelta(months=12) - timedelta(days=1))


def ago(match: re.Match[str], today: date) -> Period:
    return _around(_back(match, today), match["unit"])


def _around(day: date, unit: str) -> Period:
    """The calendar unit in which the day lies; weeks begin on Monday."""
    if unit.startswith(("y", "t")):
        return _months(date(day.year, 1, 1), 12)
    if unit.startswith("dec"):
        return _months(date(day.year // 10 * 10, 1, 1), 120)
    if unit.startswith("q"):
        return _months(date(day.year, (day.month - 1) // 3 * 3 + 1, 1), 3)
    if unit.startswith("m"):
        return _months(date(day.year, day.month, 1), 1)
    if unit.startswith("w"):
        monday = day - timedelta(days=day.weekday())
        return Period(monday, monday + timedelta(days=6))
    return Period(day, day)


def this_unit(match: re.Match[str], today: date) -> Period:
    return _around(today, match["unit"])


def named_day(match: re.Match[str], today: date) -> Period:
    day = today - timedelta(days=match.group() == "yesterday")
    return Period(day, day)


def last_unit(match: re.Match[str], today: date) -> Period:
    if match["unit"].startswith(("dec", "fort", "twelve")):
        return window(match, today)
    return _around(_back(match, today), match["unit"])
