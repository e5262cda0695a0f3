"""Phrases about time, to the day."""

from __future__ import annotations

from datetime import date

import pytest

from bot.reviews import Period
from bot.reviews.dates import find_dates

TODAY = date(2026, 11, 23)  # a Monday


def d(iso: str) -> date | None:
    return date.fromisoformat(iso) if iso else None


def period(text: str, today: date = TODAY) -> Period | None:
    found = find_dates(text, today)
    assert found is not None, "no time was found in the phrase"
    return found.period


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("in the past 12 months", "2025-11-23", "2026-11-23"),
        ("past twelve months", "2025-11-23", "2026-11-23"),
        ("over the last year", "2025-11-23", "2026-11-23"),
        ("in the past year", "2025-11-23", "2026-11-23"),
        ("last 18 months", "2025-05-23", "2026-11-23"),
        ("the past ten years", "2016-11-23", "2026-11-23"),
        ("the last fortnight", "2026-11-09", "2026-11-23"),
        ("the last couple of years", "2024-11-23", "2026-11-23"),
        ("previously published", "", "2025-11-22"),
        ("more than two years ago", "", "2024-11-22"),
        ("older than 6 months", "", "2026-05-22"),
        ("last year", "2025-01-01", "2025-12-31"),
        ("last year's reviews", "2025-01-01", "2025-12-31"),
        ("this year", "2026-01-01", "2026-12-31"),
        ("last month", "2026-10-01", "2026-10-31"),
        ("last week", "2026-11-16", "2026-11-22"),
        ("today", "2026-11-23", "2026-11-23"),
        ("2 years ago", "2024-01-01", "2024-12-31"),
        ("in 2021", "2021-01-01", "2021-12-31"),
        ("twenty twenty one", "2021-01-01", "2021-12-31"),
        ("two thousand and nineteen", "2019-01-01", "2019-12-31"),
        ("the year 3000", "3000-01-01", "3000-12-31"),
        ("March 2022", "2022-03-01", "2022-03-31"),
        ("february 2024", "2024-02-01", "2024-02-29"),
        ("03/2022", "2022-03-01", "2022-03-31"),
        ("in March", "2026-03-01", "2026-03-31"),
        ("in december", "2025-12-01", "2025-12-31"),
        ("on 3/4/2024", "2024-04-03", "2024-04-03"),
        ("3.4.24", "2024-04-03", "2024-04-03"),
        ("the 3rd of April 2024", "2024-04-03", "2024-04-03"),
        ("April 3, 2024", "2024-04-03", "2024-04-03"),
        ("2024-04-03", "2024-04-03", "2024-04-03"),
        ("29 February 2024", "2024-02-29", "2024-02-29"),
        ("this summer", "2026-06-01", "2026-08-31"),
        ("last winter", "2025-12-01", "2026-02-28"),
        ("winter 2023", "2023-12-01", "2024-02-29"),
        ("autumn 2020", "2020-09-01", "2020-11-30"),
        ("the 2010s", "2010-01-01", "2019-12-31"),
        ("Q1 2024", "2024-01-01", "2024-03-31"),
        ("the first quarter of 2024", "2024-01-01", "2024-03-31"),
        ("first half of 2024", "2024-01-01", "2024-06-30"),
        ("since 2018", "2018-01-01", ""),
        ("since March 2022", "2022-03-01", ""),
        ("from 2019 onwards", "2019-01-01", ""),
        ("from 3 April 2024", "2024-04-03", ""),
        ("on or after 3/4/2024", "2024-04-03", ""),
        ("after 2019", "2020-01-01", ""),
        ("after 3 April 2024", "2024-04-04", ""),
        ("before 2012", "", "2011-12-31"),
        ("before 1 January 2022", "", "2021-12-31"),
        ("before 1 March 2024", "", "2024-02-29"),
        ("on or before 22/11/2025", "", "2025-11-22"),
        ("until 2015", "", "2015-12-31"),
        ("2015 or earlier", "", "2015-12-31"),
        ("between 2015 and 2018", "2015-01-01", "2018-12-31"),
        ("between 2018 and 2015", "2015-01-01", "2018-12-31"),
        ("from 2010 to 2013", "2010-01-01", "2013-12-31"),
        ("2015-2018", "2015-01-01", "2018-12-31"),
        ("from March to June 2024", "2024-03-01", "2024-06-30"),
        ("between 1 January 2024 and 3/4/2024", "2024-01-01", "2024-04-03"),
        ("after 2015 but before 2019", "2016-01-01", "2018-12-31"),
    ],
)
def test_phrase_means_these_days(text: str, start: str, end: str) -> None:
    assert period(text) == Period(d(start), d(end))


@pytest.mark.parametrize(
    ("today", "start"),
    [
        ("2024-02-29", "2023-02-28"),
        ("2025-02-28", "2024-02-28"),
        ("2025-03-01", "2024-03-01"),
        ("2026-01-01", "2025-01-01"),
    ],
)
def test_past_12_months_begin_on_the_same_day_a_year_ago(today: str, start: str) -> None:
    day = date.fromisoformat(today)
    window = Period(d(start), day)
    assert period("past 12 months", day) == window
    before = period("previously published", day)
    assert before is not None and before.end is not None
    assert (window.start, before.start) == (date.fromordinal(before.end.toordinal() + 1), None)


@pytest.mark.parametrize(
    "text",
    [
        "31 February 2024",
        "30/02/2024",
        "29 feb 2023",
        "the 31st of june",
        "3/13/2024",
        "2024-13-01",
        "since 31 April 2020",
    ],
)
def test_impossible_dates_are_found_and_have_no_days(text: str) -> None:
    assert period(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "reviews about neglect",
        "may I see them",
        "ring 01482 448 879",
        "children under 5 years old",
        "the second one",
        "",
    ],
)
def test_no_time_is_seen_where_none_is_meant(text: str) -> None:
    assert find_dates(text, TODAY) is None
